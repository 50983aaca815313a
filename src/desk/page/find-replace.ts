/** Finding words in many texts and replacing them, without touching links and names in braces. */
import { escapeBraces, linksOf, toExchange } from '../../translation/exchange-text.ts'
import type { DraftText } from './api.ts'
import { protectedParts } from './marks.ts'
import { type Rewrite, rewriteExchange } from './rewrite.ts'

export interface Wanted {
  find: string
  replace: string
  matchCase: boolean
}

export interface Replacement {
  text: DraftText
  before: string
  after: string
  /** Undefined where the text cannot be changed so. */
  rewrite: Rewrite | undefined
}

/** Every text that has the words, as it is and as it would be. */
export function replacements(texts: readonly DraftText[], { find, replace, matchCase }: Wanted): Replacement[] {
  const wanted = find.normalize('NFC')
  if (wanted.trim() === '') return []
  const escaped = wanted.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const pattern = new RegExp(escaped, matchCase ? 'gu' : 'giu')
  const by = escapeBraces(replace.normalize('NFC'))
  return texts.flatMap((text) => {
    const { source, target, unfinished } = text
    const before = unfinished ?? (target === null ? '' : toExchange(target, linksOf(source, target)))
    // Every second part is protected.
    const parts = before.split(protectedParts)
    const after = parts.map((part, at) => (at % 2 === 1 ? part : part.replaceAll(pattern, () => by))).join('')
    if (after === before) return []
    const made = rewriteExchange(text, after, text.state)
    // Writing an outdated text would say that it follows the new source.
    const isPossible = !text.outdated && after.trim() !== '' && made.typed.text.length <= text.maxLength
    return [{ text, before, after, rewrite: isPossible ? made : undefined }]
  })
}
