import Type from 'typebox'
import { place, resourceKind, resourceKindFilter, urlEvidence } from '../../../schemas/choices.ts'
import { limits } from '../../../schemas/content.ts'
import { type ResourceFacts, ResourcesFile } from '../../../schemas/edition-files.ts'
import { anyWords, itemId, listOf, localeTag, position, text } from '../../../schemas/parts.ts'
import { named, reference } from '../../../schemas/reference.ts'
import { ResourceTextsFile } from '../../../schemas/texts.ts'
import { type Edition, linkedBy, resourcesById } from '../edition.ts'
import { type Entry, siblings } from '../entry.ts'
import { plain, type Segment } from '../segment.ts'
import { byPrinciple, byQuestion } from './filters.ts'
import { defineKind, questionId, type Texts } from './kind.ts'

const Placement = named('Placement', 'Where a guide links a resource.', {
  question: questionId,
  place: place(),
})

const nullable = (description: string, more: object) =>
  Type.Unsafe<string | null>({ type: ['string', 'null'], ...more, description })
const unknown = (description: string) => nullable(description, { pattern: anyWords, maxLength: 200 })

const Resource = named('Resource', 'What guides point at, such as a toolkit, a report or a case study.', {
  id: itemId('resource', 'The resource’s id.'),
  position,
  name: text('What it is called in this language.', 200),
  note: text('What to know before following the link; null where there is nothing to say.'),
  kind: resourceKind(),
  earlierKind: Type.Optional(
    resourceKind('The kind that it had before version 1.1.0, if it had another. Absent from version 1.2.0 on.'),
  ),
  publisher: unknown('Who publishes it; null when unknown.'),
  country: nullable('The publisher’s country as ISO 3166-1 alpha-2, INT for international bodies, null when unknown.', {
    pattern: '^([A-Z]{2}|INT)$',
    maxLength: 3,
  }),
  languages: listOf(
    localeTag('A BCP 47 tag in lower case.'),
    'The languages it is known to exist in. The first is that of the page at `url`.',
    50,
  ),
  url: nullable('Where it is; null when no address is known. Never a guess.', { format: 'uri', maxLength: 500 }),
  urlEvidence: urlEvidence(),
  licence: unknown('The licence the resource states; null when none is known.'),
  partOf: nullable('The resource it is a part of, or null.', { pattern: '^[a-z0-9-]+$', maxLength: 100 }),
  placements: listOf(reference(Placement), 'The guides that link it, in the order of the handbook.', 500),
})

const title = (id: string) => `${id}.name`
const factsOf = (id: string, edition: Edition) => resourcesById(edition).get(id) as ResourceFacts

/** The guides that link a resource, in the order of the handbook. */
export const placementsOf = (id: string, { principles }: Edition) =>
  principles.flatMap((principle) =>
    principle.questions.flatMap((question) =>
      Object.entries(linkedBy(question))
        .filter(([, resources]) => resources.includes(id))
        .map(([place]) => ({ principle: principle.id, question: question.id, place })),
    ),
  )

function project({ id, position }: Entry, texts: Texts) {
  const { edition } = texts
  const {
    kind,
    earlierKind,
    publisher,
    country,
    languages,
    url,
    urlEvidence,
    licence,
    partOf = null,
  } = factsOf(id, edition)
  return {
    id,
    position,
    name: texts.plain(title(id)),
    note: edition.notes.includes(id) ? texts.plain(`${id}.note`) : null,
    kind,
    ...(earlierKind && { earlierKind }),
    publisher,
    country,
    languages,
    url,
    urlEvidence,
    licence,
    partOf,
    placements: placementsOf(id, edition).map(({ question, place }) => ({ question, place })),
  }
}

function* segments({ resources, notes }: Edition): Generator<Segment> {
  const noted = new Set(notes)
  for (const { id } of resources) {
    yield plain(title(id), 'resources.yaml', [id, 'name'], limits.heading)
    if (noted.has(id)) yield plain(`${id}.note`, 'resources.yaml', [id, 'note'], limits.statement)
  }
}

/** Who publishes a resource and where, in the reader's language: people ask for “Danmark” and “Nesta”. */
function originOf(id: string, { edition, locale }: Texts): string[] {
  const { publisher, country } = factsOf(id, edition)
  const names = new Intl.DisplayNames([locale.tag, 'en'], { type: 'region' })
  return [publisher, country && country !== 'INT' ? names.of(country) : null].filter((name) => typeof name === 'string')
}

export const resource = defineKind({
  plural: 'resources',
  name: 'Resource',
  example: 'opsi-innovation-facets',
  about: {
    one: 'One resource',
    many: 'The resources',
    description: 'What guides point at, such as toolkits, reports and case studies.',
  },
  noun: { sv: 'Resursen', en: 'Resource' },
  listed: Resource,
  whole: Resource,
  parts: [Placement],
  maxItems: 2000,
  files: { facts: ResourcesFile, texts: ResourceTextsFile },
  entries: ({ resources }) => siblings(resources.map(({ id }) => id)),
  title,
  segments,
  facts: factsOf,
  filters: {
    principle: byPrinciple(({ id }, edition) => placementsOf(id, edition).map(({ principle }) => principle)),
    question: byQuestion(({ id }, edition) => placementsOf(id, edition).map(({ question }) => question)),
    kind: {
      shape: resourceKindFilter(),
      values: ({ id }, edition) => {
        const { kind, earlierKind = kind } = factsOf(id, edition)
        return [kind, earlierKind]
      },
    },
    country: {
      shape: Type.String({
        description:
          'Returns only resources whose publisher is in this country. ISO 3166-1 alpha-2, or INT for international bodies.',
        pattern: '^([A-Z]{2}|INT)$',
        maxLength: 3,
        example: 'SE',
      }),
      values: ({ id }, edition) => [factsOf(id, edition).country],
    },
  },
  list: project,
  item: project,
  search: {
    weight: 1,
    fields: (id, texts) => ({
      bodies: texts.edition.notes.includes(id) ? [`${id}.note`] : [],
      keywords: originOf(id, texts),
    }),
  },
  linkedData: ({ id }, label, edition) => {
    const { url } = factsOf(id, edition)
    return { '@id': id, '@type': 'CreativeWork', name: label(title(id)), ...(url !== null && { url }) }
  },
})
