import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { continueTrace } from '../../http/trace.ts'
import { ForbiddenAddress, isPublicAddress, publicLookup } from './public-address.ts'
import { signedHeaders } from './signature.ts'

interface Delivery {
  url: string
  headers: Record<string, string>
  body: string
  /** Whether addresses inside the operator's own network may be reached. */
  allowPrivate: boolean
}

/** Milliseconds until a receiver must have answered. */
const patience = 10_000

/** Sends one message and gives the status of the answer; redirects are not followed and bodies not kept. */
function deliver({ url, headers, body, allowPrivate }: Delivery): Promise<number> {
  const { protocol, hostname } = new URL(url)
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(literal) && !isPublicAddress(literal))
    return Promise.reject(new ForbiddenAddress(`${literal} is not a public address`))
  const send = protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = send(url, {
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
      // What a receiver says beyond its status is of no use, however much it says.
      response.destroy()
    })
    request.end(body)
  })
}

/** What came of a message. */
export interface Outcome {
  arrived: boolean
  /** The status of the answer; null when there was none. */
  status: number | null
  /** The status, or why there was none, in a word: `204`, `ECONNREFUSED`, `ForbiddenAddress`. */
  text: string
  /** The trace that the message began (W3C Trace Context), for the receiver's log and ours. */
  traceparent: string
}

interface Message {
  /** The same for every attempt, so that a receiver can tell a repetition. */
  id: string
  body: string
}

/** Signs a message, sends it once, and never rejects. */
export async function send(options: {
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
    const status = await deliver({ url, headers, body: message.body, allowPrivate })
    return { arrived: status >= 200 && status < 300, status, text: `${status}`, traceparent }
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException
    return { arrived: false, status: null, text: typeof code === 'string' ? code : name, traceparent }
  }
}
