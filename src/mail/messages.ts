import type { MessageKindName } from '../../schemas/messages.ts'
import { may } from '../../schemas/roles.ts'
import type { Bilingual } from '../errors.ts'
import type { ClockAndRandom } from '../publishing/clock-and-random.ts'
import type { Person } from '../publishing/people/person.ts'
import type { Publishing } from '../publishing/publishing.ts'
import type { Actor, AuditEvent, ReleaseStore } from '../store/store.ts'
import type { About, Happened, MessageKind, Reader } from './message-kind.ts'
import { messageKindsByAction } from './message-kinds.ts'
import { OutdatedTexts } from './outdated-texts.ts'

/** A person's list has at most so many messages, the newest. */
export const mostMessages = 200
/** The newest events that are looked at for them. */
const mostEvents = 2000
/** Milliseconds that a message is shown. */
const shownFor = 180 * 24 * 3600 * 1000

const actions = Object.keys(messageKindsByAction)

export interface Message {
  /** The number of the event in the audit trail. */
  id: number
  kind: MessageKindName
  at: string
  by: Actor
  title: Bilingual
  /** The place on the language desk, after `#/`. */
  place: string
  locales: string[]
  draft: string | null
  release: string | null
  texts: number | null
}

/**
 * What happened and concerns a person. Messages follow from the audit trail when they are read. They need no table, none is
 * lost, and what another version on the same store did is among them.
 */
export class Messages {
  readonly #store: ReleaseStore
  readonly #publishing: Publishing
  readonly #now: () => Date
  readonly #outdated: OutdatedTexts

  constructor(store: ReleaseStore, publishing: Publishing, { now }: Pick<ClockAndRandom, 'now'>) {
    this.#store = store
    this.#publishing = publishing
    this.#now = now
    this.#outdated = new OutdatedTexts(store)
  }

  /** The number of the newest event that may concern somebody; 0 if there is none. */
  async newestEvent(): Promise<number> {
    const [newest] = await this.#store.eventsOf(actions, { after: 0, since: '', limit: 1 })
    return newest?.id ?? 0
  }

  /** Newest first. @param after The number of an event; only later ones are told. */
  async of(person: Person, after = 0): Promise<Message[]> {
    const since = new Date(this.#now().getTime() - shownFor).toISOString()
    const events = await this.#store.eventsOf(actions, { after: 0, since, limit: mostEvents })
    const drafts = new Set(events.flatMap(({ detail }) => (typeof detail.draft === 'string' ? [detail.draft] : [])))
    const writers = await this.#publishing.drafts.writersOf([...drafts])
    const isSame = await this.#publishing.accounts.samePerson(person.actor)
    const reader: Reader = {
      isOneOf: (actors) => actors.some((actor) => typeof actor === 'string' && isSame(actor)),
      may: (action, locale) => may(person, action, locale),
    }
    const begun = events.filter(({ action }) => action === 'create-comment')
    const starters = new Map(begun.map(({ actor, detail }) => [detail.comment, actor]))
    const messages: Message[] = []
    for (const event of events) {
      if (messages.length === mostMessages || event.id <= after) break
      if (isSame(event.actor)) continue
      const happened = {
        ...event,
        writers: writers.get(`${event.detail.draft}`) ?? [],
        starter: starters.get(event.detail.thread),
        outdated: () => this.#outdated.of(event),
      }
      const message = await told(happened, reader)
      if (message) messages.push(message)
    }
    return messages
  }
}

/** @returns The message of the first kind that concerns the person. */
async function told(event: Happened, reader: Reader): Promise<Message | undefined> {
  for (const kind of messageKindsByAction[event.action] ?? []) {
    const about = await kind.about(event, reader)
    if (about) return messageOf(event, kind, about)
  }
  return undefined
}

function messageOf(event: AuditEvent, { kind, title, place }: MessageKind, about: About): Message {
  const { id, at, actor, to, detail } = event
  return {
    id,
    kind,
    at,
    by: actor,
    title: title(event, about),
    place: place(event),
    locales: about.locales,
    draft: typeof detail.draft === 'string' ? detail.draft : null,
    release: to,
    texts: about.outdated ? Object.values(about.outdated).reduce((sum, count) => sum + count, 0) : null,
  }
}
