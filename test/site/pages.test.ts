import t from 'tap'
import { openApp, publicUrl } from '../open-app.ts'

t.test('a piece, a frame and a page show the same, each with the headings and rights it needs', async (t) => {
  const { server } = await openApp(t)
  const get = (address: string) => server.inject(`/embed/sv/questions/p1-q6${address}`)
  const [page, frame, piece] = [await get(''), await get('?view=frame'), await get('?view=fragment&heading=3')]
  for (const answer of [page, frame, piece]) {
    t.equal(answer.statusCode, 200)
    t.match(answer.body, 'Portföljstrategi för innovation')
    t.match(answer.body, 'creativecommons.org/licenses/by-sa/3.0/igo')
    t.match(answer.headers.etag, /^"/)
    t.equal(answer.headers['set-cookie'], undefined)
    t.match(answer.headers['content-security-policy'], "default-src 'none'")
    t.match(answer.headers['content-security-policy'], 'frame-ancestors *')
  }
  t.match(page.body, '<h1>')
  t.notMatch(page.body, '<script')
  t.match(piece.body, /^<div class="handbook handbook-p1" lang="sv" dir="ltr">[\s\S]*<h3>/)
  t.notMatch(piece.body, /<h[12]|<script|<html/)
  t.match(frame.body, /<script [^>]*src="[^"]*\/embed\/frame/)
  const again = await server.inject({
    url: '/embed/sv/questions/p1-q6',
    headers: { 'if-none-match': page.headers.etag },
  })
  t.equal(again.statusCode, 304)
  const framed = await openApp(t, { HANDBOOK_FRAME_ANCESTORS: 'https://portal.example' })
  t.match(
    (await framed.server.inject('/embed/sv')).headers['content-security-policy'],
    "frame-ancestors 'self' https://portal.example",
  )
  t.match((await framed.server.inject('/docs')).headers['content-security-policy'], "frame-ancestors 'none'")
})

t.test(
  'what a page loads is permitted by the name of the service, because a sandbox leaves a frame no self',
  async (t) => {
    const { server } = await openApp(t, { HANDBOOK_PUBLIC_URL: 'https://portal.example/innovation' })
    let loaded = 0
    for (const view of ['page', 'frame']) {
      const { headers, body } = await server.inject(`/embed/sv/principles/p1?view=${view}`)
      const directives = String(headers['content-security-policy']).split('; ')
      for (const [, name, url] of body.matchAll(
        /<(link rel="stylesheet" href|script src|form [^>]*action)="([^"]*)"/g,
      )) {
        const directive = name?.startsWith('link')
          ? 'style-src'
          : name?.startsWith('script')
            ? 'script-src'
            : 'form-action'
        t.ok(directives.includes(`${directive} 'self' ${new URL(url as string).origin}`), `${view}: ${url}`)
        loaded += 1
      }
    }
    t.equal(loaded, 4, 'the style of each, a form, a script')
  },
)

t.test('every part has its page, and what is none is a problem that says so', async (t) => {
  const { server, head } = await openApp(t)
  const { principles } = head.release.edition
  const paths = principles.flatMap(({ id, challenges, questions }) => [
    `/principles/${id}`,
    ...challenges.map(
      (challenge) => `/challenges/${typeof challenge === 'string' ? challenge : (challenge as { id: string }).id}`,
    ),
    ...questions.map((question) => `/questions/${question.id}`),
  ])
  t.equal(paths.length, 5 + 23 + 30)
  for (const path of ['', '/handbook', '/plan', ...paths])
    t.equal((await server.inject(`/embed/en${path}`)).statusCode, 200, path)
  for (const path of [
    '/xx',
    '/sv/questions/p9-q9',
    '/sv/dimensions/p1-d1',
    '/sv/questions/%3Cscript%3E',
    '/sv?view=all',
    '/sv?questions=%3Cb%3E',
  ]) {
    const answer = await server.inject(`/embed${path}`)
    t.ok(answer.statusCode >= 400 && answer.statusCode < 500, path)
    t.match(answer.headers['content-type'], 'application/problem+json', path)
  }
  const redirect = await server.inject({ url: '/embed', headers: { 'accept-language': 'fi' } })
  t.equal(redirect.headers.location, `${publicUrl}/embed/fi`)
})

t.test('assets are there under an address that stays the same for ever too', async (t) => {
  const { server } = await openApp(t)
  for (const name of ['embed.css', 'host.js', 'frame.js'])
    t.equal((await server.inject(`/embed/${name}`)).statusCode, 200, name)
  const { body } = await server.inject('/portal')
  t.match(body, '/embed/site.css')
  for (const [, address] of body.matchAll(/(?:src|href)="(https:\/\/handbook\.example\/embed\/[^"]+)"/g)) {
    const path = (address as string).replaceAll('&amp;', '&').slice(publicUrl.length)
    t.equal((await server.inject(path)).statusCode, 200, path)
  }
})

t.test('pages and the feed ignore parameters that others add; the operations of the API do not', async (t) => {
  const { server } = await openApp(t)
  const added =
    'utm_source=nyhetsbrev&utm_medium=e-post&fbclid=1&gclid=2&mc_eid=&_gl=1*a&page=x&utm_source=again&x%5B%5D=%C3%B6&utm_campaign=v%E5r'
  for (const url of [
    '/sv/',
    '/sv/questions/p1-q6',
    '/portal',
    '/docs',
    '/embed/sv',
    '/embed/sv/questions/p1-q6?view=frame',
    '/handbook/v1/feed',
  ]) {
    const plain = await server.inject(url)
    const response = await server.inject(`${url}${url.includes('?') ? '&' : '?'}${added}`)
    t.equal(response.statusCode, 200, url)
    t.equal(response.headers.etag, plain.headers.etag, `${url} is the same`)
    t.equal(response.headers.link, plain.headers.link)
  }
  const redirect = await server.inject('/embed?utm_source=x')
  t.equal((await server.inject(new URL(redirect.headers.location as string).pathname)).statusCode, 200)
  t.equal((await server.inject('/embed/sv?view=fram')).statusCode, 400, 'but what is theirs must be right')
  t.equal((await server.inject('/embed/sv?questions=v%E5r')).statusCode, 400)
  for (const path of ['/sv/questions', '/heads', '/api-info'])
    for (const query of ['utm_source=x', 'utm_campaign=v%E5r'])
      t.equal((await server.inject(`/handbook/v1${path}?${query}`)).statusCode, 400, path)
})
