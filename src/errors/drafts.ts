import type { ProblemEntry } from './texts.ts'

/** Errors about drafts, translators' files and publishing. */
export const draftProblems = {
  DRAFT_NOT_FOUND: {
    status: 404,
    title: { sv: 'Utkastet finns inte', en: 'No such draft' },
    cause: {
      sv: 'Det finns inget sådant utkast, eller dina roller gäller inte dess språk.',
      en: 'There is no such draft, or your roles do not cover its language.',
    },
    remedy: {
      sv: 'Hämta /handbook/v1/drafts för att se utkasten.',
      en: 'Fetch /handbook/v1/drafts to see the drafts.',
    },
  },
  ASSIGNMENT_NOT_FOUND: {
    status: 404,
    title: { sv: 'Tilldelningen finns inte', en: 'No such assignment' },
    cause: {
      sv: 'Det finns ingen sådan tilldelning, eller dina roller gäller inte dess språk.',
      en: 'There is no such assignment, or your roles do not cover its language.',
    },
    remedy: {
      sv: 'Hämta /handbook/v1/assignments för att se vilka som finns.',
      en: 'Fetch /handbook/v1/assignments to see which exist.',
    },
  },
  PUBLISH_CONFLICT: {
    status: 409,
    title: { sv: 'Någon annan publicerade först', en: 'Somebody else published first' },
    cause: {
      sv: 'Någon annan har publicerat en ändring av samma texter sedan utgåvan som utkastet bygger på.',
      en: 'Somebody else published a change to the same texts after the release that the draft is based on.',
    },
    remedy: {
      sv: 'Läs errors, flytta utkastet till den aktuella utgåvan (PATCH med base) och be om ett nytt godkännande.',
      en: 'Read errors, move the draft to the current release (PATCH with base) and ask for a new approval.',
    },
  },
  DRAFT_CLOSED: {
    status: 409,
    title: { sv: 'Utkastet är avslutat', en: 'Draft closed' },
    cause: {
      sv: 'Utkastet är redan publicerat eller förkastat.',
      en: 'The draft has already been published or discarded.',
    },
    remedy: { sv: 'Skapa ett nytt utkast.', en: 'Create a new draft.' },
  },
  NOT_APPROVED: {
    status: 409,
    title: { sv: 'Utkastet är inte godkänt', en: 'Not approved' },
    cause: {
      sv: 'Ingen har godkänt utkastets nuvarande revision.',
      en: 'Nobody has approved the current revision of the draft.',
    },
    remedy: {
      sv: 'Be någon som inte har skrivit i utkastet att godkänna det.',
      en: 'Ask somebody who did not write in the draft to approve it.',
    },
  },
  NOTHING_TO_CHANGE: {
    status: 409,
    title: { sv: 'Inget skulle ändras', en: 'Nothing would change' },
    cause: {
      sv: 'Läsarna ser redan det som begäran skulle ge.',
      en: 'Readers already see what the request would result in.',
    },
    remedy: { sv: 'Inget behöver göras.', en: 'No action is needed.' },
  },
  RELEASE_IN_USE: {
    status: 409,
    title: { sv: 'Utgåvan kan inte användas här', en: 'Release cannot be used here' },
    cause: {
      sv: 'Utgåvan är den aktuella, tillbakadragen eller ersättning för en annan.',
      en: 'The release is current, withdrawn or the replacement of another.',
    },
    remedy: {
      sv: 'Välj en annan utgåva. Innan den aktuella utgåvan kan dras tillbaka: publicera en ny eller rulla tillbaka.',
      en: 'Choose another release. To withdraw the current one, first publish a new one or roll back.',
    },
  },
  PRECONDITION_FAILED: {
    status: 412,
    title: { sv: 'Någon annan skrev emellan', en: 'Somebody else wrote in between' },
    cause: {
      sv: 'Utkastet har en annan revision än If-Match anger, eftersom någon har ändrat det.',
      en: 'The revision of the draft differs from If-Match, because somebody changed the draft.',
    },
    remedy: {
      sv: 'Hämta utkastet igen, läs ändringarna och försök igen med dess ETag.',
      en: 'Fetch the draft again, read the changes, and try again with its ETag.',
    },
  },
  FILE_REFUSED: {
    status: 422,
    title: { sv: 'Filen kan inte användas', en: 'File rejected' },
    cause: {
      sv: 'Filen går inte att läsa, eller hör till ett annat språk eller en annan version av handboken. Inget är ändrat.',
      en: 'The file cannot be read, or belongs to another language or edition. Nothing has changed.',
    },
    remedy: {
      sv: 'Rätta filen så som detail beskriver och skicka den igen.',
      en: 'Correct the file as detail describes and send it again.',
    },
  },
  PRECONDITION_REQUIRED: {
    status: 428,
    title: { sv: 'If-Match behövs', en: 'Precondition required' },
    cause: {
      sv: 'Ett godkännande gäller en viss revision av utkastet, och If-Match saknas.',
      en: 'An approval applies to one revision of the draft, and If-Match is missing.',
    },
    remedy: {
      sv: 'Skicka If-Match med utkastets ETag.',
      en: 'Send If-Match with the ETag of the draft.',
    },
  },
} satisfies Record<string, ProblemEntry>
