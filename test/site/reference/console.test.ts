import t from 'tap'
import { readConfig } from '../../../src/config.ts'
import { documents } from '../../../src/discovery/documents.ts'
import { openContext } from '../../browser.ts'
import { openApp, publicUrl, root } from '../../open-app.ts'

const scriptIn = (body: string) => /<script type="module" src="([^"]+)"/.exec(body)?.[1]?.replace(publicUrl, '') ?? ''

t.test('the console is in a sandbox and may load its script and read the API, nothing else', async (t) => {
  const { server } = await openApp(t)
  const { body, headers } = await server.inject('/docs/api')
  const rules = Object.fromEntries(
    `${headers['content-security-policy']}`.split('; ').map((rule) => [rule.split(' ', 1)[0], rule]),
  )
  t.equal(rules.sandbox, 'sandbox allow-scripts')
  t.equal(rules['default-src'], "default-src 'none'")
  t.equal(rules['script-src'], `script-src ${publicUrl}/docs/api/`)
  t.equal(rules['connect-src'], `connect-src ${publicUrl}${root}/`)
  t.equal(rules['form-action'], "form-action 'none'")
  t.equal(rules['frame-ancestors'], "frame-ancestors 'none'")
  const script = await server.inject(scriptIn(body))
  t.equal(script.statusCode, 200)
  t.match(script.headers['cache-control'], 'immutable')
  const other = await server.inject('/docs/api/console-0123456789abcdef.js')
  t.equal(other.statusCode, 404)
  for (const path of ['/', '/docs', '/docs/reference', '/desk'])
    t.notMatch((await server.inject(path)).headers['content-security-policy'], 'unsafe-inline', path)
})

t.test('in a browser, the console sends a request and shows what came back, and asks no other host', async (t) => {
  const { server } = await openApp(t)
  const { context, requests, lost } = await openContext(t, server)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`${publicUrl}/docs/api`)
  t.equal(await page.evaluate('origin'), 'null', 'it acts for nobody')
  t.equal(
    await page
      .getByText(/bearer|authentication/i)
      .filter({ visible: true })
      .count(),
    0,
    'it asks for no token',
  )
  await page
    .getByRole('button', { name: /Test Request/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Send/ }).first().click()
  await page.getByText('200 OK').waitFor()
  t.match(requests.at(-1), `${publicUrl}${root}/sv/`)
  t.same(errors, [])
  t.same(lost, [])
})

t.test('the reference leads to the console, but not in a mirror, which has none', async (t) => {
  const { server, head } = await openApp(t)
  const { body } = await server.inject('/docs/reference')
  t.match(body, `href="${publicUrl}/docs/api"`)
  const config = readConfig({ HANDBOOK_PUBLIC_URL: publicUrl })
  const publication = { release: head.release, config, isMirror: true }
  const mirrored = await documents['/docs/reference']?.make(publication, new Date())
  t.notMatch(`${mirrored?.body}`, '/docs/api"')
  t.match(`${mirrored?.body}`, '/docs/reference/questions"')
})
