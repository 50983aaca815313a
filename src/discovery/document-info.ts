/** What the two documents say of the API as a whole. */
import { kinds } from '../handbook/kinds/index.ts'
import { exampleAddress } from './address.ts'
import type { Json } from './document-parts.ts'

const unofficial =
  'This service is not an official publication of the OECD or of Vinnova. Tjänsten är inte en officiell publikation från OECD eller Vinnova.'

const changing = `**How the API changes.** Version 1 gains paths, parameters, properties and values, and loses none. Clients must ignore properties that they do not know and accept unknown values. Deprecated parts are announced by the headers Deprecation and Sunset at least 12 months before they end. The rules are at ${exampleAddress}/docs/changes.`

const reading = `The innovation handbook (Innovationshandboken, Vinnova 2023-01) as data: five principles with dimensions, challenges, questions, guides, actions and resources, in every published language, by versioned releases.

Paths without a locale (\`/principles\`, \`/handbook\` …) redirect with 307 to the best match for Accept-Language.

Reading needs no token. Maintainers’ endpoints are described in \`openapi-maintaining.json\`, beside this document.

**Limitations.** A search covers one language and knows word forms only in languages that have a stemmer. Texts that a language version lacks come from its fallback chain and are listed in \`_meta.deviations\`. A client may make a limited number of requests a minute (RateLimit-Policy). All versions other than the Swedish one are unofficial translations. Resources without a known address have \`url: null\`.

**Begränsningar.** En sökning gäller ett språk i taget och känner ordens böjningar bara i språk som har en stammare. Texter som en språkversion saknar hämtas från dess reservkedja och står i \`_meta.deviations\`. En klient får göra ett begränsat antal förfrågningar i minuten (RateLimit-Policy). Den engelska och den finska versionen är inofficiella översättningar. Resurser utan känd adress har \`url: null\`.

${changing}

${unofficial}`

const maintaining = `What maintainers of the innovation handbook do: drafts, translators’ files, approvals, releases, tokens and webhooks. Every endpoint needs a bearer token or a session. The endpoints for readers are described in \`openapi.json\`, beside this document.

**Limitations.** A client may make a limited number of requests and of changes a minute (RateLimit-Policy). JSON bodies have at most 1 MB, translators’ files at most 5 MB. Nobody approves their own work, unless an administrator overrules.

**Begränsningar.** En klient får göra ett begränsat antal förfrågningar och ändringar i minuten (RateLimit-Policy). JSON får ha högst 1 MB, översättares filer högst 5 MB. Ingen godkänner sitt eget arbete, om inte en administratör bestämmer annat.

${changing}

${unofficial}`

export const infos: Record<'reading' | 'maintaining', Json> = {
  reading: { title: 'Innovation handbook API', description: reading },
  maintaining: { title: 'Innovation handbook API for maintainers', description: maintaining },
}

export const externalDocs = {
  url: `${exampleAddress}/docs`,
  description: 'Documentation, with an example of each response.',
}

export const serviceLevel = {
  availability: 'Not stated by the operator.',
  responseTime: 'Not stated by the operator.',
  support: 'By e-mail to the contact above; times are not stated by the operator.',
}

export const tags: Record<string, string> = {
  ...Object.fromEntries(kinds.map((kind) => [kind.plural, kind.about.description])),
  api: 'The API itself.',
  comments: 'What maintainers say about texts: comments, questions, and why a text was returned.',
  drafts: 'Proposed texts of one language on top of a release, for maintainers.',
  feedback: 'What readers send back, where the operator takes it.',
  handbook: 'The handbook’s own texts, the whole handbook in one response, and where the text differs from its source.',
  locales: 'The languages of the handbook.',
  messages: 'What happened and concerns you: on the language desk, as a feed and by mail.',
  plan: 'The actions and resources for the questions that a team marked.',
  releases: 'The immutable releases and the pointer to the current one.',
  search: 'Search in one language, best match first.',
  subscriptions: 'Webhooks: signed messages about what changes for readers, for administrators.',
  tokens: 'Tokens, roles and sessions, for maintainers.',
}

/** Both kinds of token stand in the same header (RFC 6750); browsers have a cookie that scripts cannot read. */
export const securitySchemes = {
  bearerToken: {
    type: 'http' as const,
    scheme: 'bearer',
    bearerFormat: 'hbk_… or a JWT of the organisation’s identity provider',
    description: 'A token that an administrator issued, or one of the organisation’s identity provider (RFC 6750).',
  },
  session: {
    type: 'apiKey' as const,
    in: 'cookie',
    name: '__Host-handbook-session',
    description:
      'A browser’s session, opened by POST /sessions, together with the header Handbook-Client. Without TLS the cookie is called handbook-session.',
  },
}
