import t from 'tap'
import { openApp, publicUrl } from '../open-app.ts'

const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1]

t.test('a page names itself, the same page in every language, and what it is about', async (t) => {
  const { server, head } = await openApp(t)
  const tags = Object.keys(head.release.locales)
  for (const path of ['/', '/start', '/handbook', '/principles/p1', '/challenges/p1-c1', '/questions/p1-q6']) {
    const { body, headers, statusCode } = await server.inject(`/sv${path}`)
    t.equal(statusCode, 200, path)
    t.equal(attribute(body, /rel="canonical" href="([^"]+)"/), `${publicUrl}/sv${path}`)
    const others = [...body.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
    t.same(
      others.map(([, tag, url]) => [tag, url]),
      tags.map((tag) => [tag, `${publicUrl}/${tag}${path}`]),
      path,
    )
    t.match(headers.link, `<${publicUrl}/sv${path}>; rel="canonical"`)
    t.ok((attribute(body, /<meta name="description" content="([^"]+)"/) as string).length > 30, path)
    const about = JSON.parse(attribute(body, /<script type="application\/ld\+json">(.+)<\/script>/) as string)
    t.match(about, { url: `${publicUrl}/sv${path}`, inLanguage: 'sv', license: /creativecommons/ })
    t.equal((body.match(/<h1/g) ?? []).length, 1, 'one first heading')
    t.equal((body.match(/<main/g) ?? []).length, 1)
    t.match(headers['content-security-policy'], "frame-ancestors 'none'")
  }
})

t.test('a page for embedding names the page of the site, and has no head and foot of it', async (t) => {
  const { server } = await openApp(t)
  for (const [path, page] of [
    ['', '/start'],
    ['/questions/p1-q6', '/questions/p1-q6'],
    ['/questions/p1-q6?view=frame', '/questions/p1-q6'],
  ] as const) {
    const { body, headers } = await server.inject(`/embed/sv${path}`)
    t.equal(attribute(body, /rel="canonical" href="([^"]+)"/), `${publicUrl}/sv${page}`)
    t.match(headers.link, `<${publicUrl}/sv${page}>; rel="canonical"`)
    t.notMatch(body, 'site-top')
  }
})

t.test('marks stay in the address on every link, and a page with marks is for its reader alone', async (t) => {
  const { server } = await openApp(t)
  const { body } = await server.inject('/sv/principles/p1?questions=p2-q1,p1-q1')
  const links = [...body.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, url]) => (url as string).replace(publicUrl, ''))
  const marked = links.filter((link) => /^\/\w+\/(start|plan|principles|questions|challenges)/.test(link))
  t.ok(marked.length > 10)
  t.same(
    marked.filter((link) => !link.endsWith('?questions=p1-q1,p2-q1')),
    ['/sv/start', '/sv/start'],
    'but the menu and the foot begin again',
  )
  t.match(body, '<meta name="robots" content="noindex">')
  t.match(body, /value="p1-q1"[^>]* checked/)
  t.match(body, '<input type="hidden" name="questions" value="p2-q1">')
  t.notMatch((await server.inject('/sv/principles/p1')).body, 'noindex')
})

t.test('addresses are met as they are written', async (t) => {
  const { server } = await openApp(t)
  const redirects: Record<string, string> = {
    '/sv': '/sv/',
    '/sv?questions=p1-q1': '/sv/?questions=p1-q1',
    '/sv-SE/questions/p1-q6': '/sv/questions/p1-q6',
    '/no/start': '/nb/start',
    '/EN': '/en/',
  }
  for (const [from, to] of Object.entries(redirects)) {
    const { statusCode, headers } = await server.inject(from)
    t.equal(statusCode, 307, from)
    t.equal(headers.location, `${publicUrl}${to}`)
  }
  for (const [path, code] of [
    ['/xx/start', 'LOCALE_NOT_FOUND'],
    ['/nothing', 'ADDRESS_NOT_FOUND'],
    ['/sv/nothing', 'ADDRESS_NOT_FOUND'],
    ['/sv/questions/p1-q66', 'ITEM_NOT_FOUND'],
  ] as const) {
    const answer = await server.inject(path)
    t.equal(answer.statusCode, 404, path)
    t.equal(answer.json().code, code, path)
  }
})

t.test('the mark is served where browsers look for it', async (t) => {
  const { server } = await openApp(t)
  for (const url of ['/favicon.svg', '/favicon.ico']) {
    const { headers, body } = await server.inject(url)
    t.equal(headers['content-type'], 'image/svg+xml')
    t.match(body, '<svg')
  }
})
