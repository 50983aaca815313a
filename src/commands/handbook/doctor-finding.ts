import type { Bilingual } from '../../translation/bilingual.ts'
import { systemSentence } from './system-error.ts'

/** What each check is called. Scripts read the English name. */
export const checkNames = {
  settings: 'inställningar',
  node: 'node',
  content: 'innehåll',
  'data directory': 'datakatalog',
  database: 'databas',
  accounts: 'konton',
  'audit trail': 'händelselogg',
  'public URL': 'publik adress',
  proxy: 'proxy',
  'identity provider': 'identitetsleverantör',
  feedback: 'återkoppling',
  mail: 'e-post',
  page: 'sida',
  host: 'system',
  'page: service': 'sidan: tjänsten',
  encryption: 'kryptering',
  'script: sandbox': 'skript: sandlåda',
  'script: page': 'skript: sidan',
  'script: texts': 'skript: texterna',
  'script: CORS': 'skript: CORS',
  'texts: CORS': 'texterna: CORS',
  'frame: page': 'ram: sidan',
  'frame: height': 'ram: höjden',
  'frame: service': 'ram: tjänsten',
}
export type Check = keyof typeof checkNames

export const statusNames = { ok: 'ok', warning: 'varning', fault: 'fel' }

export interface Finding {
  check: Check
  status: keyof typeof statusNames
  says: Bilingual
  /** What to do; empty if nothing is wrong. */
  fix: Bilingual
}

export type Says = Omit<Finding, 'check'>
export type Look = () => Promise<Says>

export const ok = (says: Bilingual): Says => ({ status: 'ok', says, fix: { sv: '', en: '' } })
export const warning = (says: Bilingual, fix: Bilingual): Says => ({ status: 'warning', says, fix })
export const fault = (says: Bilingual, fix: Bilingual): Says => ({ status: 'fault', says, fix })

/** What the operating system says, or the error's own words; those of a failed fetch stand in its cause. */
export function failed(error: Error): Bilingual {
  const cause = (error.cause ?? error) as Error & { code?: string }
  const said = systemSentence(cause)
  const reason = cause.message || cause.code || error.message
  return { sv: `kontrollen misslyckades: ${said?.sv ?? reason}`, en: `the check failed: ${said?.en ?? reason}` }
}
