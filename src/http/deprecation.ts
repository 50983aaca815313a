/**
 * Deprecated paths and parameters: `deprecated()` marks the schema of a route or of a query parameter. Every response to a
 * request that uses it then has `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and links, and the OpenAPI document says so.
 */
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, onRequestHookHandler, onSendHookHandler } from 'fastify'
import type { HeaderList } from './headers.ts'

interface Deprecation {
  /** When it became deprecated and when it ends (RFC 3339). */
  since: string
  sunset: string
  /** The URL of what to use instead, if there is something. */
  successor?: string
}

const mark = 'x-deprecation'

interface Marked {
  [mark]?: Deprecation
  properties?: Record<string, Marked>
}

/** Marks the schema of a route or of a query parameter. */
export const deprecated = <Schema extends object>(schema: Schema, deprecation: Deprecation): Schema => ({
  ...schema,
  deprecated: true,
  [mark]: deprecation,
})

/** By request, for as long as the request lasts. */
const announced = new WeakMap<IncomingMessage, HeaderList>()

/** The headers for a request that uses something deprecated. */
export const deprecationHeaders = (request: IncomingMessage): HeaderList | undefined => announced.get(request)

/** Routes without a mark get no hook. Must come before the routes. */
export function announceDeprecations(app: FastifyInstance, publicUrl: string): void {
  app.addHook('onRoute', (route) => {
    const { [mark]: whole, querystring } = (route.schema ?? {}) as Marked & { querystring?: Marked }
    const parameters = Object.entries(querystring?.properties ?? {}).filter(([, shape]) => shape[mark])
    if (whole === undefined && parameters.length === 0) return
    const note: onRequestHookHandler = ({ raw }, _reply, done) => {
      const query = new URL(raw.url as string, publicUrl).searchParams
      const used = parameters.flatMap(([name, shape]) => (query.has(name) ? (shape[mark] ?? []) : []))
      const [first] = [...(whole ? [whole] : []), ...used].sort((one, other) => (one.sunset < other.sunset ? -1 : 1))
      if (first) announced.set(raw, headersOf(first, publicUrl))
      done()
    }
    route.onRequest = [note, ...[route.onRequest ?? []].flat()] as onRequestHookHandler[]
    route.onSend = [...[route.onSend ?? []].flat(), announce] as onSendHookHandler[]
  })
}

/** Adds the headers where the response is not sent as ready bytes. */
const announce: onSendHookHandler = ({ raw }, reply, _payload, done) => {
  const headers = reply.hasHeader('Deprecation') ? [] : (announced.get(raw) ?? [])
  const links = headers.flatMap(([name, value]) => (name === 'Link' ? value : []))
  for (const [name, value] of headers) if (name !== 'Link') reply.header(name, value)
  if (links.length > 0) reply.header('Link', [reply.getHeader('Link') ?? [], links].flat())
  done()
}

const headersOf = ({ since, sunset, successor }: Deprecation, publicUrl: string): HeaderList => [
  ['Deprecation', `@${Date.parse(since) / 1000}`],
  ['Sunset', new Date(sunset).toUTCString()],
  ['Link', `<${publicUrl}/docs/changes>; rel="deprecation"; type="text/html"`],
  ...(successor ? [['Link', `<${successor}>; rel="successor-version"`] as const] : []),
]
