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
      sv: 'Begäran följer inte HTTP, adressen har felaktig procentkodning eller innehållet är inte JSON.',
      en: 'The request does not follow HTTP, its address has malformed percent-encoding, or its content is not JSON.',
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
    cause: { sv: 'Adressen har inte den metoden.', en: 'The address does not have that method.' },
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
      sv: 'Skicka en av typerna i dokumentationen, och inget innehåll till adresser som bara läses.',
      en: 'Send one of the types in the documentation, and no content to addresses that are only read.',
    },
  },
  UNAUTHENTICATED: {
    status: 401,
    title: { sv: 'Giltig behörighet saknas', en: 'Not authenticated' },
    cause: {
      sv: 'Adressen kräver ett giltigt token, och inget, ett felaktigt, ett utgånget eller ett återkallat skickades.',
      en: 'The address needs a valid token, and none, a wrong, an expired or a revoked one was sent.',
    },
    remedy: {
      sv: 'Skicka Authorization: Bearer med ett giltigt token; en administratör kan ge ut ett nytt.',
      en: 'Send Authorization: Bearer with a valid token; an administrator can issue a new one.',
    },
  },
  FORBIDDEN: {
    status: 403,
    title: { sv: 'Inte tillåtet', en: 'Forbidden' },
    cause: {
      sv: 'Rollerna räcker inte för det som begärs.',
      en: 'The roles are not enough for what is asked.',
    },
    remedy: {
      sv: 'Se dina roller under /handbook/v1/sessions; en administratör kan ändra dem.',
      en: 'See your roles at /handbook/v1/sessions; an administrator can change them.',
    },
  },
  OWN_WORK: {
    status: 403,
    title: { sv: 'Eget arbete', en: 'Own work' },
    cause: {
      sv: 'Ett utkast godkänns av någon som inte har skrivit i det.',
      en: 'A draft is approved by someone who did not write in it.',
    },
    remedy: {
      sv: 'Be någon annan om godkännandet. En administratör kan gå förbi regeln med overrule, vilket syns i loggen.',
      en: 'Ask somebody else to approve it. An administrator may overrule this, which the audit trail shows.',
    },
  },
  DRAFT_NOT_FOUND: {
    status: 404,
    title: { sv: 'Utkastet finns inte', en: 'No such draft' },
    cause: {
      sv: 'Det finns inget sådant utkast som du får se. Svaret är detsamma om det finns men hör till ett annat språk.',
      en: 'There is no such draft that you may see. The answer is the same when it exists but belongs to another language.',
    },
    remedy: {
      sv: 'Hämta /handbook/v1/drafts för att se utkasten.',
      en: 'Fetch /handbook/v1/drafts to see the drafts.',
    },
  },
  TOKEN_NOT_FOUND: {
    status: 404,
    title: { sv: 'Token finns inte', en: 'No such token' },
    cause: {
      sv: 'Inget token har det id som står i adressen.',
      en: 'No token has the id in the address.',
    },
    remedy: {
      sv: 'Hämta /handbook/v1/tokens för att se vilka som finns.',
      en: 'Fetch /handbook/v1/tokens to see which there are.',
    },
  },
  SUBSCRIPTION_NOT_FOUND: {
    status: 404,
    title: { sv: 'Mottagaren finns inte', en: 'No such subscription' },
    cause: {
      sv: 'Ingen mottagare har det id som står i adressen.',
      en: 'No subscription has the id in the address.',
    },
    remedy: {
      sv: 'Hämta /handbook/v1/subscriptions för att se vilka som finns.',
      en: 'Fetch /handbook/v1/subscriptions to see which there are.',
    },
  },
  PUBLISH_CONFLICT: {
    status: 409,
    title: { sv: 'Någon annan publicerade först', en: 'Somebody else published first' },
    cause: {
      sv: 'Det som utkastet ändrar har ändrats av någon annan sedan utgåvan som det bygger på.',
      en: 'What the draft changes was changed by somebody else since the release it is written on.',
    },
    remedy: {
      sv: 'Läs errors, flytta utkastet till den aktuella utgåvan (PATCH med base), granska och godkänn det på nytt.',
      en: 'Read errors, move the draft to the current release (PATCH with base), review and approve it again.',
    },
  },
  DRAFT_CLOSED: {
    status: 409,
    title: { sv: 'Utkastet är avslutat', en: 'Draft closed' },
    cause: {
      sv: 'Utkastet är redan publicerat eller kastat.',
      en: 'The draft has already been published or discarded.',
    },
    remedy: {
      sv: 'Börja ett nytt utkast.',
      en: 'Begin a new draft.',
    },
  },
  NOT_APPROVED: {
    status: 409,
    title: { sv: 'Utkastet är inte godkänt', en: 'Not approved' },
    cause: {
      sv: 'Ett utkast publiceras först när någon som inte skrev det har godkänt det som det är nu.',
      en: 'A draft is published only when someone who did not write it has approved it as it is now.',
    },
    remedy: {
      sv: 'Be om ett godkännande.',
      en: 'Ask for an approval.',
    },
  },
  NOTHING_TO_CHANGE: {
    status: 409,
    title: { sv: 'Inget skulle ändras', en: 'Nothing would change' },
    cause: {
      sv: 'Läsarna skulle se detsamma efteråt.',
      en: 'Readers would see the same afterwards.',
    },
    remedy: {
      sv: 'Inget behöver göras.',
      en: 'Nothing needs to be done.',
    },
  },
  RELEASE_IN_USE: {
    status: 409,
    title: { sv: 'Utgåvan kan inte användas så', en: 'Release cannot be used so' },
    cause: {
      sv: 'Utgåvan är den aktuella, tillbakadragen eller ersättningen för en annan.',
      en: 'The release is current, withdrawn or the replacement of another.',
    },
    remedy: {
      sv: 'Gör det som detail säger först.',
      en: 'Do first what detail says.',
    },
  },
  PRECONDITION_FAILED: {
    status: 412,
    title: { sv: 'Någon annan skrev emellan', en: 'Somebody else wrote in between' },
    cause: {
      sv: 'Utkastet har en annan revision än If-Match säger.',
      en: 'The draft has another revision than If-Match says.',
    },
    remedy: {
      sv: 'Hämta utkastet igen, se vad som är nytt och försök på nytt med dess ETag.',
      en: 'Fetch the draft again, see what is new, and try again with its ETag.',
    },
  },
  FILE_REFUSED: {
    status: 422,
    title: { sv: 'Filen kan inte användas', en: 'File refused' },
    cause: {
      sv: 'Filen kan inte läsas, eller hör till ett annat språk eller en annan utgåva av handboken. Inget är ändrat.',
      en: 'The file cannot be read, or belongs to another language or edition. Nothing is changed.',
    },
    remedy: {
      sv: 'Gör det som detail säger och skicka filen igen.',
      en: 'Do what detail says and send the file again.',
    },
  },
  PRECONDITION_REQUIRED: {
    status: 428,
    title: { sv: 'If-Match behövs', en: 'Precondition required' },
    cause: {
      sv: 'Ett godkännande gäller utkastet som du såg det, och If-Match saknas.',
      en: 'An approval is of the draft as you saw it, and If-Match is missing.',
    },
    remedy: {
      sv: 'Skicka If-Match med utkastets ETag.',
      en: 'Send If-Match with the ETag of the draft.',
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
  FORMAT_NOT_IMPLEMENTED: {
    status: 501,
    title: { sv: 'Formatet stöds inte', en: 'Format not implemented' },
    cause: {
      sv: 'oEmbed svarar bara med JSON, och något annat format begärdes.',
      en: 'oEmbed answers with JSON alone, and another format was asked for.',
    },
    remedy: { sv: 'Ange format=json, eller utelämna format.', en: 'Ask with format=json, or leave format out.' },
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    title: { sv: 'Tjänsten är inte tillgänglig', en: 'Service unavailable' },
    cause: {
      sv: 'Tjänsten startar, stängs av, är överbelastad eller når inte sin databas.',
      en: 'The service is starting, stopping, overloaded or without its database.',
    },
    remedy: {
      sv: 'Försök igen efter så många sekunder som Retry-After anger.',
      en: 'Try again after as many seconds as Retry-After says.',
    },
  },
} satisfies Record<string, Entry>
export type ProblemCode = keyof typeof catalogue

/** More are not told: a request with a thousand faults is wrong in one way. */
export const mostFaults = 100

/** Says how many faults there are beside those that `errors` names. */
export const manyFaults = (count: number): Bilingual =>
  count > mostFaults
    ? {
        sv: `Begäran har ${count} fel; errors nämner de ${mostFaults} första.`,
        en: `The request has ${count} faults; errors names the first ${mostFaults}.`,
      }
    : {
        sv: `Begäran har ${count} fel; errors nämner vart och ett.`,
        en: `The request has ${count} faults; errors names each of them.`,
      }

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

/** For a service that starts, stops, has too much to do or has lost its database; a few seconds may mend it. */
export const unavailable = () =>
  new ProblemError('SERVICE_UNAVAILABLE', catalogue.SERVICE_UNAVAILABLE.cause, { headers: { 'Retry-After': '5' } })

/** “Did you mean …?” after a sentence, where something near is known. */
export const didYouMean = (meant: string | undefined): Bilingual =>
  meant === undefined ? { sv: '', en: '' } : { sv: ` Menade du ${meant}?`, en: ` Did you mean ${meant}?` }

export const join = (...parts: Bilingual[]): Bilingual => ({
  sv: parts.map((part) => part.sv).join(''),
  en: parts.map((part) => part.en).join(''),
})

export const invalidRequest = (faults: readonly Fault[]) =>
  new ProblemError('INVALID_REQUEST', faults.length === 1 ? (faults[0] as Fault).detail : manyFaults(faults.length), {
    faults,
  })

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

/** For a draft that is not there and for one that is another language's alike. */
export const draftNotFound = () => new ProblemError('DRAFT_NOT_FOUND', catalogue.DRAFT_NOT_FOUND.cause)

export const addressNotFound = (path: string, meant: string | undefined) =>
  new ProblemError(
    'ADDRESS_NOT_FOUND',
    join({ sv: `Det finns ingen adress ${path}.`, en: `There is no address ${path}.` }, didYouMean(meant)),
  )

/** @param url What an oEmbed consumer was given. */
export const notEmbeddable = (url: string) =>
  new ProblemError(
    'ADDRESS_NOT_FOUND',
    {
      sv: 'Adressen i url leder inte till något i handboken som kan bäddas in.',
      en: 'The address in url leads to nothing of the handbook that can be embedded.',
    },
    { faults: [{ parameter: 'url', detail: { sv: `${url} finns inte här.`, en: `${url} is not here.` } }] },
  )

export const formatNotImplemented = (format: string) =>
  new ProblemError('FORMAT_NOT_IMPLEMENTED', {
    sv: `Formatet ”${format}” finns inte; bara json.`,
    en: `There is no format “${format}”, only json.`,
  })

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

export const notJson = () =>
  new ProblemError('MALFORMED_REQUEST', {
    sv: 'Innehållet är inte JSON i UTF-8.',
    en: 'The content is not JSON in UTF-8.',
  })
