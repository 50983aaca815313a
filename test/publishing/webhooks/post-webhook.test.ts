import { randomBytes } from 'node:crypto'
import dns from 'node:dns'
import { createServer } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import { type AddressInfo, isIP } from 'node:net'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import t from 'tap'
import { postWebhook } from '../../../src/publishing/webhooks/post-webhook.ts'
import { isPublicAddress, publicLookup } from '../../../src/publishing/webhooks/public-address.ts'
import { newSecret, signedHeaders } from '../../../src/publishing/webhooks/signature.ts'

t.test('the library of Standard Webhooks verifies every message with the secret alone', async (t) => {
  const secret = newSecret(randomBytes)
  t.equal(Buffer.from(secret.replace('whsec_', ''), 'base64').length, 32)
  const receiver = new Webhook(secret)
  const message = fc.tuple(fc.stringMatching(/^msg_[0-9a-z_]{1,40}$/), fc.json())
  fc.assert(
    fc.property(message, ([id, body]) => {
      const headers = signedHeaders(secret, id, new Date(), body)
      receiver.verify(body, headers)
      t.throws(() => new Webhook(newSecret(randomBytes)).verify(body, headers), 'another secret')
      t.throws(() => receiver.verify(`${body} `, headers), 'another body')
      t.throws(() => receiver.verify(body, { ...headers, 'webhook-id': `${id}0` }), 'another id')
      const later = `${Number(headers['webhook-timestamp']) + 1}`
      t.throws(() => receiver.verify(body, { ...headers, 'webhook-timestamp': later }), 'another time')
    }),
  )
  const { 'webhook-timestamp': sent } = signedHeaders(secret, 'msg_1', new Date(1_700_000_000_500), '{}')
  t.equal(sent, '1700000000', 'whole seconds')
})

t.test('the signature is the one of the specification’s own example', async (t) => {
  const headers = signedHeaders(
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    'msg_p5jXN8AQM9LWM0D4loKWxJek',
    new Date(1_614_265_330_000),
    '{"test": 2432232314}',
  )
  t.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

t.test('private, loopback and other special addresses are told from public ones', async (t) => {
  const special = ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0']
  const special6 = [
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::a00:1',
    '2001:db8::1',
    '2002:7f00:1::',
  ]
  for (const address of [...special, ...special6, 'localhost', '']) t.notOk(isPublicAddress(address), address)
  for (const address of ['8.8.8.8', '193.10.1.1', '2a00:1450:400f::1']) t.ok(isPublicAddress(address), address)
})

t.test('addresses that lead into the network of a cloud provider are not public', async (t) => {
  const inside = {
    Azure: ['168.63.129.16', '169.254.169.254'],
    'Amazon Web Services': ['169.254.169.253', '169.254.170.2', 'fd00:ec2::254'],
    'Google Cloud': ['199.36.153.4', '199.36.153.11', '2600:2d00:2:1000::1', '2600:2d00:2:2000::1', 'fd20:ce::254'],
    'Oracle Cloud': ['192.0.0.192', 'fd00:c1::a9fe:a9fe'],
    'Alibaba Cloud': ['100.100.100.200'],
    'IBM Cloud': ['161.26.0.10', '166.8.0.1', '166.11.255.255'],
  }
  for (const [provider, addresses] of Object.entries(inside))
    for (const address of addresses) t.notOk(isPublicAddress(address), `${provider} ${address}`)
  const beside = ['168.63.129.15', '168.63.129.17', '199.36.153.3', '199.36.153.12', '161.27.0.1', '166.12.0.0']
  for (const address of [...beside, '2600:2d00:2:3000::1']) t.ok(isPublicAddress(address), address)
})

t.test('a name that leads inside is refused when connecting, a literal address before', async (t) => {
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    publicLookup('localhost', {}, (failure) => resolve(failure))
  })
  t.equal(error?.name, 'ForbiddenAddress')
  const rest = {
    secret: newSecret(randomBytes),
    message: { id: 'msg_1', body: '{}' },
    at: new Date(),
    allowPrivate: false,
  }
  for (const url of [
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://localhost:1/',
    'http://2130706433/',
    'http://0x7f.1/',
  ])
    t.match(await postWebhook({ url, ...rest }), { arrived: false, status: null, text: 'ForbiddenAddress' }, url)
})

t.test('a name with several addresses is refused when one of them is not public', async (t) => {
  const open = ['193.10.1.1', '2a00:1450:400f::1']
  /** What a connection gets for a name that leads to these addresses. */
  const lookUp = (addresses: string[], all: boolean) => {
    const answer = addresses.map((address) => ({ address, family: isIP(address) }))
    dns.lookup = ((...[, , done]: Parameters<typeof publicLookup>) => done(null, answer)) as typeof dns.lookup
    syncBuiltinESMExports()
    return new Promise<unknown>((resolve) => {
      publicLookup('several.example', { all }, (error, found) => resolve(error?.name ?? found))
    })
  }
  const { lookup } = dns
  t.teardown(() => {
    dns.lookup = lookup
    syncBuiltinESMExports()
  })
  for (const all of [true, false]) {
    for (const inside of ['10.0.0.1', '::1', '169.254.169.254'])
      for (const at of [0, 1, 2])
        t.equal(await lookUp(open.toSpliced(at, 0, inside), all), 'ForbiddenAddress', `${inside} at ${at}`)
    t.equal(await lookUp([], all), 'ForbiddenAddress', 'no address')
  }
  t.equal(await lookUp(open, false), open[0])
  t.match(await lookUp(open, true), [{ address: open[0] }, { address: open[1] }])
})

t.test('an attempt says by its status, or in a word, what came of it, and which trace it began', async (t) => {
  const server = createServer((request, response) => {
    const status = Number(request.url?.slice(1))
    if (status === 0) request.socket.destroy()
    else response.writeHead(status).end('x'.repeat(100_000))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const post = (path: string) =>
    postWebhook({
      url: `http://127.0.0.1:${port}/${path}`,
      secret: newSecret(randomBytes),
      message: { id: 'msg_3', body: '{}' },
      at: new Date(),
      allowPrivate: true,
    })
  for (const [status, arrived] of [
    [200, true],
    [299, true],
    [300, false],
    [410, false],
  ] as const) {
    const { traceparent, ...outcome } = await post(`${status}`)
    t.same(outcome, { arrived, status, text: `${status}` })
    t.match(traceparent, /^00-[0-9a-f]{32}-/)
  }
  t.match(await post('0'), { arrived: false, status: null, text: 'ECONNRESET' })
  await new Promise((resolve) => server.close(resolve))
  t.match(await post('200'), { arrived: false, status: null, text: 'ECONNREFUSED', traceparent: /^00-/ })
})

t.test('a message arrives with its headers; redirects are not followed', async (t) => {
  const got: { headers: Record<string, unknown>; body: string }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      got.push({ headers: request.headers, body })
      response.writeHead(request.url === '/moved' ? 302 : 204, { location: '/elsewhere' }).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const message = { id: 'msg_2', body: '{"å":1}' }
  const rest = { secret: newSecret(randomBytes), message, at: new Date(), allowPrivate: true }
  t.match(await postWebhook({ url: `${url}/hook`, ...rest }), { arrived: true, status: 204 })
  t.match(await postWebhook({ url: `${url}/moved`, ...rest }), { arrived: false, status: 302 })
  t.equal(got.length, 2)
  t.equal(got[0]?.body, '{"å":1}')
  t.match(got[0]?.headers, {
    'webhook-id': 'msg_2',
    'content-type': 'application/json',
    'content-length': '8',
    'user-agent': 'innovation-handbook',
    traceparent: /^00-[0-9a-f]{32}-[0-9a-f]{16}-0\d$/,
  })
})
