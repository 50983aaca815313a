/** What the methods for maintainers have in common: their types, and how they send a request. */
import { type HandbookOptions, type Query, type ReadOptions, rootOf, search } from './client.ts'
import type { operations } from './generated/openapi-maintaining.ts'
import { fullBudget, longest, request, type Transport } from './transport.ts'
import type { OrUndefined } from './types.ts'

export interface MaintainerOptions extends Pick<HandbookOptions, 'baseUrl' | 'fetch' | 'timeout' | 'headers'> {
  /** A token of the service, or of the organisation's identity provider. Never found in errors. */
  token: string
}

type Id = keyof operations
type Responses<Operation extends Id> = operations[Operation]['responses']
type Json<Body> = Body extends { content: { readonly 'application/json': infer Value } } ? Value : undefined
/** What an operation returns. */
export type Answered<Operation extends Id> = Omit<
  Json<Responses<Operation>[keyof Responses<Operation> & (200 | 201)]>,
  '_links'
>
/** What is sent to an operation. */
export type Sent<Operation extends Id> = operations[Operation] extends {
  readonly requestBody?: { readonly content: { readonly 'application/json': infer Body } }
}
  ? Body
  : never
/** The query of an operation. */
export type Asked<Operation extends Id> = OrUndefined<NonNullable<operations[Operation]['parameters']['query']>>

/** The revision that a change is meant for. If the draft has another one, the error is `PRECONDITION_FAILED`. */
export interface AtRevision extends ReadOptions {
  revision?: number | undefined
}

interface Given extends AtRevision {
  query?: object | undefined
  body?: object
  file?: NonNullable<RequestInit['body']>
  /** The media type of the file. */
  type?: string
}

type Call = <Result>(method: string, path: string, given?: Given) => Promise<Result>

/** Every change is sent once: what failed may have been done, so that only a person can tell whether to repeat it. */
export function callerOf({ baseUrl, token, timeout = 10_000, ...options }: MaintainerOptions) {
  const root = rootOf(baseUrl)
  const headers = { ...options.headers, authorization: `Bearer ${token}` }
  const send: typeof fetch = options.fetch ?? ((...given) => fetch(...given))
  const transport: Transport = {
    fetch: send,
    headers,
    timeout: Math.min(timeout, longest),
    retries: 2,
    budget: fullBudget,
  }

  async function textOf(through: Transport, method: string, path: string, given: Given): Promise<string> {
    const { query = {}, body, file, revision, signal } = given
    const type = body ? 'application/json' : given.type
    const controller = new AbortController()
    signal?.throwIfAborted()
    const abort = () => controller.abort(signal?.reason)
    signal?.addEventListener('abort', abort)
    try {
      const { text } = await request(through, root + path + search(query as Query), controller, {
        // Without a method it is a read, which may be repeated.
        ...(method !== 'GET' && { method }),
        headers: {
          ...(type && { 'content-type': type }),
          ...(revision !== undefined && { 'if-match': `"${revision}"` }),
        },
        ...(body && { body: JSON.stringify(body) }),
        ...(file !== undefined && { body: file }),
      })
      return text
    } finally {
      signal?.removeEventListener('abort', abort)
    }
  }

  const call: Call = async (method, path, given = {}) => {
    const text = await textOf(transport, method, path, given)
    if (!text) return undefined as never
    const { _links, ...rest } = JSON.parse(text)
    return rest
  }

  /** Returns a file as it is. */
  async function download(path: string, accept: string, given: Given): Promise<Blob> {
    let file: Promise<Blob> | undefined
    const keeping: typeof fetch = async (...sent) => {
      const response = await send(...sent)
      file = response.clone().blob()
      return response
    }
    await textOf({ ...transport, fetch: keeping, headers: { ...headers, accept } }, 'GET', path, given)
    return file as Promise<Blob>
  }

  return { call, download, headers }
}
