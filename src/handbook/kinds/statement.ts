/** What dimensions and challenges share: each is one sentence of a principle, which stands in the file of the principle. */
import { limits } from '../../../schemas/content.ts'
import { itemId, position, text } from '../../../schemas/parts.ts'
import { named } from '../../../schemas/reference.ts'
import type { Edition, Principle } from '../edition.ts'
import { type Entry, siblings } from '../entry.ts'
import { plain } from '../segment.ts'
import { byPrinciple } from './filters.ts'
import { principleId, type Texts } from './kind.ts'

type Name = 'Dimension' | 'Challenge'
type List = 'dimensions' | 'challenges'

export const statementShape = <const Kind extends Name>(name: Kind, description: string) => {
  const noun = name.toLowerCase() as Lowercase<Kind>
  return named(name, description, {
    id: itemId(noun, `The ${noun}’s id.`),
    principle: principleId,
    position,
    text: text(`The ${noun}.`),
  })
}

const title = (id: string) => `${id}.text`

const project = ({ id, principle, position }: Entry, texts: Texts) => ({
  id,
  principle,
  position,
  text: texts.plain(title(id)),
})

export const statementSegments = (list: List, principle: Principle, file: string) =>
  principle[list].map((id) => plain(title(id), file, [list, id], limits.statement))

export const statementsOf = (list: List) => ({
  entries: ({ principles }: Edition) => principles.flatMap((principle) => siblings(principle[list], principle.id)),
  title,
  filters: { principle: byPrinciple() },
  up: ({ principle }: Entry) => `/principles/${principle}`,
  list: project,
  item: project,
})
