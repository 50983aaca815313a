/** The messages that webhooks receive, signed as in Standard Webhooks. */
import Type, { type TSchema } from 'typebox'
import { address, listOf, localeTag, moment, nullable, releaseId, sha256, text, words } from './parts.ts'

const byLanguage = (description: string, value: TSchema) =>
  Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    description,
    propertyNames: { pattern: '^[a-z0-9-]+$' },
    additionalProperties: value,
    maxProperties: 300,
  })
const tag = Type.String({ description: 'A tag.', pattern: '^[a-zA-Z0-9.-]+$', maxLength: 200 })
const tags = listOf(tag, 'Cache tags of every response that changed, as in the header Cache-Tag.', 5000)
const itemIds = listOf(
  Type.String({ description: 'An id.', pattern: '^[a-z0-9-]+$', maxLength: 100 }),
  'Ids of items.',
  10_000,
)

const SettingChange = Type.Object(
  { before: text('Before; null where there was none.', 2000), after: text('After; null where there is none.', 2000) },
  { description: 'A setting.' },
)

const Changed = Type.Object(
  {
    release: releaseId('The release that is current now.'),
    digest: sha256('Its digest.'),
    previous: nullable(releaseId('A release.'), 'The release that was current before; null for the first.'),
    changed: byLanguage(
      'Ids of the items whose texts changed, by language; under structure those whose place or facts did.',
      itemIds,
    ),
    settings: byLanguage(
      'Settings of languages that changed, by language and setting.',
      byLanguage('The settings that changed.', SettingChange),
    ),
    tags,
    _links: Type.Object(
      {
        self: address('The release.'),
        changes: Type.Optional(address('What changed since the previous release, text by text.')),
        bundles: byLanguage('The whole handbook of the release, by language.', address('The URL.')),
      },
      { description: 'URLs that work for ever.' },
    ),
  },
  { description: 'What changed for readers.' },
)

const Withdrawn = Type.Object(
  {
    withdrawn: nullable(releaseId('A release.'), 'The release that must no longer be used.'),
    replacement: Type.Object(
      { release: releaseId('The release to use instead.'), digest: sha256('Its digest.') },
      { description: 'What to use instead.' },
    ),
    reason: nullable(words('Why.', 500), 'Why; null where none is known.'),
    tags,
    _links: Type.Object({ self: address('The replacement.') }, { description: 'URLs that work for ever.' }),
  },
  { description: 'What was withdrawn.' },
)

const Received = Type.Object(
  {
    feedback: text('Id of the feedback.', 100),
    item: text('Id of the item that it is about.', 100),
    locale: localeTag('The language that the sender read.'),
    release: releaseId('The release that the sender read.'),
    _links: Type.Object(
      { list: address('Feedback about the item, for administrators.') },
      { description: 'Where to read it.' },
    ),
  },
  { description: 'What the feedback is about. Its text and the sender’s e-mail address are never in a message.' },
)

const message = (type: string, data: TSchema, description: string) =>
  Type.Object(
    {
      type: Type.Unsafe<string>({ type: 'string', const: type, description: 'What happened.' }),
      timestamp: moment('When it happened.'),
      data,
    },
    { description },
  )

/** By type. */
export const webhookMessages: Record<string, { name: string; summary: string; schema: TSchema }> = {
  'release.published': {
    name: 'releasePublished',
    summary: 'Announces a new release',
    schema: message('release.published', Changed, 'A new release is current.'),
  },
  'release.rolled-back': {
    name: 'releaseRolledBack',
    summary: 'Announces a rollback',
    schema: message('release.rolled-back', Changed, 'An earlier release is current again.'),
  },
  'release.withdrawn': {
    name: 'releaseWithdrawn',
    summary: 'Announces a withdrawal',
    schema: message('release.withdrawn', Withdrawn, 'A release must no longer be used.'),
  },
  'feedback.received': {
    name: 'feedbackReceived',
    summary: 'Announces feedback from a reader',
    schema: message(
      'feedback.received',
      Received,
      'A reader sent feedback. Only webhooks about feedback receive this.',
    ),
  },
  test: {
    name: 'webhookTested',
    summary: 'Tests a webhook',
    schema: message('test', Type.Object({}, { description: 'Nothing.' }), 'An administrator tests the webhook.'),
  },
}
