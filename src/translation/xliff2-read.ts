/** XLIFF 2.0 and 2.1, which share a namespace (https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html). */
import { mostTold } from './file-refused.ts'
import type { Doubt, ReadFile, ReadUnit } from './read-file.ts'
import { noId } from './read-file.ts'
import { hasTrackedChange, repeats } from './xliff-segments.ts'
import { type Standing, standingOfSegment } from './xliff-state.ts'
import { xliffToExchange } from './xliff-text.ts'
import { handbookNamespace } from './xliff-write.ts'
import { child, elements, qualified, type XmlElement } from './xml-tree.ts'

const ours = ({ attributes }: XmlElement, name: string) => attributes[qualified(handbookNamespace, name)]

export function readXliff2(root: XmlElement): ReadFile {
  const files = elements(root).filter(({ local }) => local === 'file')
  const { srcLang = '', trgLang = '' } = root.attributes
  return {
    format: 'xliff',
    heads: files.map((file) => {
      const [edition, release] = [ours(file, 'edition'), ours(file, 'release')]
      return { sourceLocale: srcLang, targetLocale: trgLang, ...(edition && { edition }), ...(release && { release }) }
    }),
    units: files.flatMap((file) => unitsIn(file, [root])),
    remarks: [],
  }
}

/** @param above The elements round `parent`, from the root. */
const unitsIn = (parent: XmlElement, above: XmlElement[]): ReadUnit[] =>
  elements(parent).flatMap((element) => {
    if (element.namespace !== parent.namespace) return []
    const path = [...above, parent]
    return element.local === 'unit' ? [readUnit(element, path)] : unitsIn(element, path)
  })

const inherited = (path: XmlElement[], name: string) =>
  path.findLast(({ attributes }) => attributes[name] !== undefined)?.attributes[name]

function readUnit(unit: XmlElement, above: XmlElement[]): ReadUnit {
  const id = unit.attributes.id?.trim().slice(0, mostTold) || noId
  const parts = elements(unit).filter(({ local }) => local === 'segment' || local === 'ignorable')
  const keeps = (element: XmlElement) => inherited([...above, unit, element], 'xml:space') === 'preserve'
  const read = (part: XmlElement, local: string) => {
    const element = child(part, local)
    if (!element) return ''
    const text = xliffToExchange(element)
    return keeps(element) ? text : text.replace(/\s+/g, ' ')
  }
  const sources = parts.map((part) => read(part, 'source'))
  const targets = parts.map((part) => read(part, 'target'))
  const segments = parts.flatMap((part, index) => (part.local === 'segment' ? [index] : []))
  const isEmpty = segments.every((index) => targets[index]?.trim() === '')
  const standings = segments.map((index) =>
    standingOfSegment({
      state: parts[index]?.attributes.state,
      subState: parts[index]?.attributes.subState,
      translate: inherited([...above, unit], 'translate'),
    }),
  )
  const doubt = isEmpty ? undefined : doubtIn({ parts, segments, sources, targets, standings })
  const target = isEmpty ? '' : targetOf(parts, sources, targets)
  const state = standings.map((standing) => standing.state).reduce(lower, undefined)
  const [sourceHash, exported] = [ours(unit, 'source-hash'), ours(unit, 'exported')]
  return {
    id,
    where: { sv: `enheten ${id}, rad ${unit.line}`, en: `unit ${id}, line ${unit.line}` },
    source: sources.join(''),
    ...(target && { target }),
    ...(sourceHash && { sourceHash }),
    ...(exported && { exported }),
    ...(state && { state }),
    ...(doubt && { doubt }),
    ...(isEmpty && elements(unit).some(({ local }) => local === 'matches') && { suggested: true as const }),
  }
}

const order = ['missing', 'outdated', 'machine', 'translated', 'reviewed', 'final'] as const
/** A text is as far as the segment that is least so. */
const lower = (a: Standing['state'], b: Standing['state']): Standing['state'] =>
  a === undefined || (b !== undefined && order.indexOf(b) < order.indexOf(a)) ? b : a

interface Parts {
  parts: XmlElement[]
  /** Which of them are segments; the others only part them. */
  segments: number[]
  sources: string[]
  targets: string[]
  standings: Standing[]
}

function doubtIn({ parts, segments, sources, targets, standings }: Parts): Doubt | undefined {
  const trimmed = (texts: string[], index: number) => (texts[index] as string).replace(/\s+/g, ' ').trim()
  for (const index of segments) {
    const [source, target] = [trimmed(sources, index), trimmed(targets, index)]
    const segment = parts[index]?.attributes.id ?? `${index + 1}`
    if (source !== '' && (target === '' || (segments.length > 1 && repeats(target, source))))
      return { reason: 'INCOMPLETE', values: { segment } }
  }
  if (parts.some((part) => elements(part).some((element) => element.local === 'target' && hasTrackedChange(element))))
    return { reason: 'TRACKED_CHANGES', values: {} }
  const mark = standings.find(({ unfinished }) => unfinished !== undefined)?.unfinished
  return mark === undefined ? undefined : { reason: 'UNFINISHED', values: { mark } }
}

/** Targets may stand in another order than their sources; what parts them is the source's unless it has its own. */
function targetOf(parts: XmlElement[], sources: string[], targets: string[]): string {
  const pieces = parts.map((part, index) => ({
    at: Number(child(part, 'target')?.attributes.order ?? index + 1),
    text: child(part, 'target') || part.local === 'segment' ? targets[index] : sources[index],
  }))
  return pieces
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text)
    .join('')
    .trim()
}
