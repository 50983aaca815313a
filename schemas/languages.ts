/** What translators need to know of a language besides its texts. */
import Type from 'typebox'
import { itemPatterns } from './content.ts'
import { Coverage } from './locales.ts'
import { count, listOf, localeTag, nullable, words } from './parts.ts'
import { named, reference } from './reference.ts'

const outdated = count('How many texts, in whatever state, were translated from a source that has changed since.')

export const LocaleCoverage = named('LocaleCoverage', 'How complete a published language is.', {
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
      { description: 'How complete one principle is.' },
    ),
    'The same for each principle.',
    1000,
  ),
})

export const Term = named('Term', 'A term that is translated the same way everywhere.', {
  source: words('The Swedish term.', 100),
  term: words('The term in this language.', 100),
  avoid: listOf(words('A word.', 100), 'Words not to use.', 20),
  note: nullable(words('When to use it.', 500), 'When to use it; null where nothing is said of it.'),
})
