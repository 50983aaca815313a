/**
 * The shapes of the files under `content/edition/`: what maintainers write and what their editors complete.
 * Every property carries a description, because it is the help that an editor shows.
 */
import Type, { type Static } from 'typebox'
import { itemPatterns, resourceKinds, type SectionName, sectionNames } from './content.ts'
import { id, localeTag, strict, text } from './file-parts.ts'

const itemIds = (description: string, pattern: string, maxItems: number) =>
  Type.Array(id('An item id; never reused, even when the item is removed.', pattern), { description, maxItems })

const paragraphIds = (description: string) => itemIds(description, '^[a-z]+(-[a-z]+)*-[0-9]{1,3}$', 50)

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
    caseStudyHeading: Type.Optional(
      Type.Enum(['caseStudy', 'opsiCaseStudy'], {
        description: 'Which label stands above the case study; caseStudy unless stated.',
      }),
    ),
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
        toolboxResources: count('How many resources the Swedish toolbox texts link.'),
        caseStudyResources: count('How many resources the Swedish case studies link.'),
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

const nullable = (description: string, maxLength: number) =>
  Type.Union([text(description, maxLength), Type.Null()], { description })

export const ResourceFacts = Type.Object(
  {
    id: id('The resource’s id: words, lower case, joined by hyphens.', itemPatterns.resource),
    partOf: Type.Optional(id('The resource that this one is a part of.', itemPatterns.resource)),
    kind: Type.Enum([...resourceKinds], { description: 'What sort of resource it is.' }),
    earlierKind: Type.Optional(
      Type.Enum([...resourceKinds], {
        description: 'The kind that it had before, while clients still filter by that.',
      }),
    ),
    publisher: nullable('Who publishes it, in the publisher’s own name; null when unknown.', 200),
    country: Type.Union([Type.String({ pattern: '^([A-Z]{2}|INT)$', maxLength: 3 }), Type.Null()], {
      description:
        'ISO 3166-1 alpha-2 code of the publisher’s country, INT for international bodies, null when unknown.',
    }),
    languages: Type.Array(localeTag('A language the resource exists in, as a BCP 47 tag in lower case.'), {
      description: 'The languages the resource is known to exist in. The first is the language of the page at the url.',
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
    unlinked: Type.Optional(text('Why the resource is listed although no text links it.', 200)),
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
