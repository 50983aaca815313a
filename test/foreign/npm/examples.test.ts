import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import t from 'tap'
import { openContext } from '../../browser.ts'
import { compile, finish, listen, openProject } from '../../consumer.ts'
import { copyContent, openApp, partialLocale, publicUrl } from '../../open-app.ts'

const portal = 'https://portal.example'
/** What must stand where content is shown. */
const licence = 'CC BY-SA 3.0 IGO'
const web = { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [], module: 'ESNext', moduleResolution: 'bundler' }
const checked = { ...web, allowJs: true, checkJs: true, noEmit: true, types: ['node'] }

interface Test {
  teardown: (close: () => unknown) => void
}

/** A page of a portal in Chromium, which reads from a service of another origin. */
async function openPage(t: Test, path: string, files: Record<string, string>) {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const { context, requests, lost } = await openContext(t, server)
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript' }
  await context.route(`${portal}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    return route.fulfill({
      body: files[name] ?? '',
      status: files[name] ? 200 : 404,
      contentType: `${types[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`,
    })
  })
  const page = await context.newPage()
  const thrown: string[] = []
  page.on('pageerror', ({ message }) => thrown.push(message))
  await page.goto(`${portal}/${path}`)
  return { page, requests, lost, thrown }
}

t.test('a static page shows the principles, or says that it cannot', async (t) => {
  const files = {
    'index.html': readFileSync('sdk/examples/static/index.html', 'utf8'),
    'browser.js': readFileSync('dist/sdk/dist/browser.js', 'utf8'),
  }
  const { page, thrown } = await openPage(t, `index.html?service=${publicUrl}`, files)
  await page.waitForSelector('li')
  t.equal(await page.locator('li').count(), 5)
  t.match(await page.locator('li').first().textContent(), /innovation/i)
  t.equal(await page.locator('#notice').textContent(), '')
  t.match(await page.locator('#licence').textContent(), licence)
  await page.goto(`${portal}/index.html?service=https://gone.example`)
  await page.waitForFunction('document.querySelector("#notice").textContent')
  t.match(await page.locator('#notice').textContent(), 'NETWORK')
  t.same(thrown, [])
})

t.test('a React page makes a plan from one request, and says the language of what falls back', async (t) => {
  const { address } = await listen(t)
  const folder = await openProject(t, address, 'react')
  t.equal(await compile(folder, ['portal.tsx'], web), '')
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'portal.tsx')],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    preserveSymlinks: true,
  })
  const html = `<!doctype html><html lang="sv" data-service="${publicUrl}" data-locale="is"><title>Portal</title><div id="portal"></div><script type="module" src="portal.js"></script></html>`
  const { page, requests, lost, thrown } = await openPage(t, 'index.html', {
    'index.html': html,
    'portal.js': outputFiles[0]?.text ?? '',
  })
  await page.waitForSelector('label')
  t.equal(await page.locator('label').count(), 6)
  t.equal(await page.locator('label:not([lang])').count(), 1, 'one question is in Icelandic')
  await page.locator('label:not([lang]) input').check()
  await page.waitForSelector('h2')
  t.equal(await page.locator('h2').getAttribute('lang'), 'sv')
  t.equal(await page.locator('li').count(), 3)
  t.match(await page.locator('main').textContent(), licence)
  t.equal(await page.locator('li:not([lang])').count(), 1)
  await page.locator('label:not([lang]) input').uncheck()
  await page.waitForSelector('h2', { state: 'detached' })
  t.equal(requests.filter((url) => url.startsWith(publicUrl)).length, 1)
  t.same(
    lost.filter((url) => !url.endsWith('/favicon.ico')),
    [],
  )
  t.same(thrown, [])
})

t.test('a script writes a page for each question when a site is built', async (t) => {
  const { address } = await listen(t)
  const folder = await openProject(t, address, 'build')
  t.equal(await compile(folder, ['build.mjs'], checked), '')
  await finish(folder, ['build.mjs', address, 'pages', 'is'])
  t.equal(readdirSync(join(folder, 'pages')).length, 30)
  const page = readFileSync(join(folder, 'pages/p1-q6.html'), 'utf8')
  t.match(page, '<html lang="is" dir="ltr">')
  t.match(page, '<title>Hefur verið mótuð eignasafnsstefna um nýsköpun?</title>')
  t.match(page, '<h1 lang="sv" dir="ltr">')
  t.match(page, '<li>Dreifið')
  t.match(page, licence)
})

t.test('a route renders a question on the server, and says when it cannot', async (t) => {
  const { address, stop } = await listen(t)
  const folder = await openProject(t, address, 'ssr')
  t.equal(await compile(folder, ['question-page.mjs'], checked), '')
  const { questionPage } = await import(pathToFileURL(join(folder, 'question-page.mjs')).href)
  const route = questionPage({ baseUrl: address })
  const ask = async (path: string) => {
    const answer: Response = await route(new Request(`${portal}${path}`))
    return { status: answer.status, html: await answer.text() }
  }
  t.match(await ask('/is/questions/p1-q6'), { status: 200, html: /<html lang="is">.*<h1 lang="sv" dir="ltr">/s })
  t.match((await ask('/sv/questions/p1-q6')).html, licence)
  t.match(await ask('/sv/questions/p9-q9'), { status: 404 })
  await stop()
  t.match(await ask('/is/questions/p1-q6'), { status: 200 })
  t.match(await ask('/is/questions/p1-q1'), { status: 503 })
})

t.test(
  'a server that keeps its pages shows no old text after a message, not even from a page begun before it',
  async (t) => {
    const { address } = await listen(t)
    const folder = await openProject(t, address, 'server')
    t.equal(await compile(folder, ['portal.mjs'], checked), '')
    const { portal: portalOf } = await import(pathToFileURL(join(folder, 'portal.mjs')).href)
    let release = 'r1'
    let held: Promise<void> | undefined
    const send: typeof fetch = async (input) => {
      const now = release
      const isHead = new URL(`${input}`).pathname.endsWith('/heads')
      if (!isHead) await held
      const _meta = { locale: 'sv', deviations: [] }
      const body = isHead ? { release: now } : { id: 'p1-q6', guide: { title: `Text of ${now}`, actions: [] }, _meta }
      return Response.json(body, { headers: { 'handbook-release': now, 'cache-control': 'public, max-age=60' } })
    }
    const secret = `whsec_${Buffer.from('a secret of some length, for a test').toString('base64')}`
    const route = portalOf({ baseUrl: 'https://handbook.example', secret, fetch: send })
    const read = async () => (await (await route(new Request(`${portal}/questions/p1-q6`))).text()) as string
    const tell = async () => {
      const body = JSON.stringify({ type: 'release.published', data: { release: 'r2', previous: 'r1' } })
      const time = `${Math.floor(Date.now() / 1000)}`
      const signature = createHmac('sha256', Buffer.from(secret.slice(6), 'base64')).update(`m1.${time}.${body}`)
      const signed = {
        'webhook-id': 'm1',
        'webhook-timestamp': time,
        'webhook-signature': `v1,${signature.digest('base64')}`,
      }
      const response = await route(new Request(`${portal}/handbook-webhook`, { method: 'POST', body, headers: signed }))
      return response.status as number
    }
    let letGo = () => {}
    held = new Promise((resolve) => {
      letGo = resolve
    })
    const begun = read()
    t.equal(await tell(), 503, 'a replica of the service that does not have it yet')
    release = 'r2'
    t.equal(await tell(), 204)
    letGo()
    t.match(await begun, 'Text of r1', 'what was on its way arrives')
    t.match(await read(), 'Text of r2', 'and is not kept')
    t.match(await read(), 'Text of r2')
  },
)
