/** The languages that the handbook is published in. */
import Type, { type TSchema } from 'typebox'
import { direction, localeStatus, textState } from './choices.ts'
import { count, listOf, localeTag, words } from './parts.ts'
import { named, reference } from './reference.ts'

const states = {
  machine: count('How many are translated by machine.'),
  translated: count('How many are translated by a person.'),
  reviewed: count('How many a second person has reviewed.'),
  final: count('How many are final.'),
}

export const SummaryCoverage = named('SummaryCoverage', 'How many summaries a language version has: by state.', {
  total: count('How many summaries the source language has.'),
  missing: count('How many are missing. They have no fallback.'),
  ...states,
})

export const WorkshopCoverage = named(
  'WorkshopCoverage',
  'How much of the guide for a workshop a language version has: by state.',
  {
    total: count('How many texts the guide for a workshop has.'),
    missing: count('How many are missing. They have no fallback.'),
    ...states,
  },
)

export const Coverage = named('Coverage', 'How complete a language version is: texts by state.', {
  total: count('How many texts the edition has, apart from summaries and the guide for a workshop.'),
  missing: count('How many are missing and fall back.'),
  ...states,
  summaries: Type.Optional(
    reference(SummaryCoverage, 'The summaries, which are counted apart; absent if there is nothing to count.'),
  ),
  workshop: Type.Optional(
    reference(
      WorkshopCoverage,
      'The guide for a workshop, which is counted apart; absent if there is nothing to count.',
    ),
  ),
})

const settings = {
  endonym: words('What the language calls itself.', 60),
  dir: direction(),
  status: localeStatus(),
  fallback: listOf(localeTag('A locale.'), 'Where missing texts are taken from, nearest first.', 5),
}

export const Locale = named('Locale', 'A published language version of the handbook.', {
  tag: localeTag('The language as a BCP 47 tag, lower case as in addresses.'),
  ...settings,
  coverage: reference(Coverage),
})

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

const word = words('One word or a few, lower case.', 80)
const searchWords = Type.Object(
  {
    synonyms: listOf(listOf(word, 'Words that find each other.', 30), 'Groups of words that find each other.', 1000),
    compounds: Type.Optional(
      Type.Unsafe<Record<string, string[]>>({
        type: 'object',
        description: 'Compound words and the parts that also find them.',
        additionalProperties: listOf(word, 'The parts.', 6),
        maxProperties: 20_000,
      }),
    ),
    ignore: Type.Optional(listOf(word, 'Words so common that they say nothing.', 500)),
  },
  { description: 'What search knows of the language.' },
)

export const LocaleDocument = named('LocaleDocument', 'One language version as it is hashed and stored.', {
  tag: localeTag('The language as a BCP 47 tag in lower case.'),
  ...settings,
  state: textState('The state of every text not listed under states.'),
  states: bySegment('Texts whose state differs, by segment id.', textState()),
  texts: bySegment('The texts as they are written, by segment id.', words('The text.', 2000)),
  sources: bySegment('The source wording each text was translated from, by segment id.', sourceHash),
  minor: bySegment(
    'Earlier source wordings that still count as the present one, by segment id.',
    listOf(sourceHash, 'Hashes of earlier wordings.', 100),
  ),
  search: searchWords,
})
