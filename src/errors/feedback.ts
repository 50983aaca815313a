import type { ProblemEntry } from './texts.ts'

/** Errors about what readers send back. */
export const feedbackProblems = {
  FEEDBACK_OFF: {
    status: 404,
    title: { sv: 'Återkoppling tas inte emot', en: 'Feedback is off' },
    cause: {
      sv: 'Den som driver tjänsten tar inte emot återkoppling här.',
      en: 'The operator of this service does not accept feedback here.',
    },
    remedy: {
      sv: 'Kontakta den som driver tjänsten på ett annat sätt. Kontaktuppgifter finns i /handbook/v1/api-info.',
      en: 'Contact the operator in another way. /handbook/v1/api-info has contact details.',
    },
  },
  FEEDBACK_NOT_FOUND: {
    status: 404,
    title: { sv: 'Återkopplingen finns inte', en: 'No such feedback' },
    cause: {
      sv: 'Ingen återkoppling har det id som står i adressen. Den kan vara borttagen.',
      en: 'No feedback has the id in the URL. It may have been deleted.',
    },
    remedy: {
      sv: 'Hämta /handbook/v1/feedback för att se vilken som finns.',
      en: 'Fetch /handbook/v1/feedback to see what exists.',
    },
  },
} satisfies Record<string, ProblemEntry>
