import type { IncomingMessage } from 'node:http'
import t from 'tap'
import { clientOf } from '../../src/http/client-address.ts'
import { openApp, root } from '../open-app.ts'

const direct = (remoteAddress: string) => clientOf({ socket: { remoteAddress }, headers: {} } as IncomingMessage, 0)
const forwarded = (chain: string) =>
  clientOf(
    { socket: { remoteAddress: '10.0.0.1' }, headers: { 'x-forwarded-for': chain } } as unknown as IncomingMessage,
    1,
  )

t.test('a client is an IPv4 address or an IPv6 /64, however the address is written', async (t) => {
  const clients: Record<string, string[]> = {
    '192.0.2.1': [
      '192.0.2.1',
      '192.0.2.1:4711',
      ' 192.0.2.1 ',
      '"192.0.2.1:4711"',
      '::ffff:192.0.2.1',
      '::FFFF:C000:0201',
      '0:0:0:0:0:ffff:192.0.2.1',
      '[::ffff:192.0.2.1]:443',
      '64:ff9b::192.0.2.1',
      '203.0.113.9, 192.0.2.1:80',
    ],
    '2001:db8:1:2::/64': [
      '2001:db8:1:2::1',
      '2001:DB8:1:2:a:b:c:d',
      '2001:0db8:0001:0002::ffff',
      '[2001:db8:1:2::3]',
      '[2001:db8:1:2::3]:4711',
      '"[2001:db8:1:2::3]:4711"',
      '2001:db8:1:2::4%eth0',
      '[2001:db8:1:2::4%25eth0]:80',
    ],
    '2001:db8:0:0::/64': ['2001:db8::1', '2001:db8:0:0:1::', '2001:db8::1:2:3:4'],
    'fe80:0:0:0::/64': ['fe80::1%eth0', 'fe80::2%2'],
    '0:0:0:0::/64': ['::1', '::'],
    // What is no address says nothing: then it is the proxy's.
    '10.0.0.1': [
      'unknown',
      '_hidden',
      '',
      '192.0.2',
      '192.0.2.1:',
      '1.2.3.4.5:80',
      '[192.0.2.1',
      '2001:db8::1::2',
      'x]',
    ],
  }
  for (const [client, spellings] of Object.entries(clients))
    for (const spelling of spellings) t.equal(forwarded(spelling), client, spelling)
  t.equal(direct('::ffff:192.0.2.1'), '192.0.2.1')
  t.equal(direct('2001:db8:1:2::9'), '2001:db8:1:2::/64')
  t.equal(direct('fe80::1%eth0'), 'fe80:0:0:0::/64')
  t.equal(direct(''), '', 'a socket that is closed already')
})

t.test('addresses of one network share a quota, other networks have their own', async (t) => {
  const environment = { HANDBOOK_RATE_LIMIT_MAX: '20', HANDBOOK_TRUST_PROXY: '1' }
  const { server } = await openApp(t, environment)
  const statuses = async (addresses: string[]) => {
    const found: Record<number, number> = {}
    for (const address of addresses) {
      const { statusCode } = await server.inject({ url: `${root}/heads`, headers: { 'x-forwarded-for': address } })
      found[statusCode] = (found[statusCode] ?? 0) + 1
    }
    return found
  }
  const forty = Array.from({ length: 40 }, (_, at) => at)
  t.same(await statuses(forty.map((at) => `2001:db8:1:2::${at.toString(16)}`)), { 200: 20, 429: 20 })
  t.same(await statuses(forty.map((at) => `192.0.2.1:${4000 + at}`)), { 200: 20, 429: 20 })
  t.same(await statuses(forty.map((at) => `2001:db8:1:${at.toString(16)}a::1`)), { 200: 40 })
  t.same(await statuses(forty.map((at) => `198.51.100.${at}`)), { 200: 40 })
})
