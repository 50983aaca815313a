import t from 'tap'
import { openContext } from '../browser.ts'
import { openApp, publicUrl, root } from '../open-app.ts'

const linksIn = (body: string) =>
  [...body.matchAll(/<h2><a href="([^"]+)"/g)].map(([, url]) => (url as string).replaceAll('&amp;', '&'))

t.test('the hits are those of the API, each with a link to the place where it is read', async (t) => {
  const { server } = await openApp(t)
  const kinds = new Set<string>()
  for (const q of ['portföljstrategi', 'medarbetare', 'Danmark', 'Omfamna']) {
    const url = `search?q=${encodeURIComponent(q)}`
    const { items, _meta } = (await server.inject(`${root}/sv/${url}`)).json()
    const { body, headers } = await server.inject(`/sv/${url}`)
    t.equal(headers['content-language'], 'sv')
    t.match(body, '<meta name="robots" content="noindex">')
    t.match(body, `Träffar på ”${q}”: ${_meta.totalRecords}`)
    const links = linksIn(body)
    t.equal(links.length, items.length, q)
    for (const [at, { id, type, excerpt }] of (items as { id: string; type: string; excerpt: string }[]).entries()) {
      kinds.add(type)
      const link = new URL(links[at] as string)
      t.ok(link.pathname.endsWith(`/${id}`) || link.hash === `#${id}`, `${id}: ${link}`)
      const target = await server.inject(`${link.pathname}${link.search}`)
      t.equal(target.statusCode, 200)
      if (link.hash) t.match(target.body, ` id="${id}"`, `${link} is there`)
      if (excerpt) t.ok(body.includes(excerpt), `${id} is shown with its marked words`)
    }
  }
  t.same([...kinds].sort(), ['action', 'challenge', 'dimension', 'principle', 'question', 'resource'])
})

t.test('long lists of hits have pages', async (t) => {
  const { server } = await openApp(t)
  const first = await server.inject('/en/search?q=innovation')
  const seen = new Set(linksIn(first.body))
  t.equal(seen.size, 20)
  t.notMatch(first.body, 'rel="prev"')
  const [, next = ''] = /<a href="([^"]+)" rel="next"/.exec(first.body) ?? []
  const second = await server.inject(next.replaceAll('&amp;', '&').slice(publicUrl.length))
  t.match(second.body, 'rel="prev"')
  t.ok(linksIn(second.body).every((link) => !seen.has(link)))
  t.equal((await server.inject('/en/search?q=innovation&page=1')).headers.etag, first.headers.etag)
})

t.test('nothing that was asked and nothing that was found have a page that says what to do', async (t) => {
  const { server } = await openApp(t)
  const empty = await server.inject('/sv/search')
  t.equal(empty.statusCode, 200)
  t.match(empty.body, 'Sök bland utmaningar')
  t.equal((await server.inject('/sv/search?q=%20')).headers.etag, empty.headers.etag)
  const { body } = await server.inject(`/sv/search?q=${encodeURIComponent('<b>xyzzy</b>')}`)
  t.match(body, 'Sökningen på ”&lt;b&gt;xyzzy&lt;/b&gt;” gav ingen träff.')
  t.notMatch(body, '<b>xyzzy')
  t.match(body, `<a href="${publicUrl}/sv/start">`)
})

t.test('every page has one field to search, which works without a script and keeps the marks', async (t) => {
  const { server } = await openApp(t)
  for (const path of ['/sv/', '/sv/start', '/sv/principles/p1', '/sv/resources', '/sv/search?q=a', '/sv/plan'])
    t.equal((await server.inject(path)).body.split('role="search"').length - 1, 1, path)
  const { context } = await openContext(t, server, { javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${publicUrl}/sv/questions/p1-q6?questions=p1-q1,p2-q2`)
  await page.getByRole('searchbox', { name: 'Sök i handboken' }).fill('portfölj')
  await page.getByRole('searchbox').press('Enter')
  await page.waitForURL(/search/)
  t.equal(new URL(page.url()).searchParams.get('questions'), 'p1-q1,p2-q2')
  await page.locator('mark').first().waitFor()
  await page.locator('.site-hits a[href*="#p"]').first().press('Enter')
  await page.waitForURL(/questions=p1-q1,p2-q2#p/)
})
