import type { ProblemEntry } from './texts.ts'

/** Errors about who may do what, and about tokens and webhooks. */
export const peopleProblems = {
  UNAUTHENTICATED: {
    status: 401,
    title: { sv: 'Giltig behörighet saknas', en: 'Not authenticated' },
    cause: {
      sv: 'Adressen kräver en giltig nyckel. Begäran har ingen, eller en som är felaktig, utgången eller återkallad.',
      en: 'The URL requires a valid token. The request has none, or one that is wrong, expired or revoked.',
    },
    remedy: {
      sv: 'Skicka Authorization: Bearer med en giltig nyckel. En administratör kan ge ut en ny.',
      en: 'Send Authorization: Bearer with a valid token. An administrator can issue a new one.',
    },
  },
  FORBIDDEN: {
    status: 403,
    title: { sv: 'Inte tillåtet', en: 'Forbidden' },
    cause: {
      sv: 'Dina roller tillåter inte det som begärs.',
      en: 'Your roles do not allow this request.',
    },
    remedy: {
      sv: 'Se dina roller under /handbook/v1/sessions. En administratör kan ändra dem.',
      en: 'See your roles at /handbook/v1/sessions. An administrator can change them.',
    },
  },
  OWN_WORK: {
    status: 403,
    title: { sv: 'Eget arbete', en: 'Own work' },
    cause: {
      sv: 'Du har skrivit i utkastet, och någon annan måste godkänna det.',
      en: 'You wrote in the draft, and somebody else must approve it.',
    },
    remedy: {
      sv: 'Be någon annan om godkännandet. En administratör kan sätta overrule, vilket syns i händelseloggen.',
      en: 'Ask somebody else to approve it. An administrator can set overrule, which the audit trail shows.',
    },
  },
  TOKEN_NOT_FOUND: {
    status: 404,
    title: { sv: 'Nyckeln finns inte', en: 'No such token' },
    cause: { sv: 'Ingen nyckel har det id som står i adressen.', en: 'No token has the id in the URL.' },
    remedy: {
      sv: 'Hämta /handbook/v1/tokens för att se vilka som finns.',
      en: 'Fetch /handbook/v1/tokens to see which exist.',
    },
  },
  PERSON_NOT_FOUND: {
    status: 404,
    title: { sv: 'Personen finns inte', en: 'No such person' },
    cause: {
      sv: 'Ingen person med kopplade konton har det id som står i adressen.',
      en: 'No person with linked accounts has the id in the URL.',
    },
    remedy: {
      sv: 'Hämta /handbook/v1/people för att se vilka som finns.',
      en: 'Fetch /handbook/v1/people to see which exist.',
    },
  },
  SUBSCRIPTION_NOT_FOUND: {
    status: 404,
    title: { sv: 'Webhooken finns inte', en: 'No such webhook' },
    cause: { sv: 'Ingen webhook har det id som står i adressen.', en: 'No webhook has the id in the URL.' },
    remedy: {
      sv: 'Hämta /handbook/v1/subscriptions för att se vilka som finns.',
      en: 'Fetch /handbook/v1/subscriptions to see which exist.',
    },
  },
} satisfies Record<string, ProblemEntry>
