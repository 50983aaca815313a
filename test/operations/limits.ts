import t from 'tap'
import { openApp, root } from '../open-app.ts'

t.test('a client that asks too often is told when to come back', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_RATE_LIMIT_MAX: '3' })
  const statuses: number[] = []
  for (let asked = 0; asked < 4; asked += 1) statuses.push((await server.inject(`${root}/heads`)).statusCode)
  t.same(statuses, [200, 200, 200, 429])
  const answer = await server.inject(`${root}/heads`)
  t.match(Number(answer.headers['retry-after']), Number)
  t.ok(Number(answer.headers['retry-after']) <= 60)
  t.match(answer.headers.ratelimit, /^"default";r=0;t=\d+$/)
  t.equal(answer.headers['ratelimit-policy'], '"default";q=3;w=60')
  t.equal(
    (await server.inject({ url: `${root}/heads`, remoteAddress: '10.1.2.3' })).statusCode,
    200,
    'another client is not affected',
  )
})
