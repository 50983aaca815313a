/** What keeps a translation from being taken, beside what is wrong with its place in the file. */
import { placeholdersIn } from '../handbook/placeholders.ts'
import { linkedResources, parse, unallowedMarkup } from '../handbook/rich-text.ts'
import type { Segment } from '../handbook/segments.ts'
import type { Bilingual } from './bilingual.ts'
import { neverIn } from './checks/never-in.ts'
import type { Doubt } from './read-file.ts'

type Limits = Pick<Segment, 'rich' | 'maxLength'>

/** @param text The translation with its links; undefined where its marks could not be resolved. */
export function textFault(text: string | undefined, source: string, segment: Limits): Doubt | undefined {
  const links = linkedResources(source)
  const names = placeholdersIn(source)
  if (text === undefined || !hasLinks(text, links) || !isSame(placeholdersIn(text), names))
    return { reason: 'PLACEHOLDERS', values: { expected: marksOf(links, names) } }
  const { length } = text
  if (length > segment.maxLength) return { reason: 'TOO_LONG', values: { length, limit: segment.maxLength } }
  const found = neverIn.find(({ pattern }) => pattern.test(text))?.name ?? unallowedMarkup(text, segment.rich)[0]
  return found === undefined
    ? undefined
    : { reason: 'MARKUP', values: { found: { sv: swedish[found] ?? found, en: found } } }
}

const isSame = (some: string[], others: string[]) =>
  some.length === others.length && some.every((one, index) => one === others[index])

const hasLinks = (text: string, links: string[]): boolean =>
  isSame(linkedResources(text).sort(), [...links].sort()) &&
  parse(text).every((part) => typeof part === 'string' || part.words.trim() !== '')

const marksOf = (links: string[], names: string[]): string | Bilingual => {
  const marks = [...links.map((_, index) => `{${index + 1}}…{/${index + 1}}`), ...names.map((name) => `{${name}}`)]
  return marks.length === 0 ? { sv: 'inga', en: 'none' } : marks.join(' ')
}

/** What `unallowedMarkup` finds, for Swedish readers. */
const swedish: Record<string, string> = {
  'a control character': 'ett styrtecken',
  'a character that changes the direction of writing': 'ett tecken som ändrar skrivriktningen',
  'a replacement character': 'ett ersättningstecken',
  'a private-use character, which only some fonts show': 'ett tecken för privat bruk, som bara vissa typsnitt visar',
  'a link, which this text may not carry': 'en länk, som den här texten inte får ha',
  'square brackets that are not a link of the form [words](resource:id)': 'hakparenteser',
  'an HTML tag': 'en HTML-tagg',
  'an HTML entity': 'en HTML-entitet',
  'one of * _ ` ~': 'ett av tecknen * _ ` ~',
  'a Markdown heading, quotation or list at the beginning': 'en rubrik, ett citat eller en lista i Markdown',
  'a line break or tab inside the text': 'en radbrytning eller tabb',
  'a script address': 'en skriptadress',
}
