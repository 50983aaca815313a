// Written by `npm run generate`; never edited by hand.
export interface paths {
    readonly "/assignees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists who may be assigned sections of a language
         * @description Everybody with a token or a session that allows writing in the language, and everybody who wrote in its latest drafts with an account of the identity provider.
         */
        readonly get: operations["listAssignees"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists who works on which section
         * @description The assigned sections of the languages that you have a role in.
         */
        readonly get: operations["listAssignments"];
        readonly put?: never;
        /**
         * Assigns a section of a language
         * @description It replaces the assignment that the section had. Reviewers and publishers assign anybody who may write in the language. Translators take a section that nobody else has.
         */
        readonly post: operations["createAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assignments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Deletes an assignment
         * @description Reviewers and publishers remove any assignment of their languages, translators their own.
         */
        readonly delete: operations["removeAssignment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/audit-events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the audit trail
         * @description Who did what, when, from which release to which; newest first. For administrators and publishers of every language. Nothing can change or remove an event.
         */
        readonly get: operations["listAuditEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists comments
         * @description The comments on texts of the languages that you have a role in, newest first, with their replies. With a role in the source language: of every language.
         */
        readonly get: operations["listComments"];
        readonly put?: never;
        /**
         * Creates a comment
         * @description A remark or a question on one text of a language that you have a role in. It does not change drafts.
         */
        readonly post: operations["createComment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/comments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Deletes a comment or a reply
         * @description Deletes your own words. The replies of others stay, below a resolved comment without words. Administrators may delete any.
         */
        readonly delete: operations["deleteComment"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Changes whether a comment is resolved
         * @description Only those who may approve resolve why a text was returned. The text is then no longer returned.
         */
        readonly patch: operations["updateComment"];
        readonly trace?: never;
    };
    readonly "/comments/{id}/replies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Creates a reply to a comment
         * @description Adds a reply at the end of the thread. A thread has at most 100.
         */
        readonly post: operations["replyToComment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/coverages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists how complete each language is
         * @description Texts by state in each language of the current release, and in each of its principles.
         */
        readonly get: operations["listCoverages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the drafts
         * @description The drafts of the languages that you have a role in, newest first.
         */
        readonly get: operations["listDrafts"];
        readonly put?: never;
        /**
         * Creates a draft
         * @description A draft of a published language or of a new one, on the current release. For its translators.
         */
        readonly post: operations["createDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns one draft
         * @description A draft with who wrote and approved it, and how complete it makes its language.
         */
        readonly get: operations["getDraft"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Discards a draft
         * @description Ends a draft without publishing it. It stays readable.
         */
        readonly delete: operations["discardDraft"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Changes a draft
         * @description Writes texts with their states, and the settings of the language. A change voids the approval of the draft.
         */
        readonly patch: operations["updateDraft"];
        readonly trace?: never;
    };
    readonly "/drafts/{id}/approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approves a draft
         * @description Permits publishing the revision that If-Match names. For reviewers and publishers of the language who did not write in it. Changed settings of a published language need a publisher, and an official language needs an administrator and a reason. No text changes its state.
         */
        readonly post: operations["approveDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{id}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists what publishing a draft would change
         * @description Everything that publishing the draft would change of the current release: settings of the language, texts, states and minor marks.
         */
        readonly get: operations["listDraftChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{id}/exports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns a file for translators
         * @description The texts of a draft as XLIFF 1.2, as XLIFF 2.1 or as a workbook; all of them, or what is missing or outdated.
         */
        readonly get: operations["exportDraft"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{id}/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Imports a translated file
         * @description Says text by text what the file would change in the draft, and with apply=true changes it. It never publishes. Texts that cannot be taken are set aside with the reason. Texts that are worth a look are taken only if the parameter take names them. A file that cannot be used is refused whole. Its kind is recognised by its content.
         */
        readonly post: operations["importFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{id}/machine-translations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Returns a machine translation of one text
         * @description Sends the published source of one text to the machine translator that the operator chose, and returns its translation. The draft does not change. Save the text with the state machine until a person has worked on it.
         */
        readonly post: operations["translateText"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{id}/publications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publishes a draft
         * @description Makes an approved draft part of a new release, which every server then serves within a second. If somebody else changed the same texts first, the response is 409 and names what they changed.
         */
        readonly post: operations["publishDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{id}/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Returns a text to its translator
         * @description Says why one text of the draft must change, for those who may approve. It voids the approval. The draft cannot be approved until the text, its state or its minor mark has changed, or until the reason is resolved.
         */
        readonly post: operations["returnText"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{id}/submissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Asks for approval of a draft
         * @description Sends a message to those who may approve the draft, at most once a day for each revision. The draft stays as it is. For translators of the language.
         */
        readonly post: operations["submitDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{id}/suggestions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists suggestions for one text of a draft
         * @description Wordings of the draft and of up to 100 releases whose source is the same or similar, the best first, then the text in related languages. The service computes them itself and stops after a quarter of a second, the newest releases first. The source language has none.
         */
        readonly get: operations["listDraftSuggestions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{id}/texts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the texts of a draft
         * @description Every text of the handbook beside its source, as it would be with the draft, in reading order.
         */
        readonly get: operations["listDraftTexts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{id}/wordings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the wordings of a text over the releases
         * @description Each wording and state that a text of the draft’s language had in a release, newest first, with the people who wrote, approved and published it. Withdrawn releases are left out.
         */
        readonly get: operations["listDraftWordings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feedback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists feedback from readers
         * @description Newest first. For administrators.
         */
        readonly get: operations["listFeedback"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feedback/exports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns feedback as CSV
         * @description All feedback that the filters find, oldest first, as a file for spreadsheets. An apostrophe stands before a text that a spreadsheet would run as a formula. For administrators.
         */
        readonly get: operations["exportFeedback"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feedback/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Deletes feedback
         * @description Nothing of it remains but its id in the audit trail. For administrators.
         */
        readonly delete: operations["deleteFeedback"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Changes whether feedback is handled
         * @description The list and the file can leave out what is handled. For administrators.
         */
        readonly patch: operations["updateFeedback"];
        readonly trace?: never;
    };
    readonly "/heads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rolls back to an earlier release
         * @description Makes an earlier release the current one, as a new event; nothing is lost. For administrators and publishers of every language.
         */
        readonly post: operations["rollBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mail-addresses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets your e-mail address
         * @description Sends a link to the address. Mail with messages begins when you have opened it, which must be within a day. The audit trail names you and not the address.
         */
        readonly post: operations["addMailAddress"];
        /**
         * Deletes your e-mail address
         * @description The service keeps nothing of the address. Does nothing if you have none.
         */
        readonly delete: operations["removeMailAddress"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mail-confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirms your e-mail address
         * @description Takes the code of the link that was sent to your address. Only you can confirm it.
         */
        readonly post: operations["confirmMailAddress"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/message-feeds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Creates the URL of your feed
         * @description An Atom feed of your messages for feed readers. Everybody who has the URL can read the feed. A new URL replaces the one before.
         */
        readonly post: operations["createMessageFeed"];
        /**
         * Ends your feed
         * @description The URL no longer works. Does nothing if you have no feed.
         */
        readonly delete: operations["removeMessageFeed"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/message-readings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Marks messages as read
         * @description Marks one of your messages and all older ones as read. A message that arrives meanwhile stays unread.
         */
        readonly post: operations["readMessages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/message-settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns how you want your messages
         * @description Your address, how often you want mail, and whether you have a feed. Nobody else can read it here.
         */
        readonly get: operations["getMessageSettings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Changes how you want your messages
         * @description The language of mail and feed, and how often you want mail.
         */
        readonly patch: operations["updateMessageSettings"];
        readonly trace?: never;
    };
    readonly "/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists your messages
         * @description What others did and concerns you, newest first: at most 200 messages of the last 180 days. With read=false, totalRecords is the number of unread messages.
         */
        readonly get: operations["listMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/messages/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Changes whether you have read a message
         * @description Mail leaves out what you have read.
         */
        readonly patch: operations["updateMessage"];
        readonly trace?: never;
    };
    readonly "/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists people with linked accounts
         * @description People with one account are not listed. For administrators.
         */
        readonly get: operations["listPeople"];
        readonly put?: never;
        /**
         * Creates a person with linked accounts
         * @description The accounts then count as one person, who cannot approve drafts that any of them wrote in. The audit trail keeps the name of each account. For administrators.
         */
        readonly post: operations["createPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Deletes a person and keeps the accounts
         * @description The accounts count as different people again. For administrators.
         */
        readonly delete: operations["removePerson"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/releases/{release}/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraws a release
         * @description Takes a release that is not current out of use for ever; its URLs return 410 with the reason and the replacement. For administrators and publishers of every language.
         */
        readonly post: operations["withdrawRelease"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns the current session
         * @description How the audit trail names you, what you may do and until when.
         */
        readonly get: operations["getSession"];
        readonly put?: never;
        /**
         * Creates a browser session
         * @description Exchanges a bearer token for a cookie that no script can read. It lasts eight hours, or as long as the token does if that is shorter. Requests with the cookie must carry the header Handbook-Client, which pages of other sites cannot send.
         */
        readonly post: operations["createSession"];
        /**
         * Ends the browser session
         * @description Ends the browser’s session and removes its cookie.
         */
        readonly delete: operations["endSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the webhooks
         * @description Every address that is told, oldest first, and how it fares. For administrators.
         */
        readonly get: operations["listSubscriptions"];
        readonly put?: never;
        /**
         * Creates a webhook
         * @description The service posts a signed message there each time readers see another release, or each time a reader sends feedback. The response has the secret, this once. For administrators.
         */
        readonly post: operations["createSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Deletes a webhook
         * @description Nothing more is sent there. For administrators.
         */
        readonly delete: operations["removeSubscription"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sends a test message to a webhook
         * @description Posts a signed message of type “test”, once, and says what came of it. Where it arrives, a paused subscription goes on where it stopped. For administrators.
         */
        readonly post: operations["testSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the terms of a language
         * @description Terms that are translated the same way everywhere: those of the current release, or of content/ as long as no draft has changed them; with the parameter draft, those of the draft.
         */
        readonly get: operations["listTerms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/terms/exports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns the terms of a language as a file
         * @description All terms as TBX (ISO 30042:2019, dialect TBX-Basic, style DCA) for translation tools, or as CSV for spreadsheets. In CSV, an apostrophe stands before words that a spreadsheet would run as a formula.
         */
        readonly get: operations["exportTerms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the tokens
         * @description Every token that was issued, newest first, without the secrets. For administrators.
         */
        readonly get: operations["listTokens"];
        readonly put?: never;
        /**
         * Issues a token
         * @description The response has the secret, this once. For administrators.
         */
        readonly post: operations["createToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tokens/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revokes a token
         * @description The token stops working at once; it stays listed. For administrators.
         */
        readonly delete: operations["revokeToken"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AnyValue: unknown;
        /**
         * @description true: changes the draft. false: only reports what would change.
         * @enum {string}
         */
        readonly Apply: "true" | "false";
        /** @description That a draft may be published as it is. */
        readonly Approval: {
            /** @description Who approved it. */
            readonly by: string;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly at: string;
            /** @description Whether an administrator approved their own work. */
            readonly overruled: boolean;
            /** @description The settings of the language that were approved with it; absent where none changed that need it. */
            readonly settings?: readonly components["schemas"]["LanguageSetting"][];
            /** @description Why; absent where no reason was given. */
            readonly reason?: string;
        };
        /** @description Somebody who may write in a language. */
        readonly Assignee: {
            /** @description The name in the audit trail. */
            readonly actor: string;
        };
        /** @description A section of a language that somebody works on. */
        readonly Assignment: {
            /** @description Id of the assignment. */
            readonly id: string;
            /** @description The language. */
            readonly locale: string;
            /**
             * @description The section: a principle, handbook for the handbook’s own texts, or resources.
             * @example p1
             */
            readonly section: string;
            /** @description Who works on it. */
            readonly assignee: string;
            /** @description Until when; null where no date was set. */
            readonly due: string | null;
            /**
             * Format: date-time
             * @description When it was assigned.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly assignedAt: string;
            /** @description Who assigned it. */
            readonly assignedBy: string;
        };
        /** @description One change, which nothing can alter or remove. */
        readonly AuditEvent: {
            /**
             * Format: int32
             * @description The number of the event; events that concern no one are not numbered.
             */
            readonly id: number;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly at: string;
            /** @description Who. */
            readonly actor: string;
            /** @description What. */
            readonly action: string;
            /** @description From which release; null where it concerns none. */
            readonly from: string | null;
            /** @description To which release; null where it concerns none. */
            readonly to: string | null;
            /** @description What else is known, such as the draft, its language and its texts. */
            readonly detail: {
                readonly [key: string]: components["schemas"]["AnyValue"];
            };
        };
        /** @description One difference between two releases. */
        readonly Change: {
            readonly change: components["schemas"]["ChangeType"];
            /** @description The language of the text or setting; null for the structure, which is the same in every language. */
            readonly locale: string | null;
            /** @description The item; handbook, interface or workshop for texts that belong to none, language for settings. */
            readonly item: string;
            /** @description The id of the text; null for settings and structure. */
            readonly segment: string | null;
            /** @description The setting of the language; null for texts and structure. */
            readonly setting: components["schemas"]["LanguageSetting"] | null;
            /** @description The text or setting before; null where there was none. */
            readonly before: string | null;
            /** @description The text or setting after; null where there is none. */
            readonly after: string | null;
            /** @description State of the text before; null for settings and structure. */
            readonly stateBefore: components["schemas"]["TextState"] | null;
            /** @description State of the text after; null for settings and structure. */
            readonly stateAfter: components["schemas"]["TextState"] | null;
            /** @description A term of the glossary. Only the changes of a draft have it: they list each term. Between releases, the setting glossary says that the glossary changed. */
            readonly term?: {
                /** @description The term before; null where there was none. */
                readonly before: components["schemas"]["Term"] | null;
                /** @description The term after; null where there is none. */
                readonly after: components["schemas"]["Term"] | null;
            };
            /** @description Whether a text of the source language means the same as before, so that its translations stay current. */
            readonly minor: boolean;
        };
        /** @description What happened. Known values: added, removed, changed. Later versions may add others. */
        readonly ChangeType: "added" | "removed" | "changed" | (string & {});
        /** @description A comment on one text of a language, with its replies. */
        readonly Comment: {
            /** @description Id of the comment. */
            readonly id: string;
            readonly kind: components["schemas"]["CommentKind"];
            /** @description The language. */
            readonly locale: string;
            /** @description The id of the text. */
            readonly segment: string;
            /** @description Where the text stands and what it is; null if it no longer exists. */
            readonly place: string | null;
            /** @description The source of the text as published; null if it no longer exists. */
            readonly source: string | null;
            /** @description The draft whose text was returned; null for all else. */
            readonly draft: string | null;
            /** @description The text as it was returned; null for all else. */
            readonly wording: string | null;
            /** @description What was said, as plain text; null if it was deleted. */
            readonly text: string | null;
            /** @description Who wrote it. */
            readonly by: string;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly at: string;
            /** @description When it was resolved; null while it is open. */
            readonly resolvedAt: string | null;
            /** @description Who resolved it; null while it is open. */
            readonly resolvedBy: string | null;
            /** @description The replies, oldest first. */
            readonly replies: readonly components["schemas"]["Reply"][];
        };
        /** @description comment: a remark. question: waits for an answer. return: why a reviewer returned the text to its translator. Known values: comment, question, return. Later versions may add others. */
        readonly CommentKind: "comment" | "question" | "return" | (string & {});
        /**
         * @description Returns only comments of this kind.
         * @enum {string}
         */
        readonly CommentKindFilter: "comment" | "question" | "return";
        /** @description How complete a language version is: texts by state. */
        readonly Coverage: {
            /**
             * Format: int32
             * @description How many texts the edition has, apart from summaries and the guide for a workshop.
             */
            readonly total: number;
            /**
             * Format: int32
             * @description How many are missing and fall back.
             */
            readonly missing: number;
            /**
             * Format: int32
             * @description How many are translated by machine.
             */
            readonly machine: number;
            /**
             * Format: int32
             * @description How many are translated by a person.
             */
            readonly translated: number;
            /**
             * Format: int32
             * @description How many a second person has reviewed.
             */
            readonly reviewed: number;
            /**
             * Format: int32
             * @description How many are final.
             */
            readonly final: number;
            /** @description The summaries, which are counted apart; absent if there is nothing to count. */
            readonly summaries?: components["schemas"]["SummaryCoverage"];
            /** @description The guide for a workshop, which is counted apart; absent if there is nothing to count. */
            readonly workshop?: components["schemas"]["WorkshopCoverage"];
        };
        /**
         * @description The direction of writing, for the HTML attribute dir.
         * @enum {string}
         */
        readonly Direction: "ltr" | "rtl";
        /** @description Proposed texts of one language on top of a release. */
        readonly Draft: {
            /** @description Id of the draft. */
            readonly id: string;
            /** @description The language. */
            readonly locale: string;
            /** @description The release it is written on. */
            readonly base: string;
            readonly status: components["schemas"]["DraftStatus"];
            /**
             * Format: int32
             * @description Rises with every change; its ETag.
             */
            readonly revision: number;
            /**
             * Format: int32
             * @description How many texts it proposes.
             */
            readonly texts: number;
            /**
             * Format: int32
             * @description How many terms of the glossary it changes.
             */
            readonly terms: number;
            /** @description Everyone who wrote in it; last the person who wrote last. */
            readonly writers: readonly string[];
            /** @description Who approved it as it is; null while nobody has. */
            readonly approval: components["schemas"]["Approval"] | null;
            /** @description The release it became part of; null until then. */
            readonly release: string | null;
            /**
             * Format: date-time
             * @description When it was begun.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly createdAt: string;
            /** @description Who began it. */
            readonly createdBy: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly updatedAt: string;
        };
        /** @description Lifecycle status of a draft. Known values: open, published, discarded. Later versions may add others. */
        readonly DraftStatus: "open" | "published" | "discarded" | (string & {});
        /**
         * @description Returns only drafts with this status.
         * @enum {string}
         */
        readonly DraftStatusFilter: "open" | "published" | "discarded";
        /** @description One text of a draft beside its source. */
        readonly DraftText: {
            /** @description The id of the text. */
            readonly id: string;
            /** @description The principle whose page has the text; null for other texts. */
            readonly principle: string | null;
            /** @description The source. */
            readonly source: string;
            /** @description The text in the draft’s language; null where it is missing. */
            readonly target: string | null;
            /** @description How far it has come. */
            readonly state: components["schemas"]["TextState"];
            /** @description Whether the source has changed since it was translated. */
            readonly outdated: boolean;
            /** @description The source that an outdated text was translated from, where it is known. */
            readonly oldSource: string | null;
            /** @description Whether the draft proposes it; else it is as the release has it. */
            readonly proposed: boolean;
            /** @description What somebody left unfinished, which is not published; null where there is nothing. */
            readonly unfinished: string | null;
            /** @description Whether a reviewer returned it and it is as it was then. */
            readonly returned: boolean;
            /** @description Where it stands and what it is. */
            readonly context: string;
            /** @description Whether it may carry links. */
            readonly rich: boolean;
            /**
             * Format: int32
             * @description How many characters it may have.
             */
            readonly maxLength: number;
        };
        /**
         * @description Texts to include. open: only missing and outdated ones.
         * @enum {string}
         */
        readonly ExportedTexts: "all" | "open";
        /** @description What a reader sent. */
        readonly Feedback: {
            /** @description Id of the feedback. State it to have the feedback deleted before its time. */
            readonly id: string;
            /**
             * Format: date-time
             * @description When it arrived.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly receivedAt: string;
            /**
             * Format: date-time
             * @description When the service deletes it at the latest.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly keptUntil: string;
            /** @description The language that the sender read. */
            readonly locale: string;
            /** @description The release that the sender read. */
            readonly release: string;
            /** @description Id of the item that it is about. */
            readonly item: string;
            readonly kind: components["schemas"]["FeedbackKind"];
            /** @description The text, as plain text. */
            readonly text: string;
            /** @description Where the example is from; null if not stated. */
            readonly place: string | null;
            /** @description A page about the example; null if not stated. */
            readonly url: string | null;
            /** @description The e-mail address for an answer; null if not stated. */
            readonly email: string | null;
            /** @description When it was marked as handled; null while it is not. */
            readonly handledAt: string | null;
            /** @description Who marked it as handled; null while nobody has. */
            readonly handledBy: string | null;
        };
        /** @description thought: about the item. example: from the sender’s own work. Known values: thought, example. Later versions may add others. */
        readonly FeedbackKind: "thought" | "example" | (string & {});
        /**
         * @description Format of the file. xliff: XLIFF 1.2 for translation tools. xliff2: XLIFF 2.1. xlsx: a workbook.
         * @enum {string}
         */
        readonly FileFormat: "xliff" | "xliff2" | "xlsx";
        /** @description A role in one language or in all. */
        readonly Grant: {
            readonly role: components["schemas"]["Role"];
            /** @description In which language; * for every one. Absent for the administrator. */
            readonly locale?: string;
        };
        /**
         * @description true: only handled feedback. false: only feedback that is not handled.
         * @enum {string}
         */
        readonly HandledFilter: "true" | "false";
        /** @description A setting of a language. Known values: endonym, dir, status, fallback, state, search, glossary. Later versions may add others. */
        readonly LanguageSetting: "endonym" | "dir" | "status" | "fallback" | "state" | "search" | "glossary" | (string & {});
        /** @description A link to another address. */
        readonly Link: {
            /**
             * Format: uri
             * @description The absolute address.
             */
            readonly href: string;
            /** @description How the target relates to this response; an IANA link relation where one exists. */
            readonly rel: string;
            readonly method: components["schemas"]["LinkMethod"];
        };
        /** @description The method to use. Known values: GET. Later versions may add others. */
        readonly LinkMethod: "GET" | (string & {});
        /** @description A person with several accounts, which count as one. */
        readonly LinkedPerson: {
            /** @description Id of the person. */
            readonly id: string;
            /** @description The accounts of the person. */
            readonly accounts: readonly string[];
        };
        /** @description Links from this response. */
        readonly Links: {
            /** @description This response. */
            readonly self: components["schemas"]["Link"];
            /** @description The list this belongs to. */
            readonly collection?: components["schemas"]["Link"];
            /** @description The item this is a part of. */
            readonly up?: components["schemas"]["Link"];
            /** @description A description of this. */
            readonly describedby?: components["schemas"]["Link"];
            /** @description The licence of the content. */
            readonly license?: components["schemas"]["Link"];
            /** @description The documentation of the service. */
            readonly service?: components["schemas"]["Link"];
        };
        /** @description How complete a published language is. */
        readonly LocaleCoverage: {
            /** @description The language. */
            readonly locale: string;
            readonly coverage: components["schemas"]["Coverage"];
            /**
             * Format: int32
             * @description How many texts, in whatever state, were translated from a source that has changed since.
             */
            readonly outdated: number;
            /** @description The same for each principle. */
            readonly principles: readonly {
                /** @description The principle. */
                readonly id: string;
                readonly coverage: components["schemas"]["Coverage"];
                /**
                 * Format: int32
                 * @description How many texts, in whatever state, were translated from a source that has changed since.
                 */
                readonly outdated: number;
            }[];
        };
        /** @description Whether the handbook’s publisher stands behind this language version. Known values: official, unofficial. Later versions may add others. */
        readonly LocaleStatus: "official" | "unofficial" | (string & {});
        /** @description none: no mail. at-once: a mail within some minutes. daily: one mail a day with everything new. Known values: none, at-once, daily. Later versions may add others. */
        readonly MailFrequency: "none" | "at-once" | "daily" | (string & {});
        /** @description Something that happened and concerns you. */
        readonly Message: {
            /**
             * @description Id of the message.
             * @example 12
             */
            readonly id: string;
            readonly kind: components["schemas"]["MessageKind"];
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly at: string;
            /** @description Who did it, as the audit trail names them. */
            readonly by: string;
            /** @description What happened, in the language of the request. */
            readonly title: string;
            /**
             * Format: uri
             * @description The page of the language desk that it leads to.
             */
            readonly url: string;
            /** @description The languages that it is about. */
            readonly locales: readonly string[];
            /** @description The draft that it is about; null if it is about none. */
            readonly draft: string | null;
            /** @description The release that it is about; null if it is about none. */
            readonly release: string | null;
            /** @description How many texts became outdated; null for other messages. */
            readonly texts: number | null;
            /** @description Whether you marked it as read. */
            readonly read: boolean;
        };
        /** @description submitted: a draft waits for approval. approved, discarded, published: a draft that you wrote in or approved, or may publish. returned: a text of a draft that you wrote in. assigned: a part of the handbook is yours to translate. asked: a question about a text. replied: a reply to your comment. outdated: a change of the Swedish text made translations outdated. Known values: submitted, approved, returned, discarded, published, outdated, assigned, asked, replied. Later versions may add others. */
        readonly MessageKind: "submitted" | "approved" | "returned" | "discarded" | "published" | "outdated" | "assigned" | "asked" | "replied" | (string & {});
        /** @description The language of mail and of the feed. Known values: sv, en. Later versions may add others. */
        readonly MessageLanguage: "sv" | "en" | (string & {});
        /**
         * @description comment: a remark. question: waits for an answer.
         * @enum {string}
         */
        readonly NewCommentKind: "comment" | "question";
        /**
         * @description Whether the handbook’s publisher stands behind this language version.
         * @enum {string}
         */
        readonly NewLocaleStatus: "official" | "unofficial";
        /**
         * @description none: no mail. at-once: a mail within some minutes. daily: one mail a day with everything new.
         * @enum {string}
         */
        readonly NewMailFrequency: "none" | "at-once" | "daily";
        /**
         * @description The language of mail and of the feed.
         * @enum {string}
         */
        readonly NewMessageLanguage: "sv" | "en";
        /**
         * @description What a person may do.
         * @enum {string}
         */
        readonly NewRole: "translator" | "reviewer" | "publisher" | "administrator";
        /**
         * @description How far the translation of a text has come.
         * @enum {string}
         */
        readonly NewTextState: "machine" | "translated" | "reviewed" | "final";
        /**
         * @description releases: what readers see changed. feedback: a reader sent feedback.
         * @enum {string}
         */
        readonly NewWebhookTopic: "releases" | "feedback";
        /** @description Links from this page. */
        readonly PageLinks: {
            /** @description This page. */
            readonly self: components["schemas"]["Link"];
            /** @description The first page. */
            readonly first?: components["schemas"]["Link"];
            /** @description The page before, where there is one. */
            readonly prev?: components["schemas"]["Link"];
            /** @description The page after, where there is one. */
            readonly next?: components["schemas"]["Link"];
            /** @description The last page. */
            readonly last?: components["schemas"]["Link"];
        };
        /** @description Where in the list. */
        readonly Paging: {
            /**
             * Format: int32
             * @description How many items the list has in all.
             */
            readonly totalRecords: number;
            /**
             * Format: int32
             * @description This page, from 1.
             */
            readonly page: number;
            /**
             * Format: int32
             * @description At most so many items on a page.
             */
            readonly limit: number;
            /**
             * Format: int32
             * @description How many items this page has.
             */
            readonly count: number;
        };
        /** @description A failure (RFC 9457). */
        readonly Problem: {
            /**
             * Format: uri
             * @description An address that explains this sort of problem.
             */
            readonly type: string;
            /** @description What sort of problem it is. */
            readonly title: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            readonly status: number;
            /** @description What went wrong with this request. */
            readonly detail: string;
            /**
             * Format: uri-reference
             * @description The address that was asked for.
             */
            readonly instance: string;
            /** @description The stable name of the problem. */
            readonly code: components["schemas"]["ProblemCode"];
            /** @description All faults at once; empty where the detail says it all. */
            readonly errors: readonly components["schemas"]["ProblemFault"][];
        };
        /** @description The stable name of a problem. Known values: INVALID_REQUEST, MALFORMED_REQUEST, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, REQUEST_TIMEOUT, PAYLOAD_TOO_LARGE, URI_TOO_LONG, UNSUPPORTED_MEDIA_TYPE, RATE_LIMITED, HEADERS_TOO_LARGE, ADDRESS_NOT_FOUND, LOCALE_NOT_FOUND, ITEM_NOT_FOUND, RELEASE_NOT_FOUND, RELEASE_WITHDRAWN, FORMAT_NOT_IMPLEMENTED, UNAUTHENTICATED, FORBIDDEN, OWN_WORK, TOKEN_NOT_FOUND, PERSON_NOT_FOUND, SUBSCRIPTION_NOT_FOUND, DRAFT_NOT_FOUND, ASSIGNMENT_NOT_FOUND, PUBLISH_CONFLICT, DRAFT_CLOSED, NOT_APPROVED, NOTHING_TO_CHANGE, RELEASE_IN_USE, PRECONDITION_FAILED, FILE_REFUSED, PRECONDITION_REQUIRED, COMMENT_NOT_FOUND, TEXTS_RETURNED, FEEDBACK_OFF, FEEDBACK_NOT_FOUND, MESSAGE_NOT_FOUND, MAIL_OFF, MAIL_NOT_SENT, TRANSLATOR_OFF, TRANSLATOR_FAILED, INTERNAL_ERROR, SERVICE_UNAVAILABLE. Later versions may add others. */
        readonly ProblemCode: "INVALID_REQUEST" | "MALFORMED_REQUEST" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "REQUEST_TIMEOUT" | "PAYLOAD_TOO_LARGE" | "URI_TOO_LONG" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "ADDRESS_NOT_FOUND" | "LOCALE_NOT_FOUND" | "ITEM_NOT_FOUND" | "RELEASE_NOT_FOUND" | "RELEASE_WITHDRAWN" | "FORMAT_NOT_IMPLEMENTED" | "UNAUTHENTICATED" | "FORBIDDEN" | "OWN_WORK" | "TOKEN_NOT_FOUND" | "PERSON_NOT_FOUND" | "SUBSCRIPTION_NOT_FOUND" | "DRAFT_NOT_FOUND" | "ASSIGNMENT_NOT_FOUND" | "PUBLISH_CONFLICT" | "DRAFT_CLOSED" | "NOT_APPROVED" | "NOTHING_TO_CHANGE" | "RELEASE_IN_USE" | "PRECONDITION_FAILED" | "FILE_REFUSED" | "PRECONDITION_REQUIRED" | "COMMENT_NOT_FOUND" | "TEXTS_RETURNED" | "FEEDBACK_OFF" | "FEEDBACK_NOT_FOUND" | "MESSAGE_NOT_FOUND" | "MAIL_OFF" | "MAIL_NOT_SENT" | "TRANSLATOR_OFF" | "TRANSLATOR_FAILED" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE" | (string & {});
        /** @description One fault among those a problem names. */
        readonly ProblemFault: {
            /** @description What is wrong, and what was probably meant. */
            readonly detail: string;
            /** @description The query, path or header parameter that is wrong. */
            readonly parameter?: string;
            /**
             * Format: json-pointer
             * @description The place in the request body, as a JSON Pointer.
             */
            readonly pointer?: string;
        };
        /**
         * @description true: only messages that you read. false: only those that you did not.
         * @enum {string}
         */
        readonly ReadFilter: "true" | "false";
        /** @description A reply in a thread. */
        readonly Reply: {
            /** @description Id of the reply. */
            readonly id: string;
            /** @description What was said, as plain text. */
            readonly text: string;
            /** @description Who wrote it. */
            readonly by: string;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly at: string;
        };
        /**
         * @description true: only resolved comments. false: only open comments.
         * @enum {string}
         */
        readonly ResolvedFilter: "true" | "false";
        /** @description What a person may do. Known values: translator, reviewer, publisher, administrator. Later versions may add others. */
        readonly Role: "translator" | "reviewer" | "publisher" | "administrator" | (string & {});
        /**
         * @description What stands between the cells of CSV. Excel splits lines at semicolons where the region writes decimals with a comma, as in Sweden.
         * @enum {string}
         */
        readonly Separator: "comma" | "semicolon";
        /** @description A webhook: an https URL that receives signed messages (Standard Webhooks), when readers see a change or send feedback. */
        readonly Subscription: {
            /** @description Id of the webhook. */
            readonly id: string;
            /**
             * Format: uri
             * @description The URL that receives messages. It must be public and https, unless the operator allows others.
             */
            readonly url: string;
            readonly about: components["schemas"]["WebhookTopic"];
            /**
             * Format: date-time
             * @description When it began.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly createdAt: string;
            /** @description Who began it. */
            readonly createdBy: string;
            readonly status: components["schemas"]["WebhookStatus"];
            /** @description Since when nothing arrives; null while all is well. */
            readonly failingSince: string | null;
            /** @description Status of the last response, or why there was none. */
            readonly lastOutcome: string | null;
            /** @description When a message was sent last; null before the first. */
            readonly lastAttemptAt: string | null;
        };
        /** @description A wording that a translator may build on. */
        readonly Suggestion: {
            readonly kind: components["schemas"]["SuggestionKind"];
            /** @description The wording. */
            readonly text: string;
            /** @description Its language. */
            readonly locale: string;
            /** @description How far it had come. */
            readonly state: components["schemas"]["TextState"];
            /** @description The id of the text that has it. */
            readonly segment: string;
            /** @description The source that it translates. */
            readonly source: string;
            /**
             * Format: int32
             * @description How much of that source the present source has, in per cent; 100 where they are the same.
             */
            readonly match: number;
            /** @description The newest release that has it; null where the draft has it. */
            readonly release: string | null;
        };
        /** @description Where a suggestion comes from. earlier: the same text before; same: another text with the same source; similar: another text with a similar source; neighbour: the same text in a related language, to read. Known values: earlier, same, similar, neighbour. Later versions may add others. */
        readonly SuggestionKind: "earlier" | "same" | "similar" | "neighbour" | (string & {});
        /** @description How many summaries a language version has: by state. */
        readonly SummaryCoverage: {
            /**
             * Format: int32
             * @description How many summaries the source language has.
             */
            readonly total: number;
            /**
             * Format: int32
             * @description How many are missing. They have no fallback.
             */
            readonly missing: number;
            /**
             * Format: int32
             * @description How many are translated by machine.
             */
            readonly machine: number;
            /**
             * Format: int32
             * @description How many are translated by a person.
             */
            readonly translated: number;
            /**
             * Format: int32
             * @description How many a second person has reviewed.
             */
            readonly reviewed: number;
            /**
             * Format: int32
             * @description How many are final.
             */
            readonly final: number;
        };
        /** @description A term that is translated the same way everywhere. */
        readonly Term: {
            /** @description The Swedish term. */
            readonly source: string;
            /** @description The term in this language. */
            readonly term: string;
            /** @description Words not to use. */
            readonly avoid: readonly string[];
            /** @description When to use it; null where nothing is said of it. */
            readonly note: string | null;
        };
        /**
         * @description Format of the file. tbx: TBX-Basic for translation tools. csv: for spreadsheets.
         * @enum {string}
         */
        readonly TermFormat: "tbx" | "csv";
        /** @description How far the translation of a text has come. Known values: missing, machine, translated, reviewed, final. Later versions may add others. */
        readonly TextState: "missing" | "machine" | "translated" | "reviewed" | "final" | (string & {});
        /**
         * @description Returns only texts in this state. outdated: texts in any state whose source has changed.
         * @enum {string}
         */
        readonly TextStateFilter: "missing" | "machine" | "translated" | "reviewed" | "final" | "outdated";
        /** @description A token, without the secret itself. */
        readonly Token: {
            /** @description Id of the token. */
            readonly id: string;
            /** @description Whose it is. */
            readonly name: string;
            /** @description What it allows. */
            readonly grants: readonly components["schemas"]["Grant"][];
            /**
             * Format: date-time
             * @description When it was issued.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly createdAt: string;
            /** @description Who issued it. */
            readonly createdBy: string;
            /**
             * Format: date-time
             * @description When it stops working.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly expiresAt: string;
            /** @description When it was revoked; null while it is not. */
            readonly revokedAt: string | null;
            /** @description When it was last used, to the minute; null when it never was. */
            readonly lastUsedAt: string | null;
        };
        /** @description paused: the webhook responded with 410, or no message arrived for days. A test message that arrives resumes it. Known values: active, paused. Later versions may add others. */
        readonly WebhookStatus: "active" | "paused" | (string & {});
        /** @description releases: what readers see changed. feedback: a reader sent feedback. Known values: releases, feedback. Later versions may add others. */
        readonly WebhookTopic: "releases" | "feedback" | (string & {});
        /** @description That a release must no longer be used. */
        readonly Withdrawal: {
            /**
             * Format: date-time
             * @description When it was withdrawn (RFC 3339, UTC).
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly at: string;
            /** @description Why. */
            readonly reason: string;
            /** @description The release to use instead. */
            readonly replacement: string;
        };
        /** @description What a text said from one release on. */
        readonly Wording: {
            /** @description The first release that had it. */
            readonly release: string;
            /**
             * Format: date-time
             * @description When that release was published.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly publishedAt: string;
            /** @description The text. */
            readonly text: string;
            /** @description How far it had come. */
            readonly state: components["schemas"]["TextState"];
            /** @description The source beside it in that release; null in the source language. */
            readonly source: string | null;
            /** @description Everyone who wrote it; empty where it came from files of the service. */
            readonly writers: readonly string[];
            /** @description Who published it; null where that is not known. */
            readonly publishedBy: string | null;
            /** @description Who approved it; null where nobody did. */
            readonly approvedBy: string | null;
            /** @description What the approver gave as the reason; null where none was given. */
            readonly reason: string | null;
        };
        /** @description How much of the guide for a workshop a language version has: by state. */
        readonly WorkshopCoverage: {
            /**
             * Format: int32
             * @description How many texts the guide for a workshop has.
             */
            readonly total: number;
            /**
             * Format: int32
             * @description How many are missing. They have no fallback.
             */
            readonly missing: number;
            /**
             * Format: int32
             * @description How many are translated by machine.
             */
            readonly machine: number;
            /**
             * Format: int32
             * @description How many are translated by a person.
             */
            readonly translated: number;
            /**
             * Format: int32
             * @description How many a second person has reviewed.
             */
            readonly reviewed: number;
            /**
             * Format: int32
             * @description How many are final.
             */
            readonly final: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listAssignees: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 100.
                 * @example 100
                 */
                readonly limit?: number;
                /**
                 * @description The language to write in. A text of at most 35 characters. Required.
                 * @example fi
                 */
                readonly locale: string;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The people. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Assignee"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly listAssignments: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 100.
                 * @example 100
                 */
                readonly limit?: number;
                /**
                 * @description Returns only sections of this language. A text of at most 35 characters. No default.
                 * @example fi
                 */
                readonly locale?: string;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The assignments. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Assignment"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly createAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description A section to assign. It replaces the assignment that the section had. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The language. */
                    readonly locale: string;
                    /**
                     * @description The section: a principle, handbook for the handbook’s own texts, or resources.
                     * @example p1
                     */
                    readonly section: string;
                    /** @description Who is to work on it: one of /assignees. */
                    readonly assignee: string;
                    /**
                     * Format: date
                     * @description Until when.
                     * @example 2026-12-18
                     */
                    readonly due?: string;
                };
            };
        };
        readonly responses: {
            /** @description The assignment. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the assignment. */
                        readonly id: string;
                        /** @description The language. */
                        readonly locale: string;
                        /**
                         * @description The section: a principle, handbook for the handbook’s own texts, or resources.
                         * @example p1
                         */
                        readonly section: string;
                        /** @description Who works on it. */
                        readonly assignee: string;
                        /** @description Until when; null where no date was set. */
                        readonly due: string | null;
                        /**
                         * Format: date-time
                         * @description When it was assigned.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly assignedAt: string;
                        /** @description Who assigned it. */
                        readonly assignedBy: string;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly removeAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the assignment. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nobody is assigned any longer. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listAuditEvents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 100.
                 * @example 100
                 */
                readonly limit?: number;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["AuditEvent"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly listComments: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 100.
                 * @example 100
                 */
                readonly limit?: number;
                /**
                 * @description Returns only comments on this language. A text of at most 35 characters. No default.
                 * @example fi
                 */
                readonly locale?: string;
                /**
                 * @description Returns only comments on the text with this id. A text of at most 150 characters. No default.
                 * @example p1.title
                 */
                readonly segment?: string;
                /**
                 * @description Returns only comments of this kind. One of comment, question, return. No default.
                 * @example comment
                 */
                readonly kind?: components["schemas"]["CommentKindFilter"];
                /**
                 * @description true: only resolved comments. false: only open comments. One of true, false. No default.
                 * @example true
                 */
                readonly resolved?: components["schemas"]["ResolvedFilter"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The comments. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Comment"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly createComment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description A comment to write. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The language. */
                    readonly locale: string;
                    /** @description The id of the text. */
                    readonly segment: string;
                    /** @default comment */
                    readonly kind?: components["schemas"]["NewCommentKind"];
                    /** @description What you want to say, as plain text. */
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description The comment. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the comment. */
                        readonly id: string;
                        readonly kind: components["schemas"]["CommentKind"];
                        /** @description The language. */
                        readonly locale: string;
                        /** @description The id of the text. */
                        readonly segment: string;
                        /** @description Where the text stands and what it is; null if it no longer exists. */
                        readonly place: string | null;
                        /** @description The source of the text as published; null if it no longer exists. */
                        readonly source: string | null;
                        /** @description The draft whose text was returned; null for all else. */
                        readonly draft: string | null;
                        /** @description The text as it was returned; null for all else. */
                        readonly wording: string | null;
                        /** @description What was said, as plain text; null if it was deleted. */
                        readonly text: string | null;
                        /** @description Who wrote it. */
                        readonly by: string;
                        /**
                         * Format: date-time
                         * @description When.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly at: string;
                        /** @description When it was resolved; null while it is open. */
                        readonly resolvedAt: string | null;
                        /** @description Who resolved it; null while it is open. */
                        readonly resolvedBy: string | null;
                        /** @description The replies, oldest first. */
                        readonly replies: readonly components["schemas"]["Reply"][];
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly deleteComment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the comment or reply. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The comment or reply is deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly updateComment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the comment or reply. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description A change of a comment. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Whether the comment is resolved. */
                    readonly resolved: boolean;
                };
            };
        };
        readonly responses: {
            /** @description The comment with its replies. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the comment. */
                        readonly id: string;
                        readonly kind: components["schemas"]["CommentKind"];
                        /** @description The language. */
                        readonly locale: string;
                        /** @description The id of the text. */
                        readonly segment: string;
                        /** @description Where the text stands and what it is; null if it no longer exists. */
                        readonly place: string | null;
                        /** @description The source of the text as published; null if it no longer exists. */
                        readonly source: string | null;
                        /** @description The draft whose text was returned; null for all else. */
                        readonly draft: string | null;
                        /** @description The text as it was returned; null for all else. */
                        readonly wording: string | null;
                        /** @description What was said, as plain text; null if it was deleted. */
                        readonly text: string | null;
                        /** @description Who wrote it. */
                        readonly by: string;
                        /**
                         * Format: date-time
                         * @description When.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly at: string;
                        /** @description When it was resolved; null while it is open. */
                        readonly resolvedAt: string | null;
                        /** @description Who resolved it; null while it is open. */
                        readonly resolvedBy: string | null;
                        /** @description The replies, oldest first. */
                        readonly replies: readonly components["schemas"]["Reply"][];
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly replyToComment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the comment or reply. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description A reply to write. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description What you want to say, as plain text. */
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description The comment. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the comment. */
                        readonly id: string;
                        readonly kind: components["schemas"]["CommentKind"];
                        /** @description The language. */
                        readonly locale: string;
                        /** @description The id of the text. */
                        readonly segment: string;
                        /** @description Where the text stands and what it is; null if it no longer exists. */
                        readonly place: string | null;
                        /** @description The source of the text as published; null if it no longer exists. */
                        readonly source: string | null;
                        /** @description The draft whose text was returned; null for all else. */
                        readonly draft: string | null;
                        /** @description The text as it was returned; null for all else. */
                        readonly wording: string | null;
                        /** @description What was said, as plain text; null if it was deleted. */
                        readonly text: string | null;
                        /** @description Who wrote it. */
                        readonly by: string;
                        /**
                         * Format: date-time
                         * @description When.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly at: string;
                        /** @description When it was resolved; null while it is open. */
                        readonly resolvedAt: string | null;
                        /** @description Who resolved it; null while it is open. */
                        readonly resolvedBy: string | null;
                        /** @description The replies, oldest first. */
                        readonly replies: readonly components["schemas"]["Reply"][];
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly listCoverages: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 100.
                 * @example 100
                 */
                readonly limit?: number;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The languages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["LocaleCoverage"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly listDrafts: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 20.
                 * @example 20
                 */
                readonly limit?: number;
                /**
                 * @description Returns only drafts of this locale. A text of at most 35 characters. No default.
                 * @example fi
                 */
                readonly locale?: string;
                /**
                 * @description Returns only drafts with this status. One of open, published, discarded. No default.
                 * @example open
                 */
                readonly status?: components["schemas"]["DraftStatusFilter"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The drafts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Draft"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly createDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description A draft to begin on the current release. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The language to write in, a published one or a new one. */
                    readonly locale: string;
                    /** @description What the language calls itself; needed for a new language. */
                    readonly endonym?: string;
                    readonly dir?: components["schemas"]["Direction"];
                    readonly status?: components["schemas"]["NewLocaleStatus"];
                    /** @description Where missing texts are taken from, nearest first; ends in sv. */
                    readonly fallback?: readonly string[];
                    /** @description The state that most texts have. */
                    readonly state?: components["schemas"]["NewTextState"];
                };
            };
        };
        readonly responses: {
            /** @description The new draft. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the draft. */
                        readonly id: string;
                        /** @description The language. */
                        readonly locale: string;
                        /** @description The release it is written on. */
                        readonly base: string;
                        readonly status: components["schemas"]["DraftStatus"];
                        /**
                         * Format: int32
                         * @description Rises with every change; its ETag.
                         */
                        readonly revision: number;
                        /**
                         * Format: int32
                         * @description How many texts it proposes.
                         */
                        readonly texts: number;
                        /**
                         * Format: int32
                         * @description How many terms of the glossary it changes.
                         */
                        readonly terms: number;
                        /** @description Everyone who wrote in it; last the person who wrote last. */
                        readonly writers: readonly string[];
                        /** @description Who approved it as it is; null while nobody has. */
                        readonly approval: components["schemas"]["Approval"] | null;
                        /** @description The release it became part of; null until then. */
                        readonly release: string | null;
                        /**
                         * Format: date-time
                         * @description When it was begun.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly createdAt: string;
                        /** @description Who began it. */
                        readonly createdBy: string;
                        /**
                         * Format: date-time
                         * @description When it last changed.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly updatedAt: string;
                        /** @description What is said of the language besides its texts, as it would be published. */
                        readonly settings: {
                            /** @description What the language calls itself. */
                            readonly endonym: string;
                            readonly dir: components["schemas"]["Direction"];
                            readonly status: components["schemas"]["LocaleStatus"];
                            /** @description Where missing texts are taken from, nearest first. */
                            readonly fallback: readonly string[];
                            /** @description The state that most texts have. */
                            readonly state: components["schemas"]["TextState"];
                        };
                        readonly coverage: components["schemas"]["Coverage"];
                        /**
                         * Format: int32
                         * @description How many texts were translated from a source that has changed since.
                         */
                        readonly outdated: number;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly getDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The draft. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the draft. */
                        readonly id: string;
                        /** @description The language. */
                        readonly locale: string;
                        /** @description The release it is written on. */
                        readonly base: string;
                        readonly status: components["schemas"]["DraftStatus"];
                        /**
                         * Format: int32
                         * @description Rises with every change; its ETag.
                         */
                        readonly revision: number;
                        /**
                         * Format: int32
                         * @description How many texts it proposes.
                         */
                        readonly texts: number;
                        /**
                         * Format: int32
                         * @description How many terms of the glossary it changes.
                         */
                        readonly terms: number;
                        /** @description Everyone who wrote in it; last the person who wrote last. */
                        readonly writers: readonly string[];
                        /** @description Who approved it as it is; null while nobody has. */
                        readonly approval: components["schemas"]["Approval"] | null;
                        /** @description The release it became part of; null until then. */
                        readonly release: string | null;
                        /**
                         * Format: date-time
                         * @description When it was begun.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly createdAt: string;
                        /** @description Who began it. */
                        readonly createdBy: string;
                        /**
                         * Format: date-time
                         * @description When it last changed.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly updatedAt: string;
                        /** @description What is said of the language besides its texts, as it would be published. */
                        readonly settings: {
                            /** @description What the language calls itself. */
                            readonly endonym: string;
                            readonly dir: components["schemas"]["Direction"];
                            readonly status: components["schemas"]["LocaleStatus"];
                            /** @description Where missing texts are taken from, nearest first. */
                            readonly fallback: readonly string[];
                            /** @description The state that most texts have. */
                            readonly state: components["schemas"]["TextState"];
                        };
                        readonly coverage: components["schemas"]["Coverage"];
                        /**
                         * Format: int32
                         * @description How many texts were translated from a source that has changed since.
                         */
                        readonly outdated: number;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly discardDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description ETag of the draft as the client last received it. A text of at most 12 characters. No default.
                 * @example "3"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The draft is discarded. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly updateDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description ETag of the draft as the client last received it. A text of at most 12 characters. No default.
                 * @example "3"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description What to change in a draft. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description What the language calls itself; needed for a new language. */
                    readonly endonym?: string;
                    readonly dir?: components["schemas"]["Direction"];
                    readonly status?: components["schemas"]["NewLocaleStatus"];
                    /** @description Where missing texts are taken from, nearest first; ends in sv. */
                    readonly fallback?: readonly string[];
                    /** @description The state that most texts have. */
                    readonly state?: components["schemas"]["NewTextState"];
                    /** @description The current release, to move the draft onto it after a conflict. */
                    readonly base?: string;
                    /** @description What to write, by segment id. */
                    readonly texts?: {
                        readonly [key: string]: {
                            /** @description The new text. */
                            readonly text: string;
                            /** @description How far it has come; translated unless stated, and final in the source language. */
                            readonly state?: components["schemas"]["NewTextState"];
                            /** @description In the source language: whether the text means the same as the wording before it, so that translations stay current. */
                            readonly minor?: boolean;
                        };
                    };
                    /** @description Texts that cannot be published yet, such as those that lack links, by segment id. The draft keeps them until the text is written or taken back. Links are numbered marks, such as {1}words{/1}. */
                    readonly unfinished?: {
                        readonly [key: string]: string;
                    };
                    /** @description Texts that are to be as the release has them again. */
                    readonly reverted?: readonly string[];
                    /** @description Terms of the glossary to add, or to write in place of those with the same Swedish term. Upper and lower case are the same. */
                    readonly terms?: readonly {
                        /** @description The Swedish term. */
                        readonly source: string;
                        /** @description The term in this language. */
                        readonly term: string;
                        /** @description Words not to use. */
                        readonly avoid?: readonly string[];
                        /** @description When to use it; null is the same as none. */
                        readonly note?: string | null;
                    }[];
                    /** @description Terms to remove from the glossary. */
                    readonly removedTerms?: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description The draft. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the draft. */
                        readonly id: string;
                        /** @description The language. */
                        readonly locale: string;
                        /** @description The release it is written on. */
                        readonly base: string;
                        readonly status: components["schemas"]["DraftStatus"];
                        /**
                         * Format: int32
                         * @description Rises with every change; its ETag.
                         */
                        readonly revision: number;
                        /**
                         * Format: int32
                         * @description How many texts it proposes.
                         */
                        readonly texts: number;
                        /**
                         * Format: int32
                         * @description How many terms of the glossary it changes.
                         */
                        readonly terms: number;
                        /** @description Everyone who wrote in it; last the person who wrote last. */
                        readonly writers: readonly string[];
                        /** @description Who approved it as it is; null while nobody has. */
                        readonly approval: components["schemas"]["Approval"] | null;
                        /** @description The release it became part of; null until then. */
                        readonly release: string | null;
                        /**
                         * Format: date-time
                         * @description When it was begun.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly createdAt: string;
                        /** @description Who began it. */
                        readonly createdBy: string;
                        /**
                         * Format: date-time
                         * @description When it last changed.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly updatedAt: string;
                        /** @description What is said of the language besides its texts, as it would be published. */
                        readonly settings: {
                            /** @description What the language calls itself. */
                            readonly endonym: string;
                            readonly dir: components["schemas"]["Direction"];
                            readonly status: components["schemas"]["LocaleStatus"];
                            /** @description Where missing texts are taken from, nearest first. */
                            readonly fallback: readonly string[];
                            /** @description The state that most texts have. */
                            readonly state: components["schemas"]["TextState"];
                        };
                        readonly coverage: components["schemas"]["Coverage"];
                        /**
                         * Format: int32
                         * @description How many texts were translated from a source that has changed since.
                         */
                        readonly outdated: number;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly approveDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description ETag of the draft as the client last received it. A text of at most 12 characters. No default.
                 * @example "3"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description An approval of the revision that If-Match names. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description An administrator sets aside that nobody approves their own work; the audit trail shows it. */
                    readonly overrule?: boolean;
                    /** @description Why; required to make a language official. The audit trail and the draft show it. */
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description The draft. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the draft. */
                        readonly id: string;
                        /** @description The language. */
                        readonly locale: string;
                        /** @description The release it is written on. */
                        readonly base: string;
                        readonly status: components["schemas"]["DraftStatus"];
                        /**
                         * Format: int32
                         * @description Rises with every change; its ETag.
                         */
                        readonly revision: number;
                        /**
                         * Format: int32
                         * @description How many texts it proposes.
                         */
                        readonly texts: number;
                        /**
                         * Format: int32
                         * @description How many terms of the glossary it changes.
                         */
                        readonly terms: number;
                        /** @description Everyone who wrote in it; last the person who wrote last. */
                        readonly writers: readonly string[];
                        /** @description Who approved it as it is; null while nobody has. */
                        readonly approval: components["schemas"]["Approval"] | null;
                        /** @description The release it became part of; null until then. */
                        readonly release: string | null;
                        /**
                         * Format: date-time
                         * @description When it was begun.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly createdAt: string;
                        /** @description Who began it. */
                        readonly createdBy: string;
                        /**
                         * Format: date-time
                         * @description When it last changed.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly updatedAt: string;
                        /** @description What is said of the language besides its texts, as it would be published. */
                        readonly settings: {
                            /** @description What the language calls itself. */
                            readonly endonym: string;
                            readonly dir: components["schemas"]["Direction"];
                            readonly status: components["schemas"]["LocaleStatus"];
                            /** @description Where missing texts are taken from, nearest first. */
                            readonly fallback: readonly string[];
                            /** @description The state that most texts have. */
                            readonly state: components["schemas"]["TextState"];
                        };
                        readonly coverage: components["schemas"]["Coverage"];
                        /**
                         * Format: int32
                         * @description How many texts were translated from a source that has changed since.
                         */
                        readonly outdated: number;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly listDraftChanges: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 100.
                 * @example 100
                 */
                readonly limit?: number;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The changes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Change"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly exportDraft: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Format of the file. xliff: XLIFF 1.2 for translation tools. xliff2: XLIFF 2.1. xlsx: a workbook. One of xliff, xliff2, xlsx. Required.
                 * @example xliff
                 */
                readonly format: components["schemas"]["FileFormat"];
                /**
                 * @description Texts to include. open: only missing and outdated ones. One of all, open. Default: all.
                 * @example all
                 */
                readonly only?: components["schemas"]["ExportedTexts"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/xliff+xml": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly importFile: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description true: changes the draft. false: only reports what would change. One of true, false. Default: false.
                 * @example false
                 */
                readonly apply?: components["schemas"]["Apply"];
                /**
                 * @description Ids of texts to take although they are worth a look, separated by commas. All others of them stay as they are. A text of at most 8000 characters. No default.
                 * @example p1.title,p1-q1.guide.title
                 */
                readonly take?: string;
            };
            readonly header?: {
                /**
                 * @description ETag of the draft as the client last received it. A text of at most 12 characters. No default.
                 * @example "3"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/xliff+xml": string;
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        readonly responses: {
            /** @description What the file changes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Whether the draft was changed. */
                        readonly applied: boolean;
                        /** @description The sum of it. */
                        readonly message: string;
                        /**
                         * Format: int32
                         * @description Rises with every change; its ETag.
                         */
                        readonly revision: number;
                        /**
                         * Format: int32
                         * @description How many texts are as the file has them already.
                         */
                        readonly unchanged: number;
                        /** @description What changes. */
                        readonly changes: readonly {
                            /** @description The id of the text. */
                            readonly id: string;
                            /** @description The text before; null where there was none. */
                            readonly before: string | null;
                            /** @description The text after. */
                            readonly after: string;
                            /** @description Its state after. */
                            readonly state: components["schemas"]["TextState"];
                            /** @description Whether the text is worth a look and stays as it is, because take does not name it. */
                            readonly held: boolean;
                        }[];
                        /** @description Texts that are not taken, and why. */
                        readonly setAside: readonly {
                            /** @description The id of the text, as the file has it. */
                            readonly id: string;
                            /** @description Where in the file. */
                            readonly where: string;
                            /** @description What to know; of a conflict, both wordings. */
                            readonly message: string;
                        }[];
                        /** @description What is worth a look, such as texts that are taken only if take names them. */
                        readonly flagged: readonly {
                            /** @description The id of the text, as the file has it. */
                            readonly id: string;
                            /** @description Where in the file. */
                            readonly where: string;
                            /** @description What to know; of a conflict, both wordings. */
                            readonly message: string;
                        }[];
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly translateText: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description The text that is sent to the machine translator. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The id of the text to translate. */
                    readonly segment: string;
                };
            };
        };
        readonly responses: {
            /** @description The translation. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The id of the text. */
                        readonly segment: string;
                        /** @description The translation, with the links of the source where the machine kept them. */
                        readonly text: string;
                        /** @description The state to save it in until a person has worked on it: machine. */
                        readonly state: components["schemas"]["TextState"];
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly publishDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description ETag of the draft as the client last received it. A text of at most 12 characters. No default.
                 * @example "3"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The new release. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The new release. */
                        readonly release: string;
                        /** @description Its digest. */
                        readonly digest: string;
                        /**
                         * Format: date-time
                         * @description When it was published.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly publishedAt: string;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly returnText: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description ETag of the draft as the client last received it. A text of at most 12 characters. No default.
                 * @example "3"
                 */
                readonly "If-Match"?: string;
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description A text to return to its translator. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The id of the text. */
                    readonly segment: string;
                    /** @description What is to be changed, as plain text. */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description The comment. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the comment. */
                        readonly id: string;
                        readonly kind: components["schemas"]["CommentKind"];
                        /** @description The language. */
                        readonly locale: string;
                        /** @description The id of the text. */
                        readonly segment: string;
                        /** @description Where the text stands and what it is; null if it no longer exists. */
                        readonly place: string | null;
                        /** @description The source of the text as published; null if it no longer exists. */
                        readonly source: string | null;
                        /** @description The draft whose text was returned; null for all else. */
                        readonly draft: string | null;
                        /** @description The text as it was returned; null for all else. */
                        readonly wording: string | null;
                        /** @description What was said, as plain text; null if it was deleted. */
                        readonly text: string | null;
                        /** @description Who wrote it. */
                        readonly by: string;
                        /**
                         * Format: date-time
                         * @description When.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly at: string;
                        /** @description When it was resolved; null while it is open. */
                        readonly resolvedAt: string | null;
                        /** @description Who resolved it; null while it is open. */
                        readonly resolvedBy: string | null;
                        /** @description The replies, oldest first. */
                        readonly replies: readonly components["schemas"]["Reply"][];
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly submitDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They are told. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listDraftSuggestions: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The id of the text. A text of at most 150 characters. Required.
                 * @example p1.title
                 */
                readonly segment: string;
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 20.
                 * @example 20
                 */
                readonly limit?: number;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The suggestions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Suggestion"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly listDraftTexts: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 20.
                 * @example 20
                 */
                readonly limit?: number;
                /**
                 * @description Returns only texts in this state. outdated: texts in any state whose source has changed. One of missing, machine, translated, reviewed, final, outdated. No default.
                 * @example missing
                 */
                readonly state?: components["schemas"]["TextStateFilter"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The texts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["DraftText"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly listDraftWordings: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 20.
                 * @example 20
                 */
                readonly limit?: number;
                /**
                 * @description The id of the text. A text of at most 150 characters. Required.
                 * @example p1.title
                 */
                readonly segment: string;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the draft. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The wordings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Wording"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly listFeedback: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Returns only feedback about this item. A text of at most 100 characters. No default.
                 * @example p1-q6
                 */
                readonly item?: string;
                /**
                 * @description Returns only feedback from readers of this language. A text of at most 35 characters. No default.
                 * @example sv
                 */
                readonly locale?: string;
                /**
                 * @description true: only handled feedback. false: only feedback that is not handled. One of true, false. No default.
                 * @example true
                 */
                readonly handled?: components["schemas"]["HandledFilter"];
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 100.
                 * @example 100
                 */
                readonly limit?: number;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The feedback. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Feedback"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly exportFeedback: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Returns only feedback about this item. A text of at most 100 characters. No default.
                 * @example p1-q6
                 */
                readonly item?: string;
                /**
                 * @description Returns only feedback from readers of this language. A text of at most 35 characters. No default.
                 * @example sv
                 */
                readonly locale?: string;
                /**
                 * @description true: only handled feedback. false: only feedback that is not handled. One of true, false. No default.
                 * @example true
                 */
                readonly handled?: components["schemas"]["HandledFilter"];
                /**
                 * @description What stands between the cells of CSV. Excel splits lines at semicolons where the region writes decimals with a comma, as in Sweden. One of comma, semicolon. Default: comma.
                 * @example comma
                 */
                readonly separator?: components["schemas"]["Separator"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly deleteFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the feedback. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The feedback is deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly updateFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the feedback. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description A change of feedback. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Whether the feedback is handled. */
                    readonly handled: boolean;
                };
            };
        };
        readonly responses: {
            /** @description The feedback. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the feedback. State it to have the feedback deleted before its time. */
                        readonly id: string;
                        /**
                         * Format: date-time
                         * @description When it arrived.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly receivedAt: string;
                        /**
                         * Format: date-time
                         * @description When the service deletes it at the latest.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly keptUntil: string;
                        /** @description The language that the sender read. */
                        readonly locale: string;
                        /** @description The release that the sender read. */
                        readonly release: string;
                        /** @description Id of the item that it is about. */
                        readonly item: string;
                        readonly kind: components["schemas"]["FeedbackKind"];
                        /** @description The text, as plain text. */
                        readonly text: string;
                        /** @description Where the example is from; null if not stated. */
                        readonly place: string | null;
                        /** @description A page about the example; null if not stated. */
                        readonly url: string | null;
                        /** @description The e-mail address for an answer; null if not stated. */
                        readonly email: string | null;
                        /** @description When it was marked as handled; null while it is not. */
                        readonly handledAt: string | null;
                        /** @description Who marked it as handled; null while nobody has. */
                        readonly handledBy: string | null;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly rollBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description A rollback. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The release that is to be current. */
                    readonly release: string;
                    /** @description Why; the audit trail and those who ask for the release are told. */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description The release that is current now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The current release. */
                        readonly release: string;
                        /** @description The release’s digest: SHA-256 of its manifest as canonical JSON (RFC 8785). */
                        readonly digest: string;
                        /**
                         * Format: date-time
                         * @description When the release was published (RFC 3339, UTC).
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly publishedAt: string;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly addMailAddress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Where and how you want mail. It replaces an earlier address. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description An e-mail address. */
                    readonly email: string;
                    readonly frequency: components["schemas"]["NewMailFrequency"];
                    readonly language: components["schemas"]["NewMessageLanguage"];
                };
            };
        };
        readonly responses: {
            /** @description Your settings as they are now. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The language of your mail and feed. */
                        readonly language: components["schemas"]["MessageLanguage"];
                        /** @description When you created the URL of your feed; null if you have none. */
                        readonly feedSince: string | null;
                        /** @description Whether the operator has set a mail server. */
                        readonly canMail: boolean;
                        /** @description Your e-mail address; null if you have given none. */
                        readonly email: string | null;
                        /** @description Whether you have opened the link that was sent to the address. */
                        readonly emailConfirmed: boolean;
                        /** @description How often you want mail. Nothing is sent to an address that is not confirmed. */
                        readonly frequency: components["schemas"]["MailFrequency"];
                        /** @description Since when mail to you fails; null while it does not. */
                        readonly failingSince: string | null;
                        /** @description What came of the last mail, such as “sent” or “EENVELOPE 550”. */
                        readonly lastOutcome: string | null;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly removeMailAddress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description You have no address here. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly confirmMailAddress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The proof that mail to the address reaches you. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description What stands last in the link that was sent.
                     * @example AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
                     */
                    readonly code: string;
                };
            };
        };
        readonly responses: {
            /** @description Your settings as they are now. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The language of your mail and feed. */
                        readonly language: components["schemas"]["MessageLanguage"];
                        /** @description When you created the URL of your feed; null if you have none. */
                        readonly feedSince: string | null;
                        /** @description Whether the operator has set a mail server. */
                        readonly canMail: boolean;
                        /** @description Your e-mail address; null if you have given none. */
                        readonly email: string | null;
                        /** @description Whether you have opened the link that was sent to the address. */
                        readonly emailConfirmed: boolean;
                        /** @description How often you want mail. Nothing is sent to an address that is not confirmed. */
                        readonly frequency: components["schemas"]["MailFrequency"];
                        /** @description Since when mail to you fails; null while it does not. */
                        readonly failingSince: string | null;
                        /** @description What came of the last mail, such as “sent” or “EENVELOPE 550”. */
                        readonly lastOutcome: string | null;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly createMessageFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description A feed to create. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly language: components["schemas"]["NewMessageLanguage"];
                };
            };
        };
        readonly responses: {
            /** @description The URL, this once. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * Format: uri
                         * @description The URL, shown this once.
                         */
                        readonly url: string;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly removeMessageFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description You have no feed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly readMessages: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Marks this message and all older ones as read. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Id of the newest message that you have seen.
                     * @example 12
                     */
                    readonly until: string;
                };
            };
        };
        readonly responses: {
            /** @description The messages are marked as read. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getMessageSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Your settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The language of your mail and feed. */
                        readonly language: components["schemas"]["MessageLanguage"];
                        /** @description When you created the URL of your feed; null if you have none. */
                        readonly feedSince: string | null;
                        /** @description Whether the operator has set a mail server. */
                        readonly canMail: boolean;
                        /** @description Your e-mail address; null if you have given none. */
                        readonly email: string | null;
                        /** @description Whether you have opened the link that was sent to the address. */
                        readonly emailConfirmed: boolean;
                        /** @description How often you want mail. Nothing is sent to an address that is not confirmed. */
                        readonly frequency: components["schemas"]["MailFrequency"];
                        /** @description Since when mail to you fails; null while it does not. */
                        readonly failingSince: string | null;
                        /** @description What came of the last mail, such as “sent” or “EENVELOPE 550”. */
                        readonly lastOutcome: string | null;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly updateMessageSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What to change. Without an address, only none is possible as frequency. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly language?: components["schemas"]["NewMessageLanguage"];
                    readonly frequency?: components["schemas"]["NewMailFrequency"];
                };
            };
        };
        readonly responses: {
            /** @description Your settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The language of your mail and feed. */
                        readonly language: components["schemas"]["MessageLanguage"];
                        /** @description When you created the URL of your feed; null if you have none. */
                        readonly feedSince: string | null;
                        /** @description Whether the operator has set a mail server. */
                        readonly canMail: boolean;
                        /** @description Your e-mail address; null if you have given none. */
                        readonly email: string | null;
                        /** @description Whether you have opened the link that was sent to the address. */
                        readonly emailConfirmed: boolean;
                        /** @description How often you want mail. Nothing is sent to an address that is not confirmed. */
                        readonly frequency: components["schemas"]["MailFrequency"];
                        /** @description Since when mail to you fails; null while it does not. */
                        readonly failingSince: string | null;
                        /** @description What came of the last mail, such as “sent” or “EENVELOPE 550”. */
                        readonly lastOutcome: string | null;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly listMessages: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description true: only messages that you read. false: only those that you did not. One of true, false. No default.
                 * @example true
                 */
                readonly read?: components["schemas"]["ReadFilter"];
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 100.
                 * @example 100
                 */
                readonly limit?: number;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The messages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Message"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly updateMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the message. A text of at most 10 characters. Required.
                 * @example 12
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description A change of a message. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Whether you have read the message. */
                    readonly read: boolean;
                };
            };
        };
        readonly responses: {
            /** @description The message. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id of the message.
                         * @example 12
                         */
                        readonly id: string;
                        readonly kind: components["schemas"]["MessageKind"];
                        /**
                         * Format: date-time
                         * @description When it happened.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly at: string;
                        /** @description Who did it, as the audit trail names them. */
                        readonly by: string;
                        /** @description What happened, in the language of the request. */
                        readonly title: string;
                        /**
                         * Format: uri
                         * @description The page of the language desk that it leads to.
                         */
                        readonly url: string;
                        /** @description The languages that it is about. */
                        readonly locales: readonly string[];
                        /** @description The draft that it is about; null if it is about none. */
                        readonly draft: string | null;
                        /** @description The release that it is about; null if it is about none. */
                        readonly release: string | null;
                        /** @description How many texts became outdated; null for other messages. */
                        readonly texts: number | null;
                        /** @description Whether you marked it as read. */
                        readonly read: boolean;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 100.
                 * @example 100
                 */
                readonly limit?: number;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The people. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["LinkedPerson"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly createPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Accounts to link. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The accounts of one person. */
                    readonly accounts: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description The person. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the person. */
                        readonly id: string;
                        /** @description The accounts of the person. */
                        readonly accounts: readonly string[];
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly removePerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the person. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accounts are no longer linked. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly withdrawRelease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the release. A text of at most 20 characters. Required.
                 * @example 2023-01-r1
                 */
                readonly release: string;
            };
            readonly cookie?: never;
        };
        /** @description A withdrawal. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The release to use instead. */
                    readonly replacement: string;
                    /** @description Why; the audit trail and those who ask for the release are told. */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description The withdrawn release. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The release’s id. */
                        readonly id: string;
                        /** @description The edition it holds. */
                        readonly edition: string;
                        /**
                         * Format: date-time
                         * @description When the release was published (RFC 3339, UTC).
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly publishedAt: string;
                        /** @description The release’s digest: SHA-256 of its manifest as canonical JSON (RFC 8785). */
                        readonly digest: string;
                        /** @description The language versions it holds. */
                        readonly locales: readonly string[];
                        /** @description Present when the release must no longer be used; its other URLs then return 410. */
                        readonly withdrawn: components["schemas"]["Withdrawal"] | null;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description You. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description How the audit trail names you. */
                        readonly actor: string;
                        /** @description What you may do. */
                        readonly grants: readonly components["schemas"]["Grant"][];
                        /**
                         * Format: date-time
                         * @description When your token stops working.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly expiresAt: string;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly createSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description You, until the session ends. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description How the audit trail names you. */
                        readonly actor: string;
                        /** @description What you may do. */
                        readonly grants: readonly components["schemas"]["Grant"][];
                        /**
                         * Format: date-time
                         * @description When your token stops working.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly expiresAt: string;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly endSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session has ended. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listSubscriptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The subscriptions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Subscription"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly createSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description A webhook to create. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uri
                     * @description The URL that receives messages. It must be public and https, unless the operator allows others.
                     */
                    readonly url: string;
                    /** @default releases */
                    readonly about?: components["schemas"]["NewWebhookTopic"];
                };
            };
        };
        readonly responses: {
            /** @description The subscription. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the webhook. */
                        readonly id: string;
                        /**
                         * Format: uri
                         * @description The URL that receives messages. It must be public and https, unless the operator allows others.
                         */
                        readonly url: string;
                        readonly about: components["schemas"]["WebhookTopic"];
                        /**
                         * Format: date-time
                         * @description When it began.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly createdAt: string;
                        /** @description Who began it. */
                        readonly createdBy: string;
                        readonly status: components["schemas"]["WebhookStatus"];
                        /** @description Since when nothing arrives; null while all is well. */
                        readonly failingSince: string | null;
                        /** @description Status of the last response, or why there was none. */
                        readonly lastOutcome: string | null;
                        /** @description When a message was sent last; null before the first. */
                        readonly lastAttemptAt: string | null;
                        /** @description What messages are signed with, shown this once. */
                        readonly secret: string;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly removeSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the webhook. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The address is told no more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly testSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the webhook. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What came of it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Whether the webhook responded with a status from 200 to 299. */
                        readonly arrived: boolean;
                        /** @description Status of the response, or why there was none. */
                        readonly outcome: string;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly listTerms: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Locale of the terms. A text of at most 35 characters. Required.
                 * @example en
                 */
                readonly locale: string;
                /**
                 * @description Id of a draft of the locale. Returns its terms as the draft has them. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 100.
                 * @example 100
                 */
                readonly limit?: number;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The terms. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Term"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly exportTerms: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Locale of the terms. A text of at most 35 characters. Required.
                 * @example en
                 */
                readonly locale: string;
                /**
                 * @description Id of a draft of the locale. Returns its terms as the draft has them. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description Format of the file. tbx: TBX-Basic for translation tools. csv: for spreadsheets. One of tbx, csv. Required.
                 * @example tbx
                 */
                readonly format: components["schemas"]["TermFormat"];
                /**
                 * @description What stands between the cells of CSV. Excel splits lines at semicolons where the region writes decimals with a comma, as in Sweden. One of comma, semicolon. Default: comma.
                 * @example comma
                 */
                readonly separator?: components["schemas"]["Separator"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-tbx": string;
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly listTokens: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Largest number of items on a page. A whole number from 1 to 100. Default: 100.
                 * @example 100
                 */
                readonly limit?: number;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tokens. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Token"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly createToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description A token to issue. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Whose it is. A person keeps the name from token to token, so that nobody approves their own work. */
                    readonly name: string;
                    /** @description What it allows. */
                    readonly grants: readonly {
                        readonly role: components["schemas"]["NewRole"];
                        /** @description In which language; * for every one. Absent for the administrator. */
                        readonly locale?: string;
                    }[];
                    /**
                     * Format: date-time
                     * @description When it stops working; in ninety days unless stated, at most two years ahead.
                     * @example 2026-11-23T08:00:00.000Z
                     */
                    readonly expiresAt?: string;
                };
            };
        };
        readonly responses: {
            /** @description The token. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the token. */
                        readonly id: string;
                        /** @description Whose it is. */
                        readonly name: string;
                        /** @description What it allows. */
                        readonly grants: readonly components["schemas"]["Grant"][];
                        /**
                         * Format: date-time
                         * @description When it was issued.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly createdAt: string;
                        /** @description Who issued it. */
                        readonly createdBy: string;
                        /**
                         * Format: date-time
                         * @description When it stops working.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly expiresAt: string;
                        /** @description When it was revoked; null while it is not. */
                        readonly revokedAt: string | null;
                        /** @description When it was last used, to the minute; null when it never was. */
                        readonly lastUsedAt: string | null;
                        /** @description The secret, shown this once. */
                        readonly token: string;
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly revokeToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Name of the client. Requests with the session cookie need it, because pages of other sites cannot send it. A text of at most 100 characters. No default.
                 * @example desk
                 */
                readonly "Handbook-Client"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Id of the token. A text of at most 16 characters. Required.
                 * @example 0000000000000003
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token is revoked. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
