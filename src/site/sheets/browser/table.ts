/** The material as CSV: one note a row, in the order of the handbook. Whiteboards take cells with commas between them. */
import { csvOf } from '../../../../schemas/csv.ts'
import type { Given, Material, Said } from './texts.ts'

type Row = readonly string[]

export function tableOf({ principles, labels }: Material, { words }: Given): Blob {
  const rows = principles.flatMap(({ title, challenges, questions }) => {
    const row = (kind: string, { text, lang }: Said): Row => [title.text, kind, text, lang]
    return [
      ...challenges.map((challenge) => row(words.challenge, challenge)),
      ...questions.flatMap(({ id, question, prompts }) => [
        row(id, question),
        ...prompts.map((prompt) => row(labels.prompts?.text ?? id, prompt)),
      ]),
    ]
  })
  const table = csvOf([['principle', 'kind', 'text', 'language'], ...rows])
  return new Blob([table], { type: 'text/csv;charset=utf-8' })
}
