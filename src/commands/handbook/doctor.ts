/** Checks a deployment from within it. The checks change nothing and print no secret. */

import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { Accounts } from '../../publishing/people/accounts.ts'
import type { ReleaseStore } from '../../store/store.ts'
import type { Bilingual } from '../../translation/bilingual.ts'
import { dailyMail, feedbackInTime } from './doctor-feedback.ts'
import { type Check, type Finding, failed, fault, type Look, ok, warning } from './doctor-finding.ts'
import { identityProvider, proxy, publicAddress } from './doctor-network.ts'

/** What each check reads from the outside, and what to do if it cannot. */
const otherwise = {
  node: { sv: '', en: '' },
  content: {
    sv: 'sätt HANDBOOK_CONTENT_DIR till en katalog som tjänsten får läsa',
    en: 'set HANDBOOK_CONTENT_DIR to a directory that the service can read',
  },
  write: { sv: 'låt tjänsten skriva där', en: 'allow the service to write there' },
  database: {
    sv: 'kontrollera DATABASE_URL och att databasen är igång',
    en: 'check DATABASE_URL, and that the database runs',
  },
  databaseFirst: { sv: 'rätta databasen först', en: 'fix the database first' },
  urlFirst: { sv: 'rätta den publika adressen först', en: 'fix the public URL first' },
  provider: {
    sv: 'kontrollera HANDBOOK_OIDC_ISSUER och att den här maskinen når den',
    en: 'check HANDBOOK_OIDC_ISSUER, and that this machine can reach it',
  },
}

/** Makes every check in turn. A check that cannot be made is a fault with its reason. */
export async function examine(config: Config, store: () => Promise<ReleaseStore>): Promise<Finding[]> {
  const { contentDir, publicUrl, oidc } = config
  const findings: Finding[] = []
  const look = async (check: Check, from: Look, fix: Bilingual) => {
    const says = await from().catch((error: Error) => fault(failed(error), fix))
    findings.push({ check, ...says })
  }
  const settings = ok({ sv: 'alla inställningar är giltiga', en: 'every setting is valid' })
  findings.push({ check: 'settings', ...settings })
  await look('node', node, otherwise.node)
  await look('content', () => content(contentDir), otherwise.content)
  await look('data directory', () => dataDirectory(config), otherwise.write)
  await look('database', () => database(store), otherwise.database)
  await look('accounts', () => accounts(store), otherwise.databaseFirst)
  await look('audit trail', () => auditTrail(store), otherwise.database)
  await look('public URL', () => publicAddress(config), {
    sv: `kontrollera att tjänsten är igång och att ${publicUrl} leder till den`,
    en: `check that the service runs, and that ${publicUrl} leads to it`,
  })
  await look('proxy', () => proxy(config), otherwise.urlFirst)
  if (config.feedback) await look('feedback', () => feedbackInTime(config, store), otherwise.databaseFirst)
  if (config.smtpUrl) await look('mail', () => dailyMail(store), otherwise.databaseFirst)
  if (oidc) await look('identity provider', () => identityProvider(oidc), otherwise.provider)
  return findings
}

async function node() {
  const major = Number(process.versions.node.split('.')[0])
  return major === 24
    ? ok({ sv: `Node ${process.versions.node}`, en: `Node ${process.versions.node}` })
    : warning(
        {
          sv: `Node ${process.versions.node}, men tjänsten är testad på 24`,
          en: `Node ${process.versions.node}, but the service is tested on 24`,
        },
        { sv: 'använd Node 24', en: 'use Node 24' },
      )
}

async function content(folder: string) {
  await access(join(folder, 'edition', 'edition.yaml'), constants.R_OK)
  return ok({ sv: `${folder} går att läsa`, en: `${folder} can be read` })
}

async function auditTrail(store: () => Promise<ReleaseStore>) {
  const opened = await store()
  const found = await opened.auditFault()
  if (found)
    return fault(
      { sv: `inte hel (${found.sv})`, en: `not whole (${found.en})` },
      {
        sv: 'ta reda på vem som ändrade databasen utanför tjänsten och återställ den senaste säkerhetskopian som är hel',
        en: 'find out who changed the database outside the service, and restore the last backup that is whole',
      },
    )
  const count = await opened.eventCount()
  return ok({
    sv: `hel, numrerad till huvudets löpnummer: ${count}`,
    en: `whole: ${count} events, numbered up to the sequence of the head`,
  })
}

async function dataDirectory({ dataDir, databaseUrl }: Config) {
  if (databaseUrl)
    return ok({ sv: 'behövs inte: lagret ligger i PostgreSQL', en: 'not needed: the store is in PostgreSQL' })
  await mkdir(dataDir, { recursive: true })
  const file = join(dataDir, `.doctor-${process.pid}`)
  await writeFile(file, '')
  await rm(file)
  return ok({ sv: `${dataDir} går att skriva i`, en: `${dataDir} can be written` })
}

async function database(store: () => Promise<ReleaseStore>) {
  const opened = await store()
  const { release } = await opened.head()
  if (release === null)
    return warning(
      { sv: 'nås, men inget är publicerat än', en: 'reached, but nothing is published yet' },
      { sv: 'starta tjänsten, som publicerar content/', en: 'start the service, which publishes content/' },
    )
  const { digest } = await opened.load(release)
  return ok({
    sv: `nås och är uppdaterad. ${release} är aktuell, och dess texter är kontrollerade (${digest.slice(0, 12)})`,
    en: `reached and up to date. ${release} is current, and its texts are verified (${digest.slice(0, 12)})`,
  })
}

/** Names that look alike count as one person. People who share one cannot approve each other's drafts. */
async function accounts(store: () => Promise<ReleaseStore>) {
  const opened = await store()
  const pairs = await new Accounts(opened.connection(), opened).lookalikes()
  if (pairs.length === 0) return ok({ sv: 'inga namn är lika varandra', en: 'no names look alike' })
  const named = (and: string) => pairs.map((pair) => pair.map((one) => JSON.stringify(one)).join(and)).join('; ')
  return warning(
    {
      sv: `namn är lika varandra och räknas som en person: ${named(' och ')}`,
      en: `names look alike and count as one person: ${named(' and ')}`,
    },
    {
      sv: 'koppla kontona om de hör till en person. Ge annars ut en nyckel med ett annat namn och återkalla de gamla',
      en: 'link the accounts if they belong to one person. Otherwise issue a token under another name and revoke the old ones',
    },
  )
}
