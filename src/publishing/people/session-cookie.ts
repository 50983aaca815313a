/** The cookie that carries a browser's session, and what keeps other sites from using it. */
import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyRequest } from 'fastify'

/** A page of another site cannot send it: it is no header of CORS's own, and no address here allows it to others. */
const sessionHeader = 'handbook-client'

const isSecure = (publicUrl: string) => publicUrl.startsWith('https:')

/** With TLS no other host or path may set it (https://www.rfc-editor.org/rfc/rfc6265bis, 4.1.3.2). */
export const cookieName = (publicUrl: string, name = 'handbook-session') =>
  isSecure(publicUrl) ? `__Host-${name}` : name

interface Made {
  name?: string
  value: string
  /** `lax` where the browser comes back from another site. */
  sameSite?: 'strict' | 'lax'
  /** Seconds; 0 removes it. Without, it is gone when the browser closes. */
  maxAge?: number
}

export function cookie(publicUrl: string, { name, value, sameSite = 'strict', maxAge }: Made): string {
  const secure = isSecure(publicUrl) ? '; Secure' : ''
  const until = maxAge === undefined ? '' : `; Max-Age=${maxAge}`
  return `${cookieName(publicUrl, name)}=${value}; Path=/; HttpOnly; SameSite=${sameSite}${until}${secure}`
}

export function cookieIn({ cookie: given = '' }: IncomingHttpHeaders, name: string): string | undefined {
  const found = given.split(/; */).find((pair) => pair.startsWith(`${name}=`))
  return found?.slice(name.length + 1)
}

/** The part of a request that tells who sent it. */
export type Sent = Pick<FastifyRequest, 'method' | 'headers'>

/** Returns the secret of a browser's session, or undefined if there is none or no page of ours sent the request. */
export function sessionSecret({ method, headers }: Sent, publicUrl: string): string | undefined {
  const isOurs =
    (headers[sessionHeader] !== undefined && isOwnPage(headers, publicUrl)) || (isRead(method) && isOwnFrame(headers))
  return isOurs ? cookieIn(headers, cookieName(publicUrl)) : undefined
}

/** A browser says which page asks; what it does not say, it does not hold against us. */
function isOwnPage({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders, publicUrl: string): boolean {
  if (site !== undefined && site !== 'same-origin') return false
  if (origin === undefined) return true
  return origin === new URL(publicUrl).origin || URL.parse(origin)?.host === host
}

/** A form in a frame can send POST with the same headers, so a session counts there only for reading. */
const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD'

/** A frame of one of our own pages, such as the preview, sends no header of ours. No script can set these. */
const isOwnFrame = ({ 'sec-fetch-site': site, 'sec-fetch-dest': destination }: IncomingHttpHeaders): boolean =>
  site === 'same-origin' && destination === 'iframe'
