/** XLIFF 2.1 (https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html): one `<file>` for each content file. */
import { linksOf, toExchange } from './exchange-text.ts'
import { exportedAs } from './exported.ts'
import type { Head } from './read-file.ts'
import type { TranslationUnit } from './units.ts'
import { xliff2State } from './xliff-state.ts'
import { exchangeToXliff2 } from './xliff-text.ts'
import { attributes, canonicalTag, handbookNamespace } from './xliff-write.ts'
import { escapeText } from './xml-tree.ts'

export const xliff2Namespace = 'urn:oasis:names:tc:xliff:document:2.0'
/** Where a unit says how long its text may be (section 5.7). */
const sizeNamespace = 'urn:oasis:names:tc:xliff:sizerestriction:2.0'

export function writeXliff2(units: readonly TranslationUnit[], head: Head): Uint8Array {
  const files = Map.groupBy(units, (unit) => unit.file)
  const about = {
    version: '2.1',
    xmlns: xliff2Namespace,
    'xmlns:slr': sizeNamespace,
    'xmlns:handbook': handbookNamespace,
    srcLang: canonicalTag(head.sourceLocale),
    trgLang: canonicalTag(head.targetLocale),
    'xml:space': 'preserve',
  }
  const xliff = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff${attributes(about)}>`,
    ...[...files].flatMap(([file, members], index) => fileLines(file, index + 1, members, head)),
    '</xliff>',
    '',
  ]
  return Buffer.from(xliff.join('\n'), 'utf8')
}

function fileLines(file: string, number: number, units: TranslationUnit[], { edition, release }: Head): string[] {
  const about = { id: `f${number}`, original: file, 'handbook:edition': edition, 'handbook:release': release }
  return [
    `<file${attributes(about)}>`,
    '<slr:profiles generalProfile="xliff:codepoints"/>',
    ...units.flatMap(unitLines),
    '</file>',
  ]
}

function unitLines(unit: TranslationUnit): string[] {
  const { id, source, target, oldSource, maxLength, sourceHash, context } = unit
  const links = linksOf(source, target)
  const inline = (text: string) => exchangeToXliff2(toExchange(text, links), links)
  const facts = {
    id,
    'slr:sizeRestriction': maxLength,
    'handbook:source-hash': sourceHash,
    'handbook:exported': exportedAs(unit),
  }
  const note = (category: string, text: string) => `<note category="${category}">${escapeText(text)}</note>`
  return [
    `<unit${attributes(facts)}>`,
    '<notes>',
    note('context', context),
    ...(oldSource === undefined ? [] : [note('earlier-source', toExchange(oldSource, linksOf(oldSource)))]),
    '</notes>',
    `<segment${attributes(xliff2State(unit))}>`,
    `<source>${inline(source)}</source>`,
    ...(target === undefined ? [] : [`<target>${inline(target)}</target>`]),
    '</segment>',
    '</unit>',
  ]
}
