/** Replicas of two builds on one database hand out each other's scripts, and nobody one that is withdrawn. */
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { hashOf, readAssets } from '../../src/site/assets.ts'
import { SharedScripts } from '../../src/site/shared-scripts.ts'
import { withdrawnScripts } from '../../src/site/withdrawn-scripts.ts'
import { storeSource } from '../../src/store/source.ts'
import type { ReleaseStore } from '../../src/store/store.ts'
import { eachDatabase, shipped } from '../database.ts'
import { openApp, publicUrl } from '../open-app.ts'

const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })

async function startReplica(t: Test, store: ReleaseStore) {
  const release = await store.load((await store.head()).release as string)
  const scripts = new SharedScripts(store.connection())
  const { server } = await buildApp(config, { release, source: storeSource(store), scripts })
  t.teardown(() => server.close())
  return { server, scripts }
}

eachDatabase((name, fresh) => {
  t.test(`a script of a newer build answers at a replica of an older one, on ${name}`, async (t) => {
    const database = await fresh(t)
    const [store, other] = [await database.open(), await database.open()]
    const { edition, locales } = shipped()
    await store.publish({ base: null, edition, locales: { sv: locales.sv }, actor: 'test' })
    const older = await startReplica(t, store)
    await older.scripts.add(readAssets())
    const body = 'export const build = "newer"\n'
    const hashedPath = `/sdk/embed-${hashOf(body)}.js`
    t.equal((await older.server.inject(hashedPath)).statusCode, 404)

    const newer = await startReplica(t, other)
    await newer.scripts.add([{ hashedPath, body }])
    await newer.scripts.add([{ hashedPath, body }])
    const response = await older.server.inject(hashedPath)
    t.equal(response.body, body)
    t.match(response.headers, {
      'content-type': /^text\/javascript/,
      'cache-control': /immutable/,
      'access-control-allow-origin': '*',
    })
    const [own] = readAssets()
    t.equal(await newer.scripts.find(own?.hashedPath as string), own?.body, 'and the other way round')

    const forged = `/sdk/embed-${'0'.repeat(16)}.js`
    await newer.scripts.add([{ hashedPath: forged, body }])
    t.equal((await older.server.inject(forged)).statusCode, 404, 'bytes with another hash are no script')
  })
})

t.test('a withdrawn script answers 410 with a sentence, wherever it is kept', async (t) => {
  const sentence = 'This version lets a page run foreign scripts. Copy the line at /portal again.'
  const [own] = readAssets().filter(({ path }) => path === '/sdk/embed.js')
  const addresses = ['/sdk/embed-1a65ebf6c2181f1e.js', own?.hashedPath as string, `/embed/host-${'a'.repeat(16)}.js`]
  withdrawnScripts.push(...addresses.map((address) => ({ address, sentence })))
  t.teardown(() => withdrawnScripts.splice(0))
  const { server } = await openApp(t)
  for (const address of addresses) {
    const response = await server.inject(address)
    t.equal(response.statusCode, 410, address)
    t.equal(response.body, `${sentence}\n`)
    t.notMatch(response.headers['cache-control'], /immutable/)
  }
  t.equal((await server.inject('/sdk/embed.js')).statusCode, 200, 'the present script has its own address')
})
