/** Checks a deployment from within it. The checks change nothing and print no secret. */
import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { root } from '../../responses/root.ts'
import type { ReleaseStore } from '../../store/store.ts'

export interface Finding {
  check: string
  status: 'ok' | 'warning' | 'fault'
  says: string
  /** What to do; empty if nothing is wrong. */
  mend: string
}

type Look = () => Promise<Omit<Finding, 'check'>>

const ok = (says: string) => ({ status: 'ok' as const, says, mend: '' })
const warning = (says: string, mend: string) => ({ status: 'warning' as const, says, mend })
const fault = (says: string, mend: string) => ({ status: 'fault' as const, says, mend })

/** Seconds that two clocks may differ. */
const clocksMayDiffer = 30
/** Milliseconds that a URL may take to respond. */
const timeout = 10_000

/** Makes every check in turn. A check that cannot be made is a fault with its reason. */
export async function examine(config: Config, store: () => Promise<ReleaseStore>): Promise<Finding[]> {
  const findings: Finding[] = []
  const look = async (check: string, from: Look, otherwise: string) => {
    const finding = await from().catch((error: Error) => fault(reason(error), otherwise))
    findings.push({ check, ...finding })
  }
  findings.push({ check: 'settings', ...ok('every setting is valid') })
  await look('node', node, '')
  await look(
    'content',
    () => content(config.contentDir),
    'set HANDBOOK_CONTENT_DIR to a directory that the service can read',
  )
  await look('data directory', () => dataDirectory(config), 'allow the service to write there')
  await look('database', () => database(store), 'check DATABASE_URL, and that the database runs')
  await look(
    'public URL',
    () => publicAddress(config),
    `check that the service runs, and that ${config.publicUrl} leads to it`,
  )
  await look('proxy', () => proxy(config), 'fix the public URL first')
  if (config.oidc)
    await look(
      'identity provider',
      () => identityProvider(config.oidc as NonNullable<Config['oidc']>),
      'check HANDBOOK_OIDC_ISSUER, and that this machine can reach it',
    )
  return findings
}

/** An error's own words; those of a failed fetch stand in its cause, and may be several. */
function reason(error: Error): string {
  const cause = error.cause as (Error & { code?: string }) | undefined
  return cause?.message || cause?.code || error.message
}

async function node() {
  const major = Number(process.versions.node.split('.')[0])
  return major === 24
    ? ok(`Node ${process.versions.node}`)
    : warning(`Node ${process.versions.node}, but the service is tested on 24`, 'use Node 24')
}

async function content(folder: string) {
  await access(join(folder, 'edition', 'edition.yaml'), constants.R_OK)
  return ok(`${folder} can be read`)
}

async function dataDirectory({ dataDir, databaseUrl }: Config) {
  if (databaseUrl) return ok('not needed: the store is in PostgreSQL')
  await mkdir(dataDir, { recursive: true })
  const file = join(dataDir, `.doctor-${process.pid}`)
  await writeFile(file, '')
  await rm(file)
  return ok(`${dataDir} can be written`)
}

async function database(store: () => Promise<ReleaseStore>) {
  const opened = await store()
  const { release } = await opened.head()
  if (release === null)
    return warning('reached, but nothing is published yet', 'start the service, which publishes content/')
  const { digest } = await opened.load(release)
  return ok(`reached and up to date. ${release} is current, and its texts are verified (${digest.slice(0, 12)})`)
}

const ask = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) })

async function publicAddress({ publicUrl }: Config) {
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
async function proxy({ publicUrl }: Config) {
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

async function identityProvider({ issuer, client }: NonNullable<Config['oidc']>) {
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
