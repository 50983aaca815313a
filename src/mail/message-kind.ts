/** What a message is made of: an event of the audit trail, whom it concerns, and the words. */
import type { MessageKindName } from '../../schemas/messages.ts'
import type { Action } from '../../schemas/roles.ts'
import type { Bilingual } from '../errors.ts'
import { nameOf } from '../handbook/isolated.ts'
import { sourceLocale } from '../handbook/locale.ts'
import type { Actor, AuditEvent } from '../store/store.ts'

/** A person to whom an event may be told. */
export interface Reader {
  /** Whether one of these accounts is the person's. */
  isOneOf: (actors: readonly unknown[]) => boolean
  may: (action: Action, locale: string) => boolean
}

export interface Happened extends AuditEvent {
  /** Everybody who wrote in the draft of the event. */
  writers: readonly Actor[]
  /** Who began the thread that the event continues. */
  starter: Actor | undefined
  /** How many texts of each language the event made outdated. */
  outdated: () => Promise<Readonly<Record<string, number>>>
}

/** What an event is about for one person. */
export interface About {
  locales: string[]
  /** How many texts became outdated, by locale. */
  outdated?: Readonly<Record<string, number>>
}

export interface MessageKind {
  kind: MessageKindName
  /** Returns nothing if the event does not concern the person. What people did themselves is not asked for. */
  about: (event: Happened, reader: Reader) => About | undefined | Promise<About | undefined>
  title: (event: AuditEvent, about: About) => Bilingual
  /** The place on the language desk, after `#/`. */
  place: (event: AuditEvent) => string
}

type Reads = (reader: Reader, locale: string) => boolean

const seesDrafts: Reads = (reader, locale) => reader.may('see', locale)

/** Those with a role in the source language read the questions and comments of every language. */
export const seesComments: Reads = (reader, locale) => seesDrafts(reader, locale) || reader.may('see', sourceLocale)

/** A message about one language, to people who may see its drafts unless other `readers` are given. */
export const ofLanguage = (
  kind: MessageKindName,
  concerns: (event: Happened, reader: Reader, locale: string) => boolean,
  title: (by: string, locale: string) => Bilingual,
  place: (event: AuditEvent) => string,
  readers: Reads = seesDrafts,
): MessageKind => ({
  kind,
  about: (event, reader) => {
    const locale = localeOf(event)
    const isTold = locale !== undefined && readers(reader, locale) && concerns(event, reader, locale)
    return isTold ? { locales: [locale] } : undefined
  },
  title: ({ actor }, { locales: [locale = ''] }) => title(nameOf(actor), locale),
  place,
})

/** A place in a draft. */
export const inDraft =
  (step: string) =>
  ({ detail }: AuditEvent): string =>
    `drafts/${detail.draft}/${step}`

export const isWriter = ({ writers }: Happened, reader: Reader): boolean => reader.isOneOf(writers)

export const did = (by: string, verb: Bilingual, what: Bilingual): Bilingual => ({
  sv: `${by} ${verb.sv} ${what.sv}`,
  en: `${by} ${verb.en} ${what.en}`,
})

/** The language that an event is about; a publication lists those that it changes, and a draft has one. */
function localeOf({ detail }: AuditEvent): string | undefined {
  const [first] = typeof detail.draft === 'string' && Array.isArray(detail.locales) ? detail.locales : []
  const locale = detail.locale ?? first
  return typeof locale === 'string' ? locale : undefined
}
