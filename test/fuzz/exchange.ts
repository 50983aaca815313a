/** Sends requests to the service without a socket, and says how to send them again with curl. */
import inject from 'light-my-request'
import { root } from '../open-app.ts'
import { damaged } from './damage.ts'
import type { Asked } from './requests.ts'
import type { World } from './world.ts'

/** A request as it is sent. */
export interface Sent {
  method: string
  url: string
  headers: Record<string, string>
  body?: Buffer
}

export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** Fills in what the request names. */
export async function concrete(world: World, asked: Asked): Promise<Sent> {
  const path = await world.resolve(asked.path)
  const query = await world.resolve(asked.query)
  const [, draft] = /^\/drafts\/([0-9a-f]{16})/.exec(path) ?? []
  const fill = async (text: string) =>
    (await world.resolve(text)).replaceAll('~revision~', `${(draft && (await revisionOf(world, draft))) || 1}`)
  const headers: Record<string, string> = { ...(await world.headersOf(asked.who)) }
  for (const [name, value] of Object.entries(asked.headers)) headers[name] = await fill(value)
  const body = asked.body === undefined ? undefined : await bodyOf(world, await fill(asked.body), draft)
  const address = `${asked.operation.base ?? root}${path}` || '/'
  return {
    method: asked.method,
    url: `${address.startsWith('/') ? '' : '/'}${address}${query ? `?${query}` : ''}`,
    headers,
    ...(body && { body: damaged(body, asked.damage) }),
  }
}

const revisionOf = (world: World, draft: string) =>
  world.draftOf(draft).then(
    ({ revision }) => revision,
    () => undefined,
  )

async function bodyOf(world: World, text: string, draft: string | undefined): Promise<Buffer> {
  if (!/^~(xliff|xlsx)~$/.test(text)) return Buffer.from(text)
  const format = text === '~xliff~' ? 'xliff' : 'xlsx'
  const bytes = draft && (await world.fileOf(draft, format))
  return Buffer.from(bytes ?? '')
}

export async function send({ server }: World, { method, url, headers, body }: Sent): Promise<Answer> {
  // As the socket would: `server.inject` goes round the lane of what is ready.
  const answer = await inject((request, response) => server.server.emit('request', request, response), {
    method: method as 'GET',
    url,
    headers: { ...headers },
    ...(body && { payload: body }),
  })
  const own = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, `${value}`]))
  return { status: answer.statusCode, headers: own, body: answer.rawPayload }
}

const quoted = (text: string) =>
  /^[\x20-\x7e]*$/.test(text)
    ? `'${text.replaceAll("'", `'\\''`)}'`
    : `$'${[...Buffer.from(text, 'latin1')].map((byte) => (byte > 0x1f && byte < 0x7f && byte !== 0x27 && byte !== 0x5c ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`)).join('')}'`

/** Longer ones go into a file by hand. */
const longestBody = 4000

/** What a person types to see the same; tokens and cookies are left for them to fill in. */
export function asCurl({ method, url, headers, body }: Sent, who: string): string {
  const secret = (name: string, value: string) =>
    /^Bearer hbk_/.test(value) || (name === 'cookie' && value.includes('session=')) ? `<of the ${who}>` : value
  const lines = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${secret(name, value)}`)}`)
  const data = body && `--data-binary ${quoted(body.subarray(0, longestBody).toString('latin1'))}`
  const cut = body && body.length > longestBody ? ` # the first of ${body.length} bytes` : ''
  const head = method === 'HEAD' ? '-I' : `-i -X ${method}`
  return (
    [`curl -g --path-as-is ${head} ${quoted(`http://localhost:3000${url}`)}`, ...lines, data]
      .filter(Boolean)
      .join(' ') + cut
  )
}
