import t from 'tap'
import { openApp, publicUrl } from '../open-app.ts'

t.test('each page names a picture that is there, small and of the size that previews want', async (t) => {
  const { server, head } = await openApp(t)
  const seen = new Set<string>()
  for (const path of [
    '/',
    '/start',
    '/resources',
    ...head.release.edition.principles.map(({ id }) => `/principles/${id}`),
  ]) {
    const { body } = await server.inject(`/sv${path}`)
    const [, url = ''] = /<meta property="og:image" content="([^"]+)">/.exec(body) ?? []
    seen.add(url)
    const { statusCode, headers, rawPayload } = await server.inject({
      url: url.slice(publicUrl.length),
      headers: { 'accept-encoding': 'br, gzip' },
    })
    t.equal(statusCode, 200, url)
    t.equal(headers['content-type'], 'image/png')
    t.equal(headers['content-encoding'], undefined)
    t.match(headers['cache-control'], 'max-age=86400')
    t.equal(rawPayload.toString('latin1', 1, 4), 'PNG')
    t.same([rawPayload.readUInt32BE(16), rawPayload.readUInt32BE(20)], [1200, 630])
    t.ok(rawPayload.length < 15_000, `${url} has ${rawPayload.length} bytes`)
  }
  t.equal(seen.size, 6)
})
