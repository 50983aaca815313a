/** Messages to people who maintain the handbook, and how each person wants them. */
import Type from 'typebox'
import { choice, openChoice } from './choice.ts'
import { actor, id } from './maintaining-parts.ts'
import { address, closed, count, listOf, localeTag, moment, nullable, releaseId, words } from './parts.ts'
import { named } from './reference.ts'
import { pages } from './requests.ts'

export const messageKinds = [
  'submitted',
  'approved',
  'returned',
  'discarded',
  'published',
  'outdated',
  'assigned',
  'asked',
  'replied',
] as const
export const frequencies = ['none', 'at-once', 'daily'] as const
export const messageLanguages = ['sv', 'en'] as const

export type MessageKindName = (typeof messageKinds)[number]
export type Frequency = (typeof frequencies)[number]

const messageId = (description: string, more: object = {}) =>
  Type.String({ description, pattern: '^[1-9][0-9]{0,9}$', maxLength: 10, example: '12', ...more })
const email = Type.String({
  description: 'An e-mail address.',
  // No character that separates or quotes addresses.
  pattern: "^[A-Za-z0-9.!#$%&'*+/=?^_{|}~\\u00a1-\\ud7ff-]+@[A-Za-z0-9.\\u00a1-\\ud7ff-]+$",
  maxLength: 254,
})
const language = openChoice('MessageLanguage', 'The language of mail and of the feed.', messageLanguages)
const newLanguage = choice('NewMessageLanguage', 'The language of mail and of the feed.', messageLanguages)
const often = 'none: no mail. at-once: a mail within some minutes. daily: one mail a day with everything new.'
const frequency = openChoice('MailFrequency', often, frequencies)
const newFrequency = choice('NewMailFrequency', often, frequencies)

export const Message = named('Message', 'Something that happened and concerns you.', {
  id: messageId('Id of the message.'),
  kind: openChoice(
    'MessageKind',
    'submitted: a draft waits for approval. approved, discarded, published: a draft that you wrote in or approved, or may publish. returned: a text of a draft that you wrote in. assigned: a part of the handbook is yours to translate. asked: a question about a text. replied: a reply to your comment. outdated: a change of the Swedish text made translations outdated.',
    messageKinds,
  )(),
  at: moment('When it happened.'),
  by: actor('Who did it, as the audit trail names them.'),
  title: words('What happened, in the language of the request.', 1000),
  url: address('The page of the language desk that it leads to.'),
  locales: listOf(localeTag('A language.'), 'The languages that it is about.', 200),
  draft: nullable(id('A draft.'), 'The draft that it is about; null if it is about none.'),
  release: nullable(releaseId('A release.'), 'The release that it is about; null if it is about none.'),
  texts: nullable(count('Texts.'), 'How many texts became outdated; null for other messages.'),
  read: Type.Boolean({ description: 'Whether you marked it as read.' }),
})

const readFilter = choice('ReadFilter', 'true: only messages that you read. false: only those that you did not.', [
  'true',
  'false',
])
export const MessagesQuery = Type.Object({ read: Type.Optional(readFilter()), ...pages(100) }, closed)
export const MessageParams = Type.Object(
  { id: messageId('Id of the message.', { 'x-parameter': 'MessageId' }) },
  closed,
)
export const MessageChange = Type.Object(
  { read: Type.Boolean({ description: 'Whether you have read the message.' }) },
  { ...closed, description: 'A change of a message.' },
)
export const NewReading = Type.Object(
  { until: messageId('Id of the newest message that you have seen.') },
  { ...closed, description: 'Marks this message and all older ones as read.' },
)

export const MessageSettings = named('MessageSettings', 'How you want your messages.', {
  language: language('The language of your mail and feed.'),
  feedSince: nullable(moment('The time.'), 'When you created the URL of your feed; null if you have none.'),
  canMail: Type.Boolean({ description: 'Whether the operator has set a mail server.' }),
  email: nullable(email, 'Your e-mail address; null if you have given none.'),
  emailConfirmed: Type.Boolean({ description: 'Whether you have opened the link that was sent to the address.' }),
  frequency: frequency('How often you want mail. Nothing is sent to an address that is not confirmed.'),
  failingSince: nullable(moment('The time.'), 'Since when mail to you fails; null while it does not.'),
  lastOutcome: nullable(words('A code.', 100), 'What came of the last mail, such as “sent” or “EENVELOPE 550”.'),
})
export const MessageSettingsChange = Type.Object(
  { language: Type.Optional(newLanguage()), frequency: Type.Optional(newFrequency()) },
  {
    ...closed,
    description: 'What to change. Without an address, only none is possible as frequency.',
    minProperties: 1,
  },
)
export const NewMailAddress = Type.Object(
  { email, frequency: newFrequency(), language: newLanguage() },
  { ...closed, description: 'Where and how you want mail. It replaces an earlier address.' },
)
/** 32 random bytes. */
const secret = (description: string) =>
  Type.String({ description, pattern: '^[A-Za-z0-9_-]{43}$', maxLength: 43, example: 'A'.repeat(43) })
export const MailConfirmation = Type.Object(
  { code: secret('What stands last in the link that was sent.') },
  { ...closed, description: 'The proof that mail to the address reaches you.' },
)
export const NewMessageFeed = Type.Object({ language: newLanguage() }, { ...closed, description: 'A feed to create.' })
export const MessageFeed = named('MessageFeed', 'The URL of your feed. Everybody who has it can read the feed.', {
  url: address('The URL, shown this once.'),
})
