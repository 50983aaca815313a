import t from 'tap'
import { faultsInLightAndDark, openContext } from '../browser.ts'
import { openApp, publicUrl } from '../open-app.ts'

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

t.test('a browser gets a page in the language of the address where there is none', async (t) => {
  const { server } = await openApp(t)
  for (const [url, lang] of [
    ['/sv/nothing', 'sv'],
    ['/fi/questions/p1-q99', 'fi'],
    ['/da/', undefined],
    ['/nb/resources/x?y=1', 'nb'],
    ['/sv-SE/nothing', 'sv'],
  ] as const) {
    const { statusCode, headers, body } = await server.inject({ url, headers: browser })
    if (lang === undefined) {
      t.equal(statusCode, 200, url)
      continue
    }
    t.equal(statusCode, 404, url)
    t.equal(headers['content-type'], 'text/html; charset=utf-8')
    t.equal(headers['content-language'], lang)
    t.equal(headers['cache-control'], 'no-store')
    t.match(headers['content-security-policy'], `form-action 'self' ${publicUrl}`)
    t.match(body, `<html lang="${lang}"`)
    t.match(body, `action="${publicUrl}/${lang}/search"`)
    t.match(body, `href="${publicUrl}/${lang}/start"`)
    t.match(body, 'noindex')
  }
})

t.test('programs, and addresses that are no pages, get the problem', async (t) => {
  const { server } = await openApp(t)
  for (const [url, accept] of [
    ['/sv/nothing', undefined],
    ['/sv/nothing', '*/*'],
    ['/sv/nothing', 'application/json'],
    ['/handbook/v1/sv/nothing', browser.accept],
    ['/xx/start', browser.accept],
    ['/nothing', browser.accept],
    ['/embed/sv/questions/p9-q9', browser.accept],
  ] as const) {
    const { statusCode, headers } = await server.inject({ url, headers: accept ? { accept } : {} })
    t.equal(statusCode, 404, url)
    t.match(headers['content-type'], 'application/problem+json', `${url} ${accept}`)
  }
  const wrong = await server.inject({ url: '/sv/start?questions=x', headers: browser })
  t.equal(wrong.statusCode, 400)
  t.match(wrong.headers['content-type'], 'application/problem+json')
})

t.test('the address of a page may end with a slash', async (t) => {
  const { server } = await openApp(t)
  for (const [url, page] of [
    ['/docs/', '/docs'],
    ['/docs/start/?x=1', '/docs/start?x=1'],
    ['/portal/?lang=en', '/portal?lang=en'],
    ['/embed/', '/embed'],
    ['/embed/sv/principles/p1/?view=frame', '/embed/sv/principles/p1?view=frame'],
    ['/sv/start//', '/sv/start'],
    ['/status/', '/status'],
    ['/oembed/?url=x', '/oembed?url=x'],
  ] as const) {
    const { statusCode, headers } = await server.inject(url)
    t.same([statusCode, headers.location], [307, `${publicUrl}${page}`], url)
  }
  for (const url of [
    '/sv/nope/',
    '/zz/',
    '/handbook/v1/heads/',
    '/handbook/v1/sv/principles/p1/',
    '//',
    '//x.example/',
  ])
    t.equal((await server.inject({ url: `${publicUrl}${url}` })).statusCode, 404, url)
  t.equal((await server.inject({ method: 'POST', url: '/sv/start/' })).statusCode, 404)
  t.equal((await server.inject({ method: 'POST', url: '/docs/' })).statusCode, 405)
  t.equal((await server.inject({ method: 'OPTIONS', url: '/docs/' })).statusCode, 204)
})

t.test('axe finds nothing on it, and its search works', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server, { viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  await page.goto(`${publicUrl}/sv/nothing`)
  t.same(await faultsInLightAndDark(page), { light: [], dark: [] })
  t.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 320)
  await page.getByRole('searchbox').fill('portfölj')
  await page.getByRole('searchbox').press('Enter')
  await page.waitForURL(/\/sv\/search\?q=/)
})
