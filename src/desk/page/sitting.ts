/** What a person changed at a draft since the page was opened, so that each step can be undone and redone. */
import type { DraftText } from './api.ts'
import type { TypedText } from './typed-texts.ts'

/** How a text stands: as it was typed, as the draft has it, or as the release has it. */
export interface Standing extends Omit<TypedText, 'text'> {
  text: string | null
  /** Whether the draft has it; else it is as the release has it. */
  proposed: boolean
}

/** Texts that were changed at once, by id. */
export type Step = Map<string, { before: Standing; after: Standing }>

export class Sitting {
  readonly done: Step[] = []
  readonly undone: Step[] = []
  /** The text that the last step typed. All that is typed in one text at a time is one step. */
  #typing: string | undefined

  note(step: Step, typing?: string): void {
    const last = this.done.at(-1)
    const earlier = typing !== undefined && typing === this.#typing ? last?.get(typing) : undefined
    if (earlier) earlier.after = (step.get(typing as string) as { after: Standing }).after
    else this.done.push(step)
    this.#typing = typing
    this.undone.length = 0
  }

  /** Takes the last step back, or a step that was taken back. What somebody else wrote since stays. */
  turn(to: 'back' | 'forth', now: (id: string) => Standing | undefined): Step {
    const [from, others] = to === 'back' ? [this.done, this.undone] : [this.undone, this.done]
    const step: Step = new Map()
    for (const [id, { before, after }] of from.pop() ?? []) {
      const current = now(id)
      if (current && isSame(current, after)) step.set(id, { before: after, after: before })
    }
    if (step.size > 0) others.push(step)
    this.#typing = undefined
    return step
  }
}

const isSame = (one: Standing, other: Standing): boolean =>
  one.text?.trim() === other.text?.trim() && one.state === other.state && one.unfinished === other.unfinished

const sittings = new Map<string, Sitting>()

/** The sitting at a draft. It lasts when the person looks at other screens meanwhile. */
export function sittingAt(draft: string): Sitting {
  const known = sittings.get(draft) ?? new Sitting()
  sittings.set(draft, known)
  return known
}

export const asTyped = (typed: TypedText): Standing => ({ ...typed, proposed: true })

export const asStored = ({ target, unfinished, state, proposed }: DraftText): Standing => ({
  text: unfinished ?? target,
  state,
  minor: false,
  unfinished: unfinished !== null,
  proposed: proposed || unfinished !== null,
})
