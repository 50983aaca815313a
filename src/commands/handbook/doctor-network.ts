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
      {
        sv: `${publicUrl} svarar med ${answer.status}, men är inte den här tjänsten`,
        en: `${publicUrl} responds with ${answer.status}, but is not this service`,
      },
      {
        sv: 'sätt HANDBOOK_PUBLIC_URL till tjänstens adress',
        en: 'set HANDBOOK_PUBLIC_URL to the URL of the service',
      },
    )
  const { _links } = (await answer.json()) as { _links: { self: { href: string } } }
  const { href } = _links.self
  if (!href.startsWith(`${publicUrl}/`))
    return fault(
      { sv: `tjänsten där länkar till ${href}`, en: `the service there links to ${href}` },
      { sv: 'sätt samma HANDBOOK_PUBLIC_URL där som här', en: 'set the same HANDBOOK_PUBLIC_URL there as here' },
    )
  const apart = Math.abs(Date.parse(answer.headers.get('date') ?? '') - Date.now()) / 1000
  if (apart > clocksMayDiffer)
    return warning(
      {
        sv: `klockorna här och där skiljer sig med ${Math.round(apart)} sekunder`,
        en: `the clocks here and there differ by ${Math.round(apart)} seconds`,
      },
      {
        sv: 'ställ båda med NTP, för nycklar går ut efter dem',
        en: 'synchronise both by NTP, because tokens expire by them',
      },
    )
  if (!publicUrl.startsWith('https:') && !/^http:\/\/(localhost|127\.)/.test(publicUrl))
    return warning(
      { sv: `${publicUrl} är inte krypterad`, en: `${publicUrl} is not encrypted` },
      {
        sv: 'sätt TLS framför och sätt HANDBOOK_PUBLIC_URL till https',
        en: 'put TLS in front, and set HANDBOOK_PUBLIC_URL to https',
      },
    )
  const release = answer.headers.get('handbook-release')
  return ok({ sv: `${publicUrl} svarar med ${release}`, en: `${publicUrl} responds with ${release}` })
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
    return fault(
      { sv: `proxyn tar bort huvuden: ${lost.join(', ')}`, en: `the proxy removes headers: ${lost.join(', ')}` },
      { sv: 'låt proxyn skicka dem vidare', en: 'configure the proxy to pass them on' },
    )
  if (whole.headers.get('access-control-allow-origin') !== '*')
    return fault(
      { sv: 'andra webbplatsers sidor kan inte läsa API:et', en: 'pages of other sites cannot read the API' },
      {
        sv: 'låt proxyn behålla Access-Control-Allow-Origin',
        en: 'configure the proxy to keep Access-Control-Allow-Origin',
      },
    )
  const etag = whole.headers.get('etag') as string
  if (etag.startsWith('W/'))
    return warning(
      { sv: 'proxyn gör ETag svaga', en: 'the proxy weakens entity tags' },
      { sv: 'stäng av proxyns komprimering', en: 'turn off the compression of the proxy' },
    )
  if (whole.headers.get('content-encoding') !== 'br')
    return warning(
      { sv: 'svaren komprimeras inte med Brotli', en: 'responses are not compressed by Brotli' },
      { sv: 'låt proxyn skicka vidare Accept-Encoding', en: 'configure the proxy to pass on Accept-Encoding' },
    )
  const again = await ask(address, { 'Accept-Encoding': 'br', 'If-None-Match': etag })
  await again.arrayBuffer()
  if (again.status !== 304)
    return warning(
      {
        sv: `If-None-Match har ingen verkan (${again.status} i stället för 304)`,
        en: `If-None-Match is ignored (${again.status} instead of 304)`,
      },
      { sv: 'låt proxyn skicka vidare If-None-Match', en: 'configure the proxy to pass on If-None-Match' },
    )
  return ok({
    sv: 'huvuden, Brotli och ETag når klienten',
    en: 'headers, Brotli and entity tags reach the client',
  })
}

export async function identityProvider({ issuer, client }: NonNullable<Config['oidc']>) {
  const answer = await ask(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  if (!answer.ok)
    return fault(
      {
        sv: `${issuer} svarar med ${answer.status} om sin konfiguration`,
        en: `${issuer} responds with ${answer.status} for its configuration`,
      },
      { sv: 'kontrollera HANDBOOK_OIDC_ISSUER', en: 'check HANDBOOK_OIDC_ISSUER' },
    )
  const said = (await answer.json()) as { issuer?: string; jwks_uri?: string }
  if (said.issuer !== issuer)
    return fault(
      { sv: `leverantören kallar sig ${said.issuer}`, en: `the provider calls itself ${said.issuer}` },
      { sv: 'sätt HANDBOOK_OIDC_ISSUER till exakt det', en: 'set HANDBOOK_OIDC_ISSUER to exactly that' },
    )
  const keys = (await (await ask(`${said.jwks_uri}`)).json()) as { keys?: unknown[] }
  if (!keys.keys?.length)
    return fault(
      { sv: 'leverantören har inga signeringsnycklar', en: 'the provider has no keys' },
      { sv: 'fråga den som driver leverantören', en: 'ask the operator of the provider' },
    )
  const count = keys.keys.length
  return client
    ? ok({ sv: `${issuer} har ${count} signeringsnycklar`, en: `${issuer} has ${count} keys` })
    : ok({
        sv: `${issuer} har ${count} signeringsnycklar. Klient-id saknas, så ingen kan logga in på språkbordet med den`,
        en: `${issuer} has ${count} keys. There is no client id, so nobody can sign in at the desk with it`,
      })
}
