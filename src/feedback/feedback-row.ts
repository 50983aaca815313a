/** Feedback as the database keeps it. Times are RFC 3339 in UTC. */
export interface FeedbackRow {
  id: string
  received_at: string
  /** When it is deleted at the latest, as its sender was told. */
  keep_until: string
  locale: string
  release: string
  item: string
  kind: string
  text: string
  place: string | null
  url: string | null
  email: string | null
  handled_at: string | null
  handled_by: string | null
}

/** How the daily summary by mail fares. */
export interface DigestRow {
  name: 'feedback'
  /** The last summary told of what arrived before. */
  covered_until: string
  next_attempt_at: string
  attempts: number
  failing_since: string | null
  /** What came of the last attempt: a code, never an address or a text. */
  last_outcome: string | null
}

export interface FeedbackTables {
  feedback: FeedbackRow
  digests: DigestRow
}

export const toFeedback = (row: FeedbackRow) => ({
  id: row.id,
  receivedAt: row.received_at,
  keptUntil: row.keep_until,
  locale: row.locale,
  release: row.release,
  item: row.item,
  kind: row.kind,
  text: row.text,
  place: row.place,
  url: row.url,
  email: row.email,
  handledAt: row.handled_at,
  handledBy: row.handled_by,
})
export type Feedback = ReturnType<typeof toFeedback>
