/** The material as CSV (RFC 4180): one note a row, in the order of the handbook. */
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
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const lines = [['principle', 'kind', 'text', 'language'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`)
  // Excel takes a file for UTF-8 by its first bytes.
  return new Blob([`\ufeff${lines.join('')}`], { type: 'text/csv;charset=utf-8' })
}
