/** What the tests of MCP share: messages by `inject`, in both protocols. */
import type { FastifyInstance } from 'fastify'
import type { Result } from '../../src/mcp/answer.ts'

const meta = 'io.modelcontextprotocol'

export interface ToolResult {
  content: { type: string; text: string }[]
  structuredContent: Result
  isError?: boolean
}

/** The members of a message that tests look at. */
export interface Message<Body = Record<string, unknown>> {
  result?: Body
  error?: { code: number; message: string }
}

interface Sent {
  /** Protocol 2025-11-25 instead of 2026-07-28. */
  isEarlier?: boolean
  headers?: Record<string, string>
}

const wanted = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }

/** Sends a body as it is. */
export const post = (server: FastifyInstance, body: string, headers: Record<string, string> = {}) =>
  server.inject({ method: 'POST', url: '/mcp', headers: { ...wanted, ...headers }, payload: body })

/** A name as a header has it: what is not printable ASCII in Base64. */
const encoded = (name: string) => (/^[!-~]+$/.test(name) ? name : `=?base64?${Buffer.from(name).toString('base64')}?=`)

/** Sends a message, and returns the response. */
export function send(
  server: FastifyInstance,
  method: string,
  params: Record<string, unknown> = {},
  { isEarlier = false, headers = {} }: Sent = {},
) {
  const version = isEarlier ? '2025-11-25' : '2026-07-28'
  const _meta = {
    [`${meta}/protocolVersion`]: version,
    [`${meta}/clientInfo`]: { name: 'test', version: '1' },
    [`${meta}/clientCapabilities`]: {},
  }
  const name = params.name ?? params.uri
  const body = { jsonrpc: '2.0', id: 1, method, params: isEarlier ? params : { ...params, _meta } }
  return post(server, JSON.stringify(body), {
    'mcp-protocol-version': version,
    ...(!isEarlier && { 'mcp-method': method, ...(typeof name === 'string' && { 'mcp-name': encoded(name) }) }),
    ...headers,
  })
}

/** The message in a response: JSON, or the one event of a stream. */
export function messageIn<Body>({ body }: { body: string }): Message<Body> {
  const data = /^data: (.*)$/m.exec(body)?.[1]
  return JSON.parse(data ?? body)
}

/** The result of a message. @throws if it is an error. */
export async function ask<Body>(
  server: FastifyInstance,
  method: string,
  params?: Record<string, unknown>,
  sent?: Sent,
): Promise<Body> {
  const { result, error } = messageIn<Body>(await send(server, method, params, sent))
  if (result === undefined) throw new Error(error?.message)
  return result
}

/** Calls a tool. */
export const call = (server: FastifyInstance, name: string, given: object = {}, sent?: Sent) =>
  ask<ToolResult>(server, 'tools/call', { name, arguments: given }, sent)

/** The text of a tool’s result. */
export const textOf = ({ content }: ToolResult): string => content[0]?.text ?? ''
