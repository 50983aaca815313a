/** Checks a deployment from within it. The checks change nothing and print no secret. */

import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { Accounts } from '../../publishing/people/accounts.ts'
import type { ReleaseStore } from '../../store/store.ts'
import { type Finding, fault, type Look, ok, warning } from './doctor-finding.ts'
import { identityProvider, proxy, publicAddress } from './doctor-network.ts'

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
  await look('accounts', () => accounts(store), 'fix the database first')
  await look('audit trail', () => auditTrail(store), 'check DATABASE_URL, and that the database runs')
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

async function auditTrail(store: () => Promise<ReleaseStore>) {
  const opened = await store()
  const found = await opened.auditFault()
  if (found)
    return fault(
      `not whole (${found})`,
      'find out who changed the database outside the service, and restore the last backup that is whole',
    )
  return ok(`whole: ${await opened.eventCount()} events, numbered up to the sequence of the head`)
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

/** Names that look alike count as one person. People who share one cannot approve each other's drafts. */
async function accounts(store: () => Promise<ReleaseStore>) {
  const opened = await store()
  const pairs = await new Accounts(opened.connection(), opened).lookalikes()
  if (pairs.length === 0) return ok('no names look alike')
  return warning(
    `names look alike and count as one person: ${pairs.map((pair) => pair.map((one) => JSON.stringify(one)).join(' and ')).join('; ')}`,
    'link the accounts if they belong to one person. Otherwise issue a token under another name and revoke the old ones',
  )
}
