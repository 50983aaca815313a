/**
 * Every failure the service raises. `code` is contract; `/docs/problems` shows each with its cause and remedy, from this
 * catalogue. Texts are in the languages of the people who call the API, whatever languages the handbook has.
 */
export const problemLanguages = ['sv', 'en'] as const
export type ProblemLanguage = (typeof problemLanguages)[number]
export type Bilingual = Record<ProblemLanguage, string>

/** One fault among those a problem names. */
export interface Fault {
  detail: Bilingual
  /** The query, path or header parameter that is wrong. */
  parameter?: string
  /** The place in the body, as a JSON Pointer. */
  pointer?: string
}

interface Entry {
  status: number
  title: Bilingual
  cause: Bilingual
  remedy: Bilingual
}

export const catalogue = {
  INVALID_REQUEST: {
    status: 400,
    title: { sv: 'Ogiltig begäran', en: 'Invalid request' },
    cause: {
      sv: 'Ett frågenamn är okänt, står två gånger eller har ett värde som inte går att använda.',
      en: 'A query name is unknown, is given twice, or has a value that cannot be used.',
    },
    remedy: {
      sv: 'Rätta det som listas i errors; allt som är fel nämns på en gång.',
      en: 'Correct what errors lists; everything that is wrong is named at once.',
    },
  },
  MALFORMED_REQUEST: {
    status: 400,
    title: { sv: 'Oläslig begäran', en: 'Malformed request' },
    cause: {
      sv: 'Begäran följer inte HTTP eller adressen har felaktig procentkodning.',
      en: 'The request does not follow HTTP, or its address has malformed percent-encoding.',
    },
    remedy: {
      sv: 'Koda adressen med ett standardbibliotek, till exempel URL.',
      en: 'Encode the address with a standard library such as URL.',
    },
  },
  ADDRESS_NOT_FOUND: {
    status: 404,
    title: { sv: 'Adressen finns inte', en: 'No such address' },
    cause: {
      sv: 'Adressen finns inte i API:et. Adresser har små bokstäver och inget avslutande snedstreck.',
      en: 'The API has no such address. Addresses are in lower case and have no trailing slash.',
    },
    remedy: { sv: 'Jämför med adresserna i dokumentationen.', en: 'Compare with the addresses in the documentation.' },
  },
  LOCALE_NOT_FOUND: {
    status: 404,
    title: { sv: 'Språket finns inte', en: 'No such locale' },
    cause: {
      sv: 'Handboken är inte publicerad på språket i adressen.',
      en: 'The handbook is not published in the language of the address.',
    },
    remedy: {
      sv: 'Välj ett av språken under /handbook/v1/locales, eller utelämna språket så väljs ett.',
      en: 'Choose one of the locales at /handbook/v1/locales, or leave the locale out to have one chosen.',
    },
  },
  ITEM_NOT_FOUND: {
    status: 404,
    title: { sv: 'Posten finns inte', en: 'No such item' },
    cause: { sv: 'Ingen post har det id som står i adressen.', en: 'No item has the id in the address.' },
    remedy: { sv: 'Hämta listan för att se vilka id som finns.', en: 'Fetch the list to see which ids there are.' },
  },
  RELEASE_NOT_FOUND: {
    status: 404,
    title: { sv: 'Utgåvan finns inte', en: 'No such release' },
    cause: { sv: 'Ingen utgåva har det id som frågas efter.', en: 'No release has the id that was asked for.' },
    remedy: {
      sv: 'Välj en av utgåvorna under /handbook/v1/releases.',
      en: 'Choose one of the releases at /handbook/v1/releases.',
    },
  },
  RELEASE_WITHDRAWN: {
    status: 410,
    title: { sv: 'Utgåvan är tillbakadragen', en: 'Release withdrawn' },
    cause: {
      sv: 'Utgåvan har dragits tillbaka och svarar inte längre.',
      en: 'The release has been withdrawn and no longer answers.',
    },
    remedy: {
      sv: 'Använd utgåvan som detail nämner, eller utelämna release för den aktuella.',
      en: 'Use the release that detail names, or leave release out for the current one.',
    },
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: { sv: 'Metoden är inte tillåten', en: 'Method not allowed' },
    cause: { sv: 'Adressen kan bara läsas.', en: 'The address can only be read.' },
    remedy: {
      sv: 'Använd en av metoderna i svarshuvudet Allow.',
      en: 'Use one of the methods in the Allow response header.',
    },
  },
  NOT_ACCEPTABLE: {
    status: 406,
    title: { sv: 'Formatet finns inte', en: 'Not acceptable' },
    cause: {
      sv: 'Accept ber bara om medietyper som adressen inte kan svara med.',
      en: 'Accept asks only for media types that the address cannot answer with.',
    },
    remedy: {
      sv: 'Be om en av medietyperna som detail nämner, eller utelämna Accept.',
      en: 'Ask for one of the media types that detail names, or leave Accept out.',
    },
  },
  REQUEST_TIMEOUT: {
    status: 408,
    title: { sv: 'Begäran tog för lång tid', en: 'Request timeout' },
    cause: { sv: 'Begäran kom inte fram i sin helhet i tid.', en: 'The request did not arrive whole in time.' },
    remedy: { sv: 'Försök igen.', en: 'Try again.' },
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    title: { sv: 'Innehållet är för stort', en: 'Content too large' },
    cause: {
      sv: 'Begäran har ett större innehåll än adressen tar emot.',
      en: 'The request has more content than the address takes.',
    },
    remedy: { sv: 'Skicka mindre.', en: 'Send less.' },
  },
  URI_TOO_LONG: {
    status: 414,
    title: { sv: 'Adressen är för lång', en: 'URI too long' },
    cause: { sv: 'Adressen är längre än 4 000 tecken.', en: 'The address is longer than 4,000 characters.' },
    remedy: { sv: 'Korta frågan eller dela upp den.', en: 'Shorten the query or divide it.' },
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    title: { sv: 'Medietypen stöds inte', en: 'Unsupported media type' },
    cause: {
      sv: 'Adressen tar inte emot innehåll av den typ som skickades.',
      en: 'The address does not take content of the type that was sent.',
    },
    remedy: {
      sv: 'Skicka inget innehåll till adresser som bara läses.',
      en: 'Send no content to addresses that are only read.',
    },
  },
  RATE_LIMITED: {
    status: 429,
    title: { sv: 'För många förfrågningar', en: 'Too many requests' },
    cause: {
      sv: 'Klienten har gjort fler förfrågningar än RateLimit-Policy tillåter.',
      en: 'The client made more requests than RateLimit-Policy allows.',
    },
    remedy: {
      sv: 'Vänta så många sekunder som Retry-After anger; använd cachning eller bundle.',
      en: 'Wait as many seconds as Retry-After says; use caching or the bundle.',
    },
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    title: { sv: 'För stora huvuden', en: 'Request header fields too large' },
    cause: { sv: 'Begärans huvuden är större än 16 kB.', en: 'The request’s headers are larger than 16 kB.' },
    remedy: {
      sv: 'Skicka färre eller kortare huvuden; kakor behövs inte.',
      en: 'Send fewer or shorter headers; cookies are not needed.',
    },
  },
  INTERNAL_ERROR: {
    status: 500,
    title: { sv: 'Internt fel', en: 'Internal error' },
    cause: {
      sv: 'Tjänsten gjorde fel. Felet är loggat med det trace-id som står i traceparent.',
      en: 'The service failed. The failure is logged with the trace id in traceparent.',
    },
    remedy: {
      sv: 'Försök igen; meddela annars den som driver tjänsten och ange trace-id.',
      en: 'Try again; otherwise tell the operator and give the trace id.',
    },
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    title: { sv: 'Tjänsten är inte tillgänglig', en: 'Service unavailable' },
    cause: {
      sv: 'Tjänsten startar, stängs av eller är överbelastad.',
      en: 'The service is starting, stopping or overloaded.',
    },
    remedy: {
      sv: 'Försök igen efter så många sekunder som Retry-After anger.',
      en: 'Try again after as many seconds as Retry-After says.',
    },
  },
} satisfies Record<string, Entry>
export type ProblemCode = keyof typeof catalogue

/** A failure that becomes a problem body (RFC 9457). */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly code: ProblemCode
  readonly detail: Bilingual
  readonly faults: readonly Fault[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ProblemCode,
    detail: Bilingual,
    { faults = [], headers = {} }: { faults?: readonly Fault[]; headers?: Record<string, string> } = {},
  ) {
    super(detail.en)
    this.code = code
    this.detail = detail
    this.faults = faults
    this.headers = headers
  }

  /** The same failure of another parameter. */
  at(parameter: string): ProblemError {
    return new ProblemError(this.code, this.detail, {
      faults: this.faults.map((fault) => ({ ...fault, parameter })),
      headers: this.headers,
    })
  }
}

/** “Did you mean …?” after a sentence, where something near is known. */
export const didYouMean = (meant: string | undefined): Bilingual =>
  meant === undefined ? { sv: '', en: '' } : { sv: ` Menade du ${meant}?`, en: ` Did you mean ${meant}?` }

export const join = (...parts: Bilingual[]): Bilingual => ({
  sv: parts.map((part) => part.sv).join(''),
  en: parts.map((part) => part.en).join(''),
})

export const invalidRequest = (faults: readonly Fault[]) =>
  new ProblemError(
    'INVALID_REQUEST',
    faults.length === 1
      ? (faults[0] as Fault).detail
      : {
          sv: `Begäran har ${faults.length} fel; errors nämner vart och ett.`,
          en: `The request has ${faults.length} faults; errors names each of them.`,
        },
    { faults },
  )

export const localeNotFound = (tag: string, meant: string | undefined, tags: readonly string[]) =>
  new ProblemError(
    'LOCALE_NOT_FOUND',
    join(
      { sv: `Handboken finns inte på ”${tag}”.`, en: `The handbook is not published in “${tag}”.` },
      didYouMean(meant),
      {
        sv: ` Språken är ${tags.join(', ')}.`,
        en: ` The locales are ${tags.join(', ')}.`,
      },
    ),
    {
      faults: [
        {
          parameter: 'locale',
          detail: join(
            { sv: `”${tag}” är inte ett publicerat språk.`, en: `“${tag}” is not a published locale.` },
            didYouMean(meant),
          ),
        },
      ],
    },
  )

export const itemNotFound = (plural: string, id: string, meant: string | undefined) =>
  new ProblemError(
    'ITEM_NOT_FOUND',
    join(
      { sv: `Det finns ingen post ”${id}” bland ${plural}.`, en: `There is no item “${id}” among the ${plural}.` },
      didYouMean(meant),
    ),
    {
      faults: [
        {
          parameter: 'id',
          detail: join({ sv: `”${id}” finns inte.`, en: `“${id}” does not exist.` }, didYouMean(meant)),
        },
      ],
    },
  )

export const releaseNotFound = (id: string, meant: string | undefined) =>
  new ProblemError(
    'RELEASE_NOT_FOUND',
    join({ sv: `Det finns ingen utgåva ”${id}”.`, en: `There is no release “${id}”.` }, didYouMean(meant)),
    {
      faults: [
        {
          parameter: 'release',
          detail: join({ sv: `”${id}” finns inte.`, en: `“${id}” does not exist.` }, didYouMean(meant)),
        },
      ],
    },
  )

export const releaseWithdrawn = (id: string, { reason, replacement }: { reason: string; replacement: string }) =>
  new ProblemError(
    'RELEASE_WITHDRAWN',
    {
      sv: `${id} är tillbakadragen: ${reason} Använd ${replacement}.`,
      en: `${id} is withdrawn: ${reason} Use ${replacement}.`,
    },
    {
      faults: [
        {
          parameter: 'release',
          detail: { sv: `Ersätts av ${replacement}.`, en: `Replaced by ${replacement}.` },
        },
      ],
    },
  )

export const addressNotFound = (path: string, meant: string | undefined) =>
  new ProblemError(
    'ADDRESS_NOT_FOUND',
    join({ sv: `Det finns ingen adress ${path}.`, en: `There is no address ${path}.` }, didYouMean(meant)),
  )

export const methodNotAllowed = (method: string, allow: string) =>
  new ProblemError(
    'METHOD_NOT_ALLOWED',
    {
      sv: `${method} är inte tillåtet här; tillåtna metoder är ${allow}.`,
      en: `${method} is not allowed here; the methods allowed are ${allow}.`,
    },
    { headers: { Allow: allow } },
  )

export const notAcceptable = (types: readonly string[]) =>
  new ProblemError(
    'NOT_ACCEPTABLE',
    { sv: `Adressen svarar med ${types.join(', ')}.`, en: `The address answers with ${types.join(', ')}.` },
    {
      faults: [
        {
          parameter: 'Accept',
          detail: {
            sv: `Ingen av medietyperna i Accept är ${types.join(' eller ')}.`,
            en: `None of the media types in Accept is ${types.join(' or ')}.`,
          },
        },
      ],
    },
  )

export const malformed = () => new ProblemError('MALFORMED_REQUEST', catalogue.MALFORMED_REQUEST.cause)
