/** What was typed and is not saved yet, kept in the browser: a closed tab or a broken connection loses nothing. */
export interface Unsent {
  text: string
  state: string
  minor: boolean
  /** The text as it was when writing began; when the draft has another by now, somebody else wrote too. */
  base: string | null
}

const keyOf = (draft: string, segment: string) => `desk:unsent:${draft}:${segment}`

export const keepUnsent = (draft: string, segment: string, unsent: Unsent): void =>
  localStorage.setItem(keyOf(draft, segment), JSON.stringify(unsent))

export const dropUnsent = (draft: string, segment: string): void => localStorage.removeItem(keyOf(draft, segment))

/** By segment. */
export function unsentOf(draft: string): Map<string, Unsent> {
  const prefix = keyOf(draft, '')
  const found = new Map<string, Unsent>()
  for (let index = 0; index < localStorage.length; index += 1) {
    const key = localStorage.key(index)
    if (key?.startsWith(prefix)) found.set(key.slice(prefix.length), JSON.parse(localStorage.getItem(key) as string))
  }
  return found
}
