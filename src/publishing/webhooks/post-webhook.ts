import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { continueTrace } from '../../http/trace.ts'
import { ForbiddenAddress, isPublicAddress, publicLookup } from './public-address.ts'
import { signedHeaders } from './signature.ts'

interface Post {
  url: string
  headers: Record<string, string>
  body: string
  /** Whether the URL may lead into the operator's own network. */
  allowPrivate: boolean
}

/** Milliseconds to wait for a response. */
const patience = 10_000

/** Posts once and returns the status of the response. Follows no redirect and discards the body. */
function post({ url, headers, body, allowPrivate }: Post): Promise<number> {
  const { protocol, hostname } = new URL(url)
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(literal) && !isPublicAddress(literal))
    return Promise.reject(new ForbiddenAddress(`${literal} is not a public address`))
  const open = protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = open(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'innovation-handbook',
        ...headers,
      },
      signal: AbortSignal.timeout(patience),
      ...(!allowPrivate && { lookup: publicLookup }),
    })
    request.on('error', reject)
    request.on('response', (response) => {
      response.resume()
      response.on('error', reject)
      response.on('close', () => resolve(response.statusCode ?? 0))
      // Only the status counts, so a long body must not keep the connection open.
      response.destroy()
    })
    request.end(body)
  })
}

/** The outcome of one attempt. */
export interface Outcome {
  arrived: boolean
  /** The status of the response; null if there was none. */
  status: number | null
  /** The status, or why there was none, in a word: `204`, `ECONNREFUSED`, `ForbiddenAddress`. */
  text: string
  /** The trace that the request began (W3C Trace Context), for both logs. */
  traceparent: string
}

interface Message {
  /** The same at every attempt, so that the other side can detect a repetition. */
  id: string
  body: string
}

/** Signs a message and posts it once. Never rejects. */
export async function postWebhook(options: {
  url: string
  secret: string
  message: Message
  at: Date
  allowPrivate: boolean
}): Promise<Outcome> {
  const { url, secret, message, at, allowPrivate } = options
  const traceparent = continueTrace(undefined)
  const headers = { ...signedHeaders(secret, message.id, at, message.body), traceparent }
  try {
    const status = await post({ url, headers, body: message.body, allowPrivate })
    return { arrived: status >= 200 && status < 300, status, text: `${status}`, traceparent }
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException
    return { arrived: false, status: null, text: typeof code === 'string' ? code : name, traceparent }
  }
}
