/** The errors about comments. */
import { type Bilingual, didYouMean, invalidRequest, join, mostFaults, ProblemError, problems } from '../../errors.ts'

export const commentNotFound = () => new ProblemError('COMMENT_NOT_FOUND', problems.COMMENT_NOT_FOUND.cause)

export const noSuchText = (meant: string | undefined) =>
  at(
    'segment',
    join({ sv: 'Texten finns inte i handboken.', en: 'There is no such text in the handbook.' }, didYouMean(meant)),
  )

export const noSuchLanguage = () =>
  at('locale', {
    sv: 'Språket är inte publicerat och har inget utkast.',
    en: 'The language is not published and has no draft.',
  })

export const notProposed = () =>
  at('segment', {
    sv: 'Utkastet ändrar inte den texten. Skriv en kommentar i stället.',
    en: 'The draft does not change that text. Write a comment instead.',
  })

/** @param most How many threads a text, or replies a thread, may have. */
export const tooManyComments = (most: number) =>
  at('text', {
    sv: `Här finns redan ${most} inlägg, vilket är gränsen.`,
    en: `There are already ${most} entries here, which is the limit.`,
  })

/** @param segments The texts that were returned and have not changed since. */
export const textsReturned = (segments: readonly string[]) =>
  new ProblemError('TEXTS_RETURNED', problems.TEXTS_RETURNED.cause, {
    faults: segments.slice(0, mostFaults).map((segment) => ({
      pointer: `/texts/${segment}`,
      detail: { sv: `${segment} har skickats tillbaka.`, en: `${segment} was returned.` },
    })),
  })

const at = (property: string, detail: Bilingual) => invalidRequest([{ pointer: `/${property}`, detail }])
