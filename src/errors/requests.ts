import type { ProblemEntry } from './texts.ts'

/** Errors in a request itself, whatever it asks for. */
export const requestProblems = {
  INVALID_REQUEST: {
    status: 400,
    title: { sv: 'Ogiltig begäran', en: 'Invalid request' },
    cause: {
      sv: 'En parameter eller ett fält i begäran är okänt, saknas, är angivet två gånger eller har ett ogiltigt värde.',
      en: 'A parameter or field of the request is unknown, missing, given twice or has an invalid value.',
    },
    remedy: {
      sv: 'Rätta felen i errors. Listan har alla fel, högst 100.',
      en: 'Correct the errors in errors. The list has every error, at most 100.',
    },
  },
  MALFORMED_REQUEST: {
    status: 400,
    title: { sv: 'Oläslig begäran', en: 'Malformed request' },
    cause: {
      sv: 'Begäran följer inte HTTP, adressen har felaktig procentkodning eller innehållet är inte JSON.',
      en: 'The request does not follow HTTP, its URL has malformed percent-encoding, or its body is not JSON.',
    },
    remedy: {
      sv: 'Koda adressen med ett standardbibliotek, till exempel URL, och skicka innehållet som JSON i UTF-8.',
      en: 'Encode the URL with a standard library such as URL, and send the body as JSON in UTF-8.',
    },
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: { sv: 'Metoden är inte tillåten', en: 'Method not allowed' },
    cause: { sv: 'Adressen stöder inte metoden.', en: 'The URL does not support the method.' },
    remedy: {
      sv: 'Använd en av metoderna i svarshuvudet Allow.',
      en: 'Use one of the methods in the Allow response header.',
    },
  },
  NOT_ACCEPTABLE: {
    status: 406,
    title: { sv: 'Formatet finns inte', en: 'Not acceptable' },
    cause: {
      sv: 'Accept begär bara medietyper som adressen inte kan svara med.',
      en: 'Accept requests only media types that the URL cannot respond with.',
    },
    remedy: {
      sv: 'Begär en av medietyperna i detail, eller utelämna Accept.',
      en: 'Request one of the media types in detail, or omit Accept.',
    },
  },
  REQUEST_TIMEOUT: {
    status: 408,
    title: { sv: 'Begäran tog för lång tid', en: 'Request timeout' },
    cause: {
      sv: 'Hela begäran kom inte fram inom 30 sekunder.',
      en: 'The whole request did not arrive within 30 seconds.',
    },
    remedy: { sv: 'Försök igen.', en: 'Try again.' },
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    title: { sv: 'Innehållet är för stort', en: 'Content too large' },
    cause: {
      sv: 'Innehållet är större än adressen tar emot: 5 MB för översättarfiler, 1 MB för JSON och 1 kB för övrigt.',
      en: 'The body is larger than the URL accepts: 5 MB for translators’ files, 1 MB for JSON, 1 kB for all else.',
    },
    remedy: { sv: 'Minska innehållet till högst så mycket.', en: 'Reduce the body to at most that size.' },
  },
  URI_TOO_LONG: {
    status: 414,
    title: { sv: 'Adressen är för lång', en: 'URI too long' },
    cause: {
      sv: 'Adressen är längre än 4\u00a0000 tecken, eller en del av sökvägen längre än 300.',
      en: 'The URL is longer than 4,000 characters, or a segment of its path is longer than 300.',
    },
    remedy: {
      sv: 'Korta adressen, eller dela upp frågan i flera.',
      en: 'Shorten the URL, or divide the query into several.',
    },
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    title: { sv: 'Medietypen stöds inte', en: 'Unsupported media type' },
    cause: {
      sv: 'Adressen tar inte emot den medietyp som Content-Type anger.',
      en: 'The URL does not accept the media type in Content-Type.',
    },
    remedy: {
      sv: 'Skicka en av medietyperna i dokumentationen. Skicka inget innehåll till adresser som bara går att läsa.',
      en: 'Send one of the media types in the documentation. Send no body to URLs that can only be read.',
    },
  },
  RATE_LIMITED: {
    status: 429,
    title: { sv: 'För många förfrågningar', en: 'Too many requests' },
    cause: {
      sv: 'Klienten har gjort fler förfrågningar per minut än RateLimit-Policy tillåter.',
      en: 'The client made more requests in a minute than RateLimit-Policy allows.',
    },
    remedy: {
      sv: 'Vänta så många sekunder som Retry-After anger. Spara svar, eller hämta hela språket med bundle.',
      en: 'Wait for the number of seconds in Retry-After. Cache responses, or fetch the whole language with bundle.',
    },
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    title: { sv: 'För stora huvuden', en: 'Request header fields too large' },
    cause: { sv: 'Begärans huvuden är större än 16 kB.', en: 'The headers of the request are larger than 16 kB.' },
    remedy: {
      sv: 'Skicka färre eller kortare huvuden. API:et behöver inga kakor.',
      en: 'Send fewer or shorter headers. The API needs no cookies.',
    },
  },
} satisfies Record<string, ProblemEntry>
