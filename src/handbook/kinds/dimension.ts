import { limits } from '../../../schemas/content.ts'
import { itemId, position, text } from '../../../schemas/parts.ts'
import { named } from '../../../schemas/reference.ts'
import type { Principle } from '../edition.ts'
import { plain } from '../segment.ts'
import { byPrinciple } from './filters.ts'
import { defineKind, type Entry, principleId, siblings, type Texts } from './kind.ts'
import { concept } from './linked-data.ts'

export const Dimension = named('Dimension', 'One of the dimensions of a principle: what adopting it involves.', {
  id: itemId('dimension', 'The dimension’s id.'),
  principle: principleId,
  position,
  text: text('The dimension.'),
})

const title = (id: string) => `${id}.text`

const project = ({ id, principle, position }: Entry, texts: Texts) => ({
  id,
  principle,
  position,
  text: texts.plain(title(id)),
})

/** The texts of a principle's dimensions, which stand in the file of the principle. */
export const dimensionSegments = ({ dimensions }: Principle, file: string) =>
  dimensions.map((id) => plain(title(id), file, ['dimensions', id], limits.statement))

export const dimension = defineKind({
  plural: 'dimensions',
  name: 'Dimension',
  example: 'p1-d1',
  about: { one: 'One dimension', many: 'The dimensions', description: 'What adopting a principle involves.' },
  noun: { sv: 'dimension', en: 'dimension' },
  listed: Dimension,
  whole: Dimension,
  entries: ({ principles }) => principles.flatMap(({ id, dimensions }) => siblings(dimensions, id)),
  title,
  filters: { principle: byPrinciple() },
  up: ({ principle }) => `/principles/${principle}`,
  list: project,
  item: project,
  search: { weight: 0.9 },
  linkedData: ({ id, principle }, label) => ({ ...concept(id, label(title(id))), broader: principle }),
})
