/**
 * Suspicious texts: one set of checks, each with a severity. `neverIn` is refused wherever a text is written, `holds`
 * keeps an imported text for a person, `mentions` are taken and told of.
 */
import { foreignLanguage } from '../handbook/language.ts'
import { toPlainText } from '../handbook/rich-text.ts'
import { type Bilingual, fill } from './bilingual.ts'
import type { Doubt } from './read-file.ts'
import { notXml } from './xml-tree.ts'

/** What no text contains. The names are those of `text-faults.ts`. */
export const neverIn: readonly { pattern: RegExp; name: string }[] = [
  { pattern: notXml, name: 'a control character' },
  { pattern: /[\u007f-\u009f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u, name: 'a control character' },
  { pattern: /[\u202a-\u202e]|[\u2066-\u2069]/, name: 'a character that changes the direction of writing' },
  { pattern: /\ufffd/, name: 'a replacement character' },
]

interface Check {
  words: Bilingual
  /** What it found, to put into its words; undefined where all is well. */
  found: (text: string, source: string, tag: string) => string | undefined
}

/** UTF-8 that was read as Windows-1252: “Ã¦”, “â€œ”, “Ð°”. */
const mojibake =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u0080-\u00bf]|Å[\u00a0-\u00bf]|â€|[ÐÑ][\u0080-\u00bf]|ï»¿|ï¿½/
const languages = [
  'sv',
  'en',
  'fi',
  'da',
  'nb',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'ru',
  'uk',
  'ar',
  'tr',
  'pt',
  'ro',
  'hu',
  'cs',
]

const holds: readonly Check[] = [
  {
    words: {
      sv: 'ser ut att ha lästs med fel teckenkodning: {found}.',
      en: 'seems to have been read in the wrong encoding: {found}.',
    },
    found: (text, source) => (mojibake.test(source) ? undefined : mojibake.exec(text)?.[0]),
  },
  {
    words: { sv: 'har varken bokstäver eller siffror: {found}.', en: 'has neither letters nor digits: {found}.' },
    found: (text, source) => (/[\p{L}\p{N}]/u.test(text) || !/[\p{L}\p{N}]/u.test(source) ? undefined : text),
  },
]

const numbersIn = (text: string) => (text.match(/\p{Nd}+/gu) ?? []).sort().join(' ')
const lastMark = (text: string) => /[.?!:;…。！？؟]$/u.exec(text.trim().replace(/[”"’»)\]]+$/u, ''))?.[0] ?? ''
/** The quotation marks of a language, outer and inner. */
const quotationMarks: Record<string, string> = {
  sv: '””’’»»',
  fi: '””’’»»',
  en: '“”‘’',
  nb: '«»‘’“”',
  nn: '«»‘’“”',
  da: '»«“””„’',
  de: '„“‚‘»«',
  fr: '«»“”‹›’',
}

const mentions: readonly Check[] = [
  {
    words: { sv: 'ser ut att vara på ett annat språk: {found}.', en: 'seems to be in another language: {found}.' },
    found: (text, source, tag) => {
      const found = foreignLanguage(text, tag, languages)
      // A source that is itself in that language names something that has no translation.
      return found === undefined || found === foreignLanguage(source, 'sv', languages) ? undefined : found
    },
  },
  {
    words: { sv: 'har andra tal än källtexten: {found}.', en: 'has other numbers than the source: {found}.' },
    found: (text, source) => (numbersIn(text) === numbersIn(source) ? undefined : numbersIn(text) || '–'),
  },
  {
    words: { sv: 'slutar inte som källtexten: {found}.', en: 'does not end as the source does: {found}.' },
    found: (text, source) => (lastMark(text) === lastMark(source) ? undefined : text.trim().slice(-1)),
  },
  {
    words: { sv: 'har dubbla mellanslag.', en: 'has double spaces.' },
    found: (text, source) => (/ {2}/.test(text) && !/ {2}/.test(source) ? '' : undefined),
  },
  {
    words: { sv: 'har ett mellanslag före {found}.', en: 'has a space before {found}.' },
    found: (text, _source, tag) => (tag.startsWith('fr') ? undefined : / ([.,;:!?])(?= |$)/.exec(text)?.[1]),
  },
  {
    words: { sv: 'saknar ett mellanslag efter {found}.', en: 'lacks a space after {found}.' },
    found: (text) => /\p{Ll}([.,;:!?])\p{Lu}\p{Ll}/u.exec(text)?.[1],
  },
  {
    words: {
      sv: 'har ett annat språks citattecken: {found}.',
      en: 'has the quotation marks of another language: {found}.',
    },
    found: (text, _source, tag) => {
      const own = quotationMarks[tag.split('-')[0] as string]
      return own && (text.match(/[“”„«»‹›‚‘]/g) ?? []).find((mark) => !own.includes(mark))
    },
  },
]

function concernsIn(checks: readonly Check[], text: string, source: string, tag: string): Bilingual[] {
  const [plain, original] = [toPlainText(text), toPlainText(source)]
  return checks.flatMap(({ words, found }) => {
    const value = found(plain, original, tag)
    return value === undefined ? [] : [fill(words, { found: value.slice(0, 100) })]
  })
}

/** Why a person has to look at a text before it is taken. */
export function heldFor(text: string, source: string, tag: string): Doubt | undefined {
  const [concern] = concernsIn(holds, text, source, tag)
  return concern && { reason: 'DOUBTFUL', values: { concern } }
}

/** What is worth a look in a text that is taken. */
export const mentionsOf = (text: string, source: string, tag: string): Bilingual[] =>
  concernsIn(mentions, text, source, tag)
