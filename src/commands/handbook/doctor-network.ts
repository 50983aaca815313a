/** The checks of doctor that send requests: the public URL, the proxy and the identity provider. */
import type { Config } from '../../config.ts'
import { root } from '../../responses/root.ts'
import { fault, ok, warning } from './doctor-finding.ts'

/** Seconds that two clocks may differ. */
const clocksMayDiffer = 30
/** Milliseconds that a URL may take to respond. */
const timeout = 10_000

const ask = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) })

export async function publicAddress({ publicUrl }: Config) {
  const answer = await ask(`${publicUrl}${root}/heads`)
  if (!answer.ok || !answer.headers.has('handbook-release'))
    return fault(
      `${publicUrl} responds with ${answer.status}, but is not this service`,
      'set HANDBOOK_PUBLIC_URL to the URL of the service',
    )
  const { _links } = (await answer.json()) as { _links: { self: { href: string } } }
  if (!_links.self.href.startsWith(`${publicUrl}/`))
    return fault(`the service there links to ${_links.self.href}`, 'set the same HANDBOOK_PUBLIC_URL there as here')
  const apart = Math.abs(Date.parse(answer.headers.get('date') ?? '') - Date.now()) / 1000
  if (apart > clocksMayDiffer)
    return warning(
      `the clocks here and there differ by ${Math.round(apart)} seconds`,
      'synchronise both by NTP, because tokens expire by them',
    )
  if (!publicUrl.startsWith('https:') && !/^http:\/\/(localhost|127\.)/.test(publicUrl))
    return warning(`${publicUrl} is not encrypted`, 'put TLS in front, and set HANDBOOK_PUBLIC_URL to https')
  return ok(`${publicUrl} responds with ${answer.headers.get('handbook-release')}`)
}

/** Checks that the proxy passes on the headers that readers and caches need. */
export async function proxy({ publicUrl }: Config) {
  const address = `${publicUrl}${root}/sv/bundle`
  const whole = await ask(address, { 'Accept-Encoding': 'br' })
  await whole.arrayBuffer()
  const lost = ['etag', 'cache-control', 'vary', 'content-security-policy', 'x-content-type-options'].filter(
    (name) => !whole.headers.has(name),
  )
  if (lost.length > 0)
    return fault(`the proxy removes headers: ${lost.join(', ')}`, 'configure the proxy to pass them on')
  if (whole.headers.get('access-control-allow-origin') !== '*')
    return fault('pages of other sites cannot read the API', 'configure the proxy to keep Access-Control-Allow-Origin')
  const etag = whole.headers.get('etag') as string
  if (etag.startsWith('W/')) return warning('the proxy weakens entity tags', 'turn off the compression of the proxy')
  if (whole.headers.get('content-encoding') !== 'br')
    return warning('responses are not compressed by Brotli', 'configure the proxy to pass on Accept-Encoding')
  const again = await ask(address, { 'Accept-Encoding': 'br', 'If-None-Match': etag })
  await again.arrayBuffer()
  if (again.status !== 304)
    return warning(
      `If-None-Match is ignored (${again.status} instead of 304)`,
      'configure the proxy to pass on If-None-Match',
    )
  return ok('headers, Brotli and entity tags reach the client')
}

export async function identityProvider({ issuer, client }: NonNullable<Config['oidc']>) {
  const answer = await ask(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  if (!answer.ok)
    return fault(`${issuer} responds with ${answer.status} for its configuration`, 'check HANDBOOK_OIDC_ISSUER')
  const said = (await answer.json()) as { issuer?: string; jwks_uri?: string }
  if (said.issuer !== issuer)
    return fault(`the provider calls itself ${said.issuer}`, 'set HANDBOOK_OIDC_ISSUER to exactly that')
  const keys = (await (await ask(`${said.jwks_uri}`)).json()) as { keys?: unknown[] }
  if (!keys.keys?.length) return fault('the provider has no keys', 'ask the operator of the provider')
  return ok(
    `${issuer} has ${keys.keys.length} keys${client ? '' : '; it has no client id, so nobody can sign in at the desk with it'}`,
  )
}
