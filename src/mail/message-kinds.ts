/** Which events of the audit trail tell somebody something, whom, and in which words. A new message is a new row. */
import { nameOf } from '../handbook/isolated.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { did, inDraft, isWriter, type MessageKind, ofLanguage, seesComments } from './message-kind.ts'
import { draftIn, partIn, textIn, textOf, textsIn } from './message-words.ts'

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
    ofLanguage(
      'submitted',
      (_event, reader, locale) => reader.may('approve', locale),
      (by, locale) => {
        const { sv, en } = draftIn(locale)
        return { sv: `${by} ber om godkännande av ${sv}`, en: `${by} asks for approval of ${en}` }
      },
      inDraft('publish'),
    ),
  ],
  'approve-draft': [
    ofLanguage(
      'approved',
      (event, reader, locale) => isWriter(event, reader) || reader.may('publish', locale),
      (by, locale) => did(by, { sv: 'godkände', en: 'approved' }, draftIn(locale)),
      inDraft('publish'),
    ),
  ],
  'return-text': [
    ofLanguage(
      'returned',
      isWriter,
      (by, locale) => did(by, { sv: 'skickade tillbaka', en: 'returned' }, textIn(draftIn(locale))),
      ({ detail }) => `drafts/${detail.draft}/texts/${detail.segment}`,
    ),
  ],
  'discard-draft': [
    ofLanguage(
      'discarded',
      isWriter,
      (by, locale) => did(by, { sv: 'förkastade', en: 'discarded' }, draftIn(locale)),
      inDraft('texts'),
    ),
  ],
  publish: [
    ofLanguage(
      'published',
      (event, reader) => isWriter(event, reader) || reader.isOneOf([event.detail.approvedBy]),
      (by, locale) => did(by, { sv: 'publicerade', en: 'published' }, draftIn(locale)),
      inDraft('texts'),
    ),
    outdated,
  ],
  'publish-content': [outdated],
  'assign-section': [
    ofLanguage(
      'assigned',
      ({ detail }, reader) => reader.isOneOf([detail.assignee]),
      (by, locale) => did(by, { sv: 'gav dig', en: 'assigned you' }, partIn(locale)),
      () => '',
    ),
  ],
  'create-comment': [
    ofLanguage(
      'asked',
      ({ detail }, reader, locale) =>
        detail.kind === 'question' && (reader.may('approve', locale) || reader.may('write', sourceLocale)),
      (by, locale) => did(by, { sv: 'frågar om', en: 'asks about' }, textOf(locale)),
      () => 'questions',
      seesComments,
    ),
  ],
  'reply-to-comment': [
    ofLanguage(
      'replied',
      ({ starter }, reader) => reader.isOneOf([starter]),
      (by, locale) => did(by, { sv: 'svarade dig om', en: 'replied to you about' }, textOf(locale)),
      () => 'questions',
      seesComments,
    ),
  ],
}
