/** The Model Context Protocol (https://modelcontextprotocol.io/specification/2026-07-28), by Streamable HTTP without sessions. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import { methodNotAllowed } from '../errors.ts'
import type { HeaderList } from '../http/headers.ts'
import type { Quota } from '../http/rate-limit.ts'
import { continueTrace } from '../http/trace.ts'
import { mcpPath } from '../responses/root.ts'
import type { SearchIndexes } from '../responses/search-index.ts'
import type { ServedHead } from '../responses/served-head.ts'
import { KeptAnswers } from './kept-answers.ts'
import { Reader } from './reader.ts'

/** Bytes of a message. The longest that a tool needs has about 2,000. */
const longestMessage = 16 * 1024

export interface McpOptions {
  head: ServedHead
  indexes: SearchIndexes
  quota: Quota
  /** The headers of responses that no cache may share. */
  constant: HeaderList
}

/** The request headers that the protocol reads. */
const isRead = (name: string) => /^(accept|accept-language|content-type|mcp-.*)$/.test(name)

export async function mcpRoutes(app: FastifyInstance, { head, indexes, quota, constant }: McpOptions): Promise<void> {
  const { publicUrl } = head
  // The SDK needs a quarter of a second to load, which a start must not wait for.
  const load = async () => {
    const [{ createMcpHandler }, { mcpServer }] = await Promise.all([
      import('@modelcontextprotocol/server'),
      import('./server.ts'),
    ])
    return createMcpHandler(
      ({ requestInfo }) => {
        const acceptLanguage = requestInfo?.headers.get('accept-language') ?? undefined
        return mcpServer(new Reader({ cache: head.cache, indexes, publicUrl, acceptLanguage }), app.log)
      },
      { maxRequestBodySize: longestMessage, maxSubscriptions: 0 },
    )
  }
  let handler: ReturnType<typeof load> | undefined
  const answers = new KeptAnswers()
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  app.addHook('onRequest', async ({ headers: { origin } }, reply) =>
    origin === undefined || origin === new URL(publicUrl).origin
      ? undefined
      : refuse(
          reply,
          403,
          `Pages of ${origin} may not use this server. Call it from a program, or from a page of ${publicUrl}.`,
        ),
  )
  app.addHook('onSend', async (request, reply) => {
    for (const [name, value] of [...constant, ...quota(request)]) reply.header(name, value)
    reply.header('Cache-Control', 'private, no-store')
    if (!reply.hasHeader('traceparent')) reply.header('traceparent', continueTrace(request.headers.traceparent))
  })
  // Streams of messages from the service, and sessions to end, are optional in the protocol.
  app.get(mcpPath, { schema: { hide: true }, config: { isRefusal: true } }, ({ method }) => {
    throw methodNotAllowed(method, 'POST, OPTIONS')
  })
  app.post(mcpPath, { bodyLimit: 1024 * 1024, schema: { hide: true } }, async (request, reply) => {
    // Protocol 2025-03-26 alone has batches. One of them could hold any number of calls for one of the rate limit.
    if (`${request.body}`.trimStart().startsWith('['))
      return refuse(reply, 400, 'Send each message in a request of its own.')
    const read = Object.entries(request.headers).filter(([name]) => isRead(name)) as [string, string][]
    const { status, type, body } = await answers.of(
      `${request.body}`,
      JSON.stringify(read),
      () => head.cache,
      async (message) => {
        handler ??= load()
        const asked = new Request(`${publicUrl}${mcpPath}`, { method: 'POST', headers: read, body: message })
        const response = await (await handler).fetch(asked)
        return {
          status: response.status,
          type: response.headers.get('content-type'),
          body: withParamsCode(await response.text()),
        }
      },
    )
    if (type !== null) reply.type(type)
    return reply.code(status).send(body)
  })
}

const invalidRequest = -32600

/** The SDK reports parameters of a wrong type as an internal error (-32603). They are invalid parameters (-32602). */
const withParamsCode = (body: string): string =>
  body.replace(/"code":-32603,(?="message":"\[.*\\"params\\")/, '"code":-32602,')

const refuse = (reply: FastifyReply, status: number, message: string): FastifyReply =>
  reply.code(status).send({ jsonrpc: '2.0', id: null, error: { code: invalidRequest, message } })
