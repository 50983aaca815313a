import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { ForbiddenAddress, isPublicAddress, publicLookup } from './public-address.ts'

export interface Delivery {
  url: string
  headers: Record<string, string>
  body: string
  /** Whether addresses inside the operator's own network may be reached. */
  allowPrivate: boolean
}

/** Milliseconds until a receiver must have answered. */
const patience = 10_000

/** Sends one message and gives the status of the answer; redirects are not followed and bodies not kept. */
export function deliver({ url, headers, body, allowPrivate }: Delivery): Promise<number> {
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
