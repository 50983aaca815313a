/**
 * Which changes of a draft a reviewer has read, so that a second look shows what is new. Kept in this browser alone: it
 * helps one person and permits nothing.
 */
import type { Change } from './api.ts'

type Read = [after: string | null, state: string | null, minor: boolean, ...term: string[]]

/** The Swedish term that a change of the glossary is about. */
export const termIn = ({ term }: Change): string | undefined => (term?.after ?? term?.before)?.source

/** What tells a change from the others of its draft. */
export const changeKey = (change: Change): string => {
  const term = termIn(change)
  return change.segment ?? (term === undefined ? (change.setting ?? change.item) : `glossary:${term}`)
}

const readOf = ({ after, stateAfter, minor, term }: Change): Read => [
  after,
  stateAfter,
  minor,
  ...(term ? [JSON.stringify(term.after)] : []),
]

export class ReadChanges {
  readonly #key: string
  #read: Record<string, Read>

  /** @param actor Several people may use one browser. */
  constructor(draft: string, actor: string) {
    this.#key = `desk:read:${draft}:${actor}`
    this.#read = JSON.parse(localStorage.getItem(this.#key) ?? '{}') as Record<string, Read>
  }

  /** Whether the change was read as it is now. */
  has(change: Change): boolean {
    return JSON.stringify(this.#read[changeKey(change)]) === JSON.stringify(readOf(change))
  }

  /** The text as it was read, if it is another now. */
  earlier(change: Change): string | null {
    const [after] = this.#read[changeKey(change)] ?? [null]
    return after === change.after ? null : after
  }

  mark(changes: readonly Change[], isRead: boolean): void {
    const read = { ...this.#read }
    for (const change of changes)
      if (isRead) read[changeKey(change)] = readOf(change)
      else delete read[changeKey(change)]
    this.#read = read
    localStorage.setItem(this.#key, JSON.stringify(read))
  }

  /** A closed draft is not read again. */
  forget(): void {
    localStorage.removeItem(this.#key)
  }
}
