/** XLIFF 1.2 (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html): one `<file>` for each content file. */
import { linksOf, toExchange } from './exchange-text.ts'
import { exportedAs } from './exported.ts'
import type { Head } from './read-file.ts'
import type { TranslationUnit } from './units.ts'
import { xliffState } from './xliff-state.ts'
import { exchangeToXliff } from './xliff-text.ts'
import { escapeAttribute, escapeText } from './xml-tree.ts'

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:1.2'
/** For what XLIFF has no place for: the source's hash and what was exported on a unit, the resource on a link. */
export const handbookNamespace = 'urn:innovation-handbook:translation'

/** BCP 47 as tools expect it: `pt-br` becomes `pt-BR`. */
export const canonicalTag = (tag: string): string => Intl.getCanonicalLocales(tag)[0] as string

export function writeXliff(units: readonly TranslationUnit[], head: Head): Uint8Array {
  const files = Map.groupBy(units, (unit) => unit.file)
  const xliff = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="1.2" xmlns="${xliffNamespace}" xmlns:handbook="${handbookNamespace}">`,
    ...[...files].flatMap(([file, members]) => fileLines(file, members, head)),
    '</xliff>',
    '',
  ]
  return Buffer.from(xliff.join('\n'), 'utf8')
}

export const attributes = (values: Record<string, string | number>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('')

function fileLines(file: string, units: TranslationUnit[], head: Head): string[] {
  const about = {
    original: file,
    'source-language': canonicalTag(head.sourceLocale),
    'target-language': canonicalTag(head.targetLocale),
    datatype: 'plaintext',
    'product-name': 'innovation-handbook',
    'product-version': head.edition,
    'build-num': head.release,
    'xml:space': 'preserve',
  }
  return [`<file${attributes(about)}>`, '<body>', ...units.flatMap(unitLines), '</body>', '</file>']
}

function unitLines(unit: TranslationUnit): string[] {
  const { id, source, target, oldSource, maxLength, sourceHash, context } = unit
  const links = linksOf(source, target)
  const inline = (text: string) => exchangeToXliff(toExchange(text, links), links)
  const facts = {
    id,
    maxwidth: maxLength,
    'size-unit': 'char',
    'handbook:source-hash': sourceHash,
    'handbook:exported': exportedAs(unit),
  }
  const old =
    oldSource === undefined
      ? []
      : [
          '<alt-trans alttranstype="previous-version">',
          `<source>${exchangeToXliff(...withOwnLinks(oldSource))}</source>`,
          `<target>${inline(target ?? '')}</target>`,
          '</alt-trans>',
        ]
  return [
    `<trans-unit${attributes(facts)}>`,
    `<source>${inline(source)}</source>`,
    `<target${attributes(xliffState(unit))}>${target === undefined ? '' : inline(target)}</target>`,
    `<note from="handbook" annotates="source">${escapeText(context)}</note>`,
    ...old,
    '</trans-unit>',
  ]
}

/** The old wording is shown, never read back, so its links are numbered by themselves. */
const withOwnLinks = (text: string): [string, string[]] => [toExchange(text, linksOf(text)), linksOf(text)]
