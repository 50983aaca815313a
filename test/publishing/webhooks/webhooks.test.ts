import t from 'tap'
import { grant, openMaintainers } from '../maintainers.ts'
import { openEndpoint } from './endpoint.ts'

t.test('an administrator subscribes an address, tries it, and takes it away again', async (t) => {
  const endpoint = await openEndpoint(t)
  const { as, store } = await openMaintainers(t, { environment: { HANDBOOK_PRIVATE_RECEIVERS: 'allow' } })
  const chief = await as('chief', { role: 'administrator' })
  const made = await chief('POST', '/subscriptions', { body: { url: endpoint.url } })
  t.equal(made.statusCode, 201)
  const { id, secret } = made.json()
  t.match(secret, /^whsec_[\w+/]{43}=$/)
  t.match(made.headers.location, id)
  const { body } = await chief('GET', '/subscriptions')
  const untried = { lastOutcome: null, lastAttemptAt: null, failingSince: null }
  t.match(JSON.parse(body).items, [{ id, url: endpoint.url, status: 'active', createdBy: 'token:chief', ...untried }])
  t.notMatch(body, secret, 'the secret is shown once')
  t.match((await chief('POST', `/subscriptions/${id}/deliveries`)).json(), { arrived: true, outcome: '204' })
  t.match(endpoint.got, [{ id: /^msg_test_[0-9a-f]{16}$/, type: 'test', timestamp: /^20.*Z$/, data: {} }])
  t.ok(endpoint.got[0]?.isSignedWith(secret))
  endpoint.status = 500
  t.match((await chief('POST', `/subscriptions/${id}/deliveries`)).json(), { arrived: false, outcome: '500' })
  t.match((await chief('GET', '/subscriptions')).json().items, [
    { status: 'active', lastOutcome: '500', lastAttemptAt: /^20.*Z$/, failingSince: null },
  ])
  t.equal((await chief('DELETE', `/subscriptions/${id}`)).statusCode, 204)
  for (const [method, path] of [
    ['DELETE', `/subscriptions/${id}`],
    ['POST', `/subscriptions/${id}/deliveries`],
  ] as const)
    t.equal((await chief(method, path)).json().code, 'SUBSCRIPTION_NOT_FOUND')
  const [last, first] = (await store.events()).map(({ action, detail }) => ({ action, detail }))
  t.match(
    [first, last],
    [
      { action: 'create-subscription', detail: { subscription: id, url: endpoint.url } },
      { action: 'remove-subscription', detail: { subscription: id, url: endpoint.url } },
    ],
  )
  t.notMatch(JSON.stringify(await store.events()), secret)
})

t.test('nobody but administrators sees or changes who is told', async (t) => {
  const { as, ask } = await openMaintainers(t)
  const publisher = await as('bo', grant('publisher', '*'))
  const url = 'https://portal.example/hook'
  for (const [method, path, body] of [
    ['POST', '/subscriptions', { url }],
    ['GET', '/subscriptions', undefined],
    ['DELETE', '/subscriptions/0123456789abcdef', undefined],
    ['POST', '/subscriptions/0123456789abcdef/deliveries', undefined],
  ] as const) {
    const asked = body ? { body } : {}
    t.equal((await publisher(method, path, asked)).statusCode, 403, `${method} ${path}`)
    t.equal((await ask(undefined, method, path, asked)).statusCode, 401, `${method} ${path}`)
  }
})

t.test('a webhook can be about feedback only where readers can send it', async (t) => {
  const { as } = await openMaintainers(t)
  const chief = await as('chief', { role: 'administrator' })
  const url = 'https://portal.example/hook'
  const refused = await chief('POST', '/subscriptions', { body: { url, about: 'feedback' } })
  t.match(refused.json(), { code: 'INVALID_REQUEST', errors: [{ pointer: '/about' }] })
  t.equal((await chief('POST', '/subscriptions', { body: { url } })).json().about, 'releases')
  t.same(
    (await chief('GET', '/subscriptions')).json().items.map(({ about }: { about: string }) => about),
    ['releases'],
  )
})

t.test('addresses that are private, insecure or hold credentials are refused', async (t) => {
  const { as } = await openMaintainers(t)
  const chief = await as('chief', { role: 'administrator' })
  const [insecure, secret, inside] = ['an https address', 'hold no credentials', 'lead to a public address']
  for (const [url, detail] of Object.entries({
    'http://portal.example/hook': insecure,
    'https://127.0.0.1/hook': inside,
    'https://[::1]/hook': inside,
    'https://[::ffff:10.0.0.1]/': inside,
    'https://192.168.0.1/': inside,
    'https://2130706433/': inside,
    'https://user:secret@portal.example/': secret,
    'https://user@portal.example/': secret,
    'https://:secret@portal.example/': secret,
    'ftp://portal.example/': insecure,
    hook: 'format "uri"',
  })) {
    const answer = await chief('POST', '/subscriptions', { body: { url } })
    t.equal(answer.statusCode, 400, url)
    t.match(answer.json().errors, [{ pointer: '/url', detail }], url)
  }
  const inOwnNetwork = await openMaintainers(t, { environment: { HANDBOOK_PRIVATE_RECEIVERS: 'allow' } })
  const other = await inOwnNetwork.as('chief', { role: 'administrator' })
  for (const [url, status] of Object.entries({
    'http://10.0.0.1/': 201,
    'https://[::1]/': 201,
    'ftp://10.0.0.1/': 400,
  }))
    t.equal((await other('POST', '/subscriptions', { body: { url } })).statusCode, status, url)
  // A name is looked up when it is called, each time.
  const { id } = (await chief('POST', '/subscriptions', { body: { url: 'https://localhost/hook' } })).json()
  t.match((await chief('POST', `/subscriptions/${id}/deliveries`)).json(), {
    arrived: false,
    outcome: 'ForbiddenAddress',
  })
})

t.test('there are at most a hundred webhooks, and the next can come when one has gone', async (t) => {
  const { as } = await openMaintainers(t)
  const chief = await as('chief', { role: 'administrator' })
  const add = (number: number) => chief('POST', '/subscriptions', { body: { url: `https://portal.example/${number}` } })
  for (let number = 1; number <= 100; number += 1) t.equal((await add(number)).statusCode, 201)
  const refused = await add(101)
  t.equal(refused.statusCode, 400)
  t.match(refused.json().errors, [{ pointer: '/url', detail: /100 webhooks/ }])
  const [{ id, url }] = (await chief('GET', '/subscriptions')).json().items
  t.equal(url, 'https://portal.example/1', 'the oldest is the first')
  await chief('DELETE', `/subscriptions/${id}`)
  t.equal((await add(101)).statusCode, 201)
})
