import { type Locale, sourceLocale } from '../handbook/locale.ts'
import type { ReleaseRecord } from '../store/release.ts'
import type { AuditEvent, ReleaseStore } from '../store/store.ts'
import type { Coverage } from '../translation/coverage.ts'
import { type Surroundings, usualSurroundings } from './clock-and-random.ts'
import { DraftStore } from './drafts/draft-store.ts'
import { Drafts } from './drafts/drafts.ts'
import { Review } from './drafts/review.ts'
import { Translations } from './drafts/translations.ts'
import { mayMoveHead, type Person } from './people/person.ts'
import { Sessions } from './people/sessions.ts'
import { Tokens } from './people/tokens.ts'
import { forbidden, storeProblem } from './problems.ts'
import { Subscriptions } from './webhooks/webhooks.ts'

/**
 * What maintainers do, by whichever way they come in: every method takes the person, checks what they may, makes one
 * change with one audit event, and throws a `ProblemError` that says what to do next.
 */
export class Publishing {
  readonly tokens: Tokens
  readonly sessions: Sessions
  readonly drafts: Drafts
  readonly translations: Translations
  readonly review: Review
  readonly subscriptions: Subscriptions
  readonly #store: ReleaseStore

  constructor(store: ReleaseStore, surroundings: Surroundings = usualSurroundings, { privateReceivers = false } = {}) {
    this.#store = store
    const rows = new DraftStore(store, surroundings)
    this.tokens = new Tokens(store, surroundings)
    this.sessions = new Sessions(store, surroundings)
    this.drafts = new Drafts(store, rows)
    const opened = this.drafts.opened.bind(this.drafts)
    this.translations = new Translations(store, rows, opened)
    this.subscriptions = new Subscriptions(store, surroundings, privateReceivers)
    this.review = new Review(store, rows, opened, surroundings)
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

  /** How complete each published language is, by principle; in the order of their tags. */
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
    const { count } = await this.#store.db
      .selectFrom('events')
      .select((build) => build.fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    return { items: await this.#store.events(page), total: Number(count) }
  }
}
