/** Where readers of an item find the form for feedback. */
import { feedbackWords } from '../../schemas/feedback-words.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { withQuery } from '../responses/address.ts'
import type { HandbookPage } from './journey.ts'
import { itemParts } from './parts.ts'
import { said } from './said.ts'
import { sitePath } from './showing.ts'
import type { Writer } from './writer.ts'

/** Below the locale. */
export const feedbackPath = '/feedback'

/** Nothing unless the operator takes feedback and the page is about one item. */
export function feedbackLink({ path }: HandbookPage, writer: Writer): string {
  const { feedback, draft, pinned, publicUrl, locale } = writer.localised.options
  const [, plural = '', item] = path.split('/')
  if (!feedback || draft !== undefined || writer.showing.isMirrored) return ''
  if (item === undefined || !Object.hasOwn(itemParts, plural)) return ''
  const { lang } = said(writer)
  const given = feedbackWords(lang)
  const address = withQuery(`${publicUrl}${sitePath(locale, feedbackPath)}`, {
    item,
    ...(pinned && { release: writer.localised.release.id }),
  })
  return `<p class="handbook-quiet"><a href="${escapeHtml(address)}"${writer.languageOf(given.lang)}>${escapeHtml(given.words.offer)}</a></p>`
}
