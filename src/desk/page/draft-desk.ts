/**
 * One draft on the desk: its texts, and what was written and is on its way. Every write names the revision that was
 * seen; when somebody else came first, texts that they left alone are written on top, and the others become conflicts.
 */
import { all, ask, type Draft, type DraftText, Problem, type Progress, type Session } from './api.ts'
import { editOf, lastActor, messageAbout } from './draft-edit.ts'
import { type TypedText, TypedTexts } from './typed-texts.ts'
import type { Unsent } from './unsent.ts'

/** What each step of a draft's page receives. */
export interface StepProps {
  desk: DraftDesk
  session: Session
}

/** Milliseconds of silence after which what was typed is sent. */
const pause = 700
/** Milliseconds until the service is tried again. */
const retryAfter = 3000

export class DraftDesk {
  draft: Draft
  texts: DraftText[]
  readonly typed: TypedTexts
  /** Who else changed the draft last since it was opened. */
  movedBy: string | undefined
  /** The file that is being brought in. */
  brought: File | undefined
  /** The person at the desk. */
  readonly session: Session
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #isSending = false
  #isLooking = false

  private constructor(draft: Draft, texts: DraftText[], session: Session) {
    this.session = session
    this.draft = draft
    this.texts = texts
    this.typed = new TypedTexts(draft.id)
    this.typed.settle(this.#current)
    this.#later(0)
  }

  static async open(id: string, session: Session, onProgress?: Progress): Promise<DraftDesk> {
    return new DraftDesk(await ask<Draft>('GET', `/drafts/${id}`), await textsOf(id, onProgress), session)
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
    if (by !== this.session.actor) this.movedBy = by
    this.#tell()
  }

  /** Shows the draft as it is now. Its revision is taken with its texts, so that nothing is sent over what was not seen. */
  async take(draft: Draft): Promise<void> {
    const texts = await textsOf(draft.id)
    if (draft.revision < this.draft.revision) return
    this.draft = draft
    this.texts = texts
    this.typed.settle(this.#current)
    this.#tell()
  }

  /** Keeps what was typed, and sends it after a pause when it is ready to be sent. */
  write(segment: string, typed: TypedText, { ready }: { ready: boolean }): void {
    this.typed.write(segment, typed, { ready, current: this.#current(segment) })
    this.#later(pause)
    this.#tell()
  }

  /** Sends what waits, without waiting any longer. */
  sendNow(): void {
    this.#later(0)
  }

  /** Ends a conflict: with one's own text on top of theirs, or with theirs. */
  resolve(segment: string, keepMine: boolean): void {
    if (keepMine) this.typed.keep(segment, this.#current(segment))
    else this.typed.drop(segment)
    this.#later(0)
    this.#tell()
  }

  /** Makes a text be as the release has it again. */
  async revert(segment: string): Promise<void> {
    const draft = await ask<Draft>('PATCH', this.path, {
      body: { reverted: [segment] },
      revision: this.draft.revision,
    })
    this.typed.drop(segment)
    await this.take(draft)
  }

  /** Writes settings of the language into the draft. */
  async propose(settings: Partial<Draft['settings']>): Promise<void> {
    await this.take(await ask<Draft>('PATCH', this.path, { body: settings, revision: this.draft.revision }))
  }

  /** The text where a person goes on writing. */
  readonly #current = (segment: string): string | null => {
    const text = this.texts.find(({ id }) => id === segment)
    return text?.unfinished ?? text?.target ?? null
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#send(), milliseconds)
  }

  async #send(): Promise<void> {
    const { typed } = this
    if (this.#isSending || typed.ready.size === 0) return
    this.#isSending = true
    const sent = typed.beginToSend()
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
    if (typed.ready.size > 0) this.#later(wait)
  }

  #saved(sent: ReadonlyMap<string, Unsent>): void {
    this.texts = this.texts.map((text) => {
      const written = sent.get(text.id)
      if (!written) return text
      const saved = written.text.trim()
      if (written.unfinished) return { ...text, unfinished: saved }
      const state = written.state as DraftText['state']
      const returned = text.returned && saved === text.target && state === text.state
      return { ...text, target: saved, state, outdated: false, proposed: true, unfinished: null, returned }
    })
    this.typed.saved(sent)
  }

  /** Gives the milliseconds until what is left is to be sent. */
  async #failed(problem: Problem, sent: ReadonlyMap<string, Unsent>): Promise<number> {
    if (!(problem instanceof Problem) || problem.mayPass) {
      this.typed.mark(sent, 'offline')
      return retryAfter
    }
    this.typed.mark(sent, 'unsent')
    if (problem.code === 'PRECONDITION_FAILED') {
      try {
        await this.#takeNewer(await ask<Draft>('GET', this.path))
        return 0
      } catch {
        this.typed.mark(sent, 'offline')
        return retryAfter
      }
    }
    this.typed.refused(sent, (segment) => messageAbout(segment, problem))
    return pause
  }
}

const textsOf = (draft: string, onProgress?: Progress) => all<DraftText>(`/drafts/${draft}/texts`, onProgress)
