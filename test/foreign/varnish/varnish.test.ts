/** Varnish with the documented configuration and the documented receiver of webhooks. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { localAdministrator } from '../../../src/publishing/people/person.ts'
import { reworded, shipped } from '../../database.ts'
import { freePort } from '../../free-port.ts'
import { root, temporaryFolder } from '../../open-app.ts'
import { soon } from '../../wait.ts'
import { openService, read, readAll, repeated, testVariants } from '../cached.ts'
import { answers, printPackages, run } from '../debian.ts'
import { bundle } from '../service.ts'

const recipes = join(process.cwd(), 'docs/caches')

/** Varnish as documented, but for the ports. */
async function startVarnish(t: Test, publicUrl: string): Promise<string> {
  const folder = temporaryFolder(t)
  const vcl = join(folder, 'handbook.vcl')
  const recipe = readFileSync(join(recipes, 'handbook.vcl'), 'utf8')
  writeFileSync(vcl, recipe.replace('.port = "3000"', `.port = "${new URL(publicUrl).port}"`))
  const port = await freePort()
  const place = ['-j', 'none', '-n', folder, '-a', `127.0.0.1:${port}`, '-f', vcl, '-s', 'malloc,200m']
  const varnish = run(t, 'varnishd', ['-F', ...place])
  const address = `http://127.0.0.1:${port}`
  // The first request to the service tells Varnish that it is there.
  await varnish.until(() =>
    fetch(`${address}${root}/heads`).then(
      ({ ok }) => ok,
      () => false,
    ),
  )
  return address
}

/** The receiver of webhooks, subscribed. */
async function startPurger(t: Test, varnish: string, { publishing }: Awaited<ReturnType<typeof openService>>) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const { secret } = await publishing.webhooks.create(localAdministrator('local:test'), { url })
  const file = join(temporaryFolder(t), 'purge.mjs')
  const alias = { '@innovation-handbook/sdk/notifications': join(process.cwd(), 'dist/sdk/dist/notifications.js') }
  const code = readFileSync(join(recipes, 'purge.mjs'), 'utf8')
  writeFileSync(file, await bundle(recipes, code, { platform: 'node', alias }))
  const env = { ...process.env, WEBHOOK_SECRET: secret, VARNISH_URL: varnish, PORT: `${port}` }
  const purger = run(t, process.execPath, [file], { env })
  await purger.until(() => answers(url))
  t.equal((await fetch(url, { method: 'POST', body: '{}' })).status, 400, 'a message that is not signed')
}

printPackages(t, import.meta.dirname)

t.test(
  '10,000 reads reach the service once per address and encoding; a publication removes what it changed',
  async (t) => {
    const service = await openService(t)
    const { publicUrl, store, publishing, reached, addresses, etagOf, followed } = service
    const varnish = await startVarnish(t, publicUrl)
    await startPurger(t, varnish, service)
    await readAll(t, varnish, addresses, 10_000)
    t.ok(reached.length > 1000 && reached.length < 2500, `${reached.length} of 10,000 reach the service`)
    t.same(repeated(reached), [], 'each address once in each encoding')

    const before = new Map<string, unknown>()
    for (const address of addresses) before.set(address, await etagOf(address, 'br'))
    const changed = { sv: reworded(shipped().locales.sv, 'En annan fråga?', 'p1-q6.question') }
    await store.publish({ base: '2023-01-r1', locales: changed, actor: 'ann' })
    await followed()
    const sender = publishing.sendWebhooks({ publicUrl, isServed: async () => true })
    t.teardown(() => sender.stop())
    const outcome = async () => (await publishing.webhooks.list(localAdministrator('local:test')))[0]?.lastOutcome
    t.equal(await soon(outcome), '204')

    reached.length = 0
    const [differ, needless]: [string[], string[]] = [[], []]
    for (const address of addresses) {
      const already = reached.length
      const { headers } = await read(varnish + address, { accept: '*/*', 'accept-encoding': 'br' })
      const hasMissed = reached.length > already
      const now = await etagOf(address, 'br')
      if (headers.etag !== now) t.fail(`${address} is old`)
      if (now !== before.get(address)) differ.push(address)
      if (now !== before.get(address) && !hasMissed) t.fail(`${address} was not asked for`)
      if (now === before.get(address) && hasMissed) needless.push(address)
    }
    t.ok(differ.length > 3, `${differ.length} of ${addresses.length} differ`)
    const collections =
      /\/handbook\/v1\/sv\/(questions|bundle|search)(\?|$)|^\/portal$|^\/(sitemap|datasets)|\/corrections$|^(\/embed)?\/\w+\/workshop$|^\/\w+\/resources$/
    t.same(
      needless.filter((address) => !collections.test(address)),
      [],
      'beside them collections of that kind and language',
    )
    await readAll(t, varnish, addresses, 2000)
    t.same(repeated(reached), [], 'the new release is asked for once as well')
  },
)

t.test('types, languages, maintainers and outages', async (t) => {
  const service = await openService(t)
  const varnish = await startVarnish(t, service.publicUrl)
  await testVariants(t, varnish, service)
})
