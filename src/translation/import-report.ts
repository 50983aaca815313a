/** What an import would do. Nothing here changes anything: the caller shows the report and applies it when told to. */
import type { State } from '../../schemas/content.ts'
import type { Edition } from '../handbook/edition.ts'
import type { Locale } from '../handbook/locale.ts'
import { type Segment, segmentsOf } from '../handbook/segments.ts'
import { sourceHash } from '../handbook/source-hash.ts'
import { type Bilingual, fill } from './bilingual.ts'
import { fromExchange, linksOf, toExchange } from './exchange-text.ts'
import { guardHeads } from './guard-heads.ts'
import { confirmedState, newState } from './import-state.ts'
import type { ReadFile, ReadUnit } from './read-file.ts'
import { type Reason, reasons } from './set-aside.ts'
import { type TextFault, textFault } from './text-faults.ts'
import { stateOf } from './units.ts'

export interface Change {
  id: string
  before?: string
  /** The same as `before` where only the state, or the source it was compared with, changes. */
  after: string
  state: Exclude<State, 'missing'>
  /** The source wording it was translated from. */
  sourceHash: string
}

interface SetAside {
  id: string
  where: Bilingual
  reason: Reason
  message: Bilingual
}

interface Flagged {
  id: string
  where: Bilingual
  message: Bilingual
}

export interface ImportReport {
  changes: Change[]
  /** Texts that are already as the file has them, and untranslated ones. */
  unchanged: number
  setAside: SetAside[]
  /** Taken, but worth a look. */
  flagged: Flagged[]
  message: Bilingual
}

export interface ImportInput {
  file: ReadFile
  edition: Edition
  source: Locale
  /** The locale translated into; undefined when it has no texts yet. */
  target?: Locale | undefined
  tag: string
}

/** Throws `FileRefused` when the file belongs to another edition or language. */
export function checkImport(input: ImportInput): ImportReport {
  guardHeads(input)
  const segments = new Map(segmentsOf(input.edition).map((segment) => [segment.id, segment]))
  const changes: Change[] = []
  const setAside: SetAside[] = []
  const flagged: Flagged[] = []
  let unchanged = 0
  for (const [id, units] of Map.groupBy(input.file.units, (unit) => unit.id)) {
    const unit = units[0] as ReadUnit
    const outcome = units.some((other) => other.target !== unit.target)
      ? fault('DUPLICATE')
      : outcomeOf(unit, segments.get(id), input)
    if (outcome === undefined) unchanged += 1
    else if ('reason' in outcome) {
      const message = fill(reasons[outcome.reason], outcome.values)
      setAside.push(
        ...units.map(({ where }) => ({ id, where, reason: outcome.reason, message: about(id, where, message) })),
      )
    } else {
      changes.push(outcome)
      if (outcome.after === input.source.texts[id] && outcome.after !== outcome.before)
        flagged.push({ id, where: unit.where, message: about(id, unit.where, sameAsSource) })
    }
  }
  return { changes, unchanged, setAside, flagged, message: summary(changes.length, unchanged, setAside.length) }
}

const sameAsSource = { sv: 'är lika med källtexten.', en: 'is the same as the source.' }

/** “Rad 12: p1.title har …”; in XLIFF the place names the unit already. */
function about(id: string, where: Bilingual, message: Bilingual): Bilingual {
  const inLanguage = (language: keyof Bilingual) => {
    const place = `${where[language].charAt(0).toUpperCase()}${where[language].slice(1)}`
    return place.includes(id) ? `${place}: ${message[language]}` : `${place}: ${id} ${message[language]}`
  }
  return { sv: inLanguage('sv'), en: inLanguage('en') }
}

const fault = (reason: Reason): TextFault => ({ reason, values: {} })

/** A change, why there is none, or undefined where nothing differs. */
function outcomeOf(unit: ReadUnit, segment: Segment | undefined, input: ImportInput): Change | TextFault | undefined {
  const { id } = unit
  const source = input.source.texts[id]
  const before = input.target?.texts[id]
  if (!segment || source === undefined) return fault('UNKNOWN_SEGMENT')
  if (unit.notText) return fault('NOT_TEXT')
  if (unit.target === undefined || unit.target.trim() === '') return before === undefined ? undefined : fault('EMPTY')
  const read = fromExchange(unit.target, linksOf(source, before))
  const same = read !== undefined && before !== undefined && isSame(read, before)
  const state = same ? confirmedState(unit.state, id, input) : newState(unit.state, stateOf(input.target, id))
  if (state === undefined) return undefined
  if (!isCurrent(unit, source, input.source)) return fault('SOURCE_CHANGED')
  if (isMixedUp(unit, source)) return fault('MIXED_UP')
  const after = same ? before : read?.trim()
  const found = textFault(after, source, segment)
  if (found || after === undefined) return found
  return { id, ...(before !== undefined && { before }), after, state, sourceHash: sourceHash(source) }
}

/** Tools compose and decompose letters, and trim, as they please. */
const isSame = (read: string, before: string): boolean =>
  read === before || read.normalize('NFC').trim() === before.normalize('NFC').trim()

function isCurrent(unit: ReadUnit, source: string, locale: Locale): boolean {
  if (unit.sourceHash === undefined) return unit.source === toExchange(source, linksOf(source))
  return unit.sourceHash === sourceHash(source) || (locale.minor[unit.id] ?? []).includes(unit.sourceHash)
}

/** Whether the hash and the words of the source disagree. Only letters count: a tool may lay out a source anew. */
function isMixedUp(unit: ReadUnit, source: string): boolean {
  if (unit.source === '' || unit.sourceHash !== sourceHash(source)) return false
  const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}]/gu, '')
  return letters(unit.source) !== letters(toExchange(source, linksOf(source)))
}

function summary(changes: number, unchanged: number, setAside: number): Bilingual {
  if (changes === 0 && setAside === 0)
    return {
      sv: `Allt i filen är redan på plats: ${unchanged} jämförda, ingen behöver ändras.`,
      en: `Everything in the file is already in place: ${unchanged} compared, none needs to change.`,
    }
  return {
    sv: `Att ändra: ${changes}. Oförändrade: ${unchanged}. Lagda åt sidan: ${setAside}.`,
    en: `To change: ${changes}. Unchanged: ${unchanged}. Set aside: ${setAside}.`,
  }
}
