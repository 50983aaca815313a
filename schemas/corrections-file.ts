/** The shape of the file that lists how the text differs from its source. */
import Type, { type Static } from 'typebox'
import { correctionCategories } from './content.ts'
import { strict, text } from './file-parts.ts'

const bilingual = (description: string) =>
  Type.Object({ sv: text('In Swedish.', 500), en: text('In English.', 500) }, { ...strict, description })

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
