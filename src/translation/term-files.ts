/** Glossaries as files: TBX for translation tools, CSV for spreadsheets. */
import { csvOf, type Separator } from '../../schemas/csv.ts'
import { sourceLocale, type Term } from '../handbook/locale.ts'
import { attributes, canonicalTag } from './xliff-write.ts'
import { escapeText } from './xml-tree.ts'

/** One term a row. The words to avoid are in one cell, and none of them has a vertical bar. */
export const termsAsCsv = (terms: readonly Term[], separator?: Separator): string => {
  const rows = terms.map(({ source, term, avoid = [], note }) => [source, term, avoid.join(' | '), note ?? ''])
  return csvOf([['source', 'term', 'avoid', 'note'], ...rows], separator)
}

/** The values of `administrativeStatus` in TBX-Basic that are used. */
const statuses = {
  preferred: 'preferredTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
} as const

/**
 * TBX (ISO 30042:2019) in the dialect TBX-Basic, style DCA (https://www.tbxinfo.net/tbx-dialects/): one concept a term. The
 * words to avoid are terms of the concept that are deprecated.
 */
export function termsAsTbx(terms: readonly Term[], locale: string): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="dca" xml:lang="${sourceLocale}" xmlns="urn:iso:std:iso:30042:ed-2">`,
    '<tbxHeader>',
    '<fileDesc>',
    `<titleStmt><title>Innovationshandboken, ${canonicalTag(locale)}</title></titleStmt>`,
    '<sourceDesc><p>Innovationshandboken</p></sourceDesc>',
    '</fileDesc>',
    '</tbxHeader>',
    '<text>',
    '<body>',
    ...terms.flatMap((term, index) => concept(term, index + 1, locale)),
    '</body>',
    '</text>',
    '</tbx>',
    '',
  ]
  return lines.join('\n')
}

function concept({ source, term, avoid = [], note }: Term, number: number, locale: string): string[] {
  const own = [
    ...termSection(term, statuses.preferred, note),
    ...avoid.flatMap((word) => termSection(word, statuses.deprecated)),
  ]
  // In the source language, the term that texts are searched for may be another than the preferred one.
  const sections: [tag: string, lines: string[]][] =
    locale === sourceLocale
      ? [[sourceLocale, source === term ? own : [...termSection(source), ...own]]]
      : [
          [sourceLocale, termSection(source)],
          [locale, own],
        ]
  return [
    `<conceptEntry id="c${number}">`,
    ...sections.flatMap(([tag, lines]) => [
      `<langSec${attributes({ 'xml:lang': canonicalTag(tag) })}>`,
      ...lines,
      '</langSec>',
    ]),
    '</conceptEntry>',
  ]
}

const termSection = (words: string, status?: string, note?: string): string[] => [
  '<termSec>',
  `<term>${escapeText(words)}</term>`,
  ...(status ? [`<termNote type="administrativeStatus">${status}</termNote>`] : []),
  ...(note ? [`<note>${escapeText(note)}</note>`] : []),
  '</termSec>',
]
