/** Words of the site on a page of the handbook. */
import { fillPlaceholders } from '../handbook/placeholders.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { wordsFor } from './words/words.ts'
import type { Writer } from './writer.ts'

/** The words as they are, and as HTML in an element that names their language where it is another than that of the page. */
export function said(writer: Writer) {
  const { words, lang } = wordsFor(writer.localised.locale)
  return {
    words,
    lang,
    /** `values` are HTML. */
    element: (name: string, text: string, values: Readonly<Record<string, string>> = {}, attributes = '') =>
      `<${name}${attributes}${writer.languageOf(lang)}>${fillPlaceholders(escapeHtml(text), values)}</${name}>`,
  }
}
