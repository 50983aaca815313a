/** Which events of the audit trail tell somebody something, whom, and in which words. A new message is a new row. */
import type { MessageKindName } from '../../schemas/messages.ts'
import type { Action } from '../../schemas/roles.ts'
import type { Bilingual } from '../errors.ts'
import { nameOf } from '../handbook/isolated.ts'
import type { Actor, AuditEvent } from '../store/store.ts'
import { draftIn, textsIn } from './message-words.ts'

/** A person to whom an event may be told. */
export interface Reader {
  /** Whether one of these accounts is the person's. */
  isOneOf: (actors: readonly unknown[]) => boolean
  may: (action: Action, locale: string) => boolean
}

export interface Happened extends AuditEvent {
  /** Everybody who wrote in the draft of the event. */
  writers: readonly Actor[]
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

/** The message that a draft was changed, to people who may see it. */
const ofDraft = (
  kind: MessageKindName,
  concerns: (event: Happened, reader: Reader, locale: string) => boolean,
  title: (by: string, draft: Bilingual) => Bilingual,
  step = 'texts',
): MessageKind => ({
  kind,
  about: (event, reader) => {
    const locale = localeOf(event)
    const isTold = locale !== undefined && reader.may('see', locale) && concerns(event, reader, locale)
    return isTold ? { locales: [locale] } : undefined
  },
  title: ({ actor }, { locales: [locale = ''] }) => title(nameOf(actor), draftIn(locale)),
  place: ({ detail }) => `drafts/${detail.draft}/${step}`,
})

const outdated: MessageKind = {
  kind: 'outdated',
  about: async (event, reader) => {
    const own = Object.entries(await event.outdated()).filter(([locale]) => reader.may('write', locale))
    return own.length > 0 ? { locales: own.map(([locale]) => locale), outdated: Object.fromEntries(own) } : undefined
  },
  title: ({ actor, to }, { outdated: counts = {} }) => {
    const texts = textsIn(counts)
    return {
      sv: `${nameOf(actor)} publicerade ändrad svenska i utgåva ${to}. Inaktuella texter: ${texts.sv}`,
      en: `${nameOf(actor)} published changed Swedish in release ${to}. Outdated texts: ${texts.en}`,
    }
  },
  place: () => '',
}

/** By the action in the audit trail. Of several rows, the first that concerns the person counts. */
export const messageKindsByAction: Readonly<Record<string, readonly MessageKind[]>> = {
  'submit-draft': [
    ofDraft(
      'submitted',
      (_event, reader, locale) => reader.may('approve', locale),
      (by, draft) => ({ sv: `${by} ber om godkännande av ${draft.sv}`, en: `${by} asks for approval of ${draft.en}` }),
      'publish',
    ),
  ],
  'approve-draft': [
    ofDraft(
      'approved',
      ({ writers }, reader, locale) => reader.isOneOf(writers) || reader.may('publish', locale),
      (by, draft) => ({ sv: `${by} godkände ${draft.sv}`, en: `${by} approved ${draft.en}` }),
      'publish',
    ),
  ],
  'discard-draft': [
    ofDraft(
      'discarded',
      ({ writers }, reader) => reader.isOneOf(writers),
      (by, draft) => ({ sv: `${by} förkastade ${draft.sv}`, en: `${by} discarded ${draft.en}` }),
    ),
  ],
  publish: [
    ofDraft(
      'published',
      ({ writers, detail }, reader) => reader.isOneOf([...writers, detail.approvedBy]),
      (by, draft) => ({ sv: `${by} publicerade ${draft.sv}`, en: `${by} published ${draft.en}` }),
    ),
    outdated,
  ],
  'publish-content': [outdated],
}

/** The language of the event's draft; a publication lists the languages that it changes. */
function localeOf({ detail }: AuditEvent): string | undefined {
  if (typeof detail.draft !== 'string') return undefined
  const [first] = Array.isArray(detail.locales) ? detail.locales : []
  const locale = detail.locale ?? first
  return typeof locale === 'string' ? locale : undefined
}
