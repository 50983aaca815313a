import type { Transaction } from 'kysely'
import { isAdministrator } from '../../../schemas/roles.ts'
import { differencesBetween } from '../../handbook/differences.ts'
import { PublishConflict } from '../../store/failures.ts'
import type { Release } from '../../store/release.ts'
import type { ReleaseStore } from '../../store/store.ts'
import type { ClockAndRandom } from '../clock-and-random.ts'
import { textsReturned } from '../comments/comment-problems.ts'
import type { Returns } from '../comments/returns.ts'
import type { Accounts } from '../people/accounts.ts'
import type { Person } from '../people/person.ts'
import { storeProblem } from '../store-problem.ts'
import type { Draft } from './draft.ts'
import { notApproved, ownWork, preconditionRequired, publishConflict } from './draft-problems.ts'
import type { DraftTables } from './draft-row.ts'
import { assertAllowed, type DraftAt, type DraftStore } from './draft-store.ts'
import type { Drafts } from './drafts.ts'
import { assertMayApproveSettings, coversSettings, settingsToApprove } from './settings-approval.ts'

interface ApprovalOptions {
  overrule?: boolean
  /** Required to make a language official. */
  reason?: string
}

/** From a draft to a release: approved by a second person, then published. */
export class Review {
  readonly #store: ReleaseStore
  readonly #drafts: DraftStore
  readonly #opened: Drafts['opened']
  readonly #accounts: Accounts
  readonly #returns: Pick<Returns, 'standing'>
  readonly #now: () => Date

  constructor(
    store: ReleaseStore,
    drafts: DraftStore,
    {
      opened,
      accounts,
      returns,
      clock,
    }: {
      opened: Drafts['opened']
      accounts: Accounts
      returns: Pick<Returns, 'standing'>
      clock: Pick<ClockAndRandom, 'now'>
    },
  ) {
    this.#store = store
    this.#drafts = drafts
    this.#opened = opened
    this.#accounts = accounts
    this.#returns = returns
    this.#now = clock.now
  }

  /**
   * Permits publishing of the revision that was seen; no text changes its state.
   * @param options.overrule Whether an administrator sets aside that nobody approves their own work.
   */
  async approve(person: Person, at: DraftAt, { overrule = false, reason }: ApprovalOptions = {}): Promise<Draft> {
    const seen = await this.#drafts.find(person, at.id)
    assertAllowed(person, 'approve', seen, at.revision)
    if (at.revision === undefined) throw preconditionRequired()
    return this.#drafts.change(person, 'approve', at, 'approve-draft', async (draft) => {
      const overruled = await this.#accounts.isOneOf(person.actor, draft.writers)
      if (overruled && !(overrule && isAdministrator(person))) throw ownWork()
      const returned = await this.#returns.standing(draft)
      if (returned.size > 0) throw textsReturned([...returned.keys()])
      const opened = await this.#opened(draft)
      assertMayApproveSettings(person, opened, reason)
      const settings = settingsToApprove(opened)
      const about = { overruled, ...(settings.length > 0 && { settings }), ...(reason !== undefined && { reason }) }
      const approval = { by: person.actor, at: this.#now().toISOString(), ...about }
      return { draft: { ...draft, approval }, detail: { revision: draft.revision, ...about } }
    })
  }

  /**
   * Makes the draft part of a new release, in one transaction with its event and the moved head.
   * @throws {ProblemError} a conflict, with what changed, when somebody else published the same locale first.
   */
  async publish(person: Person, { id, revision }: DraftAt): Promise<Release> {
    const draft = await this.#drafts.find(person, id)
    assertAllowed(person, 'publish', draft, revision)
    const { approval } = draft
    if (!approval) throw notApproved()
    const opened = await this.#opened(draft)
    const { base, locale } = opened
    if (!coversSettings(approval, opened)) throw notApproved()
    try {
      return await this.#store.publish({
        base: base.id,
        locales: { [draft.locale]: locale },
        actor: person.actor,
        detail: {
          draft: id,
          ...(person.token && { token: person.token }),
          writers: draft.writers,
          approvedBy: approval.by,
          overruled: approval.overruled,
        },
        within: async (transaction: Transaction<DraftTables>, release) => {
          // The accounts may have been linked after the approval.
          if (!approval.overruled && (await this.#accounts.isOneOf(approval.by, draft.writers))) throw ownWork()
          await this.#drafts.published(transaction, draft, release)
        },
      })
    } catch (error) {
      if (!(error instanceof PublishConflict)) return storeProblem(error)
      const differences = differencesBetween(base, await this.#store.load(error.current))
      const same = differences.filter((one) => one.locale === draft.locale || (error.edition && one.locale === null))
      throw publishConflict(error, same)
    }
  }
}
