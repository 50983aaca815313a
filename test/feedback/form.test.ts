import t from 'tap'
import { openMaintainers } from '../publishing/maintainers.ts'
import { takingFeedback } from './sender.ts'

const open = async (t: Parameters<typeof openMaintainers>[0]) => {
  const service = await openMaintainers(t, { environment: takingFeedback })
  const post = (locale: string, fields: Record<string, string>) =>
    service.server.inject({
      method: 'POST',
      url: `/${locale}/feedback`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `${new URLSearchParams(fields)}`,
    })
  const boss = await service.as('Boss', { role: 'administrator' })
  const stored = async () => (await boss('GET', '/feedback')).json().items
  return { ...service, post, stored }
}

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()

t.test('pages of items lead to a form that says what is stored, and for how long', async (t) => {
  const { server } = await open(t)
  for (const [page, item] of Object.entries({
    '/sv/questions/p1-q6': 'p1-q6',
    '/sv/principles/p1': 'p1',
    '/sv/challenges/p1-c1': 'p1-c1',
    '/embed/sv/questions/p1-q6': 'p1-q6',
    '/embed/sv/questions/p1-q6?view=fragment': 'p1-q6',
  })) {
    const { body } = await server.inject(page)
    t.match(body, `href="https://handbook.example/sv/feedback?item=${item}"`, page)
  }
  t.notMatch((await server.inject('/sv/start')).body, /feedback\?item/)
  t.match((await server.inject('/sv/questions/p1-q6?release=2023-01-r1')).body, 'item=p1-q6&amp;release=2023-01-r1')
  const form = await server.inject('/en/feedback?item=p1-q6')
  t.equal(form.statusCode, 200)
  t.equal(form.headers['cache-control'], 'no-store')
  t.match(form.headers['content-security-policy'], /form-action 'self'/)
  t.notMatch(form.body, 'text/markdown', 'it has no Markdown form')
  for (const said of ['at most 30 days', '2023-01-r1', 'https://operator.example/privacy', 'noindex'])
    t.match(form.body, said)
  t.equal((await server.inject('/en/feedback?item=p9')).statusCode, 404)
  t.equal((await server.inject('/en/feedback')).statusCode, 404)
  t.match((await server.inject('/sv/privacy')).body, /senast 30 dagar efter/)
  t.match((await server.inject('/en/privacy')).body, 'href="https://operator.example/privacy"')
  t.match((await server.inject('/handbook/v1/sv/bundle')).json().feedbackTerms, {
    href: 'https://handbook.example/handbook/v1/sv/feedback',
    days: 30,
    privacyUrl: 'https://operator.example/privacy',
  })
})

t.test('the form works without a script', async (t) => {
  const { server, post, stored } = await open(t)
  const fields = { item: 'p1-q6', kind: 'example', text: 'One.\r\nTwo.', place: '', url: '', email: '', website: '' }
  const answer = await post('sv', { ...fields, openedAt: ago(30) })
  t.equal(answer.statusCode, 303)
  const [only, ...others] = await stored()
  t.same(others, [])
  t.match(only, { text: 'One.\nTwo.', kind: 'example', locale: 'sv', email: null, place: null })
  const { body } = await server.inject((answer.headers.location as string).replace('https://handbook.example', ''))
  t.match(body, only.id)
  t.match(body, 'Tack för din återkoppling')
})

t.test('a form that cannot be taken keeps what was written, and says why in the language of the page', async (t) => {
  const { post, stored } = await open(t)
  const text = '<script>alert("x")</script>'
  const sent = { item: 'p1-q6', kind: 'thought', text, openedAt: ago(30) }
  const wrong = await post('en', { ...sent, email: '"><b>nobody' })
  t.equal(wrong.statusCode, 400)
  t.match(wrong.body, /role="alert".*Check: Your e-mail address/)
  t.match(wrong.body, '&lt;script&gt;')
  t.notMatch(wrong.body, /<script>alert|<b>nobody/)
  const fast = await post('en', { ...sent, openedAt: ago(0) })
  t.match(fast.body, 'That was very fast')
  t.match((await post('en', { ...sent, openedAt: 'yesterday' })).body, 'That was very fast')
  t.match((await post('en', { ...sent, website: 'https://spam.example' })).body, 'Leave this field empty')
  t.match((await post('sv', { ...sent, text: '' })).body, /Kontrollera: Din text/)
  t.same(await stored(), [])
})
