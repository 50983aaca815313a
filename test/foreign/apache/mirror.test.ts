/** Apache serves a mirror that somebody unpacked in a directory, with no setting but that it may read `.htaccess`. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import t from 'tap'
import { readConfig } from '../../../src/config.ts'
import { mirrorZip } from '../../../src/mirror/mirror.ts'
import { sharedBrowser } from '../../browser.ts'
import { databaseAt, shipped } from '../../database.ts'
import { freePort } from '../../free-port.ts'
import { root, temporaryFolder } from '../../open-app.ts'
import { answers, printPackages, run } from '../debian.ts'

printPackages(t, import.meta.dirname)
const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers']

t.test('a zip file in a directory of Apache: pages, component and API', async (t) => {
  const place = temporaryFolder(t)
  // Apache reads files as another user.
  chmodSync(place, 0o755)
  const port = await freePort()
  const publicUrl = `http://127.0.0.1:${port}/handbok`
  const store = await databaseAt(t, undefined).open()
  const { edition, locales } = shipped()
  const { id } = await store.publish({ base: null, edition, locales: { sv: locales.sv }, actor: 'test' })
  const zip = join(place, 'handbok.zip')
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl })
  const release = await store.load(id)
  await mirrorZip(zip, { release, rolledBackAt: null, config, document: (hash) => store.document(hash) })
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = join(place, 'site/handbok', name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  const configuration = join(place, 'apache.conf')
  writeFileSync(
    configuration,
    `ServerRoot ${place}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${place}/pid
ErrorLog ${place}/log
User www-data
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${place}/site
<Directory ${place}/site>
AllowOverride All
Require all granted
</Directory>
`,
  )
  const apache = run(t, 'apache2', ['-X', '-f', configuration])
  await apache.until(() => answers(publicUrl))
  const bundle = await fetch(`${publicUrl}${root}/sv/bundle`, { headers: { origin: 'https://portal.example' } })
  t.equal(bundle.headers.get('content-type'), 'application/json; charset=utf-8')
  t.equal(bundle.headers.get('access-control-allow-origin'), '*')
  t.match(await bundle.json(), { _meta: { locale: 'sv' } })
  const markdown = await fetch(`${publicUrl}/sv/questions/p1-q6.md`)
  t.equal(markdown.headers.get('content-type'), 'text/markdown; charset=utf-8')
  const missing = await fetch(`${publicUrl}/sv/nope`)
  t.equal(missing.status, 404)
  t.match(await missing.text(), 'Sidan finns inte')

  const context = await (await sharedBrowser()).newContext()
  t.teardown(() => context.close())
  context.setDefaultTimeout(0)
  const page = await context.newPage()
  await page.goto(`${publicUrl}/sv/start`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(`${publicUrl}/portal`)
  await page.locator('innovation-handbook [part=view]').getByRole('heading').first().waitFor()
})
