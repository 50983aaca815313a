import { mayMoveHead } from '../../schemas/roles.ts'
import type { Config } from '../config.ts'
import { type Locale, sourceLocale } from '../handbook/locale.ts'
import type { ReleaseRecord } from '../store/release.ts'
import type { AuditEvent, ReleaseStore } from '../store/store.ts'
import type { Coverage } from '../translation/coverage.ts'
import { Assignments } from './assignments/assignments.ts'
import { type ClockAndRandom, systemClockAndRandom } from './clock-and-random.ts'
import { Comments } from './comments/comments.ts'
import { Returns } from './comments/returns.ts'
import { DraftStore } from './drafts/draft-store.ts'
import { Drafts } from './drafts/drafts.ts'
import { Review } from './drafts/review.ts'
import { Translations } from './drafts/translations.ts'
import { WritingAids } from './drafts/writing-aids.ts'
import { Glossaries } from './glossaries.ts'
import { Accounts } from './people/accounts.ts'
import { People } from './people/people.ts'
import { forbidden } from './people/people-problems.ts'
import type { Person } from './people/person.ts'
import { Sessions } from './people/sessions.ts'
import { Tokens } from './people/tokens.ts'
import { storeProblem } from './store-problem.ts'
import { WebhookSender, type WebhookSenderOptions } from './webhooks/webhook-sender.ts'
import { WebhookStore } from './webhooks/webhook-store.ts'
import { Webhooks } from './webhooks/webhooks.ts'

/**
 * What maintainers do, through the API or a command. Every method takes the person, checks what that person may do, makes
 * one change with one audit event, and throws a `ProblemError` that says what to do next.
 */
export class Publishing {
  readonly accounts: Accounts
  readonly people: People
  readonly tokens: Tokens
  readonly sessions: Sessions
  readonly drafts: Drafts
  readonly translations: Translations
  readonly writingAids: WritingAids
  readonly assignments: Assignments
  readonly review: Review
  readonly comments: Comments
  readonly returns: Returns
  readonly webhooks: Webhooks
  readonly glossaries: Glossaries
  /** Begins to send events to the webhooks. */
  readonly sendWebhooks: (
    options: Omit<WebhookSenderOptions, 'rows' | 'releases' | 'now' | 'allowPrivate' | 'takesFeedback'>,
  ) => WebhookSender
  readonly #store: ReleaseStore

  constructor(
    store: ReleaseStore,
    clock: ClockAndRandom = systemClockAndRandom,
    {
      privateReceivers = false,
      contentDir,
      translator,
      feedback,
    }: Partial<Pick<Config, 'privateReceivers' | 'contentDir' | 'translator' | 'feedback'>> = {},
  ) {
    this.#store = store
    this.accounts = new Accounts(store.connection(), store)
    this.people = new People(store.connection(), clock)
    this.tokens = new Tokens(store.connection(), this.accounts, clock)
    this.sessions = new Sessions(store.connection(), clock)
    const drafts = new DraftStore(store.connection(), clock)
    this.glossaries = new Glossaries(store, contentDir)
    this.drafts = new Drafts(store, drafts, this.glossaries)
    const opened = this.drafts.opened.bind(this.drafts)
    this.assignments = new Assignments(store, drafts, clock)
    this.translations = new Translations(store, drafts, opened, this.glossaries)
    this.writingAids = new WritingAids(store, drafts, { opened, glossaries: this.glossaries, translator })
    this.comments = new Comments(store.connection(), { store, drafts, accounts: this.accounts, clock })
    this.returns = new Returns(store.connection(), drafts, clock)
    this.review = new Review(store, drafts, { opened, accounts: this.accounts, returns: this.returns, clock })
    const webhooks = new WebhookStore(store.connection())
    const allowed = { allowPrivate: privateReceivers, takesFeedback: feedback !== undefined }
    this.webhooks = new Webhooks(webhooks, clock, allowed)
    const sending = { rows: webhooks, releases: store, now: clock.now, ...allowed }
    this.sendWebhooks = (options) => new WebhookSender({ ...sending, ...options })
  }

  /** Makes an earlier release the current one. */
  async rollback(person: Person, { release, reason }: { release: string; reason: string }): Promise<ReleaseRecord> {
    if (!mayMoveHead(person)) throw forbidden()
    return this.#store.rollback(release, person.actor, reason).catch((error) => storeProblem(error))
  }

  /** Takes a release out of use for ever. */
  async withdraw(
    person: Person,
    release: string,
    { replacement, reason }: { replacement: string; reason: string },
  ): Promise<ReleaseRecord> {
    if (!mayMoveHead(person)) throw forbidden()
    return this.#store.withdraw(release, replacement, person.actor, reason).catch((error) => storeProblem(error))
  }

  /** How complete each published language is, by principle, in the order of the tags. */
  async coverages(): Promise<{ locale: string; coverage: Coverage }[]> {
    const { coverageOf } = await import('../translation/coverage.ts')
    const { release } = await this.#store.head()
    const { edition, locales } = await this.#store.load(release as string)
    const source = locales[sourceLocale] as Locale
    const tags = Object.keys(locales).sort()
    return tags.map((locale) => ({ locale, coverage: coverageOf({ edition, source, target: locales[locale] }) }))
  }

  /** The audit trail, newest first. It names every language, so it is for those who may move the head. */
  async events(
    person: Person,
    page: { offset: number; limit: number },
  ): Promise<{ items: AuditEvent[]; total: number }> {
    if (!mayMoveHead(person)) throw forbidden()
    return { items: await this.#store.events(page), total: await this.#store.eventCount() }
  }
}
