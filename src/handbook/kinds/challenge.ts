import { limits } from '../../../schemas/content.ts'
import { itemId, position, text } from '../../../schemas/parts.ts'
import { named } from '../../../schemas/reference.ts'
import type { Principle } from '../edition.ts'
import { plain } from '../segment.ts'
import { byPrinciple } from './filters.ts'
import { defineKind, type Entry, principleId, siblings, type Texts } from './kind.ts'

export const Challenge = named(
  'Challenge',
  'A challenge of step 1: a question that begins “How can we …” and leads to a principle.',
  {
    id: itemId('challenge', 'The challenge’s id.'),
    principle: principleId,
    position,
    text: text('The challenge.'),
  },
)

const title = (id: string) => `${id}.text`

const project = ({ id, principle, position }: Entry, texts: Texts) => ({
  id,
  principle,
  position,
  text: texts.plain(title(id)),
})

/** The texts of a principle's challenges, which stand in the file of the principle. */
export const challengeSegments = ({ challenges }: Principle, file: string) =>
  challenges.map((id) => plain(title(id), file, ['challenges', id], limits.statement))

export const challenge = defineKind({
  plural: 'challenges',
  name: 'Challenge',
  example: 'p1-c1',
  about: {
    one: 'One challenge',
    many: 'The challenges',
    description: 'Step 1: the challenges by which a team finds its principle.',
  },
  noun: { sv: 'utmaning (steg 1)', en: 'challenge (step 1)' },
  listed: Challenge,
  whole: Challenge,
  entries: ({ principles }) => principles.flatMap(({ id, challenges }) => siblings(challenges, id)),
  title,
  filters: { principle: byPrinciple() },
  up: ({ principle }) => `/principles/${principle}`,
  list: project,
  item: project,
  search: { weight: 1.05 },
})
