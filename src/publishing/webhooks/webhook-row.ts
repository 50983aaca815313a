/** A webhook as the database keeps it. Its table has the name that the released API gave it. */
import type { WebhookTopic } from '../../../schemas/webhooks.ts'

export interface WebhookRow {
  id: string
  url: string
  /** Signs what is sent. The owner of the URL has the same secret. */
  secret: string
  status: 'active' | 'paused'
  created_at: string
  created_by: string
  /** The number of the last event in the audit trail that was sent, or that was there before the webhook. */
  after_event: number
  /** How often the service tried to send the next event. */
  attempts: number
  next_attempt_at: string
  failing_since: string | null
  last_outcome: string | null
  last_attempt_at: string | null
}

/** What a webhook is told of. The table of webhooks is that of 1.0.0, so this has one of its own. */
interface WebhookTopicRow {
  webhook: string
  topic: WebhookTopic
}

export interface WebhookTables {
  subscriptions: WebhookRow
  webhook_topics: WebhookTopicRow
}

/** A webhook with its topic; null stands for releases. */
export type TopicalWebhookRow = WebhookRow & { topic: WebhookTopic | null }

/** A URL that receives signed messages: about every change that readers see, or about feedback. */
export interface Webhook {
  id: string
  url: string
  about: WebhookTopic
  createdAt: string
  createdBy: string
  /** Paused if the URL responded with 410 or failed for days. A successful test resumes it. */
  status: WebhookRow['status']
  /** Since when every attempt has failed; null if the last one succeeded. */
  failingSince: string | null
  /** The status of the last response, or why there was none; null before the first attempt. */
  lastOutcome: string | null
  lastAttemptAt: string | null
}

export const toWebhook = (row: TopicalWebhookRow): Webhook => ({
  id: row.id,
  url: row.url,
  about: row.topic ?? 'releases',
  createdAt: row.created_at,
  createdBy: row.created_by,
  status: row.status,
  failingSince: row.failing_since,
  lastOutcome: row.last_outcome,
  lastAttemptAt: row.last_attempt_at,
})
