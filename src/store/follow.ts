import { isOutOfReach } from './failures.ts'
import type { Head } from './store.ts'

export interface FollowOptions {
  /** The head as it was when the current release was loaded. */
  from: Head
  /** Reads the head; rejects with what `isOutOfReach` recognises when the database does not answer. */
  head: () => Promise<Head>
  /** Takes a new head in; called for one at a time, the latest only. When it rejects, it is tried again. */
  onChange: (head: Head) => Promise<void>
  /** Hears news at once, where the database can tell; the poll is the safety net then. */
  listen?: (onNews: () => void, onLost: (error: Error) => void) => Promise<{ close: () => Promise<void> }>
  /** Told when the state changes, and when another error keeps a head from being taken in. */
  onState?: (state: FollowerState, error: Error | null) => void
}

/** Milliseconds between looks at the head: without news of its own, and with it. */
const poll = { alone: 200, listening: 2000 }

/** What keeps the follower from the head, if anything does. Times are RFC 3339. */
export interface FollowerState {
  /** Since when the database has been out of reach; null while it answers. */
  lostSince: string | null
  /** Since when a head could not be taken in although the database answers; null while every one can. */
  failingSince: string | null
}

/** Follows the head until `stop`. Whatever fails is tried again until it succeeds. */
export class Follower {
  readonly #options: FollowOptions
  #sequence: number
  #timer: NodeJS.Timeout | undefined
  #listener: { close: () => Promise<void> } | undefined
  #looking: Promise<void> | undefined
  #again = false
  #stopped = false
  #state: FollowerState = { lostSince: null, failingSince: null }
  /** What was told last. */
  #told: Error | null = null

  constructor(options: FollowOptions) {
    this.#options = options
    this.#sequence = options.from.sequence
    this.#wait(0)
  }

  get state(): FollowerState {
    return this.#state
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#looking
    await this.#listener?.close()
  }

  /** Looks at the head now, unless stopped; a look under way is followed by another. */
  look(): Promise<void> {
    if (this.#stopped) return this.#looking ?? Promise.resolve()
    if (this.#looking) {
      this.#again = true
      return this.#looking
    }
    clearTimeout(this.#timer)
    this.#looking = this.#lookOnce().finally(() => {
      this.#looking = undefined
      const again = this.#again
      this.#again = false
      this.#wait(again ? 0 : this.#listener ? poll.listening : poll.alone)
    })
    return this.#looking
  }

  #wait(milliseconds: number): void {
    if (this.#stopped) return
    this.#timer = setTimeout(() => void this.look(), milliseconds)
    this.#timer.unref()
  }

  async #lookOnce(): Promise<void> {
    try {
      await this.#listen()
      const head = await this.#options.head()
      if (head.sequence !== this.#sequence) {
        await this.#options.onChange(head)
        this.#sequence = head.sequence
      }
      this.#tell(null)
    } catch (error) {
      this.#tell(error as Error)
    }
  }

  async #listen(): Promise<void> {
    if (this.#listener || !this.#options.listen) return
    const onLost = () => {
      this.#listener = undefined
      void this.look()
    }
    this.#listener = await this.#options.listen(() => void this.look(), onLost)
  }

  #tell(error: Error | null): void {
    const before = this.#state
    const now = new Date().toISOString()
    if (error === null) this.#state = { lostSince: null, failingSince: null }
    else if (isOutOfReach(error)) this.#state = { ...before, lostSince: before.lostSince ?? now }
    else this.#state = { lostSince: null, failingSince: before.failingSince ?? now }
    const { lostSince, failingSince } = this.#state
    const isOther = lostSince === null && error?.message !== this.#told?.message
    if (lostSince === before.lostSince && failingSince === before.failingSince && !isOther) return
    this.#told = error
    this.#options.onState?.(this.#state, error)
  }
}
