import { isAdministrator } from '../../../schemas/roles.ts'
import type { WebhookTopic } from '../../../schemas/webhooks.ts'
import type { ClockAndRandom } from '../clock-and-random.ts'
import { forbidden } from '../people/people-problems.ts'
import type { Person } from '../people/person.ts'
import type { Outcome } from './post-webhook.ts'
import { newSecret } from './signature.ts'
import { checkUrl, noFeedbackToTell } from './webhook-problems.ts'
import { toWebhook, type Webhook } from './webhook-row.ts'
import type { WebhookStore } from './webhook-store.ts'

/** What administrators do with webhooks. */
export class Webhooks {
  readonly #rows: WebhookStore
  readonly #clock: ClockAndRandom
  readonly #allowPrivate: boolean
  readonly #takesFeedback: boolean

  /**
   * @param allowPrivate Whether a URL may lead into the operator's own network.
   * @param takesFeedback Whether readers can send feedback, so that a webhook can be about it.
   */
  constructor(
    rows: WebhookStore,
    clock: ClockAndRandom,
    { allowPrivate, takesFeedback }: { allowPrivate: boolean; takesFeedback: boolean },
  ) {
    this.#rows = rows
    this.#clock = clock
    this.#allowPrivate = allowPrivate
    this.#takesFeedback = takesFeedback
  }

  /** Returns the secret too; nothing else does. */
  async create(
    by: Person,
    { url, about = 'releases' }: { url: string; about?: WebhookTopic },
  ): Promise<Webhook & { secret: string }> {
    if (!isAdministrator(by)) throw forbidden()
    checkUrl(url, this.#allowPrivate)
    if (about === 'feedback' && !this.#takesFeedback) throw noFeedbackToTell()
    const { now, random } = this.#clock
    const secret = newSecret(random)
    const at = now().toISOString()
    const id = random(8).toString('hex')
    const row = await this.#rows.add(
      {
        id,
        url,
        topic: about === 'releases' ? null : about,
        secret,
        status: 'active',
        created_at: at,
        created_by: by.actor,
        attempts: 0,
        next_attempt_at: at,
        failing_since: null,
        last_outcome: null,
        last_attempt_at: null,
      },
      { at, actor: by.actor, action: 'create-subscription', detail: { subscription: id, url } },
    )
    return { ...toWebhook(row), secret }
  }

  /** Oldest first. */
  async list(by: Person): Promise<Webhook[]> {
    if (!isAdministrator(by)) throw forbidden()
    return (await this.#rows.list()).map(toWebhook)
  }

  async remove(by: Person, id: string): Promise<void> {
    if (!isAdministrator(by)) throw forbidden()
    const { url } = await this.#rows.find(id)
    const at = this.#clock.now().toISOString()
    const detail = { subscription: id, url }
    await this.#rows.remove(id, { at, actor: by.actor, action: 'remove-subscription', detail })
  }

  /** Sends a signed test message once. If it succeeds, a paused webhook resumes with the event that failed. */
  async test(by: Person, id: string): Promise<Outcome> {
    if (!isAdministrator(by)) throw forbidden()
    const { url, secret, status } = await this.#rows.find(id)
    const { now, random } = this.#clock
    const at = now()
    const body = JSON.stringify({ type: 'test', timestamp: at.toISOString(), data: {} })
    const message = { id: `msg_test_${random(8).toString('hex')}`, body }
    const { postWebhook } = await import('./post-webhook.ts')
    const outcome = await postWebhook({ url, secret, message, at, allowPrivate: this.#allowPrivate })
    const next_attempt_at = at.toISOString()
    const resumed = { status: 'active' as const, attempts: 0, failing_since: null, next_attempt_at }
    const noted = { last_outcome: outcome.text, last_attempt_at: at.toISOString() }
    await this.#rows.update(id, { ...noted, ...(outcome.arrived && status === 'paused' && resumed) })
    return outcome
  }
}
