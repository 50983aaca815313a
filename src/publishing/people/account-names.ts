/** Names that people could take for each other, by the skeletons of https://www.unicode.org/reports/tr39/#Confusable_Detection */
import unhomoglyph from 'unhomoglyph'
import type { Actor } from '../../store/store.ts'

/** The name without the way to sign in: `Anna` of `token:Anna`. */
export const nameOf = (actor: Actor): string => actor.slice(actor.indexOf(':') + 1)

const invisible = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu
/** Upper case first, or `ß` and `SS` would differ. */
const fold = (text: string): string => text.toUpperCase().toLowerCase()
const skeleton = (text: string): string => unhomoglyph(text.normalize('NFD')).normalize('NFD')

/** Case is removed before and after: `Ivan` looks like `ivan`, and also like `lvan`. */
function skeletonsOf(name: string): [string, string] {
  const visible = name.normalize('NFKC').replace(invisible, '')
  return [skeleton(fold(visible)), fold(skeleton(visible))]
}

/** Whether two names are the same or differ only in case, spaces, invisible characters or letters that look alike. */
export function lookAlike(name: string, other: string): boolean {
  const [lower, raised] = skeletonsOf(name)
  const [otherLower, otherRaised] = skeletonsOf(other)
  return lower === otherLower || raised === otherRaised
}
