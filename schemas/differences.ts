/** How releases differ from each other, and the text from its source. */
import Type from 'typebox'
import { changeType, correctionCategory, languageSetting, textState } from './choices.ts'
import { itemPatterns } from './content.ts'
import { Term } from './languages.ts'
import { segment, segmentPattern } from './maintaining-parts.ts'
import { nullable, text, words } from './parts.ts'
import { named, reference } from './reference.ts'

const reason = (description: string) =>
  Type.Object({ sv: words('In Swedish.'), en: words('In English.') }, { description })

export const Correction = named(
  'Correction',
  'Where the Swedish text differs from its printed source by more than spelling, spacing or mark-up.',
  {
    segment: segment('The id of the text.'),
    before: words('The source’s words; – where a text was added.'),
    after: words('The words served; the same as before where a doubtful text was kept.'),
    category: correctionCategory(),
    reason: reason('Why it was corrected, or what is doubtful.'),
  },
)

const stateOrNull = (description: string) => nullable(textState(), description)

export const Change = named('Change', 'One difference between two releases.', {
  change: changeType(),
  locale: Type.Unsafe<string | null>({
    type: ['string', 'null'],
    pattern: itemPatterns.locale,
    maxLength: 35,
    description: 'The language of the text or setting; null for the structure, which is the same in every language.',
  }),
  item: Type.String({
    description: 'The item; handbook, interface or workshop for texts that belong to none, language for settings.',
    pattern: '^[a-z0-9-]+$',
    maxLength: 100,
  }),
  segment: Type.Unsafe<string | null>({
    type: ['string', 'null'],
    pattern: segmentPattern,
    maxLength: 150,
    description: 'The id of the text; null for settings and structure.',
  }),
  setting: nullable(languageSetting(), 'The setting of the language; null for texts and structure.'),
  before: text('The text or setting before; null where there was none.', 2000),
  after: text('The text or setting after; null where there is none.', 2000),
  stateBefore: stateOrNull('State of the text before; null for settings and structure.'),
  stateAfter: stateOrNull('State of the text after; null for settings and structure.'),
  term: Type.Optional(
    Type.Object(
      {
        before: nullable(reference(Term), 'The term before; null where there was none.'),
        after: nullable(reference(Term), 'The term after; null where there is none.'),
      },
      {
        description:
          'A term of the glossary. Only the changes of a draft have it: they list each term. Between releases, the setting glossary says that the glossary changed.',
      },
    ),
  ),
  minor: Type.Boolean({
    description:
      'Whether a text of the source language means the same as before, so that its translations stay current.',
  }),
})
