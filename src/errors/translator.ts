import type { ProblemEntry } from './texts.ts'

/** Errors about the machine translator. */
export const translatorProblems = {
  TRANSLATOR_OFF: {
    status: 404,
    title: { sv: 'Det finns ingen maskinöversättning', en: 'Machine translation is off' },
    cause: {
      sv: 'Den som driver tjänsten har inte valt någon maskinöversättning.',
      en: 'The operator of this service has not chosen a machine translator.',
    },
    remedy: {
      sv: 'Skriv översättningen själv, eller be den som driver tjänsten att ange HANDBOOK_MT_URL.',
      en: 'Write the translation yourself, or ask the operator to set HANDBOOK_MT_URL.',
    },
  },
  TRANSLATOR_FAILED: {
    status: 502,
    title: { sv: 'Maskinöversättningen misslyckades', en: 'Machine translation failed' },
    cause: {
      sv: 'Maskinöversättningen svarade inte inom 30 sekunder, eller svarade med ett fel.',
      en: 'The machine translator did not respond within 30 seconds, or responded with an error.',
    },
    remedy: {
      sv: 'Försök igen. Om felet kvarstår, be den som driver tjänsten att kontrollera inställningarna för maskinöversättning.',
      en: 'Try again. If the error persists, ask the operator to check the settings of the machine translator.',
    },
  },
} satisfies Record<string, ProblemEntry>
