import t from 'tap'
import { renderSecurity } from '../../src/discovery/security.ts'
import { openApp, publicUrl, root } from '../open-app.ts'

t.test('the API catalogue is a linkset whose every address of ours answers with the type it states', async (t) => {
  const { server } = await openApp(t)
  const answer = await server.inject('/.well-known/api-catalog')
  t.equal(answer.headers['content-type'], 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"')
  const { linkset } = answer.json() as { linkset: Record<string, unknown>[] }
  t.same(
    linkset.map(({ anchor }) => anchor),
    [`${publicUrl}/.well-known/api-catalog`, `${publicUrl}${root}`],
  )
  const targets = linkset.flatMap((context) =>
    Object.values(context).flatMap((links) =>
      Array.isArray(links) ? (links as { href: string; type?: string }[]) : [],
    ),
  )
  let asked = 0
  for (const { href, type } of targets) {
    if (!href.startsWith(publicUrl) || type === undefined) continue
    const target = await server.inject(href.slice(publicUrl.length))
    t.equal(target.statusCode, 200, href)
    t.match(target.headers['content-type'], type, href)
    asked += 1
  }
  t.equal(asked, 9)
})

t.test('a HEAD of the API catalogue, and every page, leads to it', async (t) => {
  const { server } = await openApp(t)
  for (const url of ['/.well-known/api-catalog', '/docs', '/']) {
    const { headers, body } = await server.inject({ method: 'HEAD', url })
    t.match(headers.link, `<${publicUrl}/.well-known/api-catalog>; rel="api-catalog"`, url)
    t.equal(body, '')
  }
})

t.test('security.txt names the operator’s address, says when it expires, and is the same for a month', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_OPERATOR_EMAIL: 'sakerhet@myndighet.example' })
  const { body, headers } = await server.inject('/.well-known/security.txt')
  t.equal(headers['content-type'], 'text/plain; charset=utf-8')
  const fields = Object.fromEntries(
    body
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/).slice(0, 2)),
  )
  t.equal(fields.Contact, 'mailto:sakerhet@myndighet.example')
  t.equal(fields['Preferred-Languages'], 'sv, en')
  t.equal(fields.Canonical, `${publicUrl}/.well-known/security.txt`)
  const days = (Date.parse(fields.Expires as string) - Date.now()) / 86_400_000
  t.ok(days > 290 && days < 366, `${days} days`)
  t.ok(Date.parse(headers['last-modified'] as string) <= Date.now())
  const operator = { name: 'x', url: publicUrl, email: 'x@handbook.example' }
  const at = (now: string) =>
    renderSecurity({ config: { publicUrl, operator, operatorType: 'Company' } } as never, new Date(now))
  t.same(at('2027-03-01T00:00:00Z'), at('2027-03-31T23:59:59Z'))
  t.match(at('2027-03-31T23:59:59Z').body, 'Expires: 2028-02-01T00:00:00.000Z')
  t.match(at('2027-04-01T00:00:00Z'), {
    modifiedAt: '2027-04-01T00:00:00.000Z',
    body: 'Expires: 2028-03-01T00:00:00.000Z',
  })
})

t.test('robots are led to the sitemap, and every page in it answers as HTML in the language it states', async (t) => {
  const { server } = await openApp(t)
  const robots = await server.inject('/robots.txt')
  t.match(robots.body, /^User-agent: \*\nAllow: \/\nContent-Signal: search=yes, ai-input=yes, ai-train=yes\n/)
  const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(robots.body) ?? []
  const { body, headers } = await server.inject(sitemap.slice(publicUrl.length))
  t.match(headers['content-type'], 'application/xml')
  const pages = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address as string)
  t.ok(pages.length >= 3)
  t.equal(new Set(pages).size, pages.length)
  for (const address of pages) {
    const page = await server.inject(address.slice(publicUrl.length) || '/')
    t.equal(page.statusCode, 200, address)
    t.match(page.headers['content-type'], 'text/html', address)
    t.match(
      body,
      `<xhtml:link rel="alternate" type="text/markdown" href="${address}${address.endsWith('/') ? 'index' : ''}.md"/>`,
    )
  }
  for (const [, hreflang, href] of body.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)) {
    t.ok(pages.includes(href as string), String(href))
    const page = await server.inject((href as string).slice(publicUrl.length))
    t.match(page.headers['content-language'], new RegExp(`^${hreflang}`), String(href))
  }
})

t.test('records are cached like everything else, and name the service by its configured address alone', async (t) => {
  const { server } = await openApp(t)
  for (const url of [
    '/.well-known/api-catalog',
    '/.well-known/security.txt',
    '/datasets/dcat',
    '/datasets/concepts',
    '/sitemap.xml',
    '/robots.txt',
  ]) {
    const first = await server.inject({
      url,
      headers: { host: 'attacker.example', 'x-forwarded-host': 'attacker.example' },
    })
    t.equal(first.statusCode, 200, url)
    t.notMatch(first.body, 'attacker')
    t.match(first.headers['cache-control'], 'public', url)
    const again = await server.inject({ url, headers: { 'if-none-match': first.headers.etag as string } })
    t.equal(again.statusCode, 304, url)
  }
})
