/** The quotation marks of languages, outer and inner (https://cldr.unicode.org, `delimiters`). */
const groups: Record<string, string> = {
  '””’’»»': 'sv fi se smj sma',
  '“”‘’': 'en ga cy mt tr nl pt zh ko hi th vi id so sw es it',
  '«»‹›': 'nb nn fr es it pt ru uk be el fa ar hy ro hu pl',
  '‘’“”': 'nb nn',
  '»«›‹': 'da de hu sl hr cs sk',
  '””’': 'da he hu',
  '„“‚‘': 'de cs sk sl is bg et lt lv ru uk be sr mk sq ka hr',
  '„”‚’': 'pl ro hu hr nl bs',
  '「」『』': 'ja zh',
  '“”': 'da et lv ar fr ro',
}

/** The marks that a language writes, as one text; empty if they are not known. */
export const quotationMarksOf = (tag: string): string => {
  const [language = ''] = tag.split('-')
  return Object.entries(groups)
    .filter(([, tags]) => tags.split(' ').includes(language))
    .map(([marks]) => marks)
    .join('')
}

/** The first quotation mark that is none of these. */
export const firstOther = (text: string, marks: string): string | undefined =>
  (text.match(/["“”„«»‹›‚‘「」『』]/g) ?? []).find((mark) => !marks.includes(mark))

/** The first quotation mark that the language does not use; straight ones only if the source has none. */
export function foreignQuotationMark(text: string, source: string, tag: string): string | undefined {
  const own = quotationMarksOf(tag)
  if (own === '') return undefined
  const accepted = source.includes('"') ? `${own}"` : own
  return firstOther(text, accepted)
}

const others = '["“”„«»]'
/** Words between two double marks, which stand as marks of quotation do: outside the words. */
const quoted = new RegExp(`(?<![\\p{L}\\p{N}])${others}(?=\\S)([^"“”„«»]*)(?<=\\S)${others}(?![\\p{L}\\p{N}])`, 'gu')

/** The text with the language’s own double marks around what is quoted; undefined where it has other double marks. */
export function withOwnQuotationMarks(text: string, tag: string): string | undefined {
  const [open, close] = quotationMarksOf(tag)
  // French has spaces within its marks, which may or may not be there already.
  if (open === undefined || close === undefined || tag.startsWith('fr')) return undefined
  const own = text.replace(quoted, `${open}$1${close}`)
  return firstOther(own, `${open}${close}‹›‚‘’「」『』`) === undefined ? own : undefined
}
