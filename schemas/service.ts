/** What the API says of itself, its languages and its releases, and the answers made of several items. */
import Type, { type TSchema } from 'typebox'
import { correctionCategories, itemPatterns, type State, states } from './content.ts'
import { Handbook, Licence } from './handbook.ts'
import { Interface } from './interface.ts'
import { type Setting, settingNames } from './language-settings.ts'
import {
  address,
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
  text,
  words,
} from './parts.ts'
import { named, reference } from './reference.ts'

export const Coverage = Type.Object(
  {
    total: count('How many texts the edition has.'),
    missing: count('How many are missing and fall back.'),
    machine: count('How many are translated by machine.'),
    translated: count('How many are translated by a person.'),
    reviewed: count('How many a second person has reviewed.'),
    final: count('How many are final.'),
  },
  { ...closed, $id: 'Coverage', description: 'How complete a language version is: texts by state.' },
)

export const Locale = Type.Object(
  {
    tag: localeTag('The language as a BCP 47 tag, lower case as in addresses.'),
    endonym: words('What the language calls itself.', 60),
    dir: direction,
    status,
    fallback: listOf(localeTag('A locale.'), 'Where missing texts are taken from, nearest first.', 5),
    coverage: reference(Coverage),
  },
  { ...closed, $id: 'Locale', description: 'A published language version of the handbook.' },
)

const digest = sha256('The release’s digest: SHA-256 of its manifest as canonical JSON (RFC 8785).')
const publishedAt = moment('When the release was published (RFC 3339, UTC).')

export const Withdrawal = Type.Object(
  {
    at: moment('When it was withdrawn (RFC 3339, UTC).'),
    reason: words('Why.', 500),
    replacement: releaseId('The release to use instead.'),
  },
  { ...closed, $id: 'Withdrawal', description: 'That a release must no longer be used.' },
)

export const Release = Type.Object(
  {
    id: releaseId('The release’s id.'),
    edition: Type.String({ description: 'The edition it holds.', pattern: '^[0-9]{4}-[0-9]{2}$', maxLength: 7 }),
    publishedAt,
    digest,
    locales: listOf(localeTag('A locale.'), 'The language versions it holds.', 300),
    withdrawn: Type.Union([reference(Withdrawal), Type.Null()], {
      description: 'Present when the release must no longer be used; its other addresses then answer 410.',
    }),
  },
  { ...closed, $id: 'Release', description: 'An immutable snapshot of an edition with every published locale.' },
)

export const Manifest = Type.Object(
  {
    edition: sha256('SHA-256 of the edition as canonical JSON.'),
    locales: Type.Unsafe<Record<string, string>>({
      type: 'object',
      description: 'SHA-256 of each locale as canonical JSON, by tag.',
      propertyNames: { pattern: '^[a-z]{2,3}(-[a-z0-9]{2,8})*$' },
      additionalProperties: sha256('The hash.'),
      maxProperties: 300,
    }),
  },
  { ...closed, $id: 'Manifest', description: 'The parts of a release and their hashes.' },
)

export const ReleaseWithManifest = Type.Object(
  { ...Release.properties, manifest: reference(Manifest) },
  {
    ...closed,
    $id: 'ReleaseWithManifest',
    description: 'A release with the manifest that its digest is computed from.',
  },
)

export const Head = Type.Object(
  { release: releaseId('The current release.'), digest, publishedAt },
  { ...closed, $id: 'Head', description: 'The pointer to the current release; small, for those that poll.' },
)

const reason = (description: string) =>
  Type.Object({ sv: words('In Swedish.'), en: words('In English.') }, { ...closed, description })
const segment = Type.String({ description: 'The id of the text.', pattern: '^[a-zA-Z0-9.-]+$', maxLength: 150 })

export const Correction = Type.Object(
  {
    segment,
    before: words('The source’s words.'),
    after: words('The words served; the same as before where a doubtful text was kept.'),
    category: Type.Enum([...correctionCategories, 'kept'], {
      description: 'What sort of fault it was; kept marks doubtful words that stand as the source has them.',
    }),
    reason: reason('Why it was corrected, or what is doubtful.'),
  },
  {
    ...closed,
    $id: 'Correction',
    description: 'Where the Swedish text differs from its printed source by more than spelling, spacing or mark-up.',
  },
)

const stateOrNull = (description: string) =>
  Type.Unsafe<State | null>({ type: ['string', 'null'], enum: [...states, null], maxLength: 10, description })

export const Change = Type.Object(
  {
    change: Type.Enum(['added', 'removed', 'changed'], { description: 'What happened.' }),
    locale: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      pattern: itemPatterns.locale,
      maxLength: 35,
      description: 'The language of the text or setting; null for the structure, which is the same in every language.',
    }),
    item: Type.String({
      description: 'The item; handbook or interface for texts that belong to none, language for settings.',
      pattern: '^[a-z0-9-]+$',
      maxLength: 100,
    }),
    segment: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      pattern: '^[a-zA-Z0-9.-]+$',
      maxLength: 150,
      description: 'The id of the text; null for settings and structure.',
    }),
    setting: Type.Unsafe<Setting | null>({
      type: ['string', 'null'],
      enum: [...settingNames, null],
      maxLength: 10,
      description: 'The setting of the language; null for texts and structure.',
    }),
    before: text('The text or setting before; null where there was none.', 2000),
    after: text('The text or setting after; null where there is none.', 2000),
    stateBefore: stateOrNull('State of the text before; null for settings and structure.'),
    stateAfter: stateOrNull('State of the text after; null for settings and structure.'),
    minor: Type.Boolean({
      description:
        'Whether a text of the source language means the same as before, so that its translations stay current.',
    }),
  },
  { ...closed, $id: 'Change', description: 'One difference between two releases.' },
)

/** What a list of changes says besides its items. */
export const changesMeta = {
  tags: listOf(
    Type.String({ description: 'A tag.', pattern: '^[a-zA-Z0-9.-]+$', maxLength: 200 }),
    'The cache tags of every response that differs between the two releases, as in the header Cache-Tag.',
    5000,
  ),
}

const bySegment = (description: string, value: TSchema) =>
  Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    description,
    propertyNames: { pattern: '^[a-zA-Z0-9.-]+$' },
    additionalProperties: value,
    maxProperties: 20_000,
  })
const sourceHash = Type.String({
  description: 'The hash of a source wording.',
  pattern: '^[0-9a-f]{16}$',
  maxLength: 16,
})

export const LocaleDocument = Type.Object(
  {
    tag: localeTag('The language as a BCP 47 tag in lower case.'),
    endonym: words('What the language calls itself.', 60),
    dir: direction,
    status,
    fallback: listOf(localeTag('A locale.'), 'Where missing texts are taken from, nearest first.', 5),
    state: Type.Enum([...states], { description: 'The state of every text not listed under states.' }),
    states: bySegment(
      'Texts whose state differs, by segment id.',
      Type.Enum([...states], { description: 'The state.' }),
    ),
    texts: bySegment('The texts as they are written, by segment id.', words('The text.', 2000)),
    sources: bySegment('The source wording each text was translated from, by segment id.', sourceHash),
    minor: bySegment(
      'Earlier source wordings that still count as the present one, by segment id.',
      listOf(sourceHash, 'Hashes of earlier wordings.', 100),
    ),
    search: Type.Unsafe<object>({
      type: 'object',
      description: 'What search knows of the language.',
      maxProperties: 10,
    }),
  },
  { ...closed, $id: 'LocaleDocument', description: 'One language version as it is hashed and stored.' },
)

/** @param types The kinds of item. */
export const searchHit = (types: readonly string[]) =>
  named('SearchHit', 'An item that a search found.', {
    type: Type.Enum([...types], { description: 'The kind of item found.' }),
    id: Type.String({ description: 'The item’s id.', pattern: '^[a-z0-9-]+$', maxLength: 100 }),
    principle: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      pattern: '^p[0-9]{1,3}$',
      maxLength: 4,
      description: 'The principle it belongs to; null for resources.',
    }),
    title: text('The item’s title, or the beginning of its text.', 500),
    excerpt: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      pattern: '\\S',
      maxLength: 2000,
      description: 'Where the words were found, as HTML phrasing content with mark elements; safe to insert as it is.',
    }),
    href: address('The item’s address.'),
  })

export const PlanQuestion = Type.Object(
  {
    id: itemId('question', 'The question’s id.'),
    principle: itemId('principle', 'The principle it belongs to.'),
    principleTitle: text('The principle’s title.', 200),
    question: text('The question as step 2 asks it.'),
    guide: Type.Unsafe<object>({ $ref: 'Guide#' }),
  },
  { ...closed, $id: 'PlanQuestion', description: 'A question a team needs to get better at, with its guide.' },
)

export const Plan = Type.Object(
  {
    title: text('The handbook’s title.', 200),
    questions: listOf(reference(PlanQuestion), 'The questions chosen, in the order of the handbook.', 500),
    licence: reference(Licence),
  },
  {
    ...closed,
    $id: 'Plan',
    description: 'The actions and resources for the questions a team marked “we need to get better at this”.',
  },
)

export const Document = Type.String({ description: 'The document.', pattern: '\\S', maxLength: 2_000_000 })

/** @param lists The items by kind. */
export const bundle = (lists: Record<string, TSchema>) =>
  named('Bundle', 'The whole handbook in one language.', {
    handbook: reference(Handbook),
    interface: reference(Interface),
    ...lists,
  })

export const ContentLicence = Type.Object(
  {
    name: words('The licence’s name.', 200),
    url: address('The licence’s text.'),
    attribution: words('How to attribute the content.'),
    notice: words('What this service is, and is not.'),
  },
  { ...closed, $id: 'ContentLicence', description: 'The licence of the content.' },
)

export const ApiInfo = Type.Object(
  {
    apiName: words('The API’s name.', 100),
    apiVersion: Type.String({ description: 'MAJOR.MINOR.PATCH', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$', maxLength: 20 }),
    apiReleased: Type.String({
      description: 'When this version of the API was released.',
      format: 'date',
      maxLength: 10,
      example: '2026-11-23',
    }),
    apiDocumentation: address('Where the API is documented.'),
    apiStatus: Type.Enum(['alpha', 'beta', 'active', 'deprecated', 'retired', 'decommissioned'], {
      description: 'Lifecycle status of the API.',
    }),
    operator: Type.Object(
      {
        name: words('Who runs this service.', 200),
        url: address('The operator’s page.'),
        email: Type.String({ description: 'How to reach the operator.', format: 'email', maxLength: 200 }),
      },
      { ...closed, description: 'Who runs this service.' },
    ),
    serviceLevel: words('What the operator promises of availability; says so when nothing is promised.', 500),
    codeLicence: words('The licence of the service’s code.', 100),
    contentLicence: reference(ContentLicence),
  },
  { ...closed, $id: 'ApiInfo', description: 'The API itself: version, status, operator and licences.' },
)

export const ProblemFault = Type.Object(
  {
    detail: words('What is wrong, and what was probably meant.', 1000),
    parameter: Type.Optional(
      Type.String({
        description: 'The query, path or header parameter that is wrong.',
        pattern: '^[A-Za-z][A-Za-z0-9-]*$',
        maxLength: 200,
      }),
    ),
    pointer: Type.Optional(
      Type.String({
        description: 'The place in the request body, as a JSON Pointer.',
        format: 'json-pointer',
        maxLength: 500,
      }),
    ),
  },
  { ...closed, $id: 'ProblemFault', description: 'One fault among those a problem names.' },
)

export const Problem = Type.Object(
  {
    type: address('An address that explains this sort of problem.'),
    title: words('What sort of problem it is.', 200),
    status: Type.Integer({ description: 'The HTTP status.', minimum: 400, maximum: 599, format: 'int32' }),
    detail: words('What went wrong with this request.', 2000),
    instance: Type.String({ description: 'The address that was asked for.', format: 'uri-reference', maxLength: 4000 }),
    code: Type.String({ description: 'The stable name of the problem.', pattern: '^[A-Z][A-Z_]*$', maxLength: 60 }),
    errors: listOf(reference(ProblemFault), 'All faults at once; empty where the detail says it all.', 100),
  },
  { ...closed, $id: 'Problem', description: 'A failure (RFC 9457).' },
)
