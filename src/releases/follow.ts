import type { Head } from './store.ts'

export interface FollowOptions {
  /** The head as it was when the current release was loaded. */
  from: Head
  /** Reads the head; rejects when the database is lost. */
  head: () => Promise<Head>
  /** Takes a new head in; called for one at a time, the latest only. When it rejects, it is tried again. */
  onChange: (head: Head) => Promise<void>
  /** Hears news at once, where the database can tell; the poll is the safety net then. */
  listen?: (onNews: () => void, onLost: (error: Error) => void) => Promise<{ close: () => Promise<void> }>
  /** Told when the database is lost, and when it is back. */
  onState?: (error: Error | null) => void
}

/** Milliseconds between looks at the head: without news of its own, and with it. */
const poll = { alone: 200, listening: 2000 }

/** Whether the store can be reached, for health answers. */
export interface Connection {
  /** RFC 3339: since when the database has been out of reach; null while all is well. */
  lostSince: string | null
}

/** Follows the head until `stop`. A lost database is asked again until it is back. */
export class Follower {
  readonly #options: FollowOptions
  #sequence: number
  #timer: NodeJS.Timeout | undefined
  #listener: { close: () => Promise<void> } | undefined
  #looking: Promise<void> | undefined
  #again = false
  #stopped = false
  #lostSince: string | null = null

  constructor(options: FollowOptions) {
    this.#options = options
    this.#sequence = options.from.sequence
    this.#wait(0)
  }

  get connection(): Connection {
    return { lostSince: this.#lostSince }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#looking
    await this.#listener?.close()
  }

  /** Looks at the head now; a look under way is followed by another. */
  look(): Promise<void> {
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
    const isNews = (error === null) !== (this.#lostSince === null)
    if (!isNews) return
    this.#lostSince = error ? new Date().toISOString() : null
    this.#options.onState?.(error)
  }
}
