// Written by `npm run generate`; never edited by hand.
import type { ReadOptions } from '../client.ts'
import type { Answered, Asked, AtRevision, callerOf, Sent } from '../maintaining.ts'

export const methodsOf = ({ call }: Pick<ReturnType<typeof callerOf>, 'call'>) => ({
  /** Lists who may be assigned sections of a language: Everybody with a token or a session that allows writing in the language, and everybody who wrote in its latest drafts with an account of the identity provider. */
  assignees: (query: Asked<'listAssignees'>, given?: ReadOptions) =>
    call<Answered<'listAssignees'>>('GET', `/assignees`, { query, ...given }),
  /** Lists the audit trail: Who did what, when, from which release to which; newest first. For administrators and publishers of every language. Nothing can change or remove an event. */
  auditEvents: (query?: Asked<'listAuditEvents'>, given?: ReadOptions) =>
    call<Answered<'listAuditEvents'>>('GET', `/audit-events`, { query, ...given }),
  /** Lists how complete each language is: Texts by state in each language of the current release, and in each of its principles. */
  coverages: (query?: Asked<'listCoverages'>, given?: ReadOptions) =>
    call<Answered<'listCoverages'>>('GET', `/coverages`, { query, ...given }),
  /** Rolls back to an earlier release: Makes an earlier release the current one, as a new event; nothing is lost. For administrators and publishers of every language. */
  rollBack: (body: Sent<'rollBack'>, given?: ReadOptions) =>
    call<Answered<'rollBack'>>('POST', `/heads`, { body, ...given }),
  /** Withdraws a release: Takes a release that is not current out of use for ever; its URLs return 410 with the reason and the replacement. For administrators and publishers of every language. */
  withdraw: (release: string, body: Sent<'withdrawRelease'>, given?: ReadOptions) =>
    call<Answered<'withdrawRelease'>>('POST', `/releases/${encodeURIComponent(release)}/withdrawals`, { body, ...given }),
  /** Returns the current session: How the audit trail names you, what you may do and until when. */
  session: (given?: ReadOptions) =>
    call<Answered<'getSession'>>('GET', `/sessions`, { ...given }),
  /** Lists the terms of a language: Terms that are translated the same way everywhere, as content/ lists them; none for most new languages. */
  terms: (query: Asked<'listTerms'>, given?: ReadOptions) =>
    call<Answered<'listTerms'>>('GET', `/terms`, { query, ...given }),
  assignments: {
    /** Lists who works on which section: The assigned sections of the languages that you have a role in. */
    list: (query?: Asked<'listAssignments'>, given?: ReadOptions) =>
      call<Answered<'listAssignments'>>('GET', `/assignments`, { query, ...given }),
    /** Assigns a section of a language: It replaces the assignment that the section had. Reviewers and publishers assign anybody who may write in the language. Translators take a section that nobody else has. */
    create: (body: Sent<'createAssignment'>, given?: ReadOptions) =>
      call<Answered<'createAssignment'>>('POST', `/assignments`, { body, ...given }),
    /** Removes an assignment: Reviewers and publishers remove any assignment of their languages, translators their own. */
    remove: (id: string, given?: ReadOptions) =>
      call<void>('DELETE', `/assignments/${encodeURIComponent(id)}`, { ...given }),
  },
  drafts: {
    /** Creates a draft: A draft of a published language or of a new one, on the current release. For its translators. */
    create: (body: Sent<'createDraft'>, given?: ReadOptions) =>
      call<Answered<'createDraft'>>('POST', `/drafts`, { body, ...given }),
    /** Lists the drafts: The drafts of the languages that you have a role in, newest first. */
    list: (query?: Asked<'listDrafts'>, given?: ReadOptions) =>
      call<Answered<'listDrafts'>>('GET', `/drafts`, { query, ...given }),
    /** Returns one draft: A draft with who wrote and approved it, and how complete it makes its language. */
    get: (id: string, given?: ReadOptions) =>
      call<Answered<'getDraft'>>('GET', `/drafts/${encodeURIComponent(id)}`, { ...given }),
    /** Changes a draft: Writes texts with their states, and the settings of the language. A change voids the approval of the draft. */
    update: (id: string, body: Sent<'updateDraft'>, given?: AtRevision) =>
      call<Answered<'updateDraft'>>('PATCH', `/drafts/${encodeURIComponent(id)}`, { body, ...given }),
    /** Discards a draft: Ends a draft without publishing it. It stays readable. */
    discard: (id: string, given?: AtRevision) =>
      call<void>('DELETE', `/drafts/${encodeURIComponent(id)}`, { ...given }),
    /** Approves a draft: Permits publishing the revision that If-Match names. For reviewers and publishers of the language who did not write in it. Changed settings of a published language need a publisher, and an official language needs an administrator and a reason. No text changes its state. */
    approve: (id: string, body: Sent<'approveDraft'>, given: AtRevision & { revision: number }) =>
      call<Answered<'approveDraft'>>('POST', `/drafts/${encodeURIComponent(id)}/approvals`, { body, ...given }),
    /** Lists what publishing a draft would change: Everything that publishing the draft would change of the current release: settings of the language, texts, states and minor marks. */
    changes: (id: string, query?: Asked<'listDraftChanges'>, given?: ReadOptions) =>
      call<Answered<'listDraftChanges'>>('GET', `/drafts/${encodeURIComponent(id)}/changes`, { query, ...given }),
    /** Publishes a draft: Makes an approved draft part of a new release, which every server then serves within a second. If somebody else changed the same texts first, the response is 409 and names what they changed. */
    publish: (id: string, given?: AtRevision) =>
      call<Answered<'publishDraft'>>('POST', `/drafts/${encodeURIComponent(id)}/publications`, { ...given }),
    /** Lists the texts of a draft: Every text of the handbook beside its source, as it would be with the draft, in reading order. */
    texts: (id: string, query?: Asked<'listDraftTexts'>, given?: ReadOptions) =>
      call<Answered<'listDraftTexts'>>('GET', `/drafts/${encodeURIComponent(id)}/texts`, { query, ...given }),
    /** Lists the wordings of a text over the releases: Each wording and state that a text of the draft’s language had in a release, newest first, with the people who wrote, approved and published it. Withdrawn releases are left out. */
    wordings: (id: string, query: Asked<'listDraftWordings'>, given?: ReadOptions) =>
      call<Answered<'listDraftWordings'>>('GET', `/drafts/${encodeURIComponent(id)}/wordings`, { query, ...given }),
  },
  feedback: {
    /** Lists feedback from readers: Newest first. For administrators. */
    list: (query?: Asked<'listFeedback'>, given?: ReadOptions) =>
      call<Answered<'listFeedback'>>('GET', `/feedback`, { query, ...given }),
    /** Changes whether feedback is handled: The list and the file can leave out what is handled. For administrators. */
    update: (id: string, body: Sent<'updateFeedback'>, given?: ReadOptions) =>
      call<Answered<'updateFeedback'>>('PATCH', `/feedback/${encodeURIComponent(id)}`, { body, ...given }),
    /** Deletes feedback: Nothing of it remains but its id in the audit trail. For administrators. */
    delete: (id: string, given?: ReadOptions) =>
      call<void>('DELETE', `/feedback/${encodeURIComponent(id)}`, { ...given }),
  },
  people: {
    /** Creates a person with linked accounts: The accounts then count as one person, who cannot approve drafts that any of them wrote in. The audit trail keeps the name of each account. For administrators. */
    create: (body: Sent<'createPerson'>, given?: ReadOptions) =>
      call<Answered<'createPerson'>>('POST', `/people`, { body, ...given }),
    /** Lists people with linked accounts: People with one account are not listed. For administrators. */
    list: (query?: Asked<'listPeople'>, given?: ReadOptions) =>
      call<Answered<'listPeople'>>('GET', `/people`, { query, ...given }),
    /** Deletes a person and keeps the accounts: The accounts count as different people again. For administrators. */
    remove: (id: string, given?: ReadOptions) =>
      call<void>('DELETE', `/people/${encodeURIComponent(id)}`, { ...given }),
  },
  subscriptions: {
    /** Creates a webhook: The service posts a signed message there each time readers see another release. The response has the secret, this once. For administrators. */
    create: (body: Sent<'createSubscription'>, given?: ReadOptions) =>
      call<Answered<'createSubscription'>>('POST', `/subscriptions`, { body, ...given }),
    /** Lists the webhooks: Every address that is told, oldest first, and how it fares. For administrators. */
    list: (given?: ReadOptions) =>
      call<Answered<'listSubscriptions'>>('GET', `/subscriptions`, { ...given }),
    /** Deletes a webhook: Nothing more is sent there. For administrators. */
    remove: (id: string, given?: ReadOptions) =>
      call<void>('DELETE', `/subscriptions/${encodeURIComponent(id)}`, { ...given }),
    /** Sends a test message to a webhook: Posts a signed message of type “test”, once, and says what came of it. Where it arrives, a paused subscription goes on where it stopped. For administrators. */
    test: (id: string, given?: ReadOptions) =>
      call<Answered<'testSubscription'>>('POST', `/subscriptions/${encodeURIComponent(id)}/deliveries`, { ...given }),
  },
  tokens: {
    /** Issues a token: The response has the secret, this once. For administrators. */
    create: (body: Sent<'createToken'>, given?: ReadOptions) =>
      call<Answered<'createToken'>>('POST', `/tokens`, { body, ...given }),
    /** Lists the tokens: Every token that was issued, newest first, without the secrets. For administrators. */
    list: (query?: Asked<'listTokens'>, given?: ReadOptions) =>
      call<Answered<'listTokens'>>('GET', `/tokens`, { query, ...given }),
    /** Revokes a token: The token stops working at once; it stays listed. For administrators. */
    revoke: (id: string, given?: ReadOptions) =>
      call<void>('DELETE', `/tokens/${encodeURIComponent(id)}`, { ...given }),
  },
})
