/** The shapes of the files under `content/locales/<locale>/` that are no texts of the handbook. */
import Type, { type Static } from 'typebox'
import { localeTag, strict, text } from './file-parts.ts'

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

/** Terms that a glossary can have. */
export const mostTerms = 1000

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
      { description: 'Terms that are translated the same way everywhere.', maxItems: mostTerms },
    ),
  },
  { ...strict, title: 'Glossary', description: 'The terms of the handbook in this language.' },
)
export type GlossaryFile = Static<typeof GlossaryFile>
