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
  /** Sets your e-mail address: Sends a link to the address. Mail with messages begins when you have opened it, which must be within a day. The audit trail names you and not the address. */
  addMailAddress: (body: Sent<'addMailAddress'>, given?: ReadOptions) =>
    call<Answered<'addMailAddress'>>('POST', `/mail-addresses`, { body, ...given }),
  /** Deletes your e-mail address: The service keeps nothing of the address. Does nothing if you have none. */
  removeMailAddress: (given?: ReadOptions) =>
    call<void>('DELETE', `/mail-addresses`, { ...given }),
  /** Confirms your e-mail address: Takes the code of the link that was sent to your address. Only you can confirm it. */
  confirmMailAddress: (body: Sent<'confirmMailAddress'>, given?: ReadOptions) =>
    call<Answered<'confirmMailAddress'>>('POST', `/mail-confirmations`, { body, ...given }),
  /** Creates the URL of your feed: An Atom feed of your messages for feed readers. Everybody who has the URL can read the feed. A new URL replaces the one before. */
  createMessageFeed: (body: Sent<'createMessageFeed'>, given?: ReadOptions) =>
    call<Answered<'createMessageFeed'>>('POST', `/message-feeds`, { body, ...given }),
  /** Ends your feed: The URL no longer works. Does nothing if you have no feed. */
  removeMessageFeed: (given?: ReadOptions) =>
    call<void>('DELETE', `/message-feeds`, { ...given }),
  /** Marks messages as read: Marks one of your messages and all older ones as read. A message that arrives meanwhile stays unread. */
  readMessages: (body: Sent<'readMessages'>, given?: ReadOptions) =>
    call<void>('POST', `/message-readings`, { body, ...given }),
  /** Returns how you want your messages: Your address, how often you want mail, and whether you have a feed. Nobody else can read it here. */
  messageSettings: (given?: ReadOptions) =>
    call<Answered<'getMessageSettings'>>('GET', `/message-settings`, { ...given }),
  /** Changes how you want your messages: The language of mail and feed, and how often you want mail. */
  updateMessageSettings: (body: Sent<'updateMessageSettings'>, given?: ReadOptions) =>
    call<Answered<'updateMessageSettings'>>('PATCH', `/message-settings`, { body, ...given }),
  /** Withdraws a release: Takes a release that is not current out of use for ever; its URLs return 410 with the reason and the replacement. For administrators and publishers of every language. */
  withdraw: (release: string, body: Sent<'withdrawRelease'>, given?: ReadOptions) =>
    call<Answered<'withdrawRelease'>>('POST', `/releases/${encodeURIComponent(release)}/withdrawals`, { body, ...given }),
  /** Returns the current session: How the audit trail names you, what you may do and until when. */
  session: (given?: ReadOptions) =>
    call<Answered<'getSession'>>('GET', `/sessions`, { ...given }),
  /** Lists the terms of a language: Terms that are translated the same way everywhere: those of the current release, or of content/ as long as no draft has changed them; with the parameter draft, those of the draft. */
  terms: (query: Asked<'listTerms'>, given?: ReadOptions) =>
    call<Answered<'listTerms'>>('GET', `/terms`, { query, ...given }),
  assignments: {
    /** Lists who works on which section: The assigned sections of the languages that you have a role in. */
    list: (query?: Asked<'listAssignments'>, given?: ReadOptions) =>
      call<Answered<'listAssignments'>>('GET', `/assignments`, { query, ...given }),
    /** Assigns a section of a language: It replaces the assignment that the section had. Reviewers and publishers assign anybody who may write in the language. Translators take a section that nobody else has. */
    create: (body: Sent<'createAssignment'>, given?: ReadOptions) =>
      call<Answered<'createAssignment'>>('POST', `/assignments`, { body, ...given }),
    /** Deletes an assignment: Reviewers and publishers remove any assignment of their languages, translators their own. */
    remove: (id: string, given?: ReadOptions) =>
      call<void>('DELETE', `/assignments/${encodeURIComponent(id)}`, { ...given }),
  },
  comments: {
    /** Lists comments: The comments on texts of the languages that you have a role in, newest first, with their replies. With a role in the source language: of every language. */
    list: (query?: Asked<'listComments'>, given?: ReadOptions) =>
      call<Answered<'listComments'>>('GET', `/comments`, { query, ...given }),
    /** Creates a comment: A remark or a question on one text of a language that you have a role in. It does not change drafts. */
    create: (body: Sent<'createComment'>, given?: ReadOptions) =>
      call<Answered<'createComment'>>('POST', `/comments`, { body, ...given }),
    /** Changes whether a comment is resolved: Only those who may approve resolve why a text was returned. The text is then no longer returned. */
    update: (id: string, body: Sent<'updateComment'>, given?: ReadOptions) =>
      call<Answered<'updateComment'>>('PATCH', `/comments/${encodeURIComponent(id)}`, { body, ...given }),
    /** Deletes a comment or a reply: Deletes your own words. The replies of others stay, below a resolved comment without words. Administrators may delete any. */
    delete: (id: string, given?: ReadOptions) =>
      call<void>('DELETE', `/comments/${encodeURIComponent(id)}`, { ...given }),
    /** Creates a reply to a comment: Adds a reply at the end of the thread. A thread has at most 100. */
    reply: (id: string, body: Sent<'replyToComment'>, given?: ReadOptions) =>
      call<Answered<'replyToComment'>>('POST', `/comments/${encodeURIComponent(id)}/replies`, { body, ...given }),
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
    /** Returns a machine translation of one text: Sends the published source of one text to the machine translator that the operator chose, and returns its translation. The draft does not change. Save the text with the state machine until a person has worked on it. */
    translate: (id: string, body: Sent<'translateText'>, given?: ReadOptions) =>
      call<Answered<'translateText'>>('POST', `/drafts/${encodeURIComponent(id)}/machine-translations`, { body, ...given }),
    /** Publishes a draft: Makes an approved draft part of a new release, which every server then serves within a second. If somebody else changed the same texts first, the response is 409 and names what they changed. */
    publish: (id: string, given?: AtRevision) =>
      call<Answered<'publishDraft'>>('POST', `/drafts/${encodeURIComponent(id)}/publications`, { ...given }),
    /** Returns a text to its translator: Says why one text of the draft must change, for those who may approve. It voids the approval. The draft cannot be approved until the text, its state or its minor mark has changed, or until the reason is resolved. */
    return: (id: string, body: Sent<'returnText'>, given?: AtRevision) =>
      call<Answered<'returnText'>>('POST', `/drafts/${encodeURIComponent(id)}/returns`, { body, ...given }),
    /** Asks for approval of a draft: Sends a message to those who may approve the draft, at most once a day for each revision. The draft stays as it is. For translators of the language. */
    submit: (id: string, given?: ReadOptions) =>
      call<void>('POST', `/drafts/${encodeURIComponent(id)}/submissions`, { ...given }),
    /** Lists suggestions for one text of a draft: Wordings of the draft and of up to 100 releases whose source is the same or similar, the best first, then the text in related languages. The service computes them itself and stops after a quarter of a second, the newest releases first. The source language has none. */
    suggestions: (id: string, query: Asked<'listDraftSuggestions'>, given?: ReadOptions) =>
      call<Answered<'listDraftSuggestions'>>('GET', `/drafts/${encodeURIComponent(id)}/suggestions`, { query, ...given }),
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
  messages: {
    /** Lists your messages: What others did and concerns you, newest first: at most 200 messages of the last 180 days. With read=false, totalRecords is the number of unread messages. */
    list: (query?: Asked<'listMessages'>, given?: ReadOptions) =>
      call<Answered<'listMessages'>>('GET', `/messages`, { query, ...given }),
    /** Changes whether you have read a message: Mail leaves out what you have read. */
    update: (id: string, body: Sent<'updateMessage'>, given?: ReadOptions) =>
      call<Answered<'updateMessage'>>('PATCH', `/messages/${encodeURIComponent(id)}`, { body, ...given }),
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
    /** Creates a webhook: The service posts a signed message there each time readers see another release, or each time a reader sends feedback. The response has the secret, this once. For administrators. */
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
