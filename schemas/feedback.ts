/** What readers send back: a thought about an item, or an example of their own. */
import Type from 'typebox'
import { choice, openChoice } from './choice.ts'
import { separator } from './choices.ts'
import { actor, id, line } from './maintaining-parts.ts'
import { closed, localeTag, moment, nullable, releaseId, words } from './parts.ts'
import { named } from './reference.ts'
import { pages } from './requests.ts'

const kinds = ['thought', 'example'] as const

/** Seconds that a person needs at least to write something. */
export const leastSeconds = 3

/** Characters of the text. */
export const longestText = 4000

/** Lines of text without control characters. The pattern is read in one way only, however long a wrong text is. */
const lines = Type.String({
  description: 'The text, in any language. It is plain text: markup in it is shown as it is written.',
  pattern:
    '^[\\t\\n\\r ]*[^\\u0000-\\u0020\\u007f-\\u009f][^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$',
  maxLength: longestText,
})
const item = (description: string, more: object = {}) =>
  Type.String({ description, pattern: '^[a-z0-9-]+$', maxLength: 100, ...more })
const place = line('Where the example is from, such as an organisation.', 200)
const webAddress = Type.String({
  description: 'A page about the example.',
  format: 'uri',
  pattern: '^https?://[!-~]+$',
  maxLength: 2000,
})
const emailAddress = Type.String({
  description: 'An e-mail address for an answer. Nothing is stored unless it is given.',
  pattern: '^[!-?A-~\\u00a1-\\ud7ff]+@[!-?A-~\\u00a1-\\ud7ff]+$',
  maxLength: 254,
})

export const NewFeedback = Type.Object(
  {
    item: item('Id of the item that the feedback is about.'),
    kind: choice('NewFeedbackKind', 'thought: about the item. example: from the sender’s own work.', kinds)(),
    text: lines,
    place: Type.Optional(place),
    url: Type.Optional(webAddress),
    email: Type.Optional(emailAddress),
    release: Type.Optional(releaseId('The release that the sender read; the current one unless stated.')),
    seconds: Type.Integer({
      description: `Seconds from showing the form to sending it. Programs that fill in every form they find take less than ${leastSeconds}.`,
      minimum: leastSeconds,
      maximum: 100_000_000,
      format: 'int32',
    }),
    website: Type.Optional(
      Type.String({ description: 'Always empty. Forms hide this field from people.', maxLength: 0, pattern: '^$' }),
    ),
  },
  { ...closed, description: 'Feedback to send.' },
)
export type NewFeedback = Type.Static<typeof NewFeedback>

export const ReceivedFeedback = named('ReceivedFeedback', 'Feedback that the service has stored.', {
  id: id('Id of the feedback. State it to have the feedback deleted before its time.'),
  receivedAt: moment('When it arrived.'),
  keptUntil: moment('When the service deletes it at the latest.'),
})

export const Feedback = named('Feedback', 'What a reader sent.', {
  ...ReceivedFeedback.properties,
  locale: localeTag('The language that the sender read.'),
  release: releaseId('The release that the sender read.'),
  item: item('Id of the item that it is about.'),
  kind: openChoice('FeedbackKind', 'thought: about the item. example: from the sender’s own work.', kinds)(),
  text: words('The text, as plain text.', longestText),
  place: nullable(words('A place.', 200), 'Where the example is from; null if not stated.'),
  url: nullable(webAddress, 'A page about the example; null if not stated.'),
  email: nullable(emailAddress, 'The e-mail address for an answer; null if not stated.'),
  handledAt: nullable(moment('The time.'), 'When it was marked as handled; null while it is not.'),
  handledBy: nullable(actor('An account.'), 'Who marked it as handled; null while nobody has.'),
})

export const FeedbackChange = Type.Object(
  { handled: Type.Boolean({ description: 'Whether the feedback is handled.' }) },
  { ...closed, description: 'A change of feedback.' },
)

const filters = {
  item: Type.Optional(
    item('Returns only feedback about this item.', { example: 'p1-q6', 'x-parameter': 'FeedbackItem' }),
  ),
  locale: Type.Optional(
    localeTag('Returns only feedback from readers of this language.', {
      example: 'sv',
      'x-parameter': 'FeedbackLocale',
    }),
  ),
  handled: Type.Optional(
    choice('HandledFilter', 'true: only handled feedback. false: only feedback that is not handled.', [
      'true',
      'false',
    ])(),
  ),
}
export const FeedbackQuery = Type.Object({ ...filters, ...pages(100) }, closed)
export const FeedbackExportQuery = Type.Object(
  {
    ...filters,
    separator: Type.Optional(separator(undefined, { default: 'comma' })),
  },
  closed,
)
export const FeedbackParams = Type.Object({ id: id('Id of the feedback.', 'FeedbackId') }, closed)

/** What a bundle says where the operator takes feedback. */
export const FeedbackTerms = named('FeedbackTerms', 'How to send feedback, and what happens to it.', {
  href: Type.String({ description: 'The URL to post feedback to.', format: 'uri', maxLength: 2000 }),
  days: Type.Integer({ description: 'Days that it is kept at most.', minimum: 1, maximum: 3650, format: 'int32' }),
  privacyUrl: Type.String({
    description: 'The page of the operator about personal data.',
    format: 'uri',
    maxLength: 2000,
  }),
})
