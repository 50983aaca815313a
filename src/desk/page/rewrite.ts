/** A text that is written from what is at hand, as if a person had typed it. */
import { linksOf, toExchange } from '../../translation/exchange-text.ts'
import type { DraftText } from './api.ts'
import { withLinks } from './marks.ts'
import type { TypedText } from './typed-texts.ts'

export interface Rewrite {
  id: string
  typed: TypedText
}

/** Where a link of the source is missing, the text becomes unfinished, so that a person looks at it. */
export function rewrite({ id, source }: DraftText, raw: string, state: string, minor = false): Rewrite {
  const links = linksOf(source)
  const exchange = toExchange(raw, linksOf(source, raw))
  const whole = withLinks(exchange, links)
  return { id, typed: { text: (whole ?? exchange).normalize('NFC'), state, minor, unfinished: whole === undefined } }
}
