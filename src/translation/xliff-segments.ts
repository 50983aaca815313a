/** Whether a text of XLIFF 1.2 is whole: segments, confirmation levels of tools, tracked changes. */
import type { Doubt } from './read-file.ts'
import { type Said, type Standing, standingOf } from './xliff-state.ts'
import { xliffToExchange } from './xliff-text.ts'
import { child, elements, type XmlElement } from './xml-tree.ts'

/** Attributes in which tools say how far a text has come: Trados, memoQ, Phrase. */
const levelNames = new Set(['conf', 'status', 'confirmed', 'substate'])

const levelsOf = ({ attributes }: XmlElement): string[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    levelNames.has(name.slice(name.indexOf(':') + 1).toLowerCase()) ? [value] : [],
  )

const sayings = (element: XmlElement): Said => ({
  state: element.attributes.state,
  qualifier: element.attributes['state-qualifier'],
  levels: levelsOf(element),
})

/** What a unit and its target say of its state. */
export function standingOfTarget(target: XmlElement, unit: XmlElement): Standing {
  const { approved, translate } = unit.attributes
  return standingOf({ ...sayings(target), approved, translate, levels: [...levelsOf(unit), ...levelsOf(target)] })
}

const segmentsIn = (element: XmlElement): Map<string, XmlElement> => {
  const found = new Map<string, XmlElement>()
  for (const one of elements(element)) {
    if (one.local === 'mrk' && one.attributes.mtype === 'seg') found.set(one.attributes.mid ?? '', one)
    else for (const [id, segment] of segmentsIn(one)) found.set(id, segment)
  }
  return found
}

const words = (element: XmlElement | undefined) => (element ? xliffToExchange(element).replace(/\s+/g, ' ').trim() : '')
/** A segment of so few words may be the same in both languages. */
const fewWords = 3
export const repeats = (target: string, source: string): boolean =>
  target === source && target.split(' ').length > fewWords

/** Why a target with words cannot be taken for the whole text, if it cannot. */
export function doubtOf(target: XmlElement, unit: XmlElement): Doubt | undefined {
  if (hasTrackedChange(target)) return { reason: 'TRACKED_CHANGES', values: {} }
  const seg = child(unit, 'seg-source')
  const [sources, targets] = [seg ? segmentsIn(seg) : new Map<string, XmlElement>(), segmentsIn(target)]
  const levels = levelsBySegment(unit)
  for (const [id, source] of targets.size > 0 ? sources : []) {
    const [wanted, found] = [words(source), words(targets.get(id))]
    if (wanted !== '' && (found === '' || repeats(found, wanted)))
      return { reason: 'INCOMPLETE', values: { segment: id } }
  }
  for (const [id, element] of targets) {
    const said = sayings(element)
    const { unfinished } = standingOf({ ...said, levels: [...(said.levels ?? []), ...(levels.get(id) ?? [])] })
    if (unfinished !== undefined) return { reason: 'UNFINISHED', values: { mark: unfinished } }
  }
  return undefined
}

/** Trados tells the levels of segments beside the target: `<sdl:seg-defs><sdl:seg id="1" conf="Draft"/>`. */
function levelsBySegment(unit: XmlElement): Map<string, string[]> {
  const lists = elements(unit).filter(({ local }) => local === 'seg-defs')
  return new Map(lists.flatMap(elements).map((segment) => [segment.attributes.id ?? '', levelsOf(segment)]))
}

const change = /delet|insert|added|remov|revis|track/i
/** Elements and marks with which tools keep replaced and deleted words in the text. */
export const hasTrackedChange = (element: XmlElement): boolean =>
  elements(element).some(
    (one) =>
      one.local === 'del' ||
      one.local === 'ins' ||
      change.test(one.attributes.mtype ?? one.attributes.type ?? '') ||
      hasTrackedChange(one),
  )
