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
        readonly post?: never;
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
         * @description One action, by its id, as JSON or Markdown.
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
         * @description One challenge, by its id, as JSON or Markdown.
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
         * @description One dimension, by its id, as JSON or Markdown.
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
    readonly "/{locale}/feedback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sends feedback about an item
         * @description A thought about an item, or an example from the sender’s own work. Nobody needs an account, and no cookie is read. The service stores the fields of the body, the language, the release and the time, and deletes them when their time is over. Responds with FEEDBACK_OFF unless the operator takes feedback.
         */
        readonly post: operations["sendFeedback"];
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
         * @description One principle, by its id, as JSON or Markdown.
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
         * @description One question with its guide, by its id, as JSON or Markdown.
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
         * @description What guides point at, such as toolkits, reports and case studies. In the order of the handbook, page by page.
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
         * @description One resource, by its id, as JSON or Markdown.
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
         * @description Hits among all items, best match first, with highlighted excerpts. The search knows inflected words, compounds and synonyms. It tolerates typing errors and missing diacritics.
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
    readonly "/{locale}/workshop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Returns the guide for a workshop
         * @description What to prepare, agendas, and what to say in each step. The prompts are on the questions. The publisher did not write the guide, and a language can lack it.
         */
        readonly get: operations["getWorkshop"];
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
        /** @description Lifecycle status of the API. Known values: alpha, beta, active, deprecated, retired, decommissioned. Later versions may add others. */
        readonly ApiStatus: "alpha" | "beta" | "active" | "deprecated" | "retired" | "decommissioned" | (string & {});
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
        /** @description Where in the list, and what to purge from caches. */
        readonly ChangesMeta: {
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
            /** @description The source’s words; – where a text was added. */
            readonly before: string;
            /** @description The words served; the same as before where a doubtful text was kept. */
            readonly after: string;
            readonly category: components["schemas"]["CorrectionCategory"];
            /** @description Why it was corrected, or what is doubtful. */
            readonly reason: {
                /** @description In Swedish. */
                readonly sv: string;
                /** @description In English. */
                readonly en: string;
            };
        };
        /** @description What sort of fault it was; kept marks doubtful words that stand as the source has them, addition a text that the publisher did not write. Known values: grammar, mistranslation, consistency, name, order, punctuation, kept, addition. Later versions may add others. */
        readonly CorrectionCategory: "grammar" | "mistranslation" | "consistency" | "name" | "order" | "punctuation" | "kept" | "addition" | (string & {});
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
        /** @description A text whose language or state differs from what the response as a whole states. */
        readonly Deviation: {
            /**
             * Format: json-pointer
             * @description Which text: a JSON Pointer (RFC 6901) into this response.
             */
            readonly pointer: string;
            /** @description The language the text is really in, for the HTML attribute lang. */
            readonly lang: string;
            readonly dir: components["schemas"]["Direction"];
            readonly state: components["schemas"]["TextState"];
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
        /**
         * @description The direction of writing, for the HTML attribute dir.
         * @enum {string}
         */
        readonly Direction: "ltr" | "rtl";
        /**
         * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null.
         * @enum {string}
         */
        readonly Fallback: "chain" | "none";
        /** @description How to send feedback, and what happens to it. */
        readonly FeedbackTerms: {
            /**
             * Format: uri
             * @description The URL to post feedback to.
             */
            readonly href: string;
            /**
             * Format: int32
             * @description Days that it is kept at most.
             */
            readonly days: number;
            /**
             * Format: uri
             * @description The page of the operator about personal data.
             */
            readonly privacyUrl: string;
        };
        /** @description The improvement page of one question: how to get better at what it asks. */
        readonly Guide: {
            /** @description The guide’s title. */
            readonly title: string | null;
            /** @description What the guide is about, in one or two sentences of plain language; absent if the language has no summary of it. */
            readonly summary?: string;
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
        /** @description The texts of the journey’s interface, by key. Names in braces, {total}, stand for what is put there. A text is absent in releases from before it existed. */
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
            /** @description Name of the search field of step 1. */
            readonly searchHint?: string | null;
            /** @description How many items the search found; a number. */
            readonly searchHits?: string | null;
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
            /** @description Invitation above the actions, which have checkboxes. */
            readonly chooseActions?: string | null;
            /** @description Beside a line to write on in the printed plan: who. */
            readonly responsible?: string | null;
            /** @description Beside a line to write on in the printed plan: when. */
            readonly due?: string | null;
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
            /** @description Link to the page with all corrections, and its heading. */
            readonly corrections: string | null;
            /** @description Introduction of the page with corrections. */
            readonly correctionsAbout?: string | null;
            /** @description Label before the source’s wording. */
            readonly correctionBefore?: string | null;
            /** @description Label before the corrected wording. */
            readonly correctionAfter?: string | null;
            /** @description Label before the reason. */
            readonly correctionReason?: string | null;
            /** @description Label before doubtful wording that was kept. */
            readonly correctionKept?: string | null;
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
        /** @description The kind of item found. Known values: principle, dimension, challenge, question, action, resource. Later versions may add others. */
        readonly ItemType: "principle" | "dimension" | "challenge" | "question" | "action" | "resource" | (string & {});
        /**
         * @description Returns only items of this kind.
         * @enum {string}
         */
        readonly ItemTypeFilter: "principle" | "dimension" | "challenge" | "question" | "action" | "resource";
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
            /** @description The label backToQuestions. */
            readonly backToQuestions?: string | null;
        };
        /** @description A setting of a language. Known values: endonym, dir, status, fallback, state, search, glossary. Later versions may add others. */
        readonly LanguageSetting: "endonym" | "dir" | "status" | "fallback" | "state" | "search" | "glossary" | (string & {});
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
            /** @description How the target relates to this response; an IANA link relation where one exists. */
            readonly rel: string;
            readonly method: components["schemas"]["LinkMethod"];
        };
        /** @description The method to use. Known values: GET. Later versions may add others. */
        readonly LinkMethod: "GET" | (string & {});
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
        /** @description A published language version of the handbook. */
        readonly Locale: {
            /** @description The language as a BCP 47 tag, lower case as in addresses. */
            readonly tag: string;
            /** @description What the language calls itself. */
            readonly endonym: string;
            readonly dir: components["schemas"]["Direction"];
            readonly status: components["schemas"]["LocaleStatus"];
            /** @description Where missing texts are taken from, nearest first. */
            readonly fallback: readonly string[];
            readonly coverage: components["schemas"]["Coverage"];
        };
        /** @description Whether the handbook’s publisher stands behind this language version. Known values: official, unofficial. Later versions may add others. */
        readonly LocaleStatus: "official" | "unofficial" | (string & {});
        /** @description The parts of a release and their hashes. */
        readonly Manifest: {
            /** @description SHA-256 of the edition as canonical JSON. */
            readonly edition: string;
            /** @description SHA-256 of each locale as canonical JSON, by tag. */
            readonly locales: {
                readonly [key: string]: string;
            };
        };
        /** @description What was served. */
        readonly Meta: {
            /** @description The locale of the address. */
            readonly locale: string;
            readonly dir: components["schemas"]["Direction"];
            readonly status: components["schemas"]["LocaleStatus"];
            /** @description The translation state that most of the response’s texts share; a tie goes to the lower. */
            readonly state: components["schemas"]["TextState"];
            /** @description The texts whose language or state differs; empty when all texts are as stated. */
            readonly deviations: readonly components["schemas"]["Deviation"][];
        };
        /**
         * @description thought: about the item. example: from the sender’s own work.
         * @enum {string}
         */
        readonly NewFeedbackKind: "thought" | "example";
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
        /** @description What was served, and where in the list. */
        readonly PageMeta: {
            /** @description The locale of the address. */
            readonly locale: string;
            readonly dir: components["schemas"]["Direction"];
            readonly status: components["schemas"]["LocaleStatus"];
            /** @description The translation state that most of the response’s texts share; a tie goes to the lower. */
            readonly state: components["schemas"]["TextState"];
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
        /** @description The part of a guide that links the resource. Known values: actions, toolbox, caseStudy. Later versions may add others. */
        readonly Place: "actions" | "toolbox" | "caseStudy" | (string & {});
        /** @description Where a guide links a resource. */
        readonly Placement: {
            /** @description The question this belongs to. */
            readonly question: string;
            readonly place: components["schemas"]["Place"];
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
            /** @description What the principle is about, in one or two sentences of plain language; absent if the language has no summary of it. */
            readonly summary?: string;
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
        /** @description Something the handbook aims to be. */
        readonly Quality: {
            readonly id: components["schemas"]["QualityId"];
            /** @description Its name. */
            readonly title: string | null;
            /** @description What it means. */
            readonly text: string | null;
        };
        /** @description Which quality. Known values: accessible, actionable, userCentred. Later versions may add others. */
        readonly QualityId: "accessible" | "actionable" | "userCentred" | (string & {});
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
            /** @description Prompts that open a conversation about the question; absent if the language has none. */
            readonly prompts?: readonly string[];
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
            /** @description Present when the release must no longer be used; its other URLs then return 410. */
            readonly withdrawn: components["schemas"]["Withdrawal"] | null;
        };
        /** @description What guides point at, such as a toolkit, a report or a case study. */
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
            readonly kind: components["schemas"]["ResourceKind"];
            /** @description The kind that it had before version 1.1.0, if it had another. Absent from version 1.2.0 on. */
            readonly earlierKind?: components["schemas"]["ResourceKind"];
            /** @description Who publishes it; null when unknown. */
            readonly publisher: string | null;
            /** @description The publisher’s country as ISO 3166-1 alpha-2, INT for international bodies, null when unknown. */
            readonly country: string | null;
            /** @description The languages it is known to exist in. The first is that of the page at `url`. */
            readonly languages: readonly string[];
            /**
             * Format: uri
             * @description Where it is; null when no address is known. Never a guess.
             */
            readonly url: string | null;
            readonly urlEvidence: components["schemas"]["UrlEvidence"];
            /** @description The licence the resource states; null when none is known. */
            readonly licence: string | null;
            /** @description The resource it is a part of, or null. */
            readonly partOf: string | null;
            /** @description The guides that link it, in the order of the handbook. */
            readonly placements: readonly components["schemas"]["Placement"][];
        };
        /** @description What sort of resource it is. article: also a blog post or a journal. Known values: toolkit, framework, guide, film, database, platform, case-study, report, article, legal-instrument, web-page. Later versions may add others. */
        readonly ResourceKind: "toolkit" | "framework" | "guide" | "film" | "database" | "platform" | "case-study" | "report" | "article" | "legal-instrument" | "web-page" | (string & {});
        /**
         * @description Returns only resources of this kind. Until version 1.2.0, also those whose earlierKind it is.
         * @enum {string}
         */
        readonly ResourceKindFilter: "toolkit" | "framework" | "guide" | "film" | "database" | "platform" | "case-study" | "report" | "article" | "legal-instrument" | "web-page";
        /** @description A resource, named where a guide points at it. */
        readonly ResourceReference: {
            /** @description The resource’s id. */
            readonly id: string;
            /** @description What it is called. */
            readonly name: string | null;
            readonly kind: components["schemas"]["ResourceKind"];
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
            readonly type: components["schemas"]["ItemType"];
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
            readonly id: components["schemas"]["StepId"];
            /**
             * Format: int32
             * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
             */
            readonly position: number;
            /** @description The step’s title. */
            readonly title: string | null;
            /** @description What the step is about, in one or two sentences of plain language; absent if the language has no summary of it. */
            readonly summary?: string;
            /** @description The question it answers. */
            readonly question: string | null;
            /** @description What one does in it. */
            readonly text: string | null;
        };
        /** @description Which step. Known values: step-1, step-2, step-3. Later versions may add others. */
        readonly StepId: "step-1" | "step-2" | "step-3" | (string & {});
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
        /** @description How far the translation of a text has come. Known values: missing, machine, translated, reviewed, final. Later versions may add others. */
        readonly TextState: "missing" | "machine" | "translated" | "reviewed" | "final" | (string & {});
        /** @description seen: the page was found at the address; named-elsewhere: another source names the address; unknown: there is no address. Known values: seen, named-elsewhere, unknown. Later versions may add others. */
        readonly UrlEvidence: "seen" | "named-elsewhere" | "unknown" | (string & {});
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
        /** @description The guide for a workshop. The publisher of the handbook did not write it. It has no fallback: what a language lacks is absent. */
        readonly Workshop: {
            /** @description The guide’s title. */
            readonly title?: string;
            /** @description What the guide is for. */
            readonly introduction?: string;
            /** @description That the publisher did not write it. */
            readonly notice?: string;
            readonly labels: components["schemas"]["WorkshopLabels"];
            /** @description What to prepare, in order. */
            readonly preparations: readonly components["schemas"]["WorkshopPreparation"][];
            /** @description The agendas of which the language has every text, shortest first. */
            readonly agendas: readonly components["schemas"]["WorkshopAgenda"][];
            /** @description The steps of which the language has every text. */
            readonly steps: readonly components["schemas"]["WorkshopStep"][];
        };
        /** @description One way to plan the time of a workshop. */
        readonly WorkshopAgenda: {
            /** @description The agenda’s id. */
            readonly id: string;
            /** @description The agenda’s title. */
            readonly title: string;
            /** @description When it fits. */
            readonly text: string;
            /**
             * Format: int32
             * @description How many minutes all its items take.
             */
            readonly minutes: number;
            /** @description What happens, in order. */
            readonly items: readonly components["schemas"]["WorkshopAgendaItem"][];
        };
        /** @description Something that happens in a workshop. */
        readonly WorkshopAgendaItem: {
            /** @description The item’s id. */
            readonly id: string;
            readonly step?: components["schemas"]["StepId"];
            /**
             * Format: int32
             * @description How many minutes it takes.
             */
            readonly minutes: number;
            /** @description What happens. */
            readonly text: string;
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
        /** @description Headings and labels of the guide. A name in braces, {minutes}, stands for what is put there. */
        readonly WorkshopLabels: {
            /** @description The label before. */
            readonly before?: string;
            /** @description The label agendas. */
            readonly agendas?: string;
            /** @description The label steps. */
            readonly steps?: string;
            /** @description The label say. */
            readonly say?: string;
            /** @description The label time. */
            readonly time?: string;
            /** @description The label result. */
            readonly result?: string;
            /** @description The label prompts. */
            readonly prompts?: string;
            /** @description The label minutes. */
            readonly minutes?: string;
        };
        /** @description Something to prepare before a workshop. */
        readonly WorkshopPreparation: {
            /** @description The preparation’s id. */
            readonly id: string;
            /** @description What to do. */
            readonly text: string;
        };
        /** @description How to lead a step of the journey. */
        readonly WorkshopStep: {
            readonly id: components["schemas"]["StepId"];
            /**
             * Format: int32
             * @description The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.
             */
            readonly position: number;
            /** @description The step’s title. */
            readonly title: string | null;
            /** @description What the facilitator says. */
            readonly say: string;
            /** @description What comes out of the step. */
            readonly result: string;
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
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
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
                        readonly apiStatus: components["schemas"]["ApiStatus"];
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
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly listCorrections: {
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
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
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
            /** @description The corrections. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Correction"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly getFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
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
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
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
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly listLocales: {
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
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
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
            /** @description The published locales. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Locale"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly listReleases: {
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
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
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
            /** @description The releases. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Release"][];
                        readonly _meta: components["schemas"]["Paging"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly getRelease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
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
                        /** @description Present when the release must no longer be used; its other URLs then return 410. */
                        readonly withdrawn: components["schemas"]["Withdrawal"] | null;
                        readonly manifest: components["schemas"]["Manifest"];
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly listChanges: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Id of the release to compare with, usually an earlier one. A text of at most 20 characters. Required.
                 * @example 2023-01-r1
                 */
                readonly since: string;
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
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
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
                        readonly _meta: components["schemas"]["ChangesMeta"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly getReleaseLocale: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
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
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
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
                        readonly dir: components["schemas"]["Direction"];
                        readonly status: components["schemas"]["LocaleStatus"];
                        /** @description Where missing texts are taken from, nearest first. */
                        readonly fallback: readonly string[];
                        /** @description The state of every text not listed under states. */
                        readonly state: components["schemas"]["TextState"];
                        /** @description Texts whose state differs, by segment id. */
                        readonly states: {
                            readonly [key: string]: components["schemas"]["TextState"];
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
                        readonly search: {
                            /** @description Groups of words that find each other. */
                            readonly synonyms: readonly (readonly string[])[];
                            /** @description Compound words and the parts that also find them. */
                            readonly compounds?: {
                                readonly [key: string]: readonly string[];
                            };
                            /** @description Words so common that they say nothing. */
                            readonly ignore?: readonly string[];
                        };
                    };
                };
            };
        };
    };
    readonly listActions: {
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
                 * @description Id of a principle. Returns only items that belong to it. A text of at most 4 characters. No default.
                 * @example p1
                 */
                readonly principle?: string;
                /**
                 * @description Id of a question. Returns only items that belong to it. A text of at most 9 characters. No default.
                 * @example p1-q6
                 */
                readonly question?: string;
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
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
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Action"][];
                        readonly _meta: components["schemas"]["PageMeta"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly getAction: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
                readonly locale: string;
                /**
                 * @description Id of the item. A text of at most 100 characters. Required.
                 * @example p1-q6-a1
                 */
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
                        readonly _meta: components["schemas"]["Meta"];
                        readonly _links: components["schemas"]["Links"];
                    };
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly getBundle: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
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
                        /** @description The guide for a workshop; absent in releases from before it existed. */
                        readonly workshop?: components["schemas"]["Workshop"];
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
                        /** @description How to send feedback; absent where the operator takes none. */
                        readonly feedbackTerms?: components["schemas"]["FeedbackTerms"];
                        readonly _meta: components["schemas"]["Meta"];
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly listChallenges: {
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
                 * @description Id of a principle. Returns only items that belong to it. A text of at most 4 characters. No default.
                 * @example p1
                 */
                readonly principle?: string;
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
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
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Challenge"][];
                        readonly _meta: components["schemas"]["PageMeta"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly getChallenge: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
                readonly locale: string;
                /**
                 * @description Id of the item. A text of at most 100 characters. Required.
                 * @example p1-c1
                 */
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
                        readonly _meta: components["schemas"]["Meta"];
                        readonly _links: components["schemas"]["Links"];
                    };
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly listDimensions: {
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
                 * @description Id of a principle. Returns only items that belong to it. A text of at most 4 characters. No default.
                 * @example p1
                 */
                readonly principle?: string;
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
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
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Dimension"][];
                        readonly _meta: components["schemas"]["PageMeta"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly getDimension: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
                readonly locale: string;
                /**
                 * @description Id of the item. A text of at most 100 characters. Required.
                 * @example p1-d1
                 */
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
                        readonly _meta: components["schemas"]["Meta"];
                        readonly _links: components["schemas"]["Links"];
                    };
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly sendFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        /** @description Feedback to send. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Id of the item that the feedback is about. */
                    readonly item: string;
                    readonly kind: components["schemas"]["NewFeedbackKind"];
                    /** @description The text, in any language. It is plain text: markup in it is shown as it is written. */
                    readonly text: string;
                    /** @description Where the example is from, such as an organisation. */
                    readonly place?: string;
                    /**
                     * Format: uri
                     * @description A page about the example.
                     */
                    readonly url?: string;
                    /** @description An e-mail address for an answer. Nothing is stored unless it is given. */
                    readonly email?: string;
                    /** @description The release that the sender read; the current one unless stated. */
                    readonly release?: string;
                    /**
                     * Format: int32
                     * @description Seconds from showing the form to sending it. Programs that fill in every form they find take less than 3.
                     */
                    readonly seconds: number;
                    /** @description Always empty. Forms hide this field from people. */
                    readonly website?: string;
                };
            };
        };
        readonly responses: {
            /** @description What the service has stored. */
            readonly 201: {
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
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly getHandbook: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
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
                        readonly _meta: components["schemas"]["Meta"];
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly getInterface: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
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
                        /** @description Name of the search field of step 1. */
                        readonly searchHint?: string | null;
                        /** @description How many items the search found; a number. */
                        readonly searchHits?: string | null;
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
                        /** @description Invitation above the actions, which have checkboxes. */
                        readonly chooseActions?: string | null;
                        /** @description Beside a line to write on in the printed plan: who. */
                        readonly responsible?: string | null;
                        /** @description Beside a line to write on in the printed plan: when. */
                        readonly due?: string | null;
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
                        /** @description Link to the page with all corrections, and its heading. */
                        readonly corrections: string | null;
                        /** @description Introduction of the page with corrections. */
                        readonly correctionsAbout?: string | null;
                        /** @description Label before the source’s wording. */
                        readonly correctionBefore?: string | null;
                        /** @description Label before the corrected wording. */
                        readonly correctionAfter?: string | null;
                        /** @description Label before the reason. */
                        readonly correctionReason?: string | null;
                        /** @description Label before doubtful wording that was kept. */
                        readonly correctionKept?: string | null;
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
                        readonly _meta: components["schemas"]["Meta"];
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
    readonly getPlan: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Ids of the questions that a team wants to get better at, separated by commas. A text of at most 1000 characters. Required.
                 * @example p1-q6,p3-q2
                 */
                readonly questions: string;
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
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
                        readonly _meta: components["schemas"]["Meta"];
                        readonly _links: components["schemas"]["Links"];
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
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
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
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Principle"][];
                        readonly _meta: components["schemas"]["PageMeta"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly getPrinciple: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
                readonly locale: string;
                /**
                 * @description Id of the item. A text of at most 100 characters. Required.
                 * @example p1
                 */
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
                        /** @description What the principle is about, in one or two sentences of plain language; absent if the language has no summary of it. */
                        readonly summary?: string;
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
                        readonly _meta: components["schemas"]["Meta"];
                        readonly _links: components["schemas"]["Links"];
                    };
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly listQuestions: {
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
                 * @description Id of a principle. Returns only items that belong to it. A text of at most 4 characters. No default.
                 * @example p1
                 */
                readonly principle?: string;
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
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
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Question"][];
                        readonly _meta: components["schemas"]["PageMeta"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly getQuestion: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
                readonly locale: string;
                /**
                 * @description Id of the item. A text of at most 100 characters. Required.
                 * @example p1-q6
                 */
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
                        /** @description Prompts that open a conversation about the question; absent if the language has none. */
                        readonly prompts?: readonly string[];
                        readonly guide: components["schemas"]["Guide"];
                        readonly _meta: components["schemas"]["Meta"];
                        readonly _links: components["schemas"]["Links"];
                    };
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly listResources: {
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
                 * @description Id of a principle. Returns only items that belong to it. A text of at most 4 characters. No default.
                 * @example p1
                 */
                readonly principle?: string;
                /**
                 * @description Id of a question. Returns only items that belong to it. A text of at most 9 characters. No default.
                 * @example p1-q6
                 */
                readonly question?: string;
                /**
                 * @description Returns only resources of this kind. Until version 1.2.0, also those whose earlierKind it is. One of toolkit, framework, guide, film, database, platform, case-study, report, article, legal-instrument, web-page. No default.
                 * @example toolkit
                 */
                readonly kind?: components["schemas"]["ResourceKindFilter"];
                /**
                 * @description Returns only resources whose publisher is in this country. ISO 3166-1 alpha-2, or INT for international bodies. A text of at most 3 characters. No default.
                 * @example SE
                 */
                readonly country?: string;
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
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
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["Resource"][];
                        readonly _meta: components["schemas"]["PageMeta"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly getResource: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
                readonly locale: string;
                /**
                 * @description Id of the item. A text of at most 100 characters. Required.
                 * @example opsi-innovation-facets
                 */
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
                        readonly kind: components["schemas"]["ResourceKind"];
                        /** @description The kind that it had before version 1.1.0, if it had another. Absent from version 1.2.0 on. */
                        readonly earlierKind?: components["schemas"]["ResourceKind"];
                        /** @description Who publishes it; null when unknown. */
                        readonly publisher: string | null;
                        /** @description The publisher’s country as ISO 3166-1 alpha-2, INT for international bodies, null when unknown. */
                        readonly country: string | null;
                        /** @description The languages it is known to exist in. The first is that of the page at `url`. */
                        readonly languages: readonly string[];
                        /**
                         * Format: uri
                         * @description Where it is; null when no address is known. Never a guess.
                         */
                        readonly url: string | null;
                        readonly urlEvidence: components["schemas"]["UrlEvidence"];
                        /** @description The licence the resource states; null when none is known. */
                        readonly licence: string | null;
                        /** @description The resource it is a part of, or null. */
                        readonly partOf: string | null;
                        /** @description The guides that link it, in the order of the handbook. */
                        readonly placements: readonly components["schemas"]["Placement"][];
                        readonly _meta: components["schemas"]["Meta"];
                        readonly _links: components["schemas"]["Links"];
                    };
                    readonly "text/markdown": string;
                };
            };
        };
    };
    readonly searchItems: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description One or a few words to search for. A text of at most 200 characters. Required.
                 * @example portfölj
                 */
                readonly q: string;
                /**
                 * @description Returns only items of this kind. One of principle, dimension, challenge, question, action, resource. No default.
                 * @example principle
                 */
                readonly type?: components["schemas"]["ItemTypeFilter"];
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
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
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
                        /** @description The items of this page. */
                        readonly items: readonly components["schemas"]["SearchHit"][];
                        readonly _meta: components["schemas"]["PageMeta"];
                        readonly _links: components["schemas"]["PageLinks"];
                    };
                };
            };
        };
    };
    readonly getWorkshop: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release. A text of at most 20 characters. No default.
                 * @example 2023-01-r1
                 */
                readonly release?: string;
                /**
                 * @description Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached. A text of at most 16 characters. No default.
                 * @example 0000000000000003
                 */
                readonly draft?: string;
                /**
                 * @description What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null. One of chain, none. Default: chain.
                 * @example chain
                 */
                readonly fallback?: components["schemas"]["Fallback"];
            };
            readonly header?: {
                /**
                 * @description Languages of error messages, and of the response if the path names no language. Errors are in Swedish or English. A text of at most 500 characters. No default.
                 * @example sv, en;q=0.8
                 */
                readonly "Accept-Language"?: string;
                /**
                 * @description ETags of the copies that the client has. If one of them is current, the response is a 304 without a body. A text of at most 4000 characters. No default.
                 * @example "6f1d0c2a9b3e4d58"
                 */
                readonly "If-None-Match"?: string;
                /**
                 * @description Trace of the client (W3C Trace Context). The service continues a valid one and ignores others. A text of at most 200 characters. No default.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: string;
            };
            readonly path: {
                /**
                 * @description Published locale, as a BCP 47 tag in lower case. A text of at most 35 characters. Required.
                 * @example sv
                 */
                readonly locale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The guide for a workshop. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The guide’s title. */
                        readonly title?: string;
                        /** @description What the guide is for. */
                        readonly introduction?: string;
                        /** @description That the publisher did not write it. */
                        readonly notice?: string;
                        readonly labels: components["schemas"]["WorkshopLabels"];
                        /** @description What to prepare, in order. */
                        readonly preparations: readonly components["schemas"]["WorkshopPreparation"][];
                        /** @description The agendas of which the language has every text, shortest first. */
                        readonly agendas: readonly components["schemas"]["WorkshopAgenda"][];
                        /** @description The steps of which the language has every text. */
                        readonly steps: readonly components["schemas"]["WorkshopStep"][];
                        readonly _meta: components["schemas"]["Meta"];
                        readonly _links: components["schemas"]["Links"];
                    };
                };
            };
        };
    };
}
