/**
 * One draft on the desk: its texts, and what was written and is on its way. Every write names the revision that was
 * seen; when somebody else came first, texts that they left alone are written on top, and the others become conflicts.
 */
import { all, ask, type Draft, type DraftText, type Progress, type Session, type Term } from './api.ts'
import { lastActor } from './draft-edit.ts'
import { DraftSender } from './draft-sender.ts'
import { DraftSteps } from './draft-steps.ts'
import { DraftTexts } from './draft-texts.ts'
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

export class DraftDesk {
  draft: Draft
  #texts: DraftTexts
  readonly typed: TypedTexts
  readonly steps: DraftSteps
  readonly #sender: DraftSender
  /** Who else changed the draft last since it was opened. */
  movedBy: string | undefined
  /** The file that is being brought in. */
  brought: File | undefined
  /** The person at the desk. */
  readonly session: Session
  readonly #listeners = new Set<() => void>()
  #isLooking = false

  private constructor(draft: Draft, texts: DraftText[], session: Session) {
    this.session = session
    this.draft = draft
    this.#texts = new DraftTexts(texts)
    this.typed = new TypedTexts(draft.id)
    this.typed.settle(this.#current)
    this.steps = new DraftSteps(this)
    this.#sender = new DraftSender(this)
    this.#sender.after(0)
  }

  static async open(id: string, session: Session, onProgress?: Progress): Promise<DraftDesk> {
    return new DraftDesk(await ask<Draft>('GET', `/drafts/${id}`), await textsOf(id, onProgress), session)
  }

  /** Calls when anything changed; gives the way to stop. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(): void {
    for (const listener of this.#listeners) listener()
  }

  get texts(): DraftText[] {
    return this.#texts.list
  }

  get path(): string {
    return `/drafts/${this.draft.id}`
  }

  find(segment: string): DraftText | undefined {
    return this.#texts.find(segment)
  }

  /** Looks whether somebody else has changed the draft. */
  async refresh(): Promise<void> {
    if (this.#sender.isBusy || this.#isLooking) return
    this.#isLooking = true
    try {
      const draft = await ask<Draft>('GET', this.path)
      // What is being sent here finds out by itself.
      if (!this.#sender.isBusy && draft.revision > this.draft.revision) await this.takeNewer(draft)
    } finally {
      this.#isLooking = false
    }
  }

  /** Shows what was changed elsewhere. A person's own import, other tab or lost response is nobody else's change. */
  async takeNewer(draft: Draft): Promise<void> {
    await this.take(draft)
    const by = lastActor(draft)
    if (by !== this.session.actor) this.movedBy = by
    this.tell()
  }

  /** Shows the draft as it is now. Its revision is taken with its texts, so that nothing is sent over what was not seen. */
  async take(draft: Draft): Promise<void> {
    const texts = await textsOf(draft.id)
    if (draft.revision < this.draft.revision) return
    this.draft = draft
    this.#texts = new DraftTexts(texts)
    this.typed.settle(this.#current)
    this.tell()
  }

  /** Shows the draft with the texts that were sent. */
  saved(draft: Draft, sent: ReadonlyMap<string, Unsent>): void {
    this.draft = draft
    this.#texts = this.#texts.with(sent)
    this.typed.saved(sent)
  }

  /** Keeps what was typed in the field of a text, and sends it after a pause when it is ready to be sent. */
  write(segment: string, typed: TypedText, { ready }: { ready: boolean }): void {
    this.steps.typing(segment, typed)
    this.type(segment, typed, ready)
    this.tell()
  }

  /** Keeps a text, and sends it after a pause when it is ready to be sent. */
  type(segment: string, typed: TypedText, ready: boolean): void {
    this.typed.write(segment, typed, { ready, current: this.#current(segment) })
    this.#sender.after()
  }

  /** Sends what waits, without waiting any longer. */
  sendNow(): void {
    this.#sender.after(0)
  }

  /** Ends a conflict: with one's own text on top of theirs, or with theirs. */
  resolve(segment: string, keepMine: boolean): void {
    if (keepMine) this.typed.keep(segment, this.#current(segment))
    else this.typed.drop(segment)
    this.sendNow()
    this.tell()
  }

  /** Makes texts be as the release has them. */
  release(segments: readonly string[]): Promise<void> {
    return this.#sender.alone(async () => {
      const draft = await this.#patch({ reverted: segments }, this.draft.revision)
      for (const segment of segments) this.typed.drop(segment)
      await this.take(draft)
    })
  }

  /** Writes settings of the language into the draft. */
  propose(settings: Partial<Draft['settings']>): Promise<void> {
    return this.#sender.alone(async () => this.take(await this.#patch(settings, this.draft.revision)))
  }

  /** Writes terms of the glossary into the draft, if it still has the revision that they were seen in. */
  async writeTerms(edit: TermsEdit, revision: number): Promise<void> {
    await this.#sender.alone(async () => {
      this.draft = await this.#patch(edit, revision)
    })
    this.tell()
  }

  #patch(body: object, revision: number): Promise<Draft> {
    return ask<Draft>('PATCH', this.path, { body, revision })
  }

  readonly #current = (segment: string): string | null => this.#texts.current(segment)
}

const textsOf = (draft: string, onProgress?: Progress) => all<DraftText>(`/drafts/${draft}/texts`, onProgress)
