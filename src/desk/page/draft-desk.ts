/**
 * One draft on the desk: its texts, and what was written and is on its way. Every write names the revision that was
 * seen; when somebody else came first, texts that they left alone are written on top, and the others become conflicts.
 */
import { all, ask, type Draft, type DraftText, Problem, type Progress, type Session, type Term } from './api.ts'
import { editOf, lastActor, messageAbout } from './draft-edit.ts'
import { DraftTexts } from './draft-texts.ts'
import type { Rewrite } from './rewrite.ts'
import { asStored, asTyped, type Standing, type Step, sittingAt } from './sitting.ts'
import { type TypedText, TypedTexts } from './typed-texts.ts'
import type { Unsent } from './unsent.ts'

interface TermsEdit {
  terms?: readonly Term[]
  removedTerms?: readonly string[]
}

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
  #texts: DraftTexts
  readonly typed: TypedTexts
  /** Who else changed the draft last since it was opened. */
  movedBy: string | undefined
  /** The file that is being brought in. */
  brought: File | undefined
  /** How often each text was changed outside its field. The field then shows the new text. */
  readonly rounds = new Map<string, number>()
  /** The person at the desk. */
  readonly session: Session
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #isSending = false
  #isLooking = false
  /** Settles when the last step has been undone or redone, so that steps are taken one after the other. */
  #turned: Promise<unknown> = Promise.resolve()

  private constructor(draft: Draft, texts: DraftText[], session: Session) {
    this.session = session
    this.draft = draft
    this.#texts = new DraftTexts(texts)
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

  get texts(): DraftText[] {
    return this.#texts.list
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
    this.#texts = new DraftTexts(texts)
    this.typed.settle(this.#current)
    this.#tell()
  }

  get sitting() {
    return sittingAt(this.draft.id)
  }

  /** Keeps what was typed, and sends it after a pause when it is ready to be sent. */
  write(segment: string, typed: TypedText, { ready }: { ready: boolean }): void {
    const before = this.#standing(segment)
    if (before) this.sitting.note(new Map([[segment, { before, after: asTyped(typed) }]]), segment)
    this.typed.write(segment, typed, { ready, current: this.#current(segment) })
    this.#later(pause)
    this.#tell()
  }

  /** Writes texts that were not typed in their fields, in one step. */
  rewrite(rewrites: readonly Rewrite[]): void {
    const step: Step = new Map()
    for (const { id, typed } of rewrites) {
      const before = this.#standing(id)
      if (before) step.set(id, { before, after: asTyped(typed) })
    }
    this.sitting.note(step)
    this.#follow(step)
  }

  /** Undoes the last step of the sitting, or redoes the last that was undone. Returns how many texts changed. */
  turn(to: 'back' | 'forth'): Promise<number> {
    const turned = this.#turned.then(() => this.#turn(to))
    // A failure is told to those who asked, and the next one is tried all the same.
    this.#turned = turned.catch(() => undefined)
    return turned
  }

  async #turn(to: 'back' | 'forth'): Promise<number> {
    const step = this.sitting.turn(to, this.#standing)
    this.#follow(step)
    const released = [...step].filter(([, { after }]) => !after.proposed).map(([id]) => id)
    if (released.length > 0) await this.#release(released)
    return step.size
  }

  /** Writes the texts of a step that the draft is to have. */
  #follow(step: Step): void {
    for (const [id, { after }] of step) {
      this.rounds.set(id, (this.rounds.get(id) ?? 0) + 1)
      const { proposed, text, ...how } = after
      if (!proposed || text === null) continue
      const ready = text.trim() !== '' && text.length <= (this.#texts.find(id)?.maxLength ?? 0)
      this.typed.write(id, { text, ...how }, { ready, current: this.#current(id) })
    }
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
    const before = this.#standing(segment)
    await this.#release([segment])
    const after = this.#standing(segment)
    if (before && after) this.sitting.note(new Map([[segment, { before, after }]]))
  }

  async #release(segments: readonly string[]): Promise<void> {
    // What is on its way changes the revision.
    while (this.#isSending) await new Promise((resolve) => setTimeout(resolve, 50))
    this.#isSending = true
    try {
      const body = { reverted: segments }
      const draft = await ask<Draft>('PATCH', this.path, { body, revision: this.draft.revision })
      for (const segment of segments) this.typed.drop(segment)
      await this.take(draft)
    } finally {
      this.#isSending = false
      this.#later(pause)
    }
  }

  /** Writes settings of the language into the draft. */
  async propose(settings: Partial<Draft['settings']>): Promise<void> {
    await this.take(await ask<Draft>('PATCH', this.path, { body: settings, revision: this.draft.revision }))
  }

  /** Writes terms of the glossary into the draft, if it still has the revision that they were seen in. */
  async writeTerms(edit: TermsEdit, revision: number): Promise<void> {
    while (this.#isSending) await new Promise((resolve) => setTimeout(resolve, 50))
    this.#isSending = true
    try {
      this.draft = await ask<Draft>('PATCH', this.path, { body: edit, revision })
    } finally {
      this.#isSending = false
      this.#later(pause)
      this.#tell()
    }
  }

  readonly #current = (segment: string): string | null => this.#texts.current(segment)

  /** How a text stands, with what was typed and is not saved. */
  readonly #standing = (segment: string): Standing | undefined => {
    const unsent = this.typed.unsent(segment)
    if (unsent) return asTyped(unsent)
    const text = this.#texts.find(segment)
    return text && asStored(text)
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
      this.#texts = this.#texts.with(sent)
      this.typed.saved(sent)
    } catch (error) {
      wait = await this.#failed(error as Problem, sent)
    }
    this.#isSending = false
    this.#tell()
    if (typed.ready.size > 0) this.#later(wait)
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
