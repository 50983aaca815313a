import t from 'tap'
import { openApp, publicUrl } from '../open-app.ts'

const ask = (url: string, more = '') => `/oembed?url=${encodeURIComponent(url)}${more}`

t.test('an address of the handbook becomes a frame of the size that there is room for', async (t) => {
  const { server } = await openApp(t)
  const answer = await server.inject(ask(`${publicUrl}/embed/sv/questions/p1-q6`, '&format=json&maxwidth=400&lang=fi'))
  t.equal(answer.statusCode, 200)
  t.match(answer.json(), {
    version: '1.0',
    type: 'rich',
    width: 400,
    title: String,
    html: /^<iframe src="[^"]*\/embed\/fi\//,
  })
  const pinned = (await server.inject(ask(`${publicUrl}/embed/sv/principles/p1`, '&release=2023-01-r1'))).json()
  t.match(pinned.html, 'release=2023-01-r1')
  const page = await server.inject('/embed/sv/questions/p1-q6')
  const discovery = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const discovered = await server.inject(discovery.replaceAll('&amp;', '&').slice(publicUrl.length))
  t.equal(discovered.statusCode, 200, 'the page says where')
})

t.test('what cannot be embedded is refused with a problem', async (t) => {
  const { server } = await openApp(t)
  for (const [url, more, status] of [
    ['https://elsewhere.example/embed/sv', '', 404],
    [`${publicUrl}/embed/sv/questions/p9-q9`, '', 404],
    [`${publicUrl}.evil.example/embed/sv`, '', 404],
    ['javascript:alert(1)', '', 404],
    [`${publicUrl}/embed/sv`, '&format=xml', 501],
    [`${publicUrl}/embed/sv`, '&lang=xx', 404],
    [`${publicUrl}/embed/sv`, '&maxwidth=wide', 400],
  ] as const) {
    const answer = await server.inject(ask(url, more))
    t.equal(answer.statusCode, status, `${url}${more}`)
    t.match(answer.headers['content-type'], 'application/problem+json')
  }
})
