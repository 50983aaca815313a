/** What maintainers send and are answered: drafts, translators' files, tokens, the audit trail. */
import Type, { type TSchema } from 'typebox'
import { itemPatterns, states } from './content.ts'
import { settingNames } from './language-settings.ts'
import {
  closed,
  count,
  direction,
  itemId,
  listOf,
  localeTag,
  moment,
  releaseId,
  sha256,
  status,
  words,
} from './parts.ts'
import { reference } from './reference.ts'
import { pages } from './requests.ts'
import { roleNames } from './roles.ts'
import { Coverage } from './service.ts'

const nullable = <Shape extends TSchema>(shape: Shape, description: string) =>
  Type.Union([shape, Type.Null()], { description })
const statesOfTexts = ['machine', 'translated', 'reviewed', 'final'] as const
const segmentPattern = '^[a-zA-Z0-9.-]+$'
const segment = (description: string) => Type.String({ description, pattern: segmentPattern, maxLength: 150 })
const id = (description: string) => Type.String({ description, pattern: '^[0-9a-f]{16}$', maxLength: 16 })
const actor = (description: string) => words(description, 300)
const spaces = ' \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff'
const controls = '\\u0000-\\u001f\\u007f-\\u009f'
/** Words on one line: nothing that could pass for another line of a log. */
const line = (description: string, maxLength: number) =>
  Type.String({
    description,
    // Spaces, a character that is none, the rest: read in one way only, however long a wrong text is.
    pattern: `^[${spaces}]*[^\\s${controls}][^${controls}\\u2028\\u2029]*$`,
    maxLength,
  })
const reason = line('Why; the audit trail and those who ask for the release are told.', 500)

const settings = {
  endonym: Type.Optional(line('What the language calls itself; needed for a new language.', 60)),
  dir: Type.Optional(direction),
  status: Type.Optional(status),
  fallback: Type.Optional(
    listOf(localeTag('A locale.'), 'Where missing texts are taken from, nearest first; ends in sv.', 5),
  ),
  state: Type.Optional(Type.Enum([...statesOfTexts], { description: 'The state that most texts have.' })),
}

export const NewDraft = Type.Object(
  { locale: localeTag('The language to write in, a published one or a new one.'), ...settings },
  { ...closed, description: 'A draft to begin on the current release.' },
)

const TextEdit = Type.Object(
  {
    text: Type.String({ description: 'The new text.', maxLength: 4000, pattern: '\\S' }),
    state: Type.Optional(
      Type.Enum([...statesOfTexts], {
        description: 'How far it has come; translated unless stated, and final in the source language.',
      }),
    ),
    minor: Type.Optional(
      Type.Boolean({
        description:
          'In the source language: whether the text means the same as the wording before it, so that translations stay current.',
      }),
    ),
  },
  { ...closed, description: 'One text.' },
)

export const DraftEdit = Type.Object(
  {
    ...settings,
    base: Type.Optional(releaseId('The current release, to move the draft onto it after a conflict.')),
    texts: Type.Optional(
      Type.Unsafe<Record<string, { text: string; state?: (typeof statesOfTexts)[number]; minor?: boolean }>>({
        type: 'object',
        description: 'What to write, by segment id.',
        propertyNames: { pattern: segmentPattern },
        additionalProperties: TextEdit,
        maxProperties: 20_000,
      }),
    ),
    unfinished: Type.Optional(
      Type.Unsafe<Record<string, string>>({
        type: 'object',
        description:
          'Texts that cannot be published yet, such as those that lack links, by segment id. The draft keeps them until the text is written or taken back. Links are numbered marks, such as {1}words{/1}.',
        propertyNames: { pattern: segmentPattern },
        additionalProperties: Type.String({ description: 'The text so far.', maxLength: 4000, pattern: '\\S' }),
        maxProperties: 20_000,
      }),
    ),
    reverted: Type.Optional(
      listOf(segment('The id of a text.'), 'Texts that are to be as the release has them again.', 20_000),
    ),
  },
  { ...closed, minProperties: 1, description: 'What to change in a draft.' },
)

export const NewApproval = Type.Object(
  {
    overrule: Type.Optional(
      Type.Boolean({
        description: 'An administrator sets aside that nobody approves their own work; the audit trail shows it.',
      }),
    ),
    reason: Type.Optional(
      line('Why; required to make a language official. The audit trail and the draft show it.', 500),
    ),
  },
  { ...closed, description: 'An approval of the revision that If-Match names.' },
)

export const NewHead = Type.Object(
  { release: releaseId('The release that is to be current.'), reason },
  { ...closed, description: 'A rollback.' },
)
export const NewWithdrawal = Type.Object(
  { replacement: releaseId('The release to use instead.'), reason },
  { ...closed, description: 'A withdrawal.' },
)

const grant = {
  role: Type.Enum([...roleNames], { description: 'What the person may do.' }),
  locale: Type.Optional(
    Type.String({
      description: 'In which language; * for every one. Absent for the administrator.',
      pattern: `^\\*$|${itemPatterns.locale}`,
      maxLength: 35,
    }),
  ),
}
export const Grant = Type.Object(grant, { ...closed, $id: 'Grant', description: 'A role in one language or in all.' })

export const NewToken = Type.Object(
  {
    name: line(
      'Whose it is. A person keeps the name from token to token, so that nobody approves their own work.',
      100,
    ),
    grants: Type.Array(Type.Object(grant, { ...closed, description: 'A role.' }), {
      description: 'What it allows.',
      minItems: 1,
      maxItems: 100,
    }),
    expiresAt: Type.Optional(moment('When it stops working; in ninety days unless stated, at most two years ahead.')),
  },
  { ...closed, description: 'A token to issue.' },
)

export const Token = Type.Object(
  {
    id: id('Id of the token.'),
    name: words('Whose it is.', 100),
    grants: listOf(reference(Grant), 'What it allows.', 100),
    createdAt: moment('When it was issued.'),
    createdBy: actor('Who issued it.'),
    expiresAt: moment('When it stops working.'),
    revokedAt: nullable(moment('The time.'), 'When it was revoked; null while it is not.'),
    lastUsedAt: nullable(moment('The time.'), 'When it was last used, to the minute; null when it never was.'),
  },
  { ...closed, $id: 'Token', description: 'A token, without the secret itself.' },
)

export const IssuedToken = Type.Object(
  {
    ...Token.properties,
    token: Type.String({
      description: 'The secret, shown this once.',
      pattern: '^hbk_[A-Za-z0-9_-]{43}[0-9a-f]{8}$',
      maxLength: 55,
    }),
  },
  { ...closed, $id: 'IssuedToken', description: 'A token just issued.' },
)

const account = Type.String({
  description: 'An account as the audit trail names it: token:<name>, oidc:<sub> or local:<user>.',
  pattern: `^(token|oidc|local):[^${controls}\\u2028\\u2029]+$`,
  maxLength: 300,
})
export const NewPerson = Type.Object(
  {
    accounts: Type.Array(account, { description: 'The accounts of one person.', minItems: 2, maxItems: 20 }),
  },
  { ...closed, description: 'Accounts to link.' },
)
export const LinkedPerson = Type.Object(
  { id: id('Id of the person.'), accounts: listOf(actor('An account.'), 'The accounts of the person.', 20) },
  { ...closed, $id: 'LinkedPerson', description: 'A person with several accounts, which count as one.' },
)

const receiver = Type.String({
  description: 'The URL that receives messages. It must be public and https, unless the operator allows others.',
  format: 'uri',
  maxLength: 2000,
})
export const NewSubscription = Type.Object({ url: receiver }, { ...closed, description: 'A webhook to create.' })

const subscription = {
  id: id('Id of the webhook.'),
  url: receiver,
  createdAt: moment('When it began.'),
  createdBy: actor('Who began it.'),
  status: Type.Enum(['active', 'paused'], {
    description:
      'paused: the webhook responded with 410, or no message arrived for days. A test message that arrives resumes it.',
  }),
  failingSince: nullable(moment('The time.'), 'Since when nothing arrives; null while all is well.'),
  lastOutcome: nullable(words('A status or a word.', 100), 'Status of the last response, or why there was none.'),
  lastAttemptAt: nullable(moment('The time.'), 'When a message was sent last; null before the first.'),
}
export const Subscription = Type.Object(subscription, {
  ...closed,
  $id: 'Subscription',
  description: 'A webhook: an https URL that receives a signed message (Standard Webhooks) when readers see a change.',
})
export const NewlySubscribed = Type.Object(
  {
    ...subscription,
    secret: Type.String({
      description: 'What messages are signed with, shown this once.',
      pattern: '^whsec_[A-Za-z0-9+/]{43}=$',
      maxLength: 50,
    }),
  },
  { ...closed, $id: 'NewlySubscribed', description: 'A webhook with its secret.' },
)
export const Delivery = Type.Object(
  {
    arrived: Type.Boolean({ description: 'Whether the webhook responded with a status from 200 to 299.' }),
    outcome: words('Status of the response, or why there was none.', 100),
  },
  { ...closed, $id: 'Delivery', description: 'What came of a message.' },
)

export const Session = Type.Object(
  {
    actor: actor('How the audit trail names you.'),
    grants: listOf(reference(Grant), 'What you may do.', 100),
    expiresAt: moment('When your token stops working.'),
  },
  { ...closed, $id: 'Session', description: 'Who you are and what you may do.' },
)

export const Approval = Type.Object(
  {
    by: actor('Who approved it.'),
    at: moment('When.'),
    overruled: Type.Boolean({ description: 'Whether an administrator approved their own work.' }),
    settings: Type.Optional(
      listOf(
        Type.Enum([...settingNames], { description: 'A setting.' }),
        'The settings of the language that were approved with it; absent where none changed that need it.',
        10,
      ),
    ),
    reason: Type.Optional(words('Why; absent where no reason was given.', 500)),
  },
  { ...closed, $id: 'Approval', description: 'That a draft may be published as it is.' },
)

const draftFacts = {
  id: id('Id of the draft.'),
  locale: localeTag('The language.'),
  base: releaseId('The release it is written on.'),
  status: Type.Enum(['open', 'published', 'discarded'], { description: 'Lifecycle status.' }),
  revision: Type.Integer({
    description: 'Rises with every change; its ETag.',
    minimum: 1,
    maximum: 2_147_483_647,
    format: 'int32',
  }),
  texts: count('How many texts it proposes.'),
  writers: listOf(actor('A person.'), 'Everyone who wrote in it; last the person who wrote last.', 1000),
  approval: nullable(reference(Approval), 'Who approved it as it is; null while nobody has.'),
  release: nullable(releaseId('The release.'), 'The release it became part of; null until then.'),
  createdAt: moment('When it was begun.'),
  createdBy: actor('Who began it.'),
  updatedAt: moment('When it last changed.'),
}
export const Draft = Type.Object(draftFacts, {
  ...closed,
  $id: 'Draft',
  description: 'Proposed texts of one language on top of a release.',
})

const LocaleSettings = Type.Object(
  {
    endonym: words('What the language calls itself.', 60),
    dir: direction,
    status,
    fallback: listOf(localeTag('A locale.'), 'Where missing texts are taken from, nearest first.', 5),
    state: Type.Enum([...statesOfTexts], { description: 'The state that most texts have.' }),
  },
  { ...closed, description: 'What is said of the language besides its texts, as it would be published.' },
)
export const DraftWithCoverage = Type.Object(
  {
    ...draftFacts,
    settings: LocaleSettings,
    coverage: reference(Coverage),
    outdated: count('How many texts were translated from a source that has changed since.'),
  },
  { ...closed, $id: 'DraftWithCoverage', description: 'A draft with how complete it makes its language.' },
)

const optionalText = (description: string) =>
  Type.Unsafe<string | null>({ type: ['string', 'null'], description, maxLength: 4000, pattern: '^' })
export const DraftText = Type.Object(
  {
    id: segment('The id of the text.'),
    principle: nullable(
      itemId('principle', 'A principle.'),
      'The principle whose page has the text; null for other texts.',
    ),
    source: words('The source.', 4000),
    target: optionalText('The text in the draft’s language; null where it is missing.'),
    state: Type.Enum([...states], { description: 'How far it has come.' }),
    outdated: Type.Boolean({ description: 'Whether the source has changed since it was translated.' }),
    oldSource: optionalText('The source that an outdated text was translated from, where it is known.'),
    proposed: Type.Boolean({ description: 'Whether the draft proposes it; else it is as the release has it.' }),
    unfinished: optionalText('What somebody left unfinished, which is not published; null where there is nothing.'),
    context: words('Where it stands and what it is.', 2000),
    rich: Type.Boolean({ description: 'Whether it may carry links.' }),
    maxLength: count('How many characters it may have.'),
  },
  { ...closed, $id: 'DraftText', description: 'One text of a draft beside its source.' },
)

const place = words('Where in the file.', 500)
const noted = Type.Object(
  {
    id: words('The id of the text, as the file has it.', 2000),
    where: place,
    message: words('What to know; of a conflict, both wordings.', 10_000),
  },
  { ...closed, description: 'One text of the file.' },
)
/** More texts of a file are not told of one by one; the message counts them all. */
export const mostNoted = 20_000
export const ImportReport = Type.Object(
  {
    applied: Type.Boolean({ description: 'Whether the draft was changed; else this was a dry run.' }),
    message: words('The sum of it.', 500),
    revision: draftFacts.revision,
    unchanged: count('How many texts are as the file has them already.'),
    changes: listOf(
      Type.Object(
        {
          id: segment('The id of the text.'),
          before: optionalText('The text before; null where there was none.'),
          after: words('The text after.', 4000),
          state: Type.Enum([...statesOfTexts], { description: 'Its state after.' }),
        },
        { ...closed, description: 'One change.' },
      ),
      'What changes.',
      mostNoted,
    ),
    setAside: listOf(noted, 'Texts that are not taken, and why.', mostNoted),
    flagged: listOf(noted, 'Texts that are taken but worth a look.', mostNoted),
  },
  { ...closed, $id: 'ImportReport', description: 'What a translator’s file changes.' },
)

export const Publication = Type.Object(
  {
    release: releaseId('The new release.'),
    digest: sha256('Its digest.'),
    publishedAt: moment('When it was published.'),
  },
  { ...closed, $id: 'Publication', description: 'The release that a draft became part of.' },
)

export const AuditEvent = Type.Object(
  {
    id: count('The number of the event; events that concern no one are not numbered.', 2_147_483_647),
    at: moment('When.'),
    actor: actor('Who.'),
    action: Type.String({ description: 'What.', pattern: '^[a-z-]+$', maxLength: 40 }),
    from: nullable(releaseId('A release.'), 'From which release; null where it concerns none.'),
    to: nullable(releaseId('A release.'), 'To which release; null where it concerns none.'),
    detail: Type.Unsafe<Record<string, unknown>>({
      type: 'object',
      description: 'What else is known, such as the draft, its language and its texts.',
      maxProperties: 50,
    }),
  },
  { ...closed, $id: 'AuditEvent', description: 'One change, which nothing can alter or remove.' },
)

const outdated = count('How many texts, in whatever state, were translated from a source that has changed since.')
export const LocaleCoverage = Type.Object(
  {
    locale: localeTag('The language.'),
    coverage: reference(Coverage),
    outdated,
    principles: listOf(
      Type.Object(
        {
          id: Type.String({ description: 'The principle.', pattern: itemPatterns.principle, maxLength: 4 }),
          coverage: reference(Coverage),
          outdated,
        },
        { ...closed, description: 'How complete one principle is.' },
      ),
      'The same for each principle.',
      1000,
    ),
  },
  { ...closed, $id: 'LocaleCoverage', description: 'How complete a published language is.' },
)

export const Term = Type.Object(
  {
    source: words('The Swedish term.', 100),
    term: words('The term in this language.', 100),
    avoid: listOf(words('A word.', 100), 'Words not to use.', 20),
    note: nullable(words('When to use it.', 500), 'When to use it; null where nothing is said of it.'),
  },
  { ...closed, $id: 'Term', description: 'A term that is translated the same way everywhere.' },
)

export const DraftParams = Type.Object({ id: id('Id of the draft.') }, closed)
export const TokenParams = Type.Object({ id: id('Id of the token.') }, closed)
export const PersonParams = Type.Object({ id: id('Id of the person.') }, closed)
export const SubscriptionParams = Type.Object({ id: id('Id of the webhook.') }, closed)
export const DraftsQuery = Type.Object(
  {
    ...pages(20),
    locale: Type.Optional(localeTag('Returns only drafts of this locale.')),
    status: Type.Optional(
      Type.Enum(['open', 'published', 'discarded'], { description: 'Returns only drafts with this status.' }),
    ),
  },
  closed,
)
export const TextsQuery = Type.Object(
  {
    ...pages(20),
    state: Type.Optional(
      Type.Enum([...states, 'outdated'], {
        description: 'Returns only texts in this state. outdated: texts in any state whose source has changed.',
      }),
    ),
  },
  closed,
)
export const ExportQuery = Type.Object(
  {
    format: Type.Enum(['xliff', 'xliff2', 'xlsx'], {
      description: 'Format of the file. xliff: XLIFF 1.2 for translation tools. xliff2: XLIFF 2.1. xlsx: a workbook.',
    }),
    only: Type.Optional(
      Type.Enum(['all', 'open'], {
        description: 'Texts to include. open: only missing and outdated ones.',
        default: 'all',
      }),
    ),
  },
  closed,
)
export const ImportQuery = Type.Object(
  {
    apply: Type.Optional(
      Type.Enum(['true', 'false'], {
        description: 'true: changes the draft. false: only reports what would change.',
        default: 'false',
      }),
    ),
  },
  closed,
)
export const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      description: 'ETag of the draft as the client last received it.',
      pattern: '^"[1-9][0-9]{0,9}"$',
      maxLength: 12,
      example: '"3"',
    }),
  ),
})
