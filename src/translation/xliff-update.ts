/** Puts translations into an XLIFF file that someone else may have made, and leaves every other byte as it is. */
import { linksOf, toExchange } from './exchange-text.ts'
import type { TranslationUnit } from './units.ts'
import { parseXliff, transUnits } from './xliff-read.ts'
import { xliffState } from './xliff-state.ts'
import { exchangeToXliff, xliffToExchange } from './xliff-text.ts'
import { child, escapeAttribute, type XmlElement } from './xml-tree.ts'

interface Edit {
  start: number
  end: number
  text: string
}

export interface UpdatedXliff {
  bytes: Uint8Array
  /** Units that were left as they are because the file has another wording of their source. */
  skipped: string[]
}

/** Units that the file does not have, or that have no translation, are passed over. */
export function updateXliff(bytes: Uint8Array, units: readonly TranslationUnit[]): UpdatedXliff {
  const { text, encode, root } = parseXliff(bytes)
  const wanted = new Map(units.map((unit) => [unit.id, unit]))
  const edits: Edit[] = []
  const skipped: string[] = []
  for (const element of transUnits(root)) {
    const unit = wanted.get(element.attributes.id ?? '')
    const source = child(element, 'source')
    if (!unit || unit.target === undefined || !source) continue
    if (xliffToExchange(source) === toExchange(unit.source, linksOf(unit.source)))
      edits.push(...targetEdits(unit, element, source, text))
    else skipped.push(unit.id)
  }
  return { bytes: encode(apply(edits, text)), skipped }
}

function apply(edits: Edit[], text: string): string {
  let changed = ''
  let end = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    changed += text.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return changed + text.slice(end)
}

function targetEdits(unit: TranslationUnit, element: XmlElement, source: XmlElement, text: string): Edit[] {
  const exchange = toExchange(unit.target as string, linksOf(unit.source, unit.target))
  const prefix = source.rawName.slice(0, -source.local.length)
  const content = exchangeToXliff(exchange, [], prefix)
  const state = xliffState(unit)
  const target = child(element, 'target')
  if (!target) {
    // The order is fixed: source, seg-source, target (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#trans-unit).
    const { end } = child(element, 'seg-source') ?? source
    const indent = /\s*$/.exec(text.slice(element.contentStart, source.start))?.[0] ?? ''
    return [{ start: end, end, text: `${indent}${tag(`<${prefix}target`, state)}${content}</${prefix}target>` }]
  }
  const start = withState(text.slice(target.start, target.contentStart), state)
  const opening = { start: target.start, end: target.contentStart, text: start }
  // The same words keep the segmentation that a tool may have put around them.
  if (xliffToExchange(target) === exchange) return [opening]
  if (target.end === target.contentStart)
    return [{ ...opening, text: `${start.replace(/\s*\/>$/, '>')}${content}</${target.rawName}>` }]
  return [opening, { start: target.contentStart, end: target.contentEnd, text: content }]
}

const tag = (opening: string, values: Record<string, string>) =>
  `${Object.entries(values).reduce((text, [name, value]) => `${text} ${name}="${escapeAttribute(value)}"`, opening)}>`

/** A start tag with another state; its other attributes, and their order and spacing, stay. */
function withState(start: string, wanted: Record<string, string>): string {
  const left = { ...wanted }
  const replaced = start.replace(/(\s+)([^\s=]+)(\s*=\s*)("[^"]*"|'[^']*')/g, (whole, space, name, equals, quoted) => {
    if (name !== 'state' && name !== 'state-qualifier') return whole
    const value = left[name]
    delete left[name]
    if (value === undefined) return ''
    return quoted.slice(1, -1) === value ? whole : `${space}${name}${equals}"${value}"`
  })
  const added = Object.entries(left).map(([name, value]) => ` ${name}="${value}"`)
  return replaced.replace(/\s*\/?>$/, (end) => `${added.join('')}${end}`)
}
