import { type Feedback, type FeedbackRow, toFeedback } from './feedback-row.ts'

const columns = [
  'id',
  'receivedAt',
  'keptUntil',
  'locale',
  'release',
  'item',
  'kind',
  'text',
  'place',
  'url',
  'email',
  'handledAt',
  'handledBy',
] as const satisfies (keyof Feedback)[]

/** Feedback as CSV (RFC 4180), with the mark that spreadsheets recognise UTF-8 by. */
export const feedbackCsv = (rows: readonly FeedbackRow[]): string =>
  `\ufeff${[columns, ...rows.map(toFeedback).map((one) => columns.map((name) => one[name]))]
    .map((line) => `${line.map(field).join(',')}\r\n`)
    .join('')}`

/** A spreadsheet would run a text that begins as a formula, so an apostrophe stands before it. */
function field(value: string | null): string {
  const text = value ?? ''
  return `"${(/^[\s]*[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}
