import t from 'tap'
import { openApp, publicUrl } from '../open-app.ts'

t.test('the pages load nothing from elsewhere, and only scripts of the service', async (t) => {
  const { server } = await openApp(t)
  for (const url of ['/docs/reference', '/status']) {
    const { body, headers, statusCode } = await server.inject(url)
    t.equal(statusCode, 200, url)
    t.match(headers['content-type'], 'text/html')
    t.match(headers['content-security-policy'], "default-src 'none'")
    const own = /<script( type="module")? src="[^"]*\/(docs\/docs|embed\/copy)\.js"[^<>]*><\/script>/g
    t.notMatch(body.replaceAll(own, ''), /<script|style=|onclick|<iframe/, url)
    const loaded = [...body.matchAll(/<(?:link|img)[^>]* (?:href|src)="([^"]+)"/g)].map(
      ([, address]) => address as string,
    )
    t.ok(loaded.length > 0)
    t.ok(
      loaded.every((address) => address.startsWith(publicUrl)),
      url,
    )
  }
})

t.test('the front page is in the reader’s language, and each of its links answers', async (t) => {
  const { server, head } = await openApp(t)
  const tags = Object.keys(head.release.locales)
  t.ok(tags.length >= 5)
  for (const tag of tags) {
    const redirect = await server.inject({ url: '/?utm_source=x', headers: { 'accept-language': `${tag};q=0.9, fr` } })
    t.equal(redirect.statusCode, 307)
    t.match(redirect.headers.vary, 'Accept-Language')
    t.equal(redirect.headers.location, `${publicUrl}/${tag}/?utm_source=x`)
    const { body, headers } = await server.inject(`/${tag}/`)
    t.equal(headers['content-language'], tag, 'whole in its language')
    const links = [...body.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, address]) => address as string)
    const own = new Set(links.filter((link) => link.startsWith(publicUrl)).map((link) => link.slice(publicUrl.length)))
    t.ok(own.size > 15)
    for (const link of own) t.equal((await server.inject(link)).statusCode, 200, link)
  }
  t.equal(
    (await server.inject({ url: '/', headers: { 'accept-language': 'fr' } })).headers.location,
    `${publicUrl}/sv/`,
  )
})
