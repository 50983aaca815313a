import type { ProblemEntry } from './texts.ts'

/** Errors of the service itself. */
export const serviceProblems = {
  INTERNAL_ERROR: {
    status: 500,
    title: { sv: 'Internt fel', en: 'Internal error' },
    cause: {
      sv: 'Ett fel uppstod i tjänsten. Felet är loggat med spårnings-id:t i traceparent.',
      en: 'The service failed. The error is logged with the trace id in traceparent.',
    },
    remedy: {
      sv: 'Försök igen. Om felet kvarstår, kontakta den som driver tjänsten och ange spårnings-id:t.',
      en: 'Try again. If the error persists, contact the operator and give the trace id.',
    },
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    title: { sv: 'Tjänsten är inte tillgänglig', en: 'Service unavailable' },
    cause: {
      sv: 'Tjänsten startar, stängs av, är överbelastad eller når inte sin databas.',
      en: 'The service is starting, stopping, overloaded or cannot reach its database.',
    },
    remedy: {
      sv: 'Försök igen efter så många sekunder som Retry-After anger.',
      en: 'Try again after the number of seconds in Retry-After.',
    },
  },
} satisfies Record<string, ProblemEntry>
