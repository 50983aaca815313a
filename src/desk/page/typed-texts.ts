/** What was typed in one draft and is not saved yet, and how each text stands. The draft desk sends it. */
import { type Unsent, UnsentTexts } from './unsent.ts'

/** Where a text that was written stands. */
export type Writing =
  | { status: 'unsent' | 'saving' | 'offline' | 'saved' | 'unfinished' | 'conflict' }
  | { status: 'refused'; message: string }

/** Characters. The service takes a mebibyte, and a character may have four bytes. */
const mostSent = 200_000

export type TypedText = Omit<Unsent, 'base' | 'sent'>

export class TypedTexts {
  readonly writing = new Map<string, Writing>()
  readonly #unsent: UnsentTexts

  constructor(draft: string) {
    this.#unsent = new UnsentTexts(draft)
  }

  /** What was typed and the draft does not have. */
  unsent(segment: string): Unsent | undefined {
    return this.#unsent.get(segment)
  }

  /** What waits to be sent. */
  get ready(): ReadonlyMap<string, Unsent> {
    return this.#unsent.ready
  }

  write(segment: string, typed: TypedText, { ready, current }: { ready: boolean; current: string | null }): void {
    const earlier = this.unsent(segment)
    const base = earlier ? earlier.base : current
    // Nothing goes on top of somebody else's text before the person has said which of the two is to stay.
    const isConflict = this.writing.get(segment)?.status === 'conflict'
    this.#unsent.put(segment, { ...typed, base, sent: earlier?.sent ?? [] }, { ready: ready && !isConflict })
    this.writing.set(segment, { status: isConflict ? 'conflict' : 'unsent' })
  }

  /** Puts one's own text on top of the draft's. */
  keep(segment: string, current: string | null): void {
    const mine = this.unsent(segment)
    this.writing.delete(segment)
    if (mine) this.#unsent.put(segment, { ...mine, base: current }, { ready: true })
  }

  drop(segment: string): void {
    this.#unsent.drop(segment)
    this.writing.delete(segment)
  }

  /** Compares with the draft's texts. What somebody else wrote meanwhile is not written over. */
  settle(currentOf: (segment: string) => string | null): void {
    for (const [segment, mine] of this.#unsent.all()) {
      const current = currentOf(segment)
      if (current === mine.base) continue
      if (current === mine.text.trim()) this.#isSaved(segment, mine)
      else if (current !== null && mine.sent?.includes(current)) {
        // It was sent from here, and the response was lost.
        this.#unsent.put(segment, { ...mine, base: current }, { ready: this.#unsent.ready.has(segment) })
      } else {
        this.#unsent.put(segment, mine, { ready: false })
        this.writing.set(segment, { status: 'conflict' })
      }
    }
  }

  #isSaved(segment: string, { unfinished }: Unsent): void {
    this.#unsent.drop(segment)
    this.writing.set(segment, { status: unfinished ? 'unfinished' : 'saved' })
  }

  /** What is ready, now on its way; of very many texts, as many as one request may carry. */
  beginToSend(): ReadonlyMap<string, Unsent> {
    const sent = new Map<string, Unsent>()
    let size = 0
    for (const [segment, one] of [...this.ready]) {
      size += segment.length + one.text.length
      if (size > mostSent && sent.size > 0) break
      const next = { ...one, sent: [...new Set(one.sent).add(one.text.trim())] }
      this.#unsent.put(segment, next, { ready: true })
      sent.set(segment, next)
    }
    this.mark(sent, 'saving')
    return sent
  }

  mark(segments: ReadonlyMap<string, Unsent>, status: 'unsent' | 'saving' | 'offline'): void {
    for (const segment of segments.keys()) this.writing.set(segment, { status })
  }

  saved(sent: ReadonlyMap<string, Unsent>): void {
    for (const [segment, written] of sent) {
      const next = this.unsent(segment)
      if (next === written) this.#isSaved(segment, written)
      else if (next) {
        // More was typed meanwhile; it goes on top of what was just saved.
        const ready = this.#unsent.ready.has(segment)
        this.#unsent.put(segment, { ...next, base: written.text.trim(), sent: [] }, { ready })
        this.writing.set(segment, { status: 'unsent' })
      } else this.writing.delete(segment)
    }
  }

  /** Holds back the texts that have a message. The others are sent again. */
  refused(sent: ReadonlyMap<string, Unsent>, messageOf: (segment: string) => string | undefined): void {
    for (const [segment, unsent] of sent) {
      const message = messageOf(segment)
      // What was typed meanwhile is another text, and is tried by itself.
      if (message === undefined || this.unsent(segment) !== unsent) continue
      this.#unsent.put(segment, unsent, { ready: false })
      this.writing.set(segment, { status: 'refused', message })
    }
  }
}
