import type { ProblemEntry } from './texts.ts'

/** Errors about what a reader asks for: URLs, languages, items and releases. */
export const readingProblems = {
  ADDRESS_NOT_FOUND: {
    status: 404,
    title: { sv: 'Adressen finns inte', en: 'No such address' },
    cause: {
      sv: 'API:et har ingen sådan adress. Adresser har små bokstäver och inget avslutande snedstreck.',
      en: 'The API has no such URL. URLs are in lower case and have no trailing slash.',
    },
    remedy: { sv: 'Jämför med adresserna i dokumentationen.', en: 'Compare with the URLs in the documentation.' },
  },
  LOCALE_NOT_FOUND: {
    status: 404,
    title: { sv: 'Språket finns inte', en: 'No such locale' },
    cause: {
      sv: 'Handboken är inte publicerad på språket i adressen.',
      en: 'The handbook is not published in the locale of the URL.',
    },
    remedy: {
      sv: 'Välj ett av språken under /handbook/v1/locales. Utan språk i adressen väljer API:et efter Accept-Language.',
      en: 'Choose a locale from /handbook/v1/locales. Without a locale, the API chooses one by Accept-Language.',
    },
  },
  ITEM_NOT_FOUND: {
    status: 404,
    title: { sv: 'Posten finns inte', en: 'No such item' },
    cause: { sv: 'Ingen post har det id som står i adressen.', en: 'No item has the id in the URL.' },
    remedy: { sv: 'Hämta listan för att se vilka id som finns.', en: 'Fetch the list to see which ids exist.' },
  },
  RELEASE_NOT_FOUND: {
    status: 404,
    title: { sv: 'Utgåvan finns inte', en: 'No such release' },
    cause: { sv: 'Ingen utgåva har det begärda id:t.', en: 'No release has the requested id.' },
    remedy: {
      sv: 'Välj en av utgåvorna under /handbook/v1/releases.',
      en: 'Choose a release from /handbook/v1/releases.',
    },
  },
  RELEASE_WITHDRAWN: {
    status: 410,
    title: { sv: 'Utgåvan är tillbakadragen', en: 'Release withdrawn' },
    cause: {
      sv: 'En administratör har dragit tillbaka utgåvan, och den går inte längre att läsa.',
      en: 'An administrator has withdrawn the release, and it can no longer be read.',
    },
    remedy: {
      sv: 'Använd utgåvan som detail anger, eller utelämna parametern ”release” för den aktuella.',
      en: 'Use the release named in detail, or omit release for the current one.',
    },
  },
  FORMAT_NOT_IMPLEMENTED: {
    status: 501,
    title: { sv: 'Formatet stöds inte', en: 'Format not implemented' },
    cause: {
      sv: 'oEmbed stöder bara json, och begäran anger ett annat format.',
      en: 'oEmbed supports only json, and the request names another format.',
    },
    remedy: { sv: 'Ange format=json, eller utelämna format.', en: 'Set format=json, or omit format.' },
  },
} satisfies Record<string, ProblemEntry>
