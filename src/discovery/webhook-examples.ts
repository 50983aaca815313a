import { feedbackEvent, webhookBody, webhookEvents } from '../publishing/webhooks/webhook-events.ts'
import type { ReleaseStore } from '../store/store.ts'
import { abridge } from './examples.ts'

/** A real message of each type, from the audit trail. The test message has no event. */
export async function webhookExamples(store: ReleaseStore, publicUrl: string): Promise<Record<string, unknown>> {
  const events = await store.events({ offset: 0, limit: 100 })
  const examples: Record<string, unknown> = {}
  for (const event of events) {
    if (event.action !== feedbackEvent && !(event.action in webhookEvents)) continue
    const { type, ...rest } = JSON.parse(await webhookBody(event, store, publicUrl))
    examples[type] ??= { type, ...(abridge(rest) as object) }
  }
  return { ...examples, test: { type: 'test', timestamp: '2026-11-23T08:00:00.000Z', data: {} } }
}
