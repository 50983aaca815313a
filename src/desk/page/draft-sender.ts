/** Sends what was typed at a draft: after a pause, one change at a time, and again where it did not arrive. */
import { ask, type Draft, Problem } from './api.ts'
import { editOf, messageAbout } from './draft-edit.ts'
import type { TypedTexts } from './typed-texts.ts'
import type { Unsent } from './unsent.ts'

/** What is sent from, and told what came of it. */
interface SendingDesk {
  readonly draft: Draft
  readonly path: string
  readonly typed: TypedTexts
  saved: (draft: Draft, sent: ReadonlyMap<string, Unsent>) => void
  takeNewer: (draft: Draft) => Promise<void>
  tell: () => void
}

/** Milliseconds of silence after which what was typed is sent. */
const pause = 700
/** Milliseconds until the service is tried again. */
const retryAfter = 3000

export class DraftSender {
  readonly #desk: SendingDesk
  #timer: ReturnType<typeof setTimeout> | undefined
  #isBusy = false

  constructor(desk: SendingDesk) {
    this.#desk = desk
  }

  get isBusy(): boolean {
    return this.#isBusy
  }

  /** Sends what waits when nothing more is typed for so many milliseconds. */
  after(milliseconds = pause): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#send(), milliseconds)
  }

  /** Changes the draft while nothing else is sent, since what is on its way changes the revision. */
  async alone(change: () => Promise<void>): Promise<void> {
    while (this.#isBusy) await new Promise((resolve) => setTimeout(resolve, 50))
    this.#isBusy = true
    try {
      await change()
    } finally {
      this.#isBusy = false
      this.after()
    }
  }

  async #send(): Promise<void> {
    const { typed, draft, path } = this.#desk
    if (this.#isBusy || typed.ready.size === 0) return
    this.#isBusy = true
    const sent = typed.beginToSend()
    this.#desk.tell()
    let wait = pause
    try {
      const saved = await ask<Draft>('PATCH', path, { body: editOf(sent, draft), revision: draft.revision })
      this.#desk.saved(saved, sent)
    } catch (error) {
      wait = await this.#failed(error as Problem, sent)
    }
    this.#isBusy = false
    this.#desk.tell()
    if (typed.ready.size > 0) this.after(wait)
  }

  /** Gives the milliseconds until what is left is to be sent. */
  async #failed(problem: Problem, sent: ReadonlyMap<string, Unsent>): Promise<number> {
    const { typed, path } = this.#desk
    if (!(problem instanceof Problem) || problem.mayPass) {
      typed.mark(sent, 'offline')
      return retryAfter
    }
    typed.mark(sent, 'unsent')
    if (problem.code === 'PRECONDITION_FAILED') {
      try {
        await this.#desk.takeNewer(await ask<Draft>('GET', path))
        return 0
      } catch {
        typed.mark(sent, 'offline')
        return retryAfter
      }
    }
    typed.refused(sent, (segment) => messageAbout(segment, problem))
    return pause
  }
}
