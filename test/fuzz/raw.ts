/** Bytes on a socket that are no request, or two, or half of one. */

import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import fc from 'fast-check'
import { root } from '../open-app.ts'
import type { Described } from './requests.ts'
import type { World } from './world.ts'

const host = 'Host: localhost'
const get = `GET ${root}/heads HTTP/1.1\r\n`

/** Requests that are wrong in a way that only a socket can carry. */
const wrong: readonly string[] = [
  ...[
    '',
    '\r\n\r\n',
    'x',
    'GET',
    'GET \r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    '\u0016\u0003\u0001\u0002\u0000\u0001',
  ],
  ...[
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    `OPTIONS * HTTP/1.1\r\n${host}\r\n\r\n`,
    `CONNECT a.example:443 HTTP/1.1\r\n${host}\r\n\r\n`,
  ],
  `${get}${host}\r\n${host}\r\n\r\n`,
  `${get}Host: a b\r\n\r\n`,
  `${get}${host}\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`,
  `${get}${host}\r\n${Array.from({ length: 1500 }, (_, at) => `X${at}: y`).join('\r\n')}\r\n\r\n`,
  `${get}${host}\r\nX : y\r\n\r\n`,
  `${get}${host}\r\nX: a\r\n b\r\n\r\n`,
  `${get}${host}\r\nX: a\u0000b\r\n\r\n`,
  `${get}${host}\r\nX: a\rb\r\n\r\n`,
  `${get}${host}\n\n`,
  `GET ${root}/heads\u00e5 HTTP/1.1\r\n${host}\r\n\r\n`,
  `GET ${root}/principles?x=\u00e5 HTTP/1.1\r\n${host}\r\n\r\n`,
  `GET ${root}/a b HTTP/1.1\r\n${host}\r\n\r\n`,
  `GET http://attacker.example${root}/heads HTTP/1.1\r\n${host}\r\n\r\n`,
  `GET http://attacker.example${root}/principles HTTP/1.1\r\n${host}\r\n\r\n`,
  `GET http://attacker.example HTTP/1.1\r\n${host}\r\n\r\n`,
  `GET //attacker.example/x HTTP/1.1\r\n${host}\r\n\r\n`,
  `GET ${root}/${'x'.repeat(5000)} HTTP/1.1\r\n${host}\r\n\r\n`,
  `${get}${host}\r\nExpect: 100-continue\r\n\r\n`,
  `${get}${host}\r\nExpect: miracles\r\n\r\n`,
  `${get}${host}\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n`,
  `${get}${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  `${get}${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n`,
  `${get}${host}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef`,
  `${get}${host}\r\nContent-Length: -1\r\n\r\n`,
  `${get}${host}\r\nContent-Length: 1_0\r\n\r\n0123456789`,
  `${get}${host}\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
  `${get}${host}\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
  `${get}${host}\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n`,
  `POST ${root}/drafts HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
  `POST ${root}/drafts HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked\r\n\r\n1;${'x'.repeat(20_000)}\r\na\r\n0\r\n\r\n`,
  `POST ${root}/drafts HTTP/1.1\r\n${host}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
  `GET ${root}/heads HTTP/1.0\r\n\r\n`,
  `GET ${root}/heads\r\n`,
  `${get}${host}\r\n\r\n${get}${host}\r\n\r\n`,
  `get ${root}/heads HTTP/1.1\r\n${host}\r\n\r\n`,
  `BREW ${root}/heads HTTP/1.1\r\n${host}\r\n\r\n`,
]

interface Edit {
  at: number
  way: 'cut' | 'insert' | 'replace' | 'double'
  byte: number
}

const edits = fc.array(
  fc.record<Edit>({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    way: fc.constantFrom('cut', 'insert', 'replace', 'double'),
    byte: fc.oneof(fc.constantFrom(0, 10, 13, 32, 58, 127, 255), fc.nat(255)),
  }),
  { maxLength: 3 },
)

function edited(bytes: Buffer, changes: readonly Edit[]): Buffer {
  return changes.reduce((so, { at, way, byte }) => {
    const index = Math.floor(so.length * at)
    if (way === 'cut') return so.subarray(0, index)
    if (way === 'double') return Buffer.concat([so.subarray(0, index), so])
    return Buffer.concat([so.subarray(0, index), Buffer.of(byte), so.subarray(way === 'insert' ? index : index + 1)])
  }, bytes)
}

/** Everything that a server says to some bytes before it ends the connection. */
function talk(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    let said = ''
    const socket = connect({ port, host: '127.0.0.1' })
    const end = () => {
      socket.destroy()
      resolve(said)
    }
    socket.setEncoding('latin1').on('data', (text: string) => {
      said += text
    })
    socket.on('error', end).on('close', end)
    socket.end(bytes)
  })
}

const needed = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'api-version',
  'referrer-policy',
]

/** The first answer of what was said, and what is wrong with it. */
function* faultsOfSaid(said: string): Generator<string> {
  if (said === '' || said.startsWith('HTTP/1.1 100 Continue')) return
  const [head = '', body = ''] = said.split('\r\n\r\n')
  const [line = '', ...lines] = head.split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1])
  const headers = new Map(
    lines.map((each) => [each.slice(0, each.indexOf(':')).toLowerCase(), each.slice(each.indexOf(':') + 2)]),
  )
  if (!status) yield `the answer begins with ${JSON.stringify(line)}`
  if (status >= 500) yield `the status is ${status}`
  for (const name of needed) if (!headers.has(name)) yield `${status} lacks ${name}`
  if (status >= 400 && !headers.get('content-type')?.startsWith('application/problem+json'))
    yield `${status} is no problem`
  if (/node_modules|\.ts:\d+|node:internal/.test(body)) yield 'it tells of our insides'
  if (/attacker\.example/.test(headers.get('location') ?? '')) yield `it leads to ${headers.get('location')}`
}

/** Sends such bytes to the service on a real socket. */
export async function rawFaults(
  world: World,
  operations: readonly Described[],
  { runs, seed }: { runs: number; seed: number },
) {
  const outcome = { requests: 0, faults: [] as string[] }
  await world.server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = world.server.server.address() as AddressInfo
  const addressed = operations.map(
    ({ method, path }) =>
      `${method.toUpperCase()} ${root}${path.replaceAll(/\{[a-z]+\}/g, 'sv')} HTTP/1.1\r\n${host}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nAccept: */*\r\n\r\n{}`,
  )
  const bytes = fc
    .tuple(fc.constantFrom(...wrong, ...addressed), edits)
    .map(([text, changes]) => edited(Buffer.from(text, 'latin1'), changes))
  const look = async (some: Buffer) => {
    outcome.requests += 1
    return [...faultsOfSaid(await talk(port, some))]
  }
  const report = (some: Buffer, faults: readonly string[]) => {
    const text = [...some].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
    outcome.faults.push(`on a socket: ${faults.join('; ')}\n  printf '${text}' | nc localhost 3000`)
  }
  for (const some of wrong.map((text) => Buffer.from(text, 'latin1'))) {
    const faults = await look(some)
    if (faults.length > 0) report(some, faults)
  }
  const law = fc.asyncProperty(bytes, async (some) => {
    const faults = await look(some)
    if (faults.length > 0) throw new Error(faults.join('; '))
  })
  const run = await fc.check(law, { numRuns: runs, seed })
  if (run.failed) report((run.counterexample as [Buffer])[0], [(run.errorInstance as Error).message])
  const alive = await world.server.inject(`${root}/heads`)
  if (alive.statusCode !== 200) outcome.faults.push(`afterwards /heads answers ${alive.statusCode}`)
  return outcome
}
