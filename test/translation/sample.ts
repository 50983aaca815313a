/** A source of five texts over a small edition. */
import type { Locale } from '../../src/handbook/locale.ts'
import { sourceHash } from '../../src/handbook/source-hash.ts'
import type { FileRefused, Refusal } from '../../src/translation/file-refused.ts'
import { checkImport } from '../../src/translation/import-report.ts'
import type { ReadFile } from '../../src/translation/read-file.ts'
import { unitsOf } from '../../src/translation/units.ts'
import { localeWith, smallEdition } from '../handbook/small-edition.ts'

export const edition = smallEdition

export const sources = {
  'handbook.title': 'Innovationshandboken',
  'p1.title': 'Omfamna & stärk innovation',
  'p1-q1.question': 'Finns det stöd?',
  'p1-q1.guide.title': 'Stöd',
  'p1-q1-a1.text': 'Läs [deklarationen](resource:declaration) och [guiden](resource:guide) tillsammans.',
}

export const sourceWith = (texts: Record<string, string>, minor: Locale['minor'] = {}): Locale =>
  localeWith('sv', texts, { minor })
export const source = sourceWith(sources)

/** A Finnish locale whose texts follow the sample's sources unless `rest` says otherwise. */
export function finnish(texts: Record<string, string>, rest: Partial<Locale> = {}): Locale {
  const follows = Object.keys(texts).map((id) => [id, sourceHash(source.texts[id] ?? '')])
  return localeWith('fi', texts, { fallback: ['sv'], state: 'machine', sources: Object.fromEntries(follows), ...rest })
}

export const finnishTexts = {
  'handbook.title': 'Innovaatiokäsikirja',
  'p1.title': 'Omaksu & vahvista',
  'p1-q1-a1.text': 'Lue [opas](resource:guide) ja [julistus](resource:declaration) yhdessä.',
}

export const head = { edition: edition.id, release: `${edition.id}-r1`, sourceLocale: 'sv', targetLocale: 'fi' }

export const unitsFor = (target?: Locale, from = source) =>
  unitsOf({ edition, source: from, target, only: 'all', language: 'en' })

export const check = (file: ReadFile, target?: Locale, from = source) =>
  checkImport({ file, edition, source: from, target, tag: 'fi' })

/** The code with which reading is refused; anything but a refusal fails. */
export async function refusal(read: () => unknown): Promise<Refusal | undefined> {
  try {
    await read()
    return undefined
  } catch (error) {
    const { name, code } = error as FileRefused
    if (name !== 'FileRefused') throw error
    return code
  }
}

/** How many texts of a file change, stay, and are set aside. */
export function numbers(file: ReadFile, target?: Locale, from = source) {
  const { changes, unchanged, setAside } = check(file, target, from)
  return { changes: changes.length, unchanged, setAside: setAside.length }
}
