import type { ProblemEntry } from './texts.ts'

/** Errors about messages to people who maintain the handbook. */
export const messageProblems = {
  MESSAGE_NOT_FOUND: {
    status: 404,
    title: { sv: 'Meddelandet finns inte', en: 'No such message' },
    cause: {
      sv: 'Du har inget meddelande med det id som står i adressen. Meddelanden visas i 180 dagar.',
      en: 'You have no message with the id in the URL. Messages are shown for 180 days.',
    },
    remedy: {
      sv: 'Hämta /handbook/v1/messages för att se vilka du har.',
      en: 'Fetch /handbook/v1/messages to see which you have.',
    },
  },
  MAIL_OFF: {
    status: 404,
    title: { sv: 'E-post skickas inte', en: 'Mail is off' },
    cause: {
      sv: 'Den som driver tjänsten har inte ställt in någon e-postserver.',
      en: 'The operator of this service has not set a mail server.',
    },
    remedy: {
      sv: 'Läs meddelandena på språkbordet eller i ett flöde.',
      en: 'Read the messages on the language desk or in a feed.',
    },
  },
  MAIL_NOT_SENT: {
    status: 503,
    title: { sv: 'Brevet skickades inte', en: 'Mail not sent' },
    cause: {
      sv: 'E-postservern tog inte emot brevet till adressen.',
      en: 'The mail server did not accept the mail to the address.',
    },
    remedy: {
      sv: 'Kontrollera adressen och försök igen om en minut.',
      en: 'Check the address and try again in a minute.',
    },
  },
} satisfies Record<string, ProblemEntry>
