/** Translators’ files: exports, imports and what an import changes. */
import Type from 'typebox'
import { applied, exportedTexts, fileFormat, textState } from './choices.ts'
import { draftFacts } from './drafts.ts'
import { optionalText, segment } from './maintaining-parts.ts'
import { closed, count, listOf, words } from './parts.ts'
import { named } from './reference.ts'

export const ExportQuery = Type.Object(
  {
    format: fileFormat(),
    only: Type.Optional(exportedTexts(undefined, { default: 'all' })),
  },
  closed,
)

export const ImportQuery = Type.Object(
  {
    apply: Type.Optional(applied(undefined, { default: 'false', 'x-parameter': 'ApplyImport' })),
    take: Type.Optional(
      Type.String({
        description:
          'Ids of texts to take although they are worth a look, separated by commas. All others of them stay as they are.',
        pattern: '^[a-zA-Z0-9.-]+(,[a-zA-Z0-9.-]+)*$',
        maxLength: 8000,
        example: 'p1.title,p1-q1.guide.title',
        'x-parameter': 'TakenTexts',
      }),
    ),
  },
  closed,
)

const place = words('Where in the file.', 500)

const noted = Type.Object(
  {
    id: words('The id of the text, as the file has it.', 2000),
    where: place,
    message: words('What to know; of a conflict, both wordings.', 10_000),
  },
  { description: 'One text of the file.' },
)

/** More texts of a file are not told of one by one; the message counts them all. */
export const mostNoted = 20_000

export const ImportReport = named('ImportReport', 'What a translator’s file changes.', {
  applied: Type.Boolean({ description: 'Whether the draft was changed.' }),
  message: words('The sum of it.', 500),
  revision: draftFacts.revision,
  unchanged: count('How many texts are as the file has them already.'),
  changes: listOf(
    Type.Object(
      {
        id: segment('The id of the text.'),
        before: optionalText('The text before; null where there was none.'),
        after: words('The text after.', 4000),
        state: textState('Its state after.'),
        held: Type.Boolean({
          description: 'Whether the text is worth a look and stays as it is, because take does not name it.',
        }),
      },
      { description: 'One change.' },
    ),
    'What changes.',
    mostNoted,
  ),
  setAside: listOf(noted, 'Texts that are not taken, and why.', mostNoted),
  flagged: listOf(noted, 'What is worth a look, such as texts that are taken only if take names them.', mostNoted),
})
