/**
 * One draft on the desk: its texts, and what was written and is on its way. Every write names the revision that was
 * seen; when somebody else came first, texts that they left alone are written on top, and the others become conflicts.
 */
import { all, ask, type Draft, type DraftText, Problem } from './api.ts'
import { dropUnsent, keepUnsent, type Unsent, unsentOf } from './unsent.ts'

/** Where a text that was written stands. */
export type Writing =
  | { status: 'unsent' | 'saving' | 'offline' | 'saved' }
  | { status: 'refused'; message: string }
  | { status: 'conflict'; mine: Unsent }

/** Milliseconds of silence after which what was typed is sent. */
const pause = 700
/** Milliseconds until the service is tried again. */
const retryAfter = 3000

export class DraftDesk {
  draft: Draft
  texts: DraftText[] = []
  readonly writing = new Map<string, Writing>()
  /** Whether somebody else has changed the draft since it was opened. */
  moved = false
  readonly #queue = new Map<string, Unsent>()
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #isSending = false

  constructor(draft: Draft) {
    this.draft = draft
  }

  static async open(id: string): Promise<DraftDesk> {
    const desk = new DraftDesk(await ask<Draft>('GET', `/drafts/${id}`))
    await desk.#read()
    for (const [segment, unsent] of unsentOf(id)) desk.#queue.set(segment, unsent)
    desk.#settle()
    desk.#send()
    return desk
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

  async #read(): Promise<void> {
    this.texts = await all<DraftText>(`${this.path}/texts`)
  }

  /** What is to be shown in the field of a text: what was typed, or what the draft has. */
  unsent(segment: string): Unsent | undefined {
    const writing = this.writing.get(segment)
    return writing?.status === 'conflict' ? writing.mine : this.#queue.get(segment)
  }

  /** Looks whether somebody else has changed the draft. */
  async refresh(): Promise<void> {
    if (this.#isSending) return
    const draft = await ask<Draft>('GET', this.path)
    if (this.#isSending || draft.revision <= this.draft.revision) return
    this.draft = draft
    await this.#read()
    this.moved = true
    this.#settle()
    this.#tell()
  }

  /** After a change that was made here and answered with the draft. */
  async take(draft: Draft): Promise<void> {
    this.draft = draft
    await this.#read()
    this.#tell()
  }

  /** Keeps what was typed, and sends it after a pause. */
  write(segment: string, unsent: Omit<Unsent, 'base'>, { ready }: { ready: boolean }): void {
    const base = this.unsent(segment)?.base ?? this.#target(segment)
    const whole = { ...unsent, base }
    keepUnsent(this.draft.id, segment, whole)
    if (ready) this.#queue.set(segment, whole)
    else this.#queue.delete(segment)
    this.writing.set(segment, { status: 'unsent' })
    this.#later(pause)
    this.#tell()
  }

  /** Ends a conflict: with one's own text on top of theirs, or with theirs. */
  resolve(segment: string, keepMine: boolean): void {
    const writing = this.writing.get(segment)
    if (writing?.status !== 'conflict') return
    this.writing.delete(segment)
    if (keepMine) this.#queue.set(segment, { ...writing.mine, base: this.#target(segment) })
    else dropUnsent(this.draft.id, segment)
    this.#later(0)
    this.#tell()
  }

  /** Makes a text be as the release has it again. */
  async revert(segment: string): Promise<void> {
    this.#queue.delete(segment)
    dropUnsent(this.draft.id, segment)
    const draft = await ask<Draft>('PATCH', this.path, {
      body: { reverted: [segment] },
      revision: this.draft.revision,
    })
    this.writing.delete(segment)
    await this.take(draft)
  }

  #target(segment: string): string | null {
    return this.texts.find(({ id }) => id === segment)?.target ?? null
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#send(), milliseconds)
  }

  /** What somebody else wrote meanwhile is not written over. */
  #settle(): void {
    for (const [segment, mine] of this.#queue) {
      const target = this.#target(segment)
      if (target === mine.base) continue
      this.#queue.delete(segment)
      if (target === mine.text) dropUnsent(this.draft.id, segment)
      else this.writing.set(segment, { status: 'conflict', mine })
    }
  }

  async #send(): Promise<void> {
    if (this.#isSending || this.#queue.size === 0) return
    this.#isSending = true
    const sent = new Map(this.#queue)
    for (const segment of sent.keys()) this.writing.set(segment, { status: 'saving' })
    this.#tell()
    try {
      const draft = await ask<Draft>('PATCH', this.path, {
        body: { texts: Object.fromEntries([...sent].map(([id, one]) => [id, asEdit(one, this.draft)])) },
        revision: this.draft.revision,
      })
      this.draft = draft
      this.#saved(sent)
    } catch (error) {
      await this.#failed(error as Problem, sent)
    } finally {
      this.#isSending = false
      this.#tell()
      if (this.#queue.size > 0 && !this.#isOffline) this.#later(pause)
    }
  }

  get #isOffline(): boolean {
    return [...this.writing.values()].some(({ status }) => status === 'offline')
  }

  #saved(sent: ReadonlyMap<string, Unsent>): void {
    this.texts = this.texts.map((text) => {
      const written = sent.get(text.id)
      return written
        ? { ...text, target: written.text, state: written.state as DraftText['state'], outdated: false, proposed: true }
        : text
    })
    for (const [segment, written] of sent) {
      const next = this.#queue.get(segment)
      if (next === written) {
        this.#queue.delete(segment)
        dropUnsent(this.draft.id, segment)
        this.writing.set(segment, { status: 'saved' })
      } else if (next) {
        // More was typed meanwhile; it goes on top of what was just saved.
        const onTop = { ...next, base: written.text }
        this.#queue.set(segment, onTop)
        keepUnsent(this.draft.id, segment, onTop)
        this.writing.set(segment, { status: 'unsent' })
      } else if (this.writing.get(segment)?.status === 'saving') this.writing.delete(segment)
    }
  }

  async #failed(problem: Problem, sent: ReadonlyMap<string, Unsent>): Promise<void> {
    const mark = (status: 'unsent' | 'offline') => {
      for (const segment of sent.keys()) this.writing.set(segment, { status })
    }
    if (problem.code === 'PRECONDITION_FAILED') {
      mark('unsent')
      this.draft = await ask<Draft>('GET', this.path)
      await this.#read()
      this.moved = true
      this.#settle()
    } else if (!(problem instanceof Problem) || problem.code === 'OFFLINE' || problem.code === 'SERVICE_UNAVAILABLE') {
      mark('offline')
      this.#later(retryAfter)
    } else {
      // What is wrong with single texts stands by them; the others are sent again without them.
      mark('unsent')
      for (const segment of sent.keys()) {
        const own = problem.errors.filter(({ pointer }) => pointer?.startsWith(`/texts/${segment}/`))
        const isOurs = own.length > 0 || problem.errors.every(({ pointer }) => !pointer?.startsWith('/texts/'))
        if (!isOurs) continue
        this.#queue.delete(segment)
        const message = own.map(({ detail }) => detail).join(' ') || problem.message
        this.writing.set(segment, { status: 'refused', message })
      }
    }
  }
}

const asEdit = ({ text, state, minor }: Unsent, { locale }: Draft) => ({
  text,
  state,
  ...(locale === 'sv' && minor && { minor }),
})
