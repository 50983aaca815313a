/**
 * Which changes of a draft a reviewer has read, so that a second look shows what is new. Kept in this browser alone: it
 * helps one person and permits nothing.
 */
import type { Change } from './api.ts'

type Read = [after: string | null, state: string | null, minor: boolean]

const keyOf = ({ segment, setting, item }: Change): string => segment ?? setting ?? item
const readOf = ({ after, stateAfter, minor }: Change): Read => [after, stateAfter, minor]

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
    return JSON.stringify(this.#read[keyOf(change)]) === JSON.stringify(readOf(change))
  }

  /** The text as it was read, if it is another now. */
  earlier(change: Change): string | null {
    const [after] = this.#read[keyOf(change)] ?? [null]
    return after === change.after ? null : after
  }

  mark(changes: readonly Change[], isRead: boolean): void {
    const read = { ...this.#read }
    for (const change of changes)
      if (isRead) read[keyOf(change)] = readOf(change)
      else delete read[keyOf(change)]
    this.#read = read
    localStorage.setItem(this.#key, JSON.stringify(read))
  }

  /** A closed draft is not read again. */
  forget(): void {
    localStorage.removeItem(this.#key)
  }
}
