/**
 * The shapes of the files under `content/`: what maintainers write and what their editors complete.
 * Every property carries a description, because it is the help that an editor shows.
 */
import Type, { type Static } from 'typebox'

const text = (description: string, maxLength: number) => Type.String({ description, minLength: 1, maxLength })
const id = (description: string, pattern: string) => Type.String({ description, pattern, maxLength: 100 })
const strict = { additionalProperties: false }

/** Longest text of each sort, in characters; generous enough for languages that run longer than Swedish. */
export const limits = { label: 80, heading: 200, statement: 500, paragraph: 2000 } as const

export const itemPatterns = {
  principle: '^p[0-9]{1,3}$',
  dimension: '^p[0-9]{1,3}-d[0-9]{1,3}$',
  challenge: '^p[0-9]{1,3}-c[0-9]{1,3}$',
  rationale: '^p[0-9]{1,3}-r[0-9]{1,3}$',
  question: '^p[0-9]{1,3}-q[0-9]{1,3}$',
  action: '^p[0-9]{1,3}-q[0-9]{1,3}-a[0-9]{1,3}$',
  resource: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
  locale: '^[a-z]{2,3}(-[a-z0-9]{2,8})*$',
} as const

const localeTag = (description: string) => id(description, itemPatterns.locale)
const resourceIds = (description: string) =>
  Type.Array(id('The id of a resource in resources.yaml.', itemPatterns.resource), { description, maxItems: 50 })
const itemIds = (description: string, pattern: string, maxItems: number) =>
  Type.Array(id('An item id; never reused, even when the item is removed.', pattern), { description, maxItems })
const paragraphIds = (description: string) => itemIds(description, '^[a-z]+(-[a-z]+)*-[0-9]{1,3}$', 50)

/** Sections of the handbook that consist of paragraphs, in reading order. */
export const sectionNames = [
  'introduction',
  'coCreation',
  'teamwork',
  'howToUse',
  'findChallenge',
  'mapSituation',
  'closing',
  'workshop',
  'feedback',
  'translation',
  'acknowledgements',
  'disclaimer',
  'licence',
] as const
export type SectionName = (typeof sectionNames)[number]

const EditionQuestion = Type.Object(
  {
    id: id('The question’s id.', itemPatterns.question),
    ownGuideQuestion: Type.Optional(
      Type.Boolean({
        description:
          'True where the guide words its question differently from step 2; the texts then have guide.question.',
      }),
    ),
    actions: itemIds('The guide’s actions, in order.', itemPatterns.action, 200),
    toolbox: resourceIds('The resources that the guide’s toolbox text recommends, in the order it names them.'),
    caseStudyHeading: Type.Optional(
      Type.Enum(['caseStudy', 'opsiCaseStudy'], {
        description: 'Which label stands above the case study; caseStudy unless stated.',
      }),
    ),
    caseStudy: resourceIds('The resources that the guide’s case-study text presents, in the order it names them.'),
  },
  strict,
)

const EditionPrinciple = Type.Object(
  {
    id: id('The principle’s id.', itemPatterns.principle),
    dimensions: itemIds('The principle’s dimensions, in order.', itemPatterns.dimension, 50),
    challenges: itemIds('The principle’s challenges (step 1), in order.', itemPatterns.challenge, 50),
    rationale: itemIds('The paragraphs that say why the principle matters, in order.', itemPatterns.rationale, 50),
    questions: Type.Array(EditionQuestion, {
      description: 'The principle’s questions (step 2), in order.',
      maxItems: 100,
    }),
  },
  strict,
)

const count = (description: string) => Type.Integer({ description, minimum: 0, maximum: 10000 })

/** `content/edition/edition.yaml` */
export const EditionFile = Type.Object(
  {
    id: id('The edition: the year and month of the handbook it follows.', '^[0-9]{4}-[0-9]{2}$'),
    counts: Type.Object(
      {
        principles: count('How many principles the edition has.'),
        dimensions: count('How many dimensions.'),
        challenges: count('How many challenges.'),
        rationaleParagraphs: count('How many paragraphs of rationale.'),
        questions: count('How many questions.'),
        actions: count('How many actions.'),
        resources: count('How many resources.'),
        toolboxResources: count('How many resources stand in toolboxes.'),
        caseStudyResources: count('How many resources stand in case studies.'),
      },
      { ...strict, description: 'What the edition must add up to; the content check compares.' },
    ),
    handbook: Type.Object(
      Object.fromEntries(
        sectionNames.map((name) => [name, paragraphIds(`The paragraphs of the section ${name}, in order.`)]),
      ) as Record<SectionName, ReturnType<typeof paragraphIds>>,
      { ...strict, description: 'The sections of the handbook and their paragraphs.' },
    ),
    principles: Type.Array(EditionPrinciple, { description: 'The principles, in order.', maxItems: 100 }),
  },
  { ...strict, title: 'Edition', description: 'The language-neutral structure of one edition of the handbook.' },
)
export type EditionFile = Static<typeof EditionFile>

export const resourceKinds = ['toolkit', 'framework', 'guide', 'film', 'database', 'platform', 'case-study'] as const
const nullable = (description: string, maxLength: number) =>
  Type.Union([text(description, maxLength), Type.Null()], { description })

export const ResourceFacts = Type.Object(
  {
    id: id('The resource’s id: words, lower case, joined by hyphens.', itemPatterns.resource),
    partOf: Type.Optional(id('The resource that this one is a part of.', itemPatterns.resource)),
    kind: Type.Enum([...resourceKinds], { description: 'What sort of resource it is.' }),
    publisher: nullable('Who publishes it, in the publisher’s own name; null when unknown.', 200),
    country: Type.Union([Type.String({ pattern: '^([A-Z]{2}|INT)$', maxLength: 3 }), Type.Null()], {
      description:
        'ISO 3166-1 alpha-2 code of the publisher’s country, INT for international bodies, null when unknown.',
    }),
    languages: Type.Array(localeTag('A language the resource exists in, as a BCP 47 tag in lower case.'), {
      description: 'The languages the resource is known to exist in.',
      maxItems: 50,
    }),
    url: Type.Union([Type.String({ pattern: '^https?://[^\\s<>"]+$', maxLength: 500 }), Type.Null()], {
      description: 'Where it is; null when no address is known. Never a guess.',
    }),
    urlEvidence: Type.Enum(['seen', 'named-elsewhere', 'unknown'], {
      description:
        'seen: the page was found at the address; named-elsewhere: another source names the address; unknown: no address.',
    }),
    licence: nullable('The licence the resource states; null when none is known.', 200),
  },
  strict,
)
export type ResourceFacts = Static<typeof ResourceFacts>

/** `content/edition/resources.yaml` */
export const ResourcesFile = Type.Array(ResourceFacts, {
  title: 'Resources',
  description: 'Language-neutral facts about the resources that the handbook points at.',
  maxItems: 2000,
})

const bilingual = (description: string) =>
  Type.Object({ sv: text('In Swedish.', 500), en: text('In English.', 500) }, { ...strict, description })

export const correctionCategories = [
  'grammar',
  'mistranslation',
  'consistency',
  'name',
  'order',
  'punctuation',
] as const

const Correction = Type.Object(
  {
    segment: text('The id of the text that was corrected.', 150),
    before: text('The source’s words.', 500),
    after: text('The words that stand in the content.', 500),
    category: Type.Enum([...correctionCategories], { description: 'What sort of fault it was.' }),
    reason: bilingual('Why it was corrected.'),
  },
  strict,
)

const KeptDoubt = Type.Object(
  {
    segment: text('The id of the text.', 150),
    text: text('The words of the source that are doubtful and were kept.', 500),
    note: bilingual('What is doubtful about them.'),
  },
  strict,
)

/** `content/edition/corrections.yaml` */
export const CorrectionsFile = Type.Object(
  {
    corrections: Type.Array(Correction, {
      description:
        'Every change to the source that is more than spelling, spacing or mark-up; the licence asks that changes are indicated.',
      maxItems: 2000,
    }),
    kept: Type.Array(KeptDoubt, {
      description: 'Doubtful words that were kept as the source has them.',
      maxItems: 2000,
    }),
  },
  {
    ...strict,
    title: 'Corrections',
    description: 'How the Swedish text differs from its source, and where the source is doubtful.',
  },
)
export type CorrectionsFile = Static<typeof CorrectionsFile>

export const states = ['missing', 'machine', 'translated', 'reviewed', 'final'] as const
export type State = (typeof states)[number]

/** `content/locales/<locale>/locale.yaml` */
export const LocaleFile = Type.Object(
  {
    tag: localeTag('The language as a BCP 47 tag in lower case; the folder has the same name.'),
    endonym: text('What the language calls itself, as it would stand in a sentence.', 60),
    dir: Type.Enum(['ltr', 'rtl'], { description: 'The direction of writing.' }),
    status: Type.Enum(['official', 'unofficial'], {
      description: 'Whether the handbook’s publisher stands behind this language version.',
    }),
    fallback: Type.Array(localeTag('A locale to take a missing text from.'), {
      description: 'Where a missing text is taken from, nearest first. Every chain ends in sv; sv itself has none.',
      maxItems: 5,
    }),
    state: Type.Enum(['machine', 'translated', 'reviewed', 'final'], {
      description: 'The state of every text not listed under states.',
    }),
    states: Type.Optional(
      Type.Record(Type.String({ maxLength: 150 }), Type.Enum(['machine', 'translated', 'reviewed', 'final']), {
        description: 'Texts whose state differs, by segment id.',
      }),
    ),
    minor: Type.Optional(
      Type.Record(
        Type.String({ maxLength: 150 }),
        Type.Array(Type.String({ pattern: '^[0-9a-f]{16}$', maxLength: 16 }), {
          description: 'Hashes of earlier wordings.',
          maxItems: 100,
        }),
        {
          description:
            'In the source language: earlier wordings, by segment id, that translations may still be made from; written by the service.',
        },
      ),
    ),
    published: Type.Boolean({ description: 'Whether readers see this locale.' }),
  },
  { ...strict, title: 'Locale', description: 'One language version of the handbook.' },
)
export type LocaleFile = Static<typeof LocaleFile>

/** `content/locales/<locale>/sources.yaml` */
export const SourcesFile = Type.Record(
  Type.String({ maxLength: 150 }),
  Type.String({ pattern: '^[0-9a-f]{16}$', maxLength: 16, description: 'The hash of the Swedish wording.' }),
  {
    title: 'Sources',
    description:
      'Texts that were translated from an earlier Swedish wording, by segment id; every other text follows the present one. Written by the service.',
  },
)

const terms = text('One word or a few, lower case.', 80)

/** `content/locales/<locale>/search.yaml` */
export const SearchFile = Type.Object(
  {
    synonyms: Type.Array(Type.Array(terms, { minItems: 2, maxItems: 30 }), {
      description: 'Groups of words that find each other. One group a line.',
      maxItems: 1000,
    }),
    compounds: Type.Optional(
      Type.Record(Type.String({ maxLength: 80 }), Type.Array(terms, { minItems: 1, maxItems: 6 }), {
        description:
          'Compound words and the parts they should be found by, where the parts are not found by themselves.',
      }),
    ),
    ignore: Type.Optional(Type.Array(terms, { description: 'Words so common that they say nothing.', maxItems: 500 })),
  },
  {
    ...strict,
    title: 'Search words',
    description: 'What search should know about this language. Owned by its maintainers.',
  },
)
export type SearchFile = Static<typeof SearchFile>

/** `content/locales/<locale>/glossary.yaml` */
export const GlossaryFile = Type.Object(
  {
    terms: Type.Array(
      Type.Object(
        {
          source: text('The Swedish term.', 100),
          term: text('The term in this language.', 100),
          avoid: Type.Optional(
            Type.Array(text('A word not to use.', 100), {
              description: 'Words that no text of this locale may use.',
              maxItems: 20,
            }),
          ),
          note: Type.Optional(text('When to use it.', 500)),
        },
        strict,
      ),
      { description: 'Terms that are translated the same way everywhere.', maxItems: 1000 },
    ),
  },
  { ...strict, title: 'Glossary', description: 'The terms of the handbook in this language.' },
)
export type GlossaryFile = Static<typeof GlossaryFile>
