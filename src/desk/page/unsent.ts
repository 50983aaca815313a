/** What was typed in one draft and is not saved yet, kept in the browser: a closed tab or a broken connection loses nothing. */
export interface Unsent {
  text: string
  state: string
  minor: boolean
  /** Whether the text cannot be published as it is; links are numbered marks then. */
  unfinished: boolean
  /** The text as it was when writing began; when the draft has another by now, somebody else wrote too. */
  base: string | null
  /** What was sent of it and not acknowledged: the response may be lost. */
  sent: readonly string[]
}

export class UnsentTexts {
  /** What waits to be sent, by segment. */
  readonly ready = new Map<string, Unsent>()
  /** What cannot be sent as it is: half written, refused, or written while somebody else wrote. */
  readonly held = new Map<string, Unsent>()
  readonly #prefix: string

  constructor(draft: string) {
    this.#prefix = `desk:unsent:${draft}:`
    for (const [key, kept] of Object.entries(localStorage) as [string, string][])
      if (key.startsWith(this.#prefix)) this.ready.set(key.slice(this.#prefix.length), JSON.parse(kept))
  }

  get(segment: string): Unsent | undefined {
    return this.ready.get(segment) ?? this.held.get(segment)
  }

  all(): [string, Unsent][] {
    return [...this.ready, ...this.held]
  }

  put(segment: string, unsent: Unsent, { ready }: { ready: boolean }): void {
    const [to, from] = ready ? [this.ready, this.held] : [this.held, this.ready]
    to.set(segment, unsent)
    from.delete(segment)
    try {
      localStorage.setItem(this.#prefix + segment, JSON.stringify(unsent))
    } catch {
      // A browser that keeps nothing, or no more, still sends it.
    }
  }

  /** What another tab keeps of the same text meanwhile stays. */
  drop(segment: string): void {
    const key = this.#prefix + segment
    const kept = localStorage.getItem(key)
    if (kept !== null && (JSON.parse(kept) as Unsent).text === this.get(segment)?.text) localStorage.removeItem(key)
    this.ready.delete(segment)
    this.held.delete(segment)
  }
}
