/** A text that is written from what is at hand, as if a person had typed it. */
import { linksOf, toExchange } from '../../translation/exchange-text.ts'
import type { DraftText } from './api.ts'
import { withLinks } from './marks.ts'
import type { TypedText } from './typed-texts.ts'

export interface Rewrite {
  id: string
  typed: TypedText
}

export const rewrite = (text: DraftText, raw: string, state: string): Rewrite =>
  rewriteExchange(text, toExchange(raw, linksOf(text.source, raw)), state)

/**
 * @param exchange The text with numbered marks for links. Where a link of the source is missing, the text becomes
 * unfinished, so that a person looks at it.
 */
export function rewriteExchange({ id, source }: DraftText, exchange: string, state: string): Rewrite {
  const whole = withLinks(exchange, linksOf(source))
  const text = (whole ?? exchange).normalize('NFC')
  return { id, typed: { text, state, minor: false, unfinished: whole === undefined } }
}
