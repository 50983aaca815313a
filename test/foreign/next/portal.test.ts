/** A portal in Next: static pages, a webhook after which they show the new text, and a build from a mirror. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { reworded, shipped } from '../../database.ts'
import { freePort } from '../../free-port.ts'
import { aMirror } from '../../mirrored.ts'
import { startNginx } from '../../nginx.ts'
import { openMaintainers } from '../../publishing/maintainers.ts'
import { soon } from '../../wait.ts'
import { answers, printPackages, run } from '../debian.ts'
import { complaint, openForeignPortal, printVersions, serve, writeFiles } from '../service.ts'
import { portal } from './portal.ts'

const here = import.meta.dirname
const next = join(here, 'node_modules/next/dist/bin/next')
process.env.NEXT_TELEMETRY_DISABLED = '1'

/** A built portal. Its bundler is the one that follows links to packages outside the project. */
async function build(t: Test, sdkFrom: string, environment: Record<string, string>): Promise<string> {
  const folder = await openForeignPortal(t, sdkFrom, here)
  const lines = Object.entries(environment).map(([name, value]) => `${name}=${value}\n`)
  writeFiles(folder, { ...portal, '.env': lines.join('') })
  t.equal(await complaint(folder, next, 'build', '--webpack'), '')
  return folder
}

t.test('a webhook has static pages made again, from the new release', async (t) => {
  printVersions(t, here, ['next', 'react'])
  const { server, store, publishing, as, follow } = await openMaintainers(t, {
    environment: { HANDBOOK_PRIVATE_RECEIVERS: 'allow' },
  })
  const service = await server.listen({ port: 0, host: '127.0.0.1' })
  const port = await freePort()
  const site = `http://127.0.0.1:${port}`
  const chief = await as('chief', { role: 'administrator' })
  const subscription = await chief('POST', '/subscriptions', { body: { url: `${site}/webhook` } })
  const environment = { HANDBOOK_URL: service, HANDBOOK_SECRET: subscription.json().secret }
  const folder = await build(t, service, environment)
  for (const page of ['index', 'questions/p1-q6'])
    t.match(readFileSync(join(folder, `.next/server/app/${page}.html`), 'utf8'), /<li>|<h1>/, `${page} is static`)

  const start = ['-u', 'NODE_OPTIONS', process.execPath, next, 'start', '--hostname', '127.0.0.1', '--port', `${port}`]
  const started = run(t, 'env', start, { cwd: folder })
  await started.until(() => answers(site))
  const page = async () => {
    const response = await fetch(site)
    return { cache: response.headers.get('x-nextjs-cache'), html: await response.text() }
  }
  t.match(await page(), { cache: 'HIT', html: /<li>.+<\/li>/ }, 'read when the portal was built')

  const { release: base } = (await (await fetch(`${service}/handbook/v1/heads`)).json()) as { release: string }
  const text = 'En princip som heter något nytt'
  const locales = { sv: reworded(shipped().locales.sv, text) }
  await store.publish({ base, locales, actor: 'test', action: 'publish-content' })
  await follow()
  t.notMatch((await page()).html, text, 'without the webhook nothing changes')
  const forged = await fetch(`${site}/webhook`, { method: 'POST', body: '{}', headers: { 'webhook-id': 'm1' } })
  t.equal(forged.status, 400)
  t.notMatch((await page()).html, text)

  const sender = publishing.sendWebhooks({ publicUrl: service, isServed: async () => true })
  t.teardown(() => sender.stop())
  const outcome = async () => (await chief('GET', '/subscriptions')).json().items[0].lastOutcome
  t.equal(await soon(outcome, (found) => found !== null), '204')
  t.match((await page()).html, `<li>${text}</li>`, 'the next visitor reads the new text')
})

t.test('a build without the service, from a mirror', async (t) => {
  printPackages(t, here)
  const { folder: mirrored, write } = await aMirror(t, ['sv'], { principles: 5 })
  await write()
  const nginx = await startNginx(mirrored)
  t.teardown(nginx.stop)
  const folder = await build(t, await serve(t), { HANDBOOK_URL: nginx.address, HANDBOOK_SECRET: '' })
  const read = (page: string) => readFileSync(join(folder, `.next/server/app/${page}.html`), 'utf8')
  t.equal(read('index').match(/<li>/g)?.length, 5)
  t.match(read('questions/p1-q6'), /<h1>.+<\/h1>/)
})
