/** How releases differ from each other, and the text from its source. */
import Type from 'typebox'
import { correctionCategories, itemPatterns } from './content.ts'
import { closed, listOf, text, words } from './parts.ts'

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

export const Change = Type.Object(
  {
    change: Type.Enum(['added', 'removed', 'changed'], { description: 'What happened.' }),
    locale: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      pattern: itemPatterns.locale,
      maxLength: 35,
      description: 'The language of the text; null for the structure, which is the same in every language.',
    }),
    item: Type.String({
      description: 'The item; handbook or interface for what belongs to none.',
      pattern: '^[a-z0-9-]+$',
      maxLength: 100,
    }),
    segment: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      pattern: '^[a-zA-Z0-9.-]+$',
      maxLength: 150,
      description: 'The id of the text; null for the structure.',
    }),
    before: text('The text before; null where there was none.', 2000),
    after: text('The text after; null where there is none.', 2000),
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
