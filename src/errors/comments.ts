import type { ProblemEntry } from './texts.ts'

/** Errors about what maintainers say of texts. */
export const commentProblems = {
  COMMENT_NOT_FOUND: {
    status: 404,
    title: { sv: 'Kommentaren finns inte', en: 'No such comment' },
    cause: {
      sv: 'Det finns ingen sådan kommentar, eller dina roller gäller inte dess språk.',
      en: 'There is no such comment, or your roles do not cover its language.',
    },
    remedy: {
      sv: 'Hämta /handbook/v1/comments för att se kommentarerna.',
      en: 'Fetch /handbook/v1/comments to see the comments.',
    },
  },
  TEXTS_RETURNED: {
    status: 409,
    title: { sv: 'Texter har skickats tillbaka', en: 'Texts were returned' },
    cause: {
      sv: 'En granskare har skickat tillbaka texter som inte har ändrats sedan dess.',
      en: 'A reviewer returned texts that have not changed since.',
    },
    remedy: {
      sv: 'Läs errors och ändra texterna. En granskare kan också markera skälet som löst.',
      en: 'Read errors, then change the texts. A reviewer may also resolve the reason.',
    },
  },
} satisfies Record<string, ProblemEntry>
