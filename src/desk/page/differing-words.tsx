import { diffArrays } from 'diff'

interface DifferingWordsProps {
  before: string
  after: string
  lang: string
  dir?: 'ltr' | 'rtl'
}

/** A text with the words that are gone and those that are new. */
export function DifferingWords({ before, after, lang, dir }: DifferingWordsProps) {
  return (
    <p lang={lang} dir={dir}>
      {differingWords(before, after, lang).map(({ removed, added, value }) =>
        removed ? <del>{value}</del> : added ? <ins>{value}</ins> : value,
      )}
    </p>
  )
}

/** Words as the language divides them, since many write no spaces between them. */
function differingWords(before: string, after: string, lang: string) {
  const language = new Intl.Segmenter(lang, { granularity: 'word' })
  return diffArrays(partsOf(before, language), partsOf(after, language)).map(({ value, ...kind }) => ({
    ...kind,
    value: value.join(''),
  }))
}

/** A space belongs to the word before it, so that a changed sentence is not cut up by the spaces that stay. */
function partsOf(text: string, language: Intl.Segmenter): string[] {
  const parts: string[] = []
  for (const { segment } of language.segment(text))
    if (segment.trim() === '' && parts.length > 0) parts.push(`${parts.pop()}${segment}`)
    else parts.push(segment)
  return parts
}
