/** How releases differ from each other, and the text from its source. */
import Type from 'typebox'
import { changeType, correctionCategory, languageSetting, textState } from './choices.ts'
import { itemPatterns } from './content.ts'
import { text, words } from './parts.ts'

const reason = (description: string) =>
  Type.Object({ sv: words('In Swedish.'), en: words('In English.') }, { description })

const segment = Type.String({ description: 'The id of the text.', pattern: '^[a-zA-Z0-9.-]+$', maxLength: 150 })

export const Correction = Type.Object(
  {
    segment,
    before: words('The source’s words; – where a text was added.'),
    after: words('The words served; the same as before where a doubtful text was kept.'),
    category: correctionCategory(),
    reason: reason('Why it was corrected, or what is doubtful.'),
  },
  {
    $id: 'Correction',
    description: 'Where the Swedish text differs from its printed source by more than spelling, spacing or mark-up.',
  },
)

const stateOrNull = (description: string) => Type.Union([textState(), Type.Null()], { description })

export const Change = Type.Object(
  {
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
      pattern: '^[a-zA-Z0-9.-]+$',
      maxLength: 150,
      description: 'The id of the text; null for settings and structure.',
    }),
    setting: Type.Union([languageSetting(), Type.Null()], {
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
  { $id: 'Change', description: 'One difference between two releases.' },
)
