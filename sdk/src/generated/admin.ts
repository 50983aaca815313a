// Written by `npm run generate`; never edited by hand.
import type { ReadOptions } from '../client.ts'
import type { Answered, Asked, AtRevision, callerOf, Sent } from '../maintaining.ts'

export const methodsOf = ({ call }: Pick<ReturnType<typeof callerOf>, 'call'>) => ({
  /** The audit trail: Who did what, when, from which release to which; newest first. For administrators and publishers of every language. Nothing can change or remove an event. */
  auditEvents: (query?: Asked<'listAuditEvents'>, given?: ReadOptions) =>
    call<Answered<'listAuditEvents'>>('GET', `/audit-events`, { query, ...given }),
  /** How complete the languages are: Texts by state in each language of the current release, and in each of its principles. */
  coverages: (query?: Asked<'listCoverages'>, given?: ReadOptions) =>
    call<Answered<'listCoverages'>>('GET', `/coverages`, { query, ...given }),
  /** Roll back: Makes an earlier release the current one, as a new event; nothing is lost. For administrators and publishers of every language. */
  rollBack: (body: Sent<'rollBack'>, given?: ReadOptions) =>
    call<Answered<'rollBack'>>('POST', `/heads`, { body, ...given }),
  /** Withdraw a release: Takes a release that is not current out of use for ever; its addresses answer 410 with the reason and the replacement. For administrators and publishers of every language. */
  withdraw: (release: string, body: Sent<'withdrawRelease'>, given?: ReadOptions) =>
    call<Answered<'withdrawRelease'>>('POST', `/releases/${encodeURIComponent(release)}/withdrawals`, { body, ...given }),
  /** Who you are: How the audit trail names you, what you may do and until when. */
  session: (given?: ReadOptions) =>
    call<Answered<'getSession'>>('GET', `/sessions`, { ...given }),
  /** The terms of a language: Terms that are translated the same way everywhere, as content/ lists them; none for most new languages. */
  terms: (query: Asked<'listTerms'>, given?: ReadOptions) =>
    call<Answered<'listTerms'>>('GET', `/terms`, { query, ...given }),
  drafts: {
    /** Begin a draft: A draft of a published language or of a new one, on the current release. For its translators. */
    create: (body: Sent<'createDraft'>, given?: ReadOptions) =>
      call<Answered<'createDraft'>>('POST', `/drafts`, { body, ...given }),
    /** The drafts: The drafts of the languages that you have a role in, newest first. */
    list: (query?: Asked<'listDrafts'>, given?: ReadOptions) =>
      call<Answered<'listDrafts'>>('GET', `/drafts`, { query, ...given }),
    /** One draft: A draft with who wrote and approved it, and how complete it makes its language. */
    get: (id: string, given?: ReadOptions) =>
      call<Answered<'getDraft'>>('GET', `/drafts/${encodeURIComponent(id)}`, { ...given }),
    /** Write in a draft: Writes texts with their states, and what is said of the language. Whoever had approved the draft must look again. */
    update: (id: string, body: Sent<'updateDraft'>, given?: AtRevision) =>
      call<Answered<'updateDraft'>>('PATCH', `/drafts/${encodeURIComponent(id)}`, { body, ...given }),
    /** Discard a draft: Ends a draft without publishing it. It stays readable. */
    discard: (id: string, given?: AtRevision) =>
      call<void>('DELETE', `/drafts/${encodeURIComponent(id)}`, { ...given }),
    /** Approve a draft: Permits publishing the revision that If-Match names. For reviewers and publishers of the language who did not write in it. No text changes its state. */
    approve: (id: string, body: Sent<'approveDraft'>, given: AtRevision & { revision: number }) =>
      call<Answered<'approveDraft'>>('POST', `/drafts/${encodeURIComponent(id)}/approvals`, { body, ...given }),
    /** What readers would see change: Text by text, what publishing the draft would change of the current release. */
    changes: (id: string, query?: Asked<'listDraftChanges'>, given?: ReadOptions) =>
      call<Answered<'listDraftChanges'>>('GET', `/drafts/${encodeURIComponent(id)}/changes`, { query, ...given }),
    /** Publish a draft: Makes an approved draft part of a new release, which every server then serves within a second. When somebody else published the same language first the answer is 409 and names what they changed. */
    publish: (id: string, given?: AtRevision) =>
      call<Answered<'publishDraft'>>('POST', `/drafts/${encodeURIComponent(id)}/publications`, { ...given }),
    /** The texts of a draft: Every text of the handbook beside its source, as it would be with the draft, in reading order. */
    texts: (id: string, query?: Asked<'listDraftTexts'>, given?: ReadOptions) =>
      call<Answered<'listDraftTexts'>>('GET', `/drafts/${encodeURIComponent(id)}/texts`, { query, ...given }),
  },
  subscriptions: {
    /** Subscribe an address: From now on a signed message is posted there each time readers see another release. The answer holds the secret, this once. For administrators. */
    create: (body: Sent<'createSubscription'>, given?: ReadOptions) =>
      call<Answered<'createSubscription'>>('POST', `/subscriptions`, { body, ...given }),
    /** The subscriptions: Every address that is told, oldest first, and how it fares. For administrators. */
    list: (given?: ReadOptions) =>
      call<Answered<'listSubscriptions'>>('GET', `/subscriptions`, { ...given }),
    /** Unsubscribe an address: Nothing more is sent there. For administrators. */
    remove: (id: string, given?: ReadOptions) =>
      call<void>('DELETE', `/subscriptions/${encodeURIComponent(id)}`, { ...given }),
    /** Send a test message: Posts a signed message of type “test”, once, and says what came of it. Where it arrives, a paused subscription goes on where it stopped. For administrators. */
    test: (id: string, given?: ReadOptions) =>
      call<Answered<'testSubscription'>>('POST', `/subscriptions/${encodeURIComponent(id)}/deliveries`, { ...given }),
  },
  tokens: {
    /** Issue a token: The answer holds the secret, this once. For administrators. */
    create: (body: Sent<'createToken'>, given?: ReadOptions) =>
      call<Answered<'createToken'>>('POST', `/tokens`, { body, ...given }),
    /** The tokens: Every token that was issued, newest first, without the secrets. For administrators. */
    list: (query?: Asked<'listTokens'>, given?: ReadOptions) =>
      call<Answered<'listTokens'>>('GET', `/tokens`, { query, ...given }),
    /** Revoke a token: The token stops working at once; it stays listed. For administrators. */
    revoke: (id: string, given?: ReadOptions) =>
      call<void>('DELETE', `/tokens/${encodeURIComponent(id)}`, { ...given }),
  },
})
