/** What no text contains, wherever it is written. */
import { notXml } from './not-xml.ts'

/** The names are those that `text-faults.ts` translates. */
export const neverIn: readonly { pattern: RegExp; name: string }[] = [
  { pattern: notXml, name: 'a control character' },
  {
    pattern: /[\u007f-\u009f\u2028\u2029\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u,
    name: 'a control character',
  },
  { pattern: /[\u202a-\u202e\u2066-\u206f]/, name: 'a character that changes the direction of writing' },
  { pattern: /[\ufffc\ufffd]/, name: 'a replacement character' },
  { pattern: /\p{Co}/u, name: 'a private-use character, which only some fonts show' },
]

/** Characters that nobody sees, so that a text without them reads the same. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u206f\ufeff]/g

/** A text without the characters that cannot be seen and that no text contains. */
export const withoutUnwritable = (text: string): string => text.replace(unseen, '')
