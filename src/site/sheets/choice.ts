/** What a sheet is printed for: the query of its address, and the questions and principles that it names. */
import Type, { type Static } from 'typebox'
import { EmbedQuery } from '../../../schemas/embed.ts'
import { type Entry, outlineOf } from '../../handbook/outline.ts'
import type { Writer } from '../writer.ts'

export const SheetQuery = Type.Object({
  ...EmbedQuery.properties,
  principle: Type.Optional(Type.String({ description: 'Prints only what belongs to this principle.', maxLength: 50 })),
  agenda: Type.Optional(Type.String({ description: 'Prints only this agenda.', maxLength: 50 })),
})
export type SheetQuery = Static<typeof SheetQuery>

export interface Choice {
  principle?: string
  agenda?: string
}

/** The choice of a query. A form sends an empty text for what nobody chose. */
export const choiceOf = ({ principle, agenda }: SheetQuery): Choice => ({
  ...(principle && { principle }),
  ...(agenda && { agenda }),
})

export function chosenPrinciples({ principle }: Choice, writer: Writer): Entry[] {
  const { principles } = outlineOf(writer.localised.edition)
  return principle ? principles.filter(({ id }) => id === principle) : principles
}

/** The marked questions where there are any, otherwise those of the principle, otherwise all. */
export function chosenQuestions({ principle }: Choice, { localised, showing: { marked } }: Writer): Entry[] {
  const { questions } = outlineOf(localised.edition)
  if (marked.length > 0) return questions.filter(({ id }) => marked.includes(id))
  return principle ? questions.filter((entry) => entry.principle === principle) : questions
}
