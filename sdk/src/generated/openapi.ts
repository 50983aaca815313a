// Written by `npm run generate`; never edited by hand.
export interface paths {
    readonly "/api-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns the API’s name, version and status
         * @description Name, version, status, operator, service level and licences.
         */
        readonly get: operations["getApiInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
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
    readonly "/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the corrections of the source text
         * @description Every correction of the Swedish text that is more than spelling, spacing or mark-up, and the doubtful words that were kept.
         */
        readonly get: operations["listCorrections"];
        readonly put?: never;
        readonly post?: never;
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
         * @description Says text by text what the file would change in the draft, and with apply=true changes it. It never publishes. Texts that cannot be taken are set aside and named; a file that cannot be used is refused whole. Its kind is recognised by its content.
         */
        readonly post: operations["importFile"];
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
         * @description Makes an approved draft part of a new release, which every server then serves within a second. When somebody else published the same language first the answer is 409 and names what they changed.
         */
        readonly post: operations["publishDraft"];
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
    readonly "/feed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns the releases as an Atom feed
         * @description The latest releases and which items each changed, for intranets that cannot receive notifications.
         */
        readonly get: operations["getFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/heads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns the current release
         * @description Which release is current, in under 300 bytes, for those that poll.
         */
        readonly get: operations["getHead"];
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
    readonly "/locales": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the languages
         * @description Every published locale with its own name, direction, status, fallback chain and coverage.
         */
        readonly get: operations["listLocales"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
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
    readonly "/releases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the releases
         * @description Every release, newest first. A release is an immutable snapshot with every published locale.
         */
        readonly get: operations["listReleases"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/releases/{release}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns one release with its manifest
         * @description A release and the manifest that its digest is computed from, so that a client with one language can verify it.
         */
        readonly get: operations["getRelease"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/releases/{release}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the changes between two releases
         * @description Item by item and text by text, in each locale: what was added, removed and changed since an earlier release, with states, minor marks and the settings of each language.
         */
        readonly get: operations["listChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/releases/{release}/locales/{locale}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns the hashed document of one locale
         * @description A language version exactly as it was hashed: canonical JSON (RFC 8785) whose SHA-256 is the one that the release’s manifest states.
         */
        readonly get: operations["getReleaseLocale"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
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
         * @description Takes a release that is not current out of use for ever; its addresses answer 410 with the reason and the replacement. For administrators and publishers of every language.
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
         * @description From now on a signed message is posted there each time readers see another release. The answer holds the secret, this once. For administrators.
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
         * @description Terms that are translated the same way everywhere, as content/ lists them; none for most new languages.
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
         * @description The answer holds the secret, this once. For administrators.
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
    readonly "/{locale}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the actions
         * @description Step 3: what to try. In the order of the handbook, page by page.
         */
        readonly get: operations["listActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/actions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns one action
         * @description One action, by its id.
         */
        readonly get: operations["getAction"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/bundle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns the whole handbook in one response
         * @description Every item of every kind and the handbook’s own texts, in one language, for those who read it all.
         */
        readonly get: operations["getBundle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/challenges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the challenges
         * @description Step 1: the challenges by which a team finds its principle. In the order of the handbook, page by page.
         */
        readonly get: operations["listChallenges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/challenges/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns one challenge
         * @description One challenge, by its id.
         */
        readonly get: operations["getChallenge"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/dimensions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the dimensions
         * @description What adopting a principle involves. In the order of the handbook, page by page.
         */
        readonly get: operations["listDimensions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/dimensions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns one dimension
         * @description One dimension, by its id.
         */
        readonly get: operations["getDimension"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/handbook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns the handbook’s own texts
         * @description Title, introduction, the three steps, how to use it, credits, licence and disclaimer.
         */
        readonly get: operations["getHandbook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/interface": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns the interface texts of the journey
         * @description Buttons, notices and headings by key, for portals that build the journey through the handbook.
         */
        readonly get: operations["getInterface"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns a plan
         * @description The actions, toolboxes and case studies for the questions a team marked “we need to get better at this”, as JSON, Markdown or HTML.
         */
        readonly get: operations["getPlan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/principles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the principles
         * @description The principles of the declaration, each with its dimensions, rationale, challenges and questions. In the order of the handbook, page by page.
         */
        readonly get: operations["listPrinciples"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/principles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns one principle
         * @description One principle, by its id.
         */
        readonly get: operations["getPrinciple"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the questions
         * @description Step 2: the questions by which a team maps where it stands. A single question holds its guide whole. In the order of the handbook, page by page.
         */
        readonly get: operations["listQuestions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/questions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns one question with its guide
         * @description One question with its guide, by its id.
         */
        readonly get: operations["getQuestion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/resources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists the resources
         * @description The toolkits, frameworks, guides, films, databases, platforms and case studies that guides point at. In the order of the handbook, page by page.
         */
        readonly get: operations["listResources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/resources/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns one resource
         * @description One resource, by its id.
         */
        readonly get: operations["getResource"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{locale}/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Searches all items
         * @description Ranked hits among all items with highlighted excerpts. Inflected words, typing errors and missing marks over letters are forgiven; compounds and synonyms are known.
         */
        readonly get: operations["searchItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An action of step 3: something to try. */
        readonly Action: {
            /** @description The action’s id. */
            readonly id: string;
            /** @description The principle this belongs to. */
            readonly principle: string;
            /** @description The question this belongs to. */
            readonly question: string;
            /**
             * Format: int32
             * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
             */
            readonly position: number;
            /** @description The action. */
            readonly text: components["schemas"]["RichText"] | null;
        };
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
            readonly settings?: readonly ("endonym" | "dir" | "status" | "fallback" | "state" | "search")[];
            /** @description Why; absent where no reason was given. */
            readonly reason?: string;
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
            readonly detail: Record<string, never>;
        };
        /** @description A challenge of step 1: a question that begins “How can we …” and leads to a principle. */
        readonly Challenge: {
            /** @description The challenge’s id. */
            readonly id: string;
            /** @description The principle this belongs to. */
            readonly principle: string;
            /**
             * Format: int32
             * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
             */
            readonly position: number;
            /** @description The challenge. */
            readonly text: string | null;
        };
        /** @description One difference between two releases. */
        readonly Change: {
            /**
             * @description What happened.
             * @enum {unknown}
             */
            readonly change: "added" | "removed" | "changed";
            /** @description The language of the text or setting; null for the structure, which is the same in every language. */
            readonly locale: string | null;
            /** @description The item; handbook or interface for texts that belong to none, language for settings. */
            readonly item: string;
            /** @description The id of the text; null for settings and structure. */
            readonly segment: string | null;
            /**
             * @description The setting of the language; null for texts and structure.
             * @enum {string|null}
             */
            readonly setting: "endonym" | "dir" | "status" | "fallback" | "state" | "search" | null;
            /** @description The text or setting before; null where there was none. */
            readonly before: string | null;
            /** @description The text or setting after; null where there is none. */
            readonly after: string | null;
            /**
             * @description State of the text before; null for settings and structure.
             * @enum {string|null}
             */
            readonly stateBefore: "missing" | "machine" | "translated" | "reviewed" | "final" | null;
            /**
             * @description State of the text after; null for settings and structure.
             * @enum {string|null}
             */
            readonly stateAfter: "missing" | "machine" | "translated" | "reviewed" | "final" | null;
            /** @description Whether a text of the source language means the same as before, so that its translations stay current. */
            readonly minor: boolean;
        };
        /** @description The licence of the content. */
        readonly ContentLicence: {
            /** @description The licence’s name. */
            readonly name: string;
            /**
             * Format: uri
             * @description The licence’s text.
             */
            readonly url: string;
            /** @description How to attribute the content. */
            readonly attribution: string;
            /** @description What this service is, and is not. */
            readonly notice: string;
        };
        /** @description Where the Swedish text differs from its printed source by more than spelling, spacing or mark-up. */
        readonly Correction: {
            /** @description The id of the text. */
            readonly segment: string;
            /** @description The source’s words. */
            readonly before: string;
            /** @description The words served; the same as before where a doubtful text was kept. */
            readonly after: string;
            /**
             * @description What sort of fault it was; kept marks doubtful words that stand as the source has them.
             * @enum {unknown}
             */
            readonly category: "grammar" | "mistranslation" | "consistency" | "name" | "order" | "punctuation" | "kept";
            /** @description Why it was corrected, or what is doubtful. */
            readonly reason: {
                /** @description In Swedish. */
                readonly sv: string;
                /** @description In English. */
                readonly en: string;
            };
        };
        /** @description How complete a language version is: texts by state. */
        readonly Coverage: {
            /**
             * Format: int32
             * @description How many texts the edition has.
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
        };
        /** @description A text whose language or state differs from what the answer as a whole states. */
        readonly Deviation: {
            /**
             * Format: json-pointer
             * @description Which text: a JSON Pointer (RFC 6901) into this answer.
             */
            readonly pointer: string;
            /** @description The language the text is really in, for the HTML attribute lang. */
            readonly lang: string;
            /**
             * @description The direction of writing, for the HTML attribute dir.
             * @enum {unknown}
             */
            readonly dir: "ltr" | "rtl";
            /**
             * @description How far the translation of a text has come: missing, machine, translated, reviewed or final.
             * @enum {unknown}
             */
            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
        };
        /** @description One of the dimensions of a principle: what adopting it involves. */
        readonly Dimension: {
            /** @description The dimension’s id. */
            readonly id: string;
            /** @description The principle this belongs to. */
            readonly principle: string;
            /**
             * Format: int32
             * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
             */
            readonly position: number;
            /** @description The dimension. */
            readonly text: string | null;
        };
        /** @description Proposed texts of one language on top of a release. */
        readonly Draft: {
            /** @description Id of the draft. */
            readonly id: string;
            /** @description The language. */
            readonly locale: string;
            /** @description The release it is written on. */
            readonly base: string;
            /**
             * @description Lifecycle status.
             * @enum {unknown}
             */
            readonly status: "open" | "published" | "discarded";
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
            /**
             * @description How far it has come.
             * @enum {unknown}
             */
            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
            /** @description Whether the source has changed since it was translated. */
            readonly outdated: boolean;
            /** @description The source that an outdated text was translated from, where it is known. */
            readonly oldSource: string | null;
            /** @description Whether the draft proposes it; else it is as the release has it. */
            readonly proposed: boolean;
            /** @description What somebody left unfinished, which is not published; null where there is nothing. */
            readonly unfinished: string | null;
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
        /** @description A role in one language or in all. */
        readonly Grant: {
            /**
             * @description What the person may do.
             * @enum {unknown}
             */
            readonly role: "translator" | "reviewer" | "publisher" | "administrator";
            /** @description In which language; * for every one. Absent for the administrator. */
            readonly locale?: string;
        };
        /** @description The improvement page of one question: how to get better at what it asks. */
        readonly Guide: {
            /** @description The guide’s title. */
            readonly title: string | null;
            /** @description The question as the guide words it; often the same as in step 2. */
            readonly question: string | null;
            /** @description What to try, in order. */
            readonly actions: readonly components["schemas"]["Action"][];
            /** @description The invitation that ends the list of actions: the reader’s own proposal. */
            readonly ownProposal: string | null;
            readonly toolbox: components["schemas"]["GuideSection"];
            readonly caseStudy: components["schemas"]["GuideSection"];
        };
        /** @description The toolbox or the case study of a guide. */
        readonly GuideSection: {
            /** @description Its heading. */
            readonly heading: string | null;
            /** @description What it says. */
            readonly text: components["schemas"]["RichText"] | null;
            /** @description The resources it points at, in the order the text names them. */
            readonly resources: readonly components["schemas"]["ResourceReference"][];
        };
        /** @description The texts of the handbook that belong to no principle. */
        readonly Handbook: {
            /** @description The edition. */
            readonly edition: string;
            /** @description The handbook’s title. */
            readonly title: string | null;
            /** @description Its subtitle. */
            readonly subtitle: string | null;
            /** @description The body that published the original. */
            readonly publisher: string | null;
            /** @description Who adapted it, and which version. */
            readonly adaptation: string | null;
            /** @description The version printed in it. */
            readonly version: string | null;
            readonly introduction: components["schemas"]["Section"];
            readonly coCreation: components["schemas"]["Section"];
            /** @description What the handbook aims to be. */
            readonly qualities: readonly components["schemas"]["Quality"][];
            readonly teamwork: components["schemas"]["Section"];
            readonly howToUse: components["schemas"]["Section"];
            /** @description The three steps of the journey. */
            readonly steps: readonly components["schemas"]["Step"][];
            /** @description The heading above the five principles. */
            readonly principlesHeading: string | null;
            readonly findChallenge: components["schemas"]["Section"];
            /** @description The heading above the principles’ own pages. */
            readonly fromChallengeToAction: string | null;
            readonly mapSituation: components["schemas"]["Section"];
            readonly labels: components["schemas"]["Labels"];
            readonly closing: components["schemas"]["Section"];
            readonly workshop: components["schemas"]["Section"];
            readonly feedback: components["schemas"]["Section"];
            readonly translation: components["schemas"]["Section"];
            readonly acknowledgements: components["schemas"]["Section"];
            readonly disclaimer: components["schemas"]["Section"];
            readonly licence: components["schemas"]["Licence"];
        };
        /** @description The texts of the journey’s interface, by key. Names in braces, {total}, stand for what is put there. Null in releases from before a text existed. */
        readonly Interface: {
            /** @description Name of the navigation between the steps. */
            readonly steps: string | null;
            /** @description Where in the journey the reader is; numbers. */
            readonly stepOf: string | null;
            /** @description Button: to the previous step. */
            readonly back: string | null;
            /** @description Button: to the next step. */
            readonly next: string | null;
            /** @description Heading above the challenges of a principle. */
            readonly challenges: string | null;
            /** @description Invitation in step 1. */
            readonly chooseChallenge: string | null;
            /** @description Heading above the challenge chosen. */
            readonly yourChallenge: string | null;
            /** @description Button: back to step 1. */
            readonly changeChallenge: string | null;
            /** @description Link to all principles. */
            readonly allPrinciples: string | null;
            /** @description Heading above the questions of a principle. */
            readonly questions: string | null;
            /** @description Button: to the questions of step 2. */
            readonly toMapping: string | null;
            /** @description Invitation above the questions. */
            readonly markHint: string | null;
            /** @description How many questions are marked; numbers. */
            readonly marked: string | null;
            /** @description Notice when no question is marked. */
            readonly noneMarked: string | null;
            /** @description Heading above the picture of the mapping. */
            readonly summary: string | null;
            /** @description What the picture shows, for those who do not see it. */
            readonly summaryPicture: string | null;
            /** @description A row of the picture; the principle’s title and numbers. */
            readonly summaryRow: string | null;
            /** @description Heading above the number or the list. */
            readonly markedQuestions: string | null;
            /** @description Button: to the plan of step 3. */
            readonly toPlan: string | null;
            /** @description Button that sends the form. */
            readonly showPlan: string | null;
            /** @description The plan’s heading. */
            readonly plan: string | null;
            /** @description Notice when the plan is empty. */
            readonly planEmpty: string | null;
            /** @description Button: a question of the plan. */
            readonly removeFromPlan: string | null;
            /** @description Heading above the team’s own suggestions. */
            readonly ownProposals: string | null;
            /** @description Name of the field; the guide’s title. */
            readonly proposalFor: string | null;
            /** @description Invitation beside the field. */
            readonly proposalHint: string | null;
            /** @description Button. */
            readonly addProposal: string | null;
            /** @description Button. */
            readonly removeProposal: string | null;
            /** @description Button. */
            readonly print: string | null;
            /** @description Button. */
            readonly downloadMarkdown: string | null;
            /** @description Button. */
            readonly downloadWord: string | null;
            /** @description Notice while the document is made. */
            readonly preparingDocument: string | null;
            /** @description Error message. */
            readonly documentFailed: string | null;
            /** @description Button: a link with the marks. */
            readonly copyLink: string | null;
            /** @description Confirmation. */
            readonly linkCopied: string | null;
            /** @description Error message. */
            readonly linkNotCopied: string | null;
            /** @description Notice beside the button Copy link. */
            readonly linkHint: string | null;
            /** @description Confirmation when a link was opened. */
            readonly stateRestored: string | null;
            /** @description Notice when a link is damaged. */
            readonly stateIncomplete: string | null;
            /** @description Button: remove everything. */
            readonly startOver: string | null;
            /** @description Warning before Start over. */
            readonly startOverWarning: string | null;
            /** @description Button. */
            readonly cancel: string | null;
            /** @description Link to the whole handbook. */
            readonly openHandbook: string | null;
            /** @description Source line; the handbook’s title. */
            readonly source: string | null;
            /** @description Source line; the release’s id. */
            readonly release: string | null;
            /** @description Source line; the licence’s name. */
            readonly licence: string | null;
            /** @description Link to all corrections. */
            readonly corrections: string | null;
            /** @description Notice where nothing is sent. */
            readonly privacy: string | null;
            /** @description Notice beside the form, which sends the marks; names the button Show the plan. */
            readonly formPrivacy: string | null;
            /** @description Name of the choice of language. */
            readonly language: string | null;
            /** @description Beside a text in another language; the language’s own name. */
            readonly textLanguage: string | null;
            /** @description Notice while the text is loading. */
            readonly loading: string | null;
            /** @description Error message. */
            readonly failed: string | null;
            /** @description Notice when the service does not answer. */
            readonly offline: string | null;
            /** @description Button. */
            readonly retry: string | null;
        };
        /** @description Words that recur on the handbook’s pages. */
        readonly Labels: {
            /** @description The label journey. */
            readonly journey: string | null;
            /** @description The label principle. */
            readonly principle: string | null;
            /** @description The label foundChallenge. */
            readonly foundChallenge: string | null;
            /** @description The label startJourney. */
            readonly startJourney: string | null;
            /** @description The label needsImprovement. */
            readonly needsImprovement: string | null;
            /** @description The label guide. */
            readonly guide: string | null;
            /** @description The label actions. */
            readonly actions: string | null;
            /** @description The label ownProposal. */
            readonly ownProposal: string | null;
            /** @description The label toolbox. */
            readonly toolbox: string | null;
            /** @description The label caseStudy. */
            readonly caseStudy: string | null;
            /** @description The label opsiCaseStudy. */
            readonly opsiCaseStudy: string | null;
        };
        /** @description Under what terms the content may be used. */
        readonly Licence: {
            /** @description The licence’s name. */
            readonly name: string;
            /**
             * Format: uri
             * @description The licence’s text.
             */
            readonly url: string;
            /** @description What the handbook itself says of its licence. */
            readonly text: components["schemas"]["RichText"] | null;
            /** @description How to attribute the content. */
            readonly attribution: string | null;
            /** @description What this service is, and is not. */
            readonly notice: string | null;
            /** @description What this language version is. */
            readonly translationNotice: string | null;
        };
        /** @description A link to another address. */
        readonly Link: {
            /**
             * Format: uri
             * @description The absolute address.
             */
            readonly href: string;
            /** @description How the target relates to this answer; an IANA link relation where one exists. */
            readonly rel: string;
            /**
             * @description The method to use.
             * @enum {unknown}
             */
            readonly method: "GET";
        };
        /** @description A person with several accounts, which count as one. */
        readonly LinkedPerson: {
            /** @description Id of the person. */
            readonly id: string;
            /** @description The accounts of the person. */
            readonly accounts: readonly string[];
        };
        /** @description A published language version of the handbook. */
        readonly Locale: {
            /** @description The language as a BCP 47 tag, lower case as in addresses. */
            readonly tag: string;
            /** @description What the language calls itself. */
            readonly endonym: string;
            /**
             * @description The direction of writing, for the HTML attribute dir.
             * @enum {unknown}
             */
            readonly dir: "ltr" | "rtl";
            /**
             * @description Whether the handbook’s publisher stands behind this language version.
             * @enum {unknown}
             */
            readonly status: "official" | "unofficial";
            /** @description Where missing texts are taken from, nearest first. */
            readonly fallback: readonly string[];
            readonly coverage: components["schemas"]["Coverage"];
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
        /** @description The parts of a release and their hashes. */
        readonly Manifest: {
            /** @description SHA-256 of the edition as canonical JSON. */
            readonly edition: string;
            /** @description SHA-256 of each locale as canonical JSON, by tag. */
            readonly locales: {
                readonly [key: string]: string;
            };
        };
        /** @description Where a guide points at a resource. */
        readonly Placement: {
            /** @description The question this belongs to. */
            readonly question: string;
            /**
             * @description In its toolbox or in its case study.
             * @enum {unknown}
             */
            readonly place: "toolbox" | "caseStudy";
        };
        /** @description A question a team needs to get better at, with its guide. */
        readonly PlanQuestion: {
            /** @description The question’s id. */
            readonly id: string;
            /** @description The principle it belongs to. */
            readonly principle: string;
            /** @description The principle’s title. */
            readonly principleTitle: string | null;
            /** @description The question as step 2 asks it. */
            readonly question: string | null;
            readonly guide: components["schemas"]["Guide"];
        };
        /** @description A principle of the declaration, with all that the handbook says of it but its guides. */
        readonly Principle: {
            /** @description The principle’s id. */
            readonly id: string;
            /**
             * Format: int32
             * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
             */
            readonly position: number;
            /** @description The principle’s title. */
            readonly title: string | null;
            /** @description The heading above its dimensions. */
            readonly dimensionsHeading: string | null;
            /** @description What adopting the principle involves. */
            readonly dimensions: readonly components["schemas"]["Dimension"][];
            /** @description The heading above its rationale. */
            readonly rationaleHeading: string | null;
            /** @description Why the principle matters, paragraph by paragraph. */
            readonly rationale: readonly (components["schemas"]["RichText"] | null)[];
            /** @description The challenges that lead to it. */
            readonly challenges: readonly components["schemas"]["Challenge"][];
            /** @description The questions that map it. */
            readonly questions: readonly components["schemas"]["Question"][];
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
            readonly code: string;
            /** @description All faults at once; empty where the detail says it all. */
            readonly errors: readonly components["schemas"]["ProblemFault"][];
        };
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
        /** @description Something the handbook aims to be. */
        readonly Quality: {
            /**
             * @description Which.
             * @enum {unknown}
             */
            readonly id: "accessible" | "actionable" | "userCentred";
            /** @description Its name. */
            readonly title: string | null;
            /** @description What it means. */
            readonly text: string | null;
        };
        /** @description A question of step 2, by which a team maps where it stands. */
        readonly Question: {
            /** @description The question’s id. */
            readonly id: string;
            /** @description The principle this belongs to. */
            readonly principle: string;
            /**
             * Format: int32
             * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
             */
            readonly position: number;
            /** @description The question as step 2 asks it. */
            readonly question: string | null;
        };
        /** @description A question with its whole guide. */
        readonly QuestionWithGuide: {
            /** @description The question’s id. */
            readonly id: string;
            /** @description The principle this belongs to. */
            readonly principle: string;
            /**
             * Format: int32
             * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
             */
            readonly position: number;
            /** @description The question as step 2 asks it. */
            readonly question: string | null;
            readonly guide: components["schemas"]["Guide"];
        };
        /** @description An immutable snapshot of an edition with every published locale. */
        readonly Release: {
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
            /** @description Present when the release must no longer be used; its other addresses then answer 410. */
            readonly withdrawn: components["schemas"]["Withdrawal"] | null;
        };
        /** @description A toolkit, framework, guide, film, database, platform or case study that guides point at. */
        readonly Resource: {
            /** @description The resource’s id. */
            readonly id: string;
            /**
             * Format: int32
             * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
             */
            readonly position: number;
            /** @description What it is called in this language. */
            readonly name: string | null;
            /** @description What to know before following the link; null where there is nothing to say. */
            readonly note: string | null;
            /**
             * @description What sort of resource it is.
             * @enum {unknown}
             */
            readonly kind: "toolkit" | "framework" | "guide" | "film" | "database" | "platform" | "case-study";
            /** @description Who publishes it; null when unknown. */
            readonly publisher: string | null;
            /** @description The publisher’s country as ISO 3166-1 alpha-2, INT for international bodies, null when unknown. */
            readonly country: string | null;
            /** @description The languages it is known to exist in. */
            readonly languages: readonly string[];
            /**
             * Format: uri
             * @description Where it is; null when no address is known. Never a guess.
             */
            readonly url: string | null;
            /**
             * @description seen: the page was found at the address; named-elsewhere: another source names the address; unknown: there is no address.
             * @enum {unknown}
             */
            readonly urlEvidence: "seen" | "named-elsewhere" | "unknown";
            /** @description The licence the resource states; null when none is known. */
            readonly licence: string | null;
            /** @description The resource it is a part of, or null. */
            readonly partOf: string | null;
            /** @description The guides that point at it. */
            readonly placements: readonly components["schemas"]["Placement"][];
        };
        /** @description A resource, named where a guide points at it. */
        readonly ResourceReference: {
            /** @description The resource’s id. */
            readonly id: string;
            /** @description What it is called. */
            readonly name: string | null;
            /**
             * @description What sort of resource it is.
             * @enum {unknown}
             */
            readonly kind: "toolkit" | "framework" | "guide" | "film" | "database" | "platform" | "case-study";
            /**
             * Format: uri
             * @description Where it is; null when no address is known.
             */
            readonly url: string | null;
        };
        /** @description A text that may carry links, in two forms. */
        readonly RichText: {
            /** @description The text as CommonMark; links are the only mark-up. */
            readonly markdown: string;
            /** @description The same text as HTML phrasing content, safe to insert as it is: only a and span elements. */
            readonly html: string;
        };
        /** @description An item that a search found. */
        readonly SearchHit: {
            /**
             * @description The kind of item found.
             * @enum {unknown}
             */
            readonly type: "principle" | "dimension" | "challenge" | "question" | "action" | "resource";
            /** @description The item’s id. */
            readonly id: string;
            /** @description The principle it belongs to; null for resources. */
            readonly principle: string | null;
            /** @description The item’s title, or the beginning of its text. */
            readonly title: string | null;
            /** @description Where the words were found, as HTML phrasing content with mark elements; safe to insert as it is. */
            readonly excerpt: string | null;
            /**
             * Format: uri
             * @description The item’s address.
             */
            readonly href: string;
        };
        /** @description A section of the handbook. */
        readonly Section: {
            /** @description Its heading; null where the handbook gives none. */
            readonly heading: string | null;
            /** @description A line set apart under the heading; null where there is none. */
            readonly lead: string | null;
            /** @description Its paragraphs, in order. */
            readonly paragraphs: readonly (components["schemas"]["RichText"] | null)[];
        };
        /** @description One of the three steps of the journey. */
        readonly Step: {
            /**
             * @description Which step.
             * @enum {unknown}
             */
            readonly id: "step-1" | "step-2" | "step-3";
            /**
             * Format: int32
             * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
             */
            readonly position: number;
            /** @description The step’s title. */
            readonly title: string | null;
            /** @description The question it answers. */
            readonly question: string | null;
            /** @description What one does in it. */
            readonly text: string | null;
        };
        /** @description A webhook: an https URL that receives a signed message (Standard Webhooks) when readers see a change. */
        readonly Subscription: {
            /** @description Id of the webhook. */
            readonly id: string;
            /**
             * Format: uri
             * @description The URL that receives messages. It must be public and https, unless the operator allows others.
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When it began.
             * @example 2026-11-23T08:00:00.000Z
             */
            readonly createdAt: string;
            /** @description Who began it. */
            readonly createdBy: string;
            /**
             * @description paused: the webhook responded with 410, or no message arrived for days. A test message that arrives resumes it.
             * @enum {unknown}
             */
            readonly status: "active" | "paused";
            /** @description Since when nothing arrives; null while all is well. */
            readonly failingSince: string | null;
            /** @description Status of the last response, or why there was none. */
            readonly lastOutcome: string | null;
            /** @description When a message was sent last; null before the first. */
            readonly lastAttemptAt: string | null;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getApiInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the API is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The API’s name. */
                        readonly apiName: string;
                        /** @description MAJOR.MINOR.PATCH */
                        readonly apiVersion: string;
                        /**
                         * Format: date
                         * @description When this version of the API was released.
                         * @example 2026-11-23
                         */
                        readonly apiReleased: string;
                        /**
                         * Format: uri
                         * @description Where the API is documented.
                         */
                        readonly apiDocumentation: string;
                        /**
                         * @description Lifecycle status of the API.
                         * @enum {unknown}
                         */
                        readonly apiStatus: "alpha" | "beta" | "active" | "deprecated" | "retired" | "decommissioned";
                        /** @description Who runs this service. */
                        readonly operator: {
                            /** @description Who runs this service. */
                            readonly name: string;
                            /**
                             * Format: uri
                             * @description The operator’s page.
                             */
                            readonly url: string;
                            /**
                             * Format: email
                             * @description How to reach the operator.
                             */
                            readonly email: string;
                        };
                        /** @description What the operator promises of availability; says so when nothing is promised. */
                        readonly serviceLevel: string;
                        /** @description The licence of the service’s code. */
                        readonly codeLicence: string;
                        readonly contentLicence: components["schemas"]["ContentLicence"];
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listAuditEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 100. */
                readonly limit?: number;
            };
            readonly header?: never;
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
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["AuditEvent"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listCorrections: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 100. */
                readonly limit?: number;
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The corrections. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Correction"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listCoverages: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 100. */
                readonly limit?: number;
            };
            readonly header?: never;
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
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["LocaleCoverage"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listDrafts: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 20. */
                readonly limit?: number;
                /** @description Returns only drafts of this locale. A text of at most 35 characters. No default. */
                readonly locale?: string;
                /** @description Returns only drafts with this status. One of open, published, discarded. No default. */
                readonly status?: "open" | "published" | "discarded";
            };
            readonly header?: never;
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
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Draft"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly createDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
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
                    /**
                     * @description The direction of writing, for the HTML attribute dir.
                     * @enum {unknown}
                     */
                    readonly dir?: "ltr" | "rtl";
                    /**
                     * @description Whether the handbook’s publisher stands behind this language version.
                     * @enum {unknown}
                     */
                    readonly status?: "official" | "unofficial";
                    /** @description Where missing texts are taken from, nearest first; ends in sv. */
                    readonly fallback?: readonly string[];
                    /**
                     * @description The state that most texts have.
                     * @enum {unknown}
                     */
                    readonly state?: "machine" | "translated" | "reviewed" | "final";
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
                        /**
                         * @description Lifecycle status.
                         * @enum {unknown}
                         */
                        readonly status: "open" | "published" | "discarded";
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
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /** @description Where missing texts are taken from, nearest first. */
                            readonly fallback: readonly string[];
                            /**
                             * @description The state that most texts have.
                             * @enum {unknown}
                             */
                            readonly state: "machine" | "translated" | "reviewed" | "final";
                        };
                        readonly coverage: components["schemas"]["Coverage"];
                        /**
                         * Format: int32
                         * @description How many texts were translated from a source that has changed since.
                         */
                        readonly outdated: number;
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the draft. A text of at most 16 characters. Required. */
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
                        /**
                         * @description Lifecycle status.
                         * @enum {unknown}
                         */
                        readonly status: "open" | "published" | "discarded";
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
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /** @description Where missing texts are taken from, nearest first. */
                            readonly fallback: readonly string[];
                            /**
                             * @description The state that most texts have.
                             * @enum {unknown}
                             */
                            readonly state: "machine" | "translated" | "reviewed" | "final";
                        };
                        readonly coverage: components["schemas"]["Coverage"];
                        /**
                         * Format: int32
                         * @description How many texts were translated from a source that has changed since.
                         */
                        readonly outdated: number;
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly discardDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETag of the draft as the client last received it. A text of at most 12 characters. No default. */
                readonly "if-match"?: string;
            };
            readonly path: {
                /** @description Id of the draft. A text of at most 16 characters. Required. */
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
                /** @description ETag of the draft as the client last received it. A text of at most 12 characters. No default. */
                readonly "if-match"?: string;
            };
            readonly path: {
                /** @description Id of the draft. A text of at most 16 characters. Required. */
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
                    /**
                     * @description The direction of writing, for the HTML attribute dir.
                     * @enum {unknown}
                     */
                    readonly dir?: "ltr" | "rtl";
                    /**
                     * @description Whether the handbook’s publisher stands behind this language version.
                     * @enum {unknown}
                     */
                    readonly status?: "official" | "unofficial";
                    /** @description Where missing texts are taken from, nearest first; ends in sv. */
                    readonly fallback?: readonly string[];
                    /**
                     * @description The state that most texts have.
                     * @enum {unknown}
                     */
                    readonly state?: "machine" | "translated" | "reviewed" | "final";
                    /** @description The current release, to move the draft onto it after a conflict. */
                    readonly base?: string;
                    /** @description What to write, by segment id. */
                    readonly texts?: {
                        readonly [key: string]: {
                            /** @description The new text. */
                            readonly text: string;
                            /**
                             * @description How far it has come; translated unless stated, and final in the source language.
                             * @enum {unknown}
                             */
                            readonly state?: "machine" | "translated" | "reviewed" | "final";
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
                };
            };
        };
        readonly responses: {
            /** @description The draft as it is now. */
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
                        /**
                         * @description Lifecycle status.
                         * @enum {unknown}
                         */
                        readonly status: "open" | "published" | "discarded";
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
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /** @description Where missing texts are taken from, nearest first. */
                            readonly fallback: readonly string[];
                            /**
                             * @description The state that most texts have.
                             * @enum {unknown}
                             */
                            readonly state: "machine" | "translated" | "reviewed" | "final";
                        };
                        readonly coverage: components["schemas"]["Coverage"];
                        /**
                         * Format: int32
                         * @description How many texts were translated from a source that has changed since.
                         */
                        readonly outdated: number;
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly approveDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETag of the draft as the client last received it. A text of at most 12 characters. No default. */
                readonly "if-match"?: string;
            };
            readonly path: {
                /** @description Id of the draft. A text of at most 16 characters. Required. */
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
            /** @description The approved draft. */
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
                        /**
                         * @description Lifecycle status.
                         * @enum {unknown}
                         */
                        readonly status: "open" | "published" | "discarded";
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
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /** @description Where missing texts are taken from, nearest first. */
                            readonly fallback: readonly string[];
                            /**
                             * @description The state that most texts have.
                             * @enum {unknown}
                             */
                            readonly state: "machine" | "translated" | "reviewed" | "final";
                        };
                        readonly coverage: components["schemas"]["Coverage"];
                        /**
                         * Format: int32
                         * @description How many texts were translated from a source that has changed since.
                         */
                        readonly outdated: number;
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listDraftChanges: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 100. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the draft. A text of at most 16 characters. Required. */
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
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Change"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly exportDraft: {
        readonly parameters: {
            readonly query: {
                /** @description Format of the file. xliff: XLIFF 1.2 for translation tools. xliff2: XLIFF 2.1. xlsx: a workbook. One of xliff, xliff2, xlsx. Required. */
                readonly format: "xliff" | "xliff2" | "xlsx";
                /** @description Texts to include. open: only missing and outdated ones. One of all, open. Default: all. */
                readonly only?: "all" | "open";
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the draft. A text of at most 16 characters. Required. */
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
                    readonly "application/xliff+xml": unknown;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    readonly importFile: {
        readonly parameters: {
            readonly query?: {
                /** @description true: changes the draft. false: only reports what would change. One of true, false. Default: false. */
                readonly apply?: "true" | "false";
            };
            readonly header?: {
                /** @description ETag of the draft as the client last received it. A text of at most 12 characters. No default. */
                readonly "if-match"?: string;
            };
            readonly path: {
                /** @description Id of the draft. A text of at most 16 characters. Required. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/xliff+xml": unknown;
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
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
                        /** @description Whether the draft was changed; else this was a dry run. */
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
                            /**
                             * @description Its state after.
                             * @enum {unknown}
                             */
                            readonly state: "machine" | "translated" | "reviewed" | "final";
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
                        /** @description Texts that are taken but worth a look. */
                        readonly flagged: readonly {
                            /** @description The id of the text, as the file has it. */
                            readonly id: string;
                            /** @description Where in the file. */
                            readonly where: string;
                            /** @description What to know; of a conflict, both wordings. */
                            readonly message: string;
                        }[];
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly publishDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETag of the draft as the client last received it. A text of at most 12 characters. No default. */
                readonly "if-match"?: string;
            };
            readonly path: {
                /** @description Id of the draft. A text of at most 16 characters. Required. */
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listDraftTexts: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 20. */
                readonly limit?: number;
                /** @description Returns only texts in this state. outdated: texts in any state whose source has changed. One of missing, machine, translated, reviewed, final, outdated. No default. */
                readonly state?: "missing" | "machine" | "translated" | "reviewed" | "final" | "outdated";
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the draft. A text of at most 16 characters. Required. */
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
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["DraftText"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The feed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                };
            };
        };
    };
    readonly getHead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The current release. */
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly rollBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listLocales: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 100. */
                readonly limit?: number;
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The published locales. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Locale"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 100. */
                readonly limit?: number;
            };
            readonly header?: never;
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
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["LinkedPerson"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly createPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly removePerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the person. A text of at most 16 characters. Required. */
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
    readonly listReleases: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 100. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The releases. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Release"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getRelease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the release. A text of at most 20 characters. Required. */
                readonly release: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One release. */
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
                        /** @description Present when the release must no longer be used; its other addresses then answer 410. */
                        readonly withdrawn: components["schemas"]["Withdrawal"] | null;
                        readonly manifest: components["schemas"]["Manifest"];
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listChanges: {
        readonly parameters: {
            readonly query: {
                /** @description Id of the release to compare with, usually an earlier one. A text of at most 20 characters. Required. */
                readonly since: string;
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 100. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the release. A text of at most 20 characters. Required. */
                readonly release: string;
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
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Change"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                            /** @description The cache tags of every response that differs between the two releases, as in the header Cache-Tag. */
                            readonly tags: readonly string[];
                        };
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getReleaseLocale: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the release. A text of at most 20 characters. Required. */
                readonly release: string;
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The language as a BCP 47 tag in lower case. */
                        readonly tag: string;
                        /** @description What the language calls itself. */
                        readonly endonym: string;
                        /**
                         * @description The direction of writing, for the HTML attribute dir.
                         * @enum {unknown}
                         */
                        readonly dir: "ltr" | "rtl";
                        /**
                         * @description Whether the handbook’s publisher stands behind this language version.
                         * @enum {unknown}
                         */
                        readonly status: "official" | "unofficial";
                        /** @description Where missing texts are taken from, nearest first. */
                        readonly fallback: readonly string[];
                        /**
                         * @description The state of every text not listed under states.
                         * @enum {unknown}
                         */
                        readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                        /** @description Texts whose state differs, by segment id. */
                        readonly states: {
                            readonly [key: string]: "missing" | "machine" | "translated" | "reviewed" | "final";
                        };
                        /** @description The texts as they are written, by segment id. */
                        readonly texts: {
                            readonly [key: string]: string;
                        };
                        /** @description The source wording each text was translated from, by segment id. */
                        readonly sources: {
                            readonly [key: string]: string;
                        };
                        /** @description Earlier source wordings that still count as the present one, by segment id. */
                        readonly minor: {
                            readonly [key: string]: readonly string[];
                        };
                        /** @description What search knows of the language. */
                        readonly search: Record<string, never>;
                    };
                };
            };
        };
    };
    readonly withdrawRelease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the release. A text of at most 20 characters. Required. */
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
                        /** @description Present when the release must no longer be used; its other addresses then answer 410. */
                        readonly withdrawn: components["schemas"]["Withdrawal"] | null;
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly createSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly endSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
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
            readonly header?: never;
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
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Subscription"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly createSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
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
                        /**
                         * Format: date-time
                         * @description When it began.
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        readonly createdAt: string;
                        /** @description Who began it. */
                        readonly createdBy: string;
                        /**
                         * @description paused: the webhook responded with 410, or no message arrived for days. A test message that arrives resumes it.
                         * @enum {unknown}
                         */
                        readonly status: "active" | "paused";
                        /** @description Since when nothing arrives; null while all is well. */
                        readonly failingSince: string | null;
                        /** @description Status of the last response, or why there was none. */
                        readonly lastOutcome: string | null;
                        /** @description When a message was sent last; null before the first. */
                        readonly lastAttemptAt: string | null;
                        /** @description What messages are signed with, shown this once. */
                        readonly secret: string;
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly removeSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the webhook. A text of at most 16 characters. Required. */
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
            readonly header?: never;
            readonly path: {
                /** @description Id of the webhook. A text of at most 16 characters. Required. */
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listTerms: {
        readonly parameters: {
            readonly query: {
                /** @description Locale of the terms. A text of at most 35 characters. Required. */
                readonly locale: string;
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 100. */
                readonly limit?: number;
            };
            readonly header?: never;
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
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Term"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listTokens: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 100. */
                readonly limit?: number;
            };
            readonly header?: never;
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
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Token"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly createToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
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
                        /**
                         * @description What the person may do.
                         * @enum {unknown}
                         */
                        readonly role: "translator" | "reviewer" | "publisher" | "administrator";
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly revokeToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the token. A text of at most 16 characters. Required. */
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
    readonly listActions: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 20. */
                readonly limit?: number;
                /** @description Id of a principle. Returns only items that belong to it. A text of at most 4 characters. No default. */
                readonly principle?: string;
                /** @description Id of a question. Returns only items that belong to it. A text of at most 9 characters. No default. */
                readonly question?: string;
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The actions, page by page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Action"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getAction: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
                /** @description Id of the item. A text of at most 100 characters. Required. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One action. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The action’s id. */
                        readonly id: string;
                        /** @description The principle this belongs to. */
                        readonly principle: string;
                        /** @description The question this belongs to. */
                        readonly question: string;
                        /**
                         * Format: int32
                         * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
                         */
                        readonly position: number;
                        /** @description The action. */
                        readonly text: components["schemas"]["RichText"] | null;
                        /** @description What was served. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
                        };
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getBundle: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The whole handbook in one language. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly handbook: components["schemas"]["Handbook"];
                        readonly interface: components["schemas"]["Interface"];
                        /** @description All principles. */
                        readonly principles: readonly components["schemas"]["Principle"][];
                        /** @description All dimensions. */
                        readonly dimensions: readonly components["schemas"]["Dimension"][];
                        /** @description All challenges. */
                        readonly challenges: readonly components["schemas"]["Challenge"][];
                        /** @description All questions. */
                        readonly questions: readonly components["schemas"]["QuestionWithGuide"][];
                        /** @description All actions. */
                        readonly actions: readonly components["schemas"]["Action"][];
                        /** @description All resources. */
                        readonly resources: readonly components["schemas"]["Resource"][];
                        /** @description What was served. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
                        };
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listChallenges: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 20. */
                readonly limit?: number;
                /** @description Id of a principle. Returns only items that belong to it. A text of at most 4 characters. No default. */
                readonly principle?: string;
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The challenges, page by page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Challenge"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getChallenge: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
                /** @description Id of the item. A text of at most 100 characters. Required. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One challenge. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The challenge’s id. */
                        readonly id: string;
                        /** @description The principle this belongs to. */
                        readonly principle: string;
                        /**
                         * Format: int32
                         * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
                         */
                        readonly position: number;
                        /** @description The challenge. */
                        readonly text: string | null;
                        /** @description What was served. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
                        };
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listDimensions: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 20. */
                readonly limit?: number;
                /** @description Id of a principle. Returns only items that belong to it. A text of at most 4 characters. No default. */
                readonly principle?: string;
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The dimensions, page by page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Dimension"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getDimension: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
                /** @description Id of the item. A text of at most 100 characters. Required. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One dimension. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The dimension’s id. */
                        readonly id: string;
                        /** @description The principle this belongs to. */
                        readonly principle: string;
                        /**
                         * Format: int32
                         * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
                         */
                        readonly position: number;
                        /** @description The dimension. */
                        readonly text: string | null;
                        /** @description What was served. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
                        };
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getHandbook: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The handbook’s own texts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The edition. */
                        readonly edition: string;
                        /** @description The handbook’s title. */
                        readonly title: string | null;
                        /** @description Its subtitle. */
                        readonly subtitle: string | null;
                        /** @description The body that published the original. */
                        readonly publisher: string | null;
                        /** @description Who adapted it, and which version. */
                        readonly adaptation: string | null;
                        /** @description The version printed in it. */
                        readonly version: string | null;
                        readonly introduction: components["schemas"]["Section"];
                        readonly coCreation: components["schemas"]["Section"];
                        /** @description What the handbook aims to be. */
                        readonly qualities: readonly components["schemas"]["Quality"][];
                        readonly teamwork: components["schemas"]["Section"];
                        readonly howToUse: components["schemas"]["Section"];
                        /** @description The three steps of the journey. */
                        readonly steps: readonly components["schemas"]["Step"][];
                        /** @description The heading above the five principles. */
                        readonly principlesHeading: string | null;
                        readonly findChallenge: components["schemas"]["Section"];
                        /** @description The heading above the principles’ own pages. */
                        readonly fromChallengeToAction: string | null;
                        readonly mapSituation: components["schemas"]["Section"];
                        readonly labels: components["schemas"]["Labels"];
                        readonly closing: components["schemas"]["Section"];
                        readonly workshop: components["schemas"]["Section"];
                        readonly feedback: components["schemas"]["Section"];
                        readonly translation: components["schemas"]["Section"];
                        readonly acknowledgements: components["schemas"]["Section"];
                        readonly disclaimer: components["schemas"]["Section"];
                        readonly licence: components["schemas"]["Licence"];
                        /** @description What was served. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
                        };
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getInterface: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The texts of the journey’s interface. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Name of the navigation between the steps. */
                        readonly steps: string | null;
                        /** @description Where in the journey the reader is; numbers. */
                        readonly stepOf: string | null;
                        /** @description Button: to the previous step. */
                        readonly back: string | null;
                        /** @description Button: to the next step. */
                        readonly next: string | null;
                        /** @description Heading above the challenges of a principle. */
                        readonly challenges: string | null;
                        /** @description Invitation in step 1. */
                        readonly chooseChallenge: string | null;
                        /** @description Heading above the challenge chosen. */
                        readonly yourChallenge: string | null;
                        /** @description Button: back to step 1. */
                        readonly changeChallenge: string | null;
                        /** @description Link to all principles. */
                        readonly allPrinciples: string | null;
                        /** @description Heading above the questions of a principle. */
                        readonly questions: string | null;
                        /** @description Button: to the questions of step 2. */
                        readonly toMapping: string | null;
                        /** @description Invitation above the questions. */
                        readonly markHint: string | null;
                        /** @description How many questions are marked; numbers. */
                        readonly marked: string | null;
                        /** @description Notice when no question is marked. */
                        readonly noneMarked: string | null;
                        /** @description Heading above the picture of the mapping. */
                        readonly summary: string | null;
                        /** @description What the picture shows, for those who do not see it. */
                        readonly summaryPicture: string | null;
                        /** @description A row of the picture; the principle’s title and numbers. */
                        readonly summaryRow: string | null;
                        /** @description Heading above the number or the list. */
                        readonly markedQuestions: string | null;
                        /** @description Button: to the plan of step 3. */
                        readonly toPlan: string | null;
                        /** @description Button that sends the form. */
                        readonly showPlan: string | null;
                        /** @description The plan’s heading. */
                        readonly plan: string | null;
                        /** @description Notice when the plan is empty. */
                        readonly planEmpty: string | null;
                        /** @description Button: a question of the plan. */
                        readonly removeFromPlan: string | null;
                        /** @description Heading above the team’s own suggestions. */
                        readonly ownProposals: string | null;
                        /** @description Name of the field; the guide’s title. */
                        readonly proposalFor: string | null;
                        /** @description Invitation beside the field. */
                        readonly proposalHint: string | null;
                        /** @description Button. */
                        readonly addProposal: string | null;
                        /** @description Button. */
                        readonly removeProposal: string | null;
                        /** @description Button. */
                        readonly print: string | null;
                        /** @description Button. */
                        readonly downloadMarkdown: string | null;
                        /** @description Button. */
                        readonly downloadWord: string | null;
                        /** @description Notice while the document is made. */
                        readonly preparingDocument: string | null;
                        /** @description Error message. */
                        readonly documentFailed: string | null;
                        /** @description Button: a link with the marks. */
                        readonly copyLink: string | null;
                        /** @description Confirmation. */
                        readonly linkCopied: string | null;
                        /** @description Error message. */
                        readonly linkNotCopied: string | null;
                        /** @description Notice beside the button Copy link. */
                        readonly linkHint: string | null;
                        /** @description Confirmation when a link was opened. */
                        readonly stateRestored: string | null;
                        /** @description Notice when a link is damaged. */
                        readonly stateIncomplete: string | null;
                        /** @description Button: remove everything. */
                        readonly startOver: string | null;
                        /** @description Warning before Start over. */
                        readonly startOverWarning: string | null;
                        /** @description Button. */
                        readonly cancel: string | null;
                        /** @description Link to the whole handbook. */
                        readonly openHandbook: string | null;
                        /** @description Source line; the handbook’s title. */
                        readonly source: string | null;
                        /** @description Source line; the release’s id. */
                        readonly release: string | null;
                        /** @description Source line; the licence’s name. */
                        readonly licence: string | null;
                        /** @description Link to all corrections. */
                        readonly corrections: string | null;
                        /** @description Notice where nothing is sent. */
                        readonly privacy: string | null;
                        /** @description Notice beside the form, which sends the marks; names the button Show the plan. */
                        readonly formPrivacy: string | null;
                        /** @description Name of the choice of language. */
                        readonly language: string | null;
                        /** @description Beside a text in another language; the language’s own name. */
                        readonly textLanguage: string | null;
                        /** @description Notice while the text is loading. */
                        readonly loading: string | null;
                        /** @description Error message. */
                        readonly failed: string | null;
                        /** @description Notice when the service does not answer. */
                        readonly offline: string | null;
                        /** @description Button. */
                        readonly retry: string | null;
                        /** @description What was served. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
                        };
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getPlan: {
        readonly parameters: {
            readonly query: {
                /** @description Ids of the questions that a team wants to get better at, separated by commas. A text of at most 1000 characters. Required. */
                readonly questions: string;
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The plan. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The handbook’s title. */
                        readonly title: string | null;
                        /** @description The questions chosen, in the order of the handbook. */
                        readonly questions: readonly components["schemas"]["PlanQuestion"][];
                        readonly licence: components["schemas"]["Licence"];
                        /** @description What was served. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
                        };
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                    readonly "text/markdown": string;
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly listPrinciples: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 20. */
                readonly limit?: number;
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The principles, page by page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Principle"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getPrinciple: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
                /** @description Id of the item. A text of at most 100 characters. Required. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One principle. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The principle’s id. */
                        readonly id: string;
                        /**
                         * Format: int32
                         * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
                         */
                        readonly position: number;
                        /** @description The principle’s title. */
                        readonly title: string | null;
                        /** @description The heading above its dimensions. */
                        readonly dimensionsHeading: string | null;
                        /** @description What adopting the principle involves. */
                        readonly dimensions: readonly components["schemas"]["Dimension"][];
                        /** @description The heading above its rationale. */
                        readonly rationaleHeading: string | null;
                        /** @description Why the principle matters, paragraph by paragraph. */
                        readonly rationale: readonly (components["schemas"]["RichText"] | null)[];
                        /** @description The challenges that lead to it. */
                        readonly challenges: readonly components["schemas"]["Challenge"][];
                        /** @description The questions that map it. */
                        readonly questions: readonly components["schemas"]["Question"][];
                        /** @description What was served. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
                        };
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listQuestions: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 20. */
                readonly limit?: number;
                /** @description Id of a principle. Returns only items that belong to it. A text of at most 4 characters. No default. */
                readonly principle?: string;
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The questions, page by page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Question"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getQuestion: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
                /** @description Id of the item. A text of at most 100 characters. Required. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One question with its guide. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The question’s id. */
                        readonly id: string;
                        /** @description The principle this belongs to. */
                        readonly principle: string;
                        /**
                         * Format: int32
                         * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
                         */
                        readonly position: number;
                        /** @description The question as step 2 asks it. */
                        readonly question: string | null;
                        readonly guide: components["schemas"]["Guide"];
                        /** @description What was served. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
                        };
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly listResources: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 20. */
                readonly limit?: number;
                /** @description Id of a principle. Returns only items that belong to it. A text of at most 4 characters. No default. */
                readonly principle?: string;
                /** @description Id of a question. Returns only items that belong to it. A text of at most 9 characters. No default. */
                readonly question?: string;
                /** @description Returns only resources of this kind. One of toolkit, framework, guide, film, database, platform, case-study. No default. */
                readonly kind?: "toolkit" | "framework" | "guide" | "film" | "database" | "platform" | "case-study";
                /** @description Returns only resources whose publisher is in this country. ISO 3166-1 alpha-2, or INT for international bodies. A text of at most 3 characters. No default. */
                readonly country?: string;
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The resources, page by page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["Resource"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly getResource: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
                /** @description Id of the item. A text of at most 100 characters. Required. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One resource. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The resource’s id. */
                        readonly id: string;
                        /**
                         * Format: int32
                         * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
                         */
                        readonly position: number;
                        /** @description What it is called in this language. */
                        readonly name: string | null;
                        /** @description What to know before following the link; null where there is nothing to say. */
                        readonly note: string | null;
                        /**
                         * @description What sort of resource it is.
                         * @enum {unknown}
                         */
                        readonly kind: "toolkit" | "framework" | "guide" | "film" | "database" | "platform" | "case-study";
                        /** @description Who publishes it; null when unknown. */
                        readonly publisher: string | null;
                        /** @description The publisher’s country as ISO 3166-1 alpha-2, INT for international bodies, null when unknown. */
                        readonly country: string | null;
                        /** @description The languages it is known to exist in. */
                        readonly languages: readonly string[];
                        /**
                         * Format: uri
                         * @description Where it is; null when no address is known. Never a guess.
                         */
                        readonly url: string | null;
                        /**
                         * @description seen: the page was found at the address; named-elsewhere: another source names the address; unknown: there is no address.
                         * @enum {unknown}
                         */
                        readonly urlEvidence: "seen" | "named-elsewhere" | "unknown";
                        /** @description The licence the resource states; null when none is known. */
                        readonly licence: string | null;
                        /** @description The resource it is a part of, or null. */
                        readonly partOf: string | null;
                        /** @description The guides that point at it. */
                        readonly placements: readonly components["schemas"]["Placement"][];
                        /** @description What was served. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
                        };
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
    readonly searchItems: {
        readonly parameters: {
            readonly query: {
                /** @description One or a few words to search for. A text of at most 200 characters. Required. */
                readonly q: string;
                /** @description Returns only items of this kind. One of principle, dimension, challenge, question, action, resource. No default. */
                readonly type?: "principle" | "dimension" | "challenge" | "question" | "action" | "resource";
                /** @description Number of the page. A page after the last is empty. A whole number from 1 to 10000. Default: 1. */
                readonly page?: number;
                /** @description Largest number of items on a page. A whole number from 1 to 100. Default: 20. */
                readonly limit?: number;
                /** @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default. */
                readonly release?: string;
                /** @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default. */
                readonly draft?: string;
                /** @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain. */
                readonly fallback?: "chain" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required. */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The hits, best first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items, in the order of the handbook. */
                        readonly items: readonly components["schemas"]["SearchHit"][];
                        /** @description What was served, and where in the list. */
                        readonly _meta: {
                            /** @description The locale of the address. */
                            readonly locale: string;
                            /**
                             * @description The direction of writing, for the HTML attribute dir.
                             * @enum {unknown}
                             */
                            readonly dir: "ltr" | "rtl";
                            /**
                             * @description Whether the handbook’s publisher stands behind this language version.
                             * @enum {unknown}
                             */
                            readonly status: "official" | "unofficial";
                            /**
                             * @description The translation state that most of the answer’s texts share; a tie goes to the lower.
                             * @enum {unknown}
                             */
                            readonly state: "missing" | "machine" | "translated" | "reviewed" | "final";
                            /** @description The texts whose language or state differs; empty when all texts are as stated. */
                            readonly deviations: readonly components["schemas"]["Deviation"][];
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
                        /** @description Links from this answer. */
                        readonly _links: {
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
                    };
                };
            };
        };
    };
}
