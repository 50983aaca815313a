/**
 * One draft on the desk: its texts, and what was written and is on its way. Every write names the revision that was
 * seen; when somebody else came first, texts that they left alone are written on top, and the others become conflicts.
 */
import { all, ask, type Draft, type DraftText, Problem, type Progress, type Session } from './api.ts'
import { type Unsent, UnsentTexts } from './unsent.ts'

/** What each step of a draft's page receives. */
export interface StepProps {
  desk: DraftDesk
  session: Session
}

/** Where a text that was written stands. */
export type Writing =
  | { status: 'unsent' | 'saving' | 'offline' | 'saved' | 'unfinished' | 'conflict' }
  | { status: 'refused'; message: string }

/** Milliseconds of silence after which what was typed is sent. */
const pause = 700
/** Milliseconds until the service is tried again. */
const retryAfter = 3000

export class DraftDesk {
  draft: Draft
  texts: DraftText[]
  readonly writing = new Map<string, Writing>()
  /** Who else changed the draft last since it was opened. */
  movedBy: string | undefined
  /** The file that is being brought in. */
  brought: File | undefined
  readonly #actor: string
  readonly #unsent: UnsentTexts
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #isSending = false
  #isLooking = false

  private constructor(draft: Draft, texts: DraftText[], actor: string) {
    this.#actor = actor
    this.draft = draft
    this.texts = texts
    this.#unsent = new UnsentTexts(draft.id)
    this.#settle()
    this.#later(0)
  }

  /** @param actor The person at the desk. */
  static async open(id: string, actor: string, onProgress?: Progress): Promise<DraftDesk> {
    return new DraftDesk(await ask<Draft>('GET', `/drafts/${id}`), await textsOf(id, onProgress), actor)
  }

  /** Calls when anything changed; gives the way to stop. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }

  get path(): string {
    return `/drafts/${this.draft.id}`
  }

  /** What was typed and the draft does not have. */
  unsent(segment: string): Unsent | undefined {
    return this.#unsent.get(segment)
  }

  /** Looks whether somebody else has changed the draft. */
  async refresh(): Promise<void> {
    if (this.#isSending || this.#isLooking) return
    this.#isLooking = true
    try {
      const draft = await ask<Draft>('GET', this.path)
      // What is being sent here finds out by itself.
      if (!this.#isSending && draft.revision > this.draft.revision) await this.#takeNewer(draft)
    } finally {
      this.#isLooking = false
    }
  }

  /** Shows what was changed elsewhere. A person's own import, other tab or lost response is nobody else's change. */
  async #takeNewer(draft: Draft): Promise<void> {
    await this.take(draft)
    const by = lastActor(draft)
    if (by !== this.#actor) this.movedBy = by
    this.#tell()
  }

  /** Shows the draft as it is now. Its revision is taken with its texts, so that nothing is sent over what was not seen. */
  async take(draft: Draft): Promise<void> {
    const texts = await textsOf(draft.id)
    if (draft.revision < this.draft.revision) return
    this.draft = draft
    this.texts = texts
    this.#settle()
    this.#tell()
  }

  /** Keeps what was typed, and sends it after a pause when it is ready to be sent. */
  write(segment: string, typed: Omit<Unsent, 'base' | 'sent'>, { ready }: { ready: boolean }): void {
    const earlier = this.unsent(segment)
    const base = earlier ? earlier.base : this.#current(segment)
    const text = typed.text.normalize('NFC')
    // Nothing goes on top of somebody else's text before it is said which of the two is to stay.
    const isConflict = this.writing.get(segment)?.status === 'conflict'
    this.#unsent.put(segment, { ...typed, text, base, sent: earlier?.sent }, { ready: ready && !isConflict })
    this.writing.set(segment, { status: isConflict ? 'conflict' : 'unsent' })
    this.#later(pause)
    this.#tell()
  }

  /** Sends what waits, without waiting any longer. */
  sendNow(): void {
    this.#later(0)
  }

  /** Ends a conflict: with one's own text on top of theirs, or with theirs. */
  resolve(segment: string, keepMine: boolean): void {
    const mine = this.unsent(segment)
    this.writing.delete(segment)
    if (mine && keepMine) this.#unsent.put(segment, { ...mine, base: this.#current(segment) }, { ready: true })
    else this.#unsent.drop(segment)
    this.#later(0)
    this.#tell()
  }

  /** Makes a text be as the release has it again. */
  async revert(segment: string): Promise<void> {
    const draft = await ask<Draft>('PATCH', this.path, {
      body: { reverted: [segment] },
      revision: this.draft.revision,
    })
    this.#unsent.drop(segment)
    this.writing.delete(segment)
    await this.take(draft)
  }

  /** The text as whoever goes on writing finds it. */
  #current(segment: string): string | null {
    const text = this.texts.find(({ id }) => id === segment)
    return text?.unfinished ?? text?.target ?? null
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#send(), milliseconds)
  }

  /** What somebody else wrote meanwhile is not written over. */
  #settle(): void {
    for (const [segment, mine] of this.#unsent.all()) {
      const current = this.#current(segment)
      if (current === mine.base) continue
      if (current === mine.text.trim()) {
        this.#unsent.drop(segment)
        this.writing.set(segment, { status: mine.unfinished ? 'unfinished' : 'saved' })
      } else if (current === mine.sent) {
        // It was sent from here, and the response was lost.
        this.#unsent.put(segment, { ...mine, base: current }, { ready: this.#unsent.ready.has(segment) })
      } else {
        this.#unsent.put(segment, mine, { ready: false })
        this.writing.set(segment, { status: 'conflict' })
      }
    }
  }

  async #send(): Promise<void> {
    const { ready } = this.#unsent
    if (this.#isSending || ready.size === 0) return
    this.#isSending = true
    for (const [segment, one] of ready) this.#unsent.put(segment, { ...one, sent: one.text.trim() }, { ready: true })
    const sent = new Map(ready)
    this.#mark(sent, 'saving')
    this.#tell()
    let wait = pause
    try {
      this.draft = await ask<Draft>('PATCH', this.path, {
        body: editOf(sent, this.draft),
        revision: this.draft.revision,
      })
      this.#saved(sent)
    } catch (error) {
      wait = await this.#failed(error as Problem, sent)
    }
    this.#isSending = false
    this.#tell()
    if (ready.size > 0) this.#later(wait)
  }

  #mark(segments: ReadonlyMap<string, Unsent>, status: 'unsent' | 'saving' | 'offline'): void {
    for (const segment of segments.keys()) this.writing.set(segment, { status })
  }

  #saved(sent: ReadonlyMap<string, Unsent>): void {
    this.texts = this.texts.map((text) => {
      const written = sent.get(text.id)
      if (!written) return text
      const saved = written.text.trim()
      if (written.unfinished) return { ...text, unfinished: saved }
      const state = written.state as DraftText['state']
      return { ...text, target: saved, state, outdated: false, proposed: true, unfinished: null }
    })
    for (const [segment, written] of sent) {
      const next = this.unsent(segment)
      if (next === written) {
        this.#unsent.drop(segment)
        this.writing.set(segment, { status: written.unfinished ? 'unfinished' : 'saved' })
      } else if (next) {
        // More was typed meanwhile; it goes on top of what was just saved.
        const ready = this.#unsent.ready.has(segment)
        this.#unsent.put(segment, { ...next, base: written.text.trim() }, { ready })
        this.writing.set(segment, { status: 'unsent' })
      } else this.writing.delete(segment)
    }
  }

  /** Gives the milliseconds until what is left is to be sent. */
  async #failed(problem: Problem, sent: ReadonlyMap<string, Unsent>): Promise<number> {
    if (!(problem instanceof Problem) || problem.mayPass) {
      this.#mark(sent, 'offline')
      return retryAfter
    }
    this.#mark(sent, 'unsent')
    if (problem.code === 'PRECONDITION_FAILED') {
      try {
        await this.#takeNewer(await ask<Draft>('GET', this.path))
        return 0
      } catch {
        this.#mark(sent, 'offline')
        return retryAfter
      }
    }
    for (const [segment, unsent] of sent) {
      const message = messageAbout(segment, problem)
      // What was typed meanwhile is another text, and is tried by itself.
      if (message === undefined || this.unsent(segment) !== unsent) continue
      this.#unsent.put(segment, unsent, { ready: false })
      this.writing.set(segment, { status: 'refused', message })
    }
    return pause
  }
}

const textsOf = (draft: string, onProgress?: Progress) => all<DraftText>(`/drafts/${draft}/texts`, onProgress)

/** What is wrong with single texts stands by them, and the others are sent again without them. */
function messageAbout(segment: string, { errors, message }: Problem): string | undefined {
  const own = errors.filter(({ pointer }) => pointer && `${pointer}/`.match(`^/(texts|unfinished)/${segment}/`))
  if (own.length > 0) return own.map(({ detail }) => detail).join(' ')
  return errors.some(({ pointer }) => pointer?.match('^/(texts|unfinished)/')) ? undefined : message
}

/** Who made the draft what it is; unknown once it is closed, which the page says by itself. */
const lastActor = ({ status, approval, writers }: Draft): string | undefined =>
  status === 'open' ? (approval?.by ?? writers.at(-1)) : undefined

/** Whole texts as they are to be published, the others as they are. */
function editOf(sent: ReadonlyMap<string, Unsent>, draft: Draft) {
  const [whole, unfinished] = [
    [...sent].filter(([, one]) => !one.unfinished).map(([id, one]) => [id, asEdit(one, draft)]),
    [...sent].filter(([, one]) => one.unfinished).map(([id, one]) => [id, one.text]),
  ]
  return {
    ...(whole.length > 0 && { texts: Object.fromEntries(whole) }),
    ...(unfinished.length > 0 && { unfinished: Object.fromEntries(unfinished) }),
  }
}

const asEdit = ({ text, state, minor }: Unsent, { locale }: Draft) => ({
  text,
  state,
  ...(locale === 'sv' && minor && { minor }),
})
