import { csvOf, type Separator } from '../../schemas/csv.ts'
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

/** Feedback for spreadsheets. */
export const feedbackCsv = (rows: readonly FeedbackRow[], separator?: Separator): string =>
  csvOf([columns, ...rows.map(toFeedback).map((one) => columns.map((name) => one[name] ?? ''))], separator)
