/** What becomes of one text of a file: file, draft, and the text as it was exported are compared. */
import type { Segment } from '../handbook/segments.ts'
import { sourceHash } from '../handbook/source-hash.ts'
import { heldFor } from './checks/checks.ts'
import { fromExchange, linksOf, toExchange } from './exchange-text.ts'
import { exportedHash, hashOfTarget, hashOfText, isUntouched } from './exported.ts'
import type { Change, ImportInput } from './import-shapes.ts'
import { confirmedState, newState } from './import-state.ts'
import type { Doubt, ReadUnit } from './read-file.ts'
import type { Reason } from './set-aside.ts'
import { textFault } from './text-faults.ts'
import { stateOf } from './units.ts'

const doubt = (reason: Reason, values: Doubt['values'] = {}): Doubt => ({ reason, values })
const spaced = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** A change, why there is none, or undefined where nothing differs. */
export function outcomeOf(
  unit: ReadUnit,
  segment: Segment | undefined,
  input: ImportInput,
  homes: Homes,
): Change | Doubt | undefined {
  const { id, target } = unit
  const source = input.source.texts[id]
  const before = input.target?.texts[id]
  if (unit.doubt && target === undefined) return unit.doubt
  if (!segment || source === undefined) return doubt('UNKNOWN_SEGMENT')
  const isEmpty = target === undefined || target.trim() === ''
  if (isEmpty && before === undefined) return undefined
  const read = isEmpty ? undefined : fromExchange(target, linksOf(source, before))
  const isSame = read !== undefined && before !== undefined && spaced(read) === spaced(before)
  const untouched = isUntouched(unit)
  if (isSame && (untouched || unit.doubt)) return unit.doubt?.reason === 'TRACKED_CHANGES' ? unit.doubt : undefined
  if (untouched) return isEmpty ? undefined : conflict(unit, before)
  if (isEmpty) return doubt('EMPTY')
  if (unit.doubt) return unit.doubt
  const state = isSame ? confirmedState(unit.state, id, input) : newState(unit.state, stateOf(input.target, id))
  if (state === undefined) return undefined
  const stale = staleness(unit, source, input)
  if (stale) return stale
  if (!isSame && isNewer(unit, before, source, input)) return conflict(unit, before)
  const home = isSame ? undefined : homes.get(hashOfTarget(target))
  if (home !== undefined && home !== id && !isSameSource(home, id, input)) return doubt('MOVED', { other: home })
  const after = isSame ? before : read?.normalize('NFC').trim()
  const found = textFault(after, source, segment) ?? (isSame ? undefined : heldFor(after ?? '', source, input.tag))
  if (found) return found
  const text = after as string
  if (text === source && !isSame && !isKeptAsIs(unit, source, segment)) return doubt('SAME_AS_SOURCE')
  const written = { after: text, state, sourceHash: sourceHash(source) }
  return { id, ...(before !== undefined && { before }), ...written, held: false }
}

/** A word that is not the name of a placeholder. */
const word = /(?<![\p{L}{])\p{L}+(?![\p{L}}])/gu

/**
 * The name of a resource, and at most three words, may be the same in both languages, as they often are in related ones.
 * The file must give the text a state, because a tool that copies the source gives none.
 */
function isKeptAsIs({ state = 'missing' }: ReadUnit, source: string, { path }: Segment): boolean {
  if (state === 'missing' || state === 'outdated') return false
  return path.at(-1) === 'name' || (source.match(word) ?? []).length <= 3
}

const conflict = ({ target = '' }: ReadUnit, before: string | undefined): Doubt =>
  doubt('CONFLICT', { file: target, draft: before ?? '–' })

/** Whether somebody has changed or taken back the text since the file was exported. Without a hash, its earlier wordings tell. */
function isNewer(unit: ReadUnit, before: string | undefined, source: string, { earlier }: ImportInput): boolean {
  const exported = exportedHash(unit)
  if (exported !== undefined) return exported !== hashOfText(before, source)
  return earlier?.has(`${unit.id} ${hashOfTarget(unit.target)}`) === true
}

/** Why the source in the file is not the present one. A hash alone may be lost or garbled on the way. */
function staleness(unit: ReadUnit, source: string, input: ImportInput): Doubt | undefined {
  const isSameSource = spaced(unit.source) === spaced(toExchange(source, linksOf(source)))
  const hash = sourceHash(source)
  if (unit.sourceHash === undefined) {
    if (unit.source === '') return doubt('NO_SOURCE')
    return isSameSource ? undefined : doubt('SOURCE_CHANGED')
  }
  const isCurrent = unit.sourceHash === hash || (input.source.minor[unit.id] ?? []).includes(unit.sourceHash)
  if (!isCurrent && !isSameSource) return doubt('SOURCE_CHANGED')
  return unit.sourceHash === hash && isMixedUp(unit, source) ? doubt('MIXED_UP') : undefined
}

/** Whether the hash and the words of the source disagree. Only letters count: a tool may change the layout of a source. */
function isMixedUp(unit: ReadUnit, source: string): boolean {
  if (unit.source === '') return false
  const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}]/gu, '')
  return letters(unit.source) !== letters(toExchange(source, linksOf(source)))
}

/** Which text a translation belongs to, by its hash, where only one has it. */
export type Homes = ReadonlyMap<string, string>

/** A shorter translation may belong to several texts. */
const shortestAtHome = 20

/** Where the translations of the draft, and those that the file was exported with, stand. */
export function homesOf({ file, source, target }: ImportInput): Homes {
  const homes = new Map<string, string>()
  for (const [id, text] of Object.entries(target?.texts ?? {}))
    if (text.length >= shortestAtHome && source.texts[id] !== undefined)
      homes.set(hashOfText(text, source.texts[id]), id)
  const empty = hashOfTarget('')
  for (const unit of file.units) {
    const hash = exportedHash(unit)
    if (hash !== undefined && hash !== empty && !homes.has(hash)) homes.set(hash, unit.id)
  }
  return homes
}

const isSameSource = (a: string, b: string, { source }: ImportInput) => source.texts[a] === source.texts[b]
