import t from 'tap'
import { openApp, root } from '../open-app.ts'
import { openMaintainers } from '../publishing/maintainers.ts'

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

t.test('who guesses tokens is soon refused unheard; readers and other clients are not', async (t) => {
  const { server, ask, as } = await openMaintainers(t, { environment: { HANDBOOK_RATE_LIMIT_MAX: '2000' } })
  const anna = await as('Anna', { role: 'translator', locale: 'fi' })
  const statuses: number[] = []
  for (let guess = 0; guess < 12; guess++)
    statuses.push((await ask(`hbk_${'x'.repeat(51)}`, 'GET', '/drafts')).statusCode)
  t.same(statuses, [...Array(10).fill(401), 429, 429])
  const refused = await anna('GET', '/drafts')
  t.equal(refused.statusCode, 429, 'not even a right one is looked at')
  t.match(Number(refused.headers['retry-after']), Number)
  t.equal((await ask(undefined, 'GET', '/drafts')).statusCode, 401, 'who shows none is told to')
  t.equal((await ask(undefined, 'GET', '/heads')).statusCode, 200)
  const elsewhere = await server.inject({
    url: `${root}/drafts`,
    remoteAddress: '10.1.2.3',
    headers: { authorization: `Bearer ${anna.token}` },
  })
  t.equal(elsewhere.statusCode, 200)
})
