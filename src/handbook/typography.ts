/** Quotation marks and spaces, as each language writes them. */
import { firstOther, quotationMarksOf } from './quotation-marks.ts'

interface Rule {
  pattern: RegExp
  says: string
  /** Language subtags. Absent: every language but those of `except`. */
  only?: readonly string[]
  except?: readonly string[]
}

const rules: Rule[] = [
  { pattern: /[ \u00a0]{2}/, says: 'has two spaces in a row' },
  { pattern: /[ \u00a0][.,;:!?](?=[ \u00a0]|$)/, says: 'has a space before a punctuation mark', except: ['fr'] },
  { pattern: /\d \d{3}(?!\d)/, says: 'has an ordinary space within a number; write a no-break space' },
  { pattern: / - /, says: 'has a hyphen between spaces; write a dash' },
  { pattern: /[ \u00a0]…/, says: 'has a space before the ellipsis', only: ['en'] },
  { pattern: /\p{L}…/u, says: 'lacks the space before the ellipsis', only: ['sv', 'nb', 'nn', 'da'] },
  { pattern: /\d[ \u00a0]%/, says: 'has a space before the per cent sign', only: ['en'] },
  {
    pattern: /\d ?%/,
    says: 'lacks the no-break space before the per cent sign',
    only: ['sv', 'nb', 'nn', 'da', 'fi'],
  },
]

/** What of a text its language writes otherwise, each as the rest of a sentence about the text; empty when all is well. */
export function typographyFaults(text: string, tag: string): string[] {
  const [language = ''] = tag.split('-')
  const own = quotationMarksOf(tag)
  const foreign = own === '' ? undefined : firstOther(text, own)
  return [
    ...(foreign ? [`has the quotation mark ${foreign}; this language writes ${own[0]}…${own[1]}`] : []),
    ...rules
      .filter(({ only, except }) => (only ? only.includes(language) : !except?.includes(language)))
      .filter(({ pattern }) => pattern.test(text))
      .map(({ says }) => says),
  ]
}
