/** What is told of a text that is taken. */

import { foreignQuotationMark, withOwnQuotationMarks } from '../../handbook/quotation-marks.ts'
import type { Check } from './check.ts'

/** The languages that a text is compared with, beside its own. */
const languages = 'sv en fi da nb de fr es it nl pl ru uk ar tr pt ro hu cs'.split(' ')

/** Digits of every script as those of ASCII, without separators of thousands. */
const numbersIn = (text: string): string => {
  const digits = text.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
  const joined = digits.replace(/(?<=\d)[\s.,'’\u066b\u066c](?=\d{3}(?!\d))/g, '')
  return (joined.match(/\d+/g) ?? []).sort().join(' ')
}

/** Each script has its ten digits in a row, so the number of those just before a digit is its value. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) as number
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return value
}

/** Marks of other scripts, and what they are in the source. */
const marks: Record<string, string> = {
  '。': '.',
  '।': '.',
  '։': '.',
  '።': '.',
  '۔': '.',
  '！': '!',
  '？': '?',
  '؟': '?',
  '\u037e': '?',
  '：': ':',
  '；': ';',
  '؛': ';',
}

function lastMark(text: string, tag: string): string {
  const [mark = ''] = /[.?!:;…。।։።۔！？؟\u037e：；؛]$/u.exec(text.trim().replace(/[\s”“"’'»«›‹)\]」』]+$/u, '')) ?? []
  return tag.startsWith('el') && mark === ';' ? '?' : (marks[mark] ?? mark)
}

/** Languages with marks of their own around or before a question or an exclamation. */
const marksDiffer = /^(es|fr|gl)(-|$)/

/** The text with the mark that its source ends with, in scripts that have the same marks. */
function withLastMark(rich: string, text: string, mark: string, tag: string): string | undefined {
  if (!/[\p{Script=Latin}\p{Script=Cyrillic}\p{N})][.?!]?$/u.test(text)) return undefined
  if (!['', '.', '?', '!'].includes(mark) || (mark !== '.' && mark !== '' && marksDiffer.test(tag))) return undefined
  const bare = /[.?!]$/.test(rich) ? rich.slice(0, -1) : rich
  // The last mark may stand within a link, and three of them mean something else.
  return bare === rich && /[.?!]$/.test(text) ? undefined : /[.?!]$/.test(bare) ? undefined : bare + mark
}

/** The first bracket that lacks its other half. */
function unpairedBracket(text: string): string | undefined {
  const open: string[] = []
  for (const [bracket] of text.matchAll(/[()[\]]/g))
    if (bracket === '(' || bracket === '[') open.push(bracket)
    else if (open.pop() !== (bracket === ')' ? '(' : '[')) return bracket
  return open[0]
}

/** A word that runs into the link before or after it. */
const gluedToLink = /(\p{L}\[[^\]]*\]|(?<=\[)[^\]]*\]\(resource:[^)]*\)\p{L}+)/u

export const mentions: readonly Check[] = [
  {
    words: { sv: 'ser ut att vara på ett annat språk: {found}.', en: 'seems to be in another language: {found}.' },
    found: ({ text, source, tag, foreignLanguage }) => {
      const found = foreignLanguage?.(text, tag, languages)
      // A source that is itself in that language names something that has no translation.
      return found === undefined || found === foreignLanguage?.(source, 'sv', languages) ? undefined : found
    },
  },
  {
    words: {
      sv: 'har samma ord som {found}, som har en annan källtext.',
      en: 'has the same words as {found}, whose source is different.',
    },
    found: ({ sameAs }) => sameAs,
  },
  {
    words: { sv: 'har andra tal än källtexten: {found}.', en: 'has other numbers than the source: {found}.' },
    found: ({ text, source }) => (numbersIn(text) === numbersIn(source) ? undefined : numbersIn(text) || '–'),
  },
  {
    words: {
      sv: 'slutar inte som källtexten, utan med ”{found}”.',
      en: 'does not end as the source does, but with “{found}”.',
    },
    found: ({ text, source, tag }) =>
      lastMark(text, tag) === lastMark(source, 'sv') || tag.startsWith('th') ? undefined : text.trim().slice(-1),
    corrected: ({ text, source, rich, tag }) =>
      withLastMark(rich.text.trim(), text.trim(), lastMark(source, 'sv'), tag),
  },
  {
    words: {
      sv: 'har en parentes utan sin andra hälft: {found}.',
      en: 'has a bracket without its other half: {found}.',
    },
    found: ({ text, source }) => (unpairedBracket(source) ? undefined : unpairedBracket(text)),
  },
  {
    words: { sv: 'har dubbla mellanslag.', en: 'has double spaces.' },
    found: ({ text, source }) => (/[ \u00a0]{2}/.test(text) && !/[ \u00a0]{2}/.test(source) ? '' : undefined),
    corrected: ({ rich }) => rich.text.replace(/[ \u00a0]{2,}/g, ' '),
  },
  {
    words: { sv: 'har ett mellanslag före ”{found}”.', en: 'has a space before “{found}”.' },
    found: ({ text, tag }) =>
      tag.startsWith('fr') ? undefined : /[ \u00a0]([.,;:!?])(?=[ \u00a0]|$)/u.exec(text)?.[1],
    corrected: ({ rich }) => rich.text.replace(/[ \u00a0]+([.,;:!?])(?=[ \u00a0]|$)/gu, '$1'),
  },
  {
    words: { sv: 'saknar ett mellanslag: ”{found}”.', en: 'lacks a space: “{found}”.' },
    found: ({ text, source, rich }) =>
      [/\p{Ll}[.:]\p{Lu}\p{Ll}/u, /\p{L}[,;!?]\p{L}/u]
        .map((glued) => (glued.test(source) ? undefined : glued.exec(text)?.[0]))
        .find((found) => found !== undefined) ??
      (gluedToLink.test(rich.source) ? undefined : gluedToLink.exec(rich.text)?.[0]),
    // Letters right after a link may be the ending of its last word.
    corrected: ({ rich }) =>
      rich.text.replace(/(?<=\p{Ll}[.:])(?=\p{Lu}\p{Ll})|(?<=\p{L}[,;!?])(?=\p{L})|(?<=\p{L})(?=\[)/gu, ' '),
  },
  {
    words: {
      sv: 'har ett annat språks citattecken: {found}.',
      en: 'has the quotation marks of another language: {found}.',
    },
    found: ({ text, source, tag }) => foreignQuotationMark(text, source, tag),
    corrected: ({ rich, tag }) => withOwnQuotationMarks(rich.text, tag),
  },
]
