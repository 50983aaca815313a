/** Comments as the database keeps them. Times are RFC 3339 in UTC. */
import type { Person } from '../people/person.ts'

export type CommentKind = 'comment' | 'question' | 'return'

export interface CommentRow {
  id: string
  /** The number of the event that wrote it, which orders comments: several may have the same time. */
  event: number
  /** The comment that it replies to; null for a comment that begins a thread. */
  thread: string | null
  kind: CommentKind | 'reply'
  locale: string
  segment: string
  /** The draft whose text was returned. */
  draft: string | null
  /** The text as it was returned, with its state, as JSON. */
  wording: string | null
  /** Null if it was deleted while there were replies to it. */
  text: string | null
  created_at: string
  created_by: string
  resolved_at: string | null
  resolved_by: string | null
}

export interface CommentTables {
  comments: CommentRow
}

/** A comment with its replies, oldest first. */
export interface Thread {
  row: CommentRow
  replies: CommentRow[]
}

/** What an event of the audit trail says of a comment: never its words. */
export const detailOf = ({ id, thread, kind, locale, segment, draft }: CommentRow, { token }: Person) => ({
  comment: id,
  ...(thread !== null && { thread }),
  kind,
  locale,
  segment,
  ...(draft !== null && { draft }),
  ...(token && { token }),
})

/** Words as they are stored. */
export const wordsOf = (given: string): string => given.toWellFormed().normalize('NFC').trim()
