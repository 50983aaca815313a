/** What a person changes at a draft, step by step, so that each step can be undone and redone. */
import type { DraftText } from './api.ts'
import type { Rewrite } from './rewrite.ts'
import { asStored, asTyped, type Sitting, type Standing, type Step, sittingAt } from './sitting.ts'
import type { TypedText, TypedTexts } from './typed-texts.ts'

/** Where the steps are taken. */
interface WritingDesk {
  readonly draft: { readonly id: string }
  readonly typed: TypedTexts
  find: (segment: string) => DraftText | undefined
  type: (segment: string, typed: TypedText, ready: boolean) => void
  release: (segments: readonly string[]) => Promise<void>
  tell: () => void
}

export class DraftSteps {
  readonly #desk: WritingDesk
  /** How often each text was changed outside its field. The field then shows the new text. */
  readonly rounds = new Map<string, number>()
  /** Settles when the last step has been undone or redone, so that steps are taken one after the other. */
  #turned: Promise<unknown> = Promise.resolve()

  constructor(desk: WritingDesk) {
    this.#desk = desk
  }

  get sitting(): Sitting {
    return sittingAt(this.#desk.draft.id)
  }

  /** Notes what is typed in the field of a text. */
  typing(segment: string, typed: TypedText): void {
    const before = this.#standing(segment)
    if (before) this.sitting.note(new Map([[segment, { before, after: asTyped(typed) }]]), segment)
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

  /** Makes a text be as the release has it again. */
  async revert(segment: string): Promise<void> {
    const before = this.#standing(segment)
    await this.#desk.release([segment])
    const after = this.#standing(segment)
    if (before && after) this.sitting.note(new Map([[segment, { before, after }]]))
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
    if (released.length > 0) await this.#desk.release(released)
    return step.size
  }

  /** Writes the texts of a step that the draft is to have. */
  #follow(step: Step): void {
    for (const [id, { after }] of step) {
      this.rounds.set(id, (this.rounds.get(id) ?? 0) + 1)
      const { proposed, text, ...how } = after
      if (!proposed || text === null) continue
      const ready = text.trim() !== '' && text.length <= (this.#desk.find(id)?.maxLength ?? 0)
      this.#desk.type(id, { text, ...how }, ready)
    }
    this.#desk.tell()
  }

  /** How a text stands, with what was typed and is not saved. */
  readonly #standing = (segment: string): Standing | undefined => {
    const unsent = this.#desk.typed.unsent(segment)
    if (unsent) return asTyped(unsent)
    const text = this.#desk.find(segment)
    return text && asStored(text)
  }
}
