import type { Tables } from '../../store/database.ts'

/** An address that is told of every change readers see. */
export interface Subscription {
  id: string
  url: string
  createdAt: string
  createdBy: string
  /** Paused when the receiver said that it is gone or did not answer for days; a test message that arrives resumes it. */
  status: 'active' | 'paused'
  /** Since when nothing has arrived; null while all is well. */
  failingSince: string | null
  /** The status of the latest answer, or why there was none; null before the first message. */
  lastOutcome: string | null
  lastAttemptAt: string | null
}

export const toSubscription = (row: Tables['subscriptions']): Subscription => ({
  id: row.id,
  url: row.url,
  createdAt: row.created_at,
  createdBy: row.created_by,
  status: row.status,
  failingSince: row.failing_since,
  lastOutcome: row.last_outcome,
  lastAttemptAt: row.last_attempt_at,
})
