/** What the OpenAPI document says of the API as a whole. */
import { kinds } from '../handbook/kinds/index.ts'

export const description = `The innovation handbook (Innovationshandboken, Vinnova 2023-01) as data: five principles with dimensions, challenges, questions, guides, actions and resources, in every published language, by versioned releases.

Addresses without a locale (\`/principles\`, \`/handbook\` …) redirect with 307 to the language that Accept-Language asks for.

Reading is open to everyone. Writing – drafts, approvals, releases, tokens – is for maintainers with a bearer token.

**Limitations.** Search looks in one language at a time and knows word forms only in languages that have a stemmer. Texts that a language version lacks come from its fallback chain and are marked in \`_meta.deviations\`. A client may make a limited number of requests a minute (RateLimit-Policy). The English and Finnish versions are unofficial translations. Resources without a known address have \`url: null\`.

**Begränsningar.** Sökningen letar i ett språk i taget och känner ordens böjningar bara i språk som har en stammare. Texter som en språkversion saknar hämtas från dess reservkedja och märks ut i \`_meta.deviations\`. En klient får göra ett begränsat antal förfrågningar i minuten (RateLimit-Policy). Den engelska och den finska versionen är inofficiella översättningar. Resurser utan känd adress har \`url: null\`.

This service is not an official publication of the OECD or of Vinnova. Tjänsten är inte en officiell publikation från OECD eller Vinnova.`

export const tags: Record<string, string> = {
  ...Object.fromEntries(kinds.map((kind) => [kind.plural, kind.about.description])),
  api: 'The API itself.',
  drafts: 'Proposed texts of one language on top of a release, for maintainers.',
  handbook: 'The handbook’s own texts, the whole handbook in one answer, and where the text differs from its source.',
  locales: 'The languages the handbook is published in.',
  plan: 'The actions and resources for the questions a team marked.',
  releases: 'The immutable releases and the pointer to the current one.',
  search: 'Ranked search in one language.',
  subscriptions: 'Who is told of what readers see change, for administrators.',
  tokens: 'Who may write what, for maintainers.',
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
