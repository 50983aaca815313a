import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { NothingToPublish } from '../../src/store/failures.ts'
import { openingRelease } from '../../src/store/opening-release.ts'
import { contentIsNewer, publishContent } from '../../src/store/publish-content.ts'
import { eachDatabase, reworded, shipped } from '../database.ts'
import { copyContent } from '../open-app.ts'

const opening = `
const { openStore } = await import('./src/store/open-store.ts')
const { openingRelease } = await import('./src/store/opening-release.ts')
const { DATABASE_URL: databaseUrl, HANDBOOK_DATA_DIR: dataDir } = process.env
const store = await openStore({ databaseUrl, dataDir })
const { release } = await openingRelease(store, { contentDir: 'content' })
await store.close()
process.stdout.write(release.id + ' ' + release.digest)`

/** Starts a process that begins serving, and gives what it says. */
function begin(environment: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', opening], {
    env: { ...process.env, ...environment },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((resolve) => child.once('close', () => resolve(said)))
}

eachDatabase((name, fresh) => {
  t.test(
    `${name}: an empty store publishes content/ once, however many replicas start at the same moment`,
    async (t) => {
      const database = await fresh(t)
      const began = await Promise.all(Array.from({ length: 4 }, () => begin(database.environment)))
      for (const said of began) t.equal(said, began[0])
      t.match(began[0], /^2023-01-r1 [0-9a-f]{64}$/)
      const store = await database.open()
      t.equal(await store.count(), 1)
      t.match(await store.events(), [{ action: 'publish-content', actor: 'service', from: null, to: '2023-01-r1' }])
      t.equal((await store.events()).length, 1)
    },
  )

  t.test(`${name}: replicas in one process start together too`, async (t) => {
    const database = await fresh(t)
    const stores = await Promise.all([database.open(), database.open(), database.open()])
    const began = await Promise.all(stores.map((store) => openingRelease(store, { contentDir: 'content' })))
    t.same(
      began.map(({ release }) => release.id),
      Array(3).fill('2023-01-r1'),
    )
    t.equal(await stores[0]?.count(), 1)
  })

  t.test(`${name}: a restart never overwrites what was published, and says when content/ is newer`, async (t) => {
    const database = await fresh(t)
    const contentDir = copyContent(t)
    const first = await database.open()
    await openingRelease(first, { contentDir })
    const ours = reworded(shipped().locales.en, 'Ours')
    const { digest } = await first.publish({ base: '2023-01-r1', locales: { en: ours }, actor: 'ann' })

    const began = { release: { id: '2023-01-r2', digest } }
    t.match(await openingRelease(await database.open(), { contentDir }), began)
    t.equal(await contentIsNewer(first, contentDir), false)

    writeFileSync(join(contentDir, 'locales/sv/note.yaml'), '')
    t.match(await openingRelease(await database.open(), { contentDir }), began)
    t.equal(await contentIsNewer(first, contentDir), true)
    t.equal(await first.count(), 2)
  })

  t.test(`${name}: newer content is merged on command, and is news no longer`, async (t) => {
    const database = await fresh(t)
    const contentDir = copyContent(t)
    const store = await database.open()
    await openingRelease(store, { contentDir })
    const ours = reworded(shipped().locales.en, 'Ours')
    await store.publish({ base: '2023-01-r1', locales: { en: ours }, actor: 'ann' })
    const file = join(contentDir, 'locales/sv/principles/p1.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Deras'))
    const { release, kept } = await publishContent(store, contentDir, 'ann')
    t.same(kept, [])
    t.equal(release.locales.en?.texts['p1.title'], 'Ours')
    t.equal(release.locales.sv?.texts['p1.title'], 'Deras')
    t.equal(await contentIsNewer(store, contentDir), false)
  })

  t.test(`${name}: content that is published already is news no longer, and the store says so`, async (t) => {
    const database = await fresh(t)
    const contentDir = copyContent(t)
    const store = await database.open()
    const { release, kept } = await publishContent(store, contentDir, 'ann')
    t.same([release.id, kept], ['2023-01-r1', []], 'an empty store publishes it as the first release')
    t.match(await store.events(), [{ actor: 'ann', action: 'publish-content', to: '2023-01-r1' }])
    await t.rejects(publishContent(store, contentDir, 'ann'), NothingToPublish)
    t.equal(await store.eventCount(), 1, 'nothing to remember either')

    writeFileSync(join(contentDir, 'locales/sv/note.yaml'), '')
    t.equal(await contentIsNewer(store, contentDir), true)
    await t.rejects(publishContent(store, contentDir, 'ben'), NothingToPublish)
    t.equal(await contentIsNewer(store, contentDir), false)
    const [accepted, ...before] = await store.events()
    t.match(accepted, { actor: 'ben', action: 'accept-content', from: null, to: null, detail: {}, at: /Z$/ })
    t.equal(before.length, 1)
  })

  t.test(`${name}: a text that both sides changed is kept, listed and counted in the audit trail`, async (t) => {
    const database = await fresh(t)
    const contentDir = copyContent(t)
    const store = await database.open()
    await openingRelease(store, { contentDir })
    const ours = reworded(shipped().locales.sv, 'Vår')
    await store.publish({ base: '2023-01-r1', locales: { sv: ours }, actor: 'ann' })
    for (const [name, title] of [
      ['p1', 'Deras'],
      ['p2', 'Deras andra'],
    ]) {
      const file = join(contentDir, `locales/sv/principles/${name}.yaml`)
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`))
    }
    const { release, kept } = await publishContent(store, contentDir, 'ann')
    t.same(kept, [{ locale: 'sv', what: 'p1.title', ours: 'Vår', theirs: 'Deras' }])
    t.equal(release.locales.sv?.texts['p1.title'], 'Vår')
    t.equal(release.locales.sv?.texts['p2.title'], 'Deras andra')
    const [event] = await store.events()
    t.match(event, { action: 'publish-content', from: '2023-01-r2', to: '2023-01-r3', detail: { kept: 1 } })
  })

  t.test(`${name}: a store that never published content/ keeps its own texts and lists what differs`, async (t) => {
    const database = await fresh(t)
    const store = await database.open()
    const { edition, locales } = shipped()
    await store.publish({ base: null, edition, locales: { ...locales, sv: reworded(locales.sv, 'Vår') }, actor: 'ann' })
    t.equal(await contentIsNewer(store, 'content'), false, 'a store without content/ has no news of it')
    const { release, kept } = await publishContent(store, 'content', 'ann')
    t.equal(release.locales.sv?.texts['p1.title'], 'Vår')
    t.ok(kept.some(({ locale, what }) => locale === 'sv' && what === 'p1.title'))
  })
})
