/** What may be wrong with a deployment, looked for from within it. Nothing is changed, and no secret is told. */
import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { root } from '../../responses/root.ts'
import type { ReleaseStore } from '../../store/store.ts'

export interface Finding {
  check: string
  status: 'ok' | 'warning' | 'fault'
  says: string
  /** What to do; empty where all is well. */
  mend: string
}

type Look = () => Promise<Omit<Finding, 'check'>>

const ok = (says: string) => ({ status: 'ok' as const, says, mend: '' })
const warning = (says: string, mend: string) => ({ status: 'warning' as const, says, mend })
const fault = (says: string, mend: string) => ({ status: 'fault' as const, says, mend })

/** Seconds that two clocks may differ. */
const clocksMayDiffer = 30
/** Milliseconds that an address may take to answer. */
const patience = 10_000

/** Every check in turn; one that cannot be made is a fault that says why. */
export async function examine(config: Config, store: () => Promise<ReleaseStore>): Promise<Finding[]> {
  const findings: Finding[] = []
  const look = async (check: string, from: Look, otherwise: string) => {
    const finding = await from().catch((error: Error) => fault(reason(error), otherwise))
    findings.push({ check, ...finding })
  }
  findings.push({ check: 'settings', ...ok('every setting has a value that can be used') })
  await look('node', node, '')
  await look('content', () => content(config.contentDir), 'set HANDBOOK_CONTENT_DIR to a folder that may be read')
  await look('data folder', () => dataFolder(config), 'let the service write there')
  await look('database', () => database(store), 'is DATABASE_URL right, and the database up?')
  await look(
    'public address',
    () => publicAddress(config),
    `is the service up, and does ${config.publicUrl} lead to it?`,
  )
  await look('proxy', () => proxy(config), 'mend the public address first')
  if (config.oidc)
    await look(
      'identity provider',
      () => identityProvider(config.oidc as NonNullable<Config['oidc']>),
      'is HANDBOOK_OIDC_ISSUER right, and may this machine reach it?',
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
    : warning(`Node ${process.versions.node}; the service is tested on 24`, 'run it on Node 24')
}

async function content(folder: string) {
  await access(join(folder, 'edition', 'edition.yaml'), constants.R_OK)
  return ok(`${folder} can be read`)
}

async function dataFolder({ dataDir, databaseUrl }: Config) {
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
    return warning('reached; nothing is published yet', 'start the service, which publishes content/')
  const { digest } = await opened.load(release)
  return ok(`reached and up to date; ${release} is current, its texts verified (${digest.slice(0, 12)})`)
}

const ask = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(patience) })

async function publicAddress({ publicUrl }: Config) {
  const answer = await ask(`${publicUrl}${root}/heads`)
  if (!answer.ok || !answer.headers.has('handbook-release'))
    return fault(
      `${publicUrl} answers ${answer.status}, not as this service does`,
      'set HANDBOOK_PUBLIC_URL to where it is',
    )
  const { _links } = (await answer.json()) as { _links: { self: { href: string } } }
  if (!_links.self.href.startsWith(`${publicUrl}/`))
    return fault(`the service there links to ${_links.self.href}`, 'give it the same HANDBOOK_PUBLIC_URL as here')
  const apart = Math.abs(Date.parse(answer.headers.get('date') ?? '') - Date.now()) / 1000
  if (apart > clocksMayDiffer)
    return warning(
      `the clocks here and there differ by ${Math.round(apart)} seconds`,
      'set both by NTP; tokens expire by them',
    )
  if (!publicUrl.startsWith('https:') && !/^http:\/\/(localhost|127\.)/.test(publicUrl))
    return warning(`${publicUrl} is not encrypted`, 'put TLS in front, and https in HANDBOOK_PUBLIC_URL')
  return ok(`${publicUrl} answers with ${answer.headers.get('handbook-release')}`)
}

/** Whether what stands in front passes on what readers and caches need. */
async function proxy({ publicUrl }: Config) {
  const address = `${publicUrl}${root}/sv/bundle`
  const whole = await ask(address, { 'Accept-Encoding': 'br' })
  await whole.arrayBuffer()
  const lost = ['etag', 'cache-control', 'vary', 'content-security-policy', 'x-content-type-options'].filter(
    (name) => !whole.headers.has(name),
  )
  if (lost.length > 0) return fault(`headers are lost on the way: ${lost.join(', ')}`, 'let the proxy pass them on')
  if (whole.headers.get('access-control-allow-origin') !== '*')
    return fault('pages of other sites may not read', 'let the proxy leave Access-Control-Allow-Origin as it is')
  const etag = whole.headers.get('etag') as string
  if (etag.startsWith('W/')) return warning('entity tags are weakened', 'turn the proxy’s own compression off')
  if (whole.headers.get('content-encoding') !== 'br')
    return warning('answers are not compressed by Brotli', 'let the proxy pass Accept-Encoding on')
  const again = await ask(address, { 'Accept-Encoding': 'br', 'If-None-Match': etag })
  await again.arrayBuffer()
  if (again.status !== 304)
    return warning(`a copy is not confirmed (${again.status})`, 'let the proxy pass If-None-Match on')
  return ok('headers, Brotli and entity tags pass')
}

async function identityProvider({ issuer, client }: NonNullable<Config['oidc']>) {
  const answer = await ask(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  if (!answer.ok)
    return fault(`${issuer} answers ${answer.status} for its configuration`, 'is HANDBOOK_OIDC_ISSUER right?')
  const said = (await answer.json()) as { issuer?: string; jwks_uri?: string }
  if (said.issuer !== issuer)
    return fault(`the provider calls itself ${said.issuer}`, 'set HANDBOOK_OIDC_ISSUER to exactly that')
  const keys = (await (await ask(`${said.jwks_uri}`)).json()) as { keys?: unknown[] }
  if (!keys.keys?.length) return fault('the provider has no keys', 'ask whoever runs it')
  return ok(
    `${issuer} has ${keys.keys.length} keys${client ? '' : '; nobody signs in to the desk with it (no client id)'}`,
  )
}
