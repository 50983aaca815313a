/** The errors about drafts. */
import { type Bilingual, type Fault, invalidRequest, mostFaults, ProblemError, problems } from '../../errors.ts'
import type { Difference } from '../../handbook/difference.ts'
import type { PublishConflict } from '../../store/failures.ts'
import type { FileRefused } from '../../translation/file-refused.ts'

export const draftClosed = (status: 'published' | 'discarded', release: string | null) =>
  new ProblemError(
    'DRAFT_CLOSED',
    status === 'published'
      ? { sv: `Utkastet är publicerat i ${release}.`, en: `The draft is published in ${release}.` }
      : { sv: 'Utkastet är förkastat.', en: 'The draft is discarded.' },
  )

export const notApproved = () => new ProblemError('NOT_APPROVED', problems.NOT_APPROVED.cause)

export const ownWork = () => new ProblemError('OWN_WORK', problems.OWN_WORK.cause)

export const settingsNeedPublisher = (names: readonly string[]) =>
  new ProblemError('FORBIDDEN', {
    sv: `Utkastet ändrar språkets inställningar (${names.join(', ')}). En utgivare för språket måste godkänna det.`,
    en: `The draft changes settings of the language (${names.join(', ')}). A publisher of the language must approve it.`,
  })

export const officialNeedsAdministrator = () =>
  new ProblemError('FORBIDDEN', {
    sv: 'Utkastet gör språket officiellt. En administratör måste godkänna det.',
    en: 'The draft makes the language official. An administrator must approve it.',
  })

export const officialNeedsReason = () =>
  invalidRequest([
    {
      pointer: '/reason',
      detail: {
        sv: 'Utkastet gör språket officiellt. Ange ett skäl.',
        en: 'The draft makes the language official. Give a reason.',
      },
    },
  ])

export const preconditionRequired = () =>
  new ProblemError('PRECONDITION_REQUIRED', problems.PRECONDITION_REQUIRED.cause, {
    faults: [{ parameter: 'If-Match', detail: { sv: 'If-Match måste anges.', en: 'If-Match is required.' } }],
  })

export const preconditionFailed = (revision: number) =>
  new ProblemError(
    'PRECONDITION_FAILED',
    {
      sv: `Utkastet har nu revision ${revision}. Hämta det igen och läs ändringarna.`,
      en: `The draft now has revision ${revision}. Fetch it again and read the changes.`,
    },
    {
      faults: [
        {
          parameter: 'If-Match',
          detail: { sv: `ETag är nu "${revision}".`, en: `The ETag is now "${revision}".` },
        },
      ],
    },
  )

export const fileRefused = ({ text }: FileRefused) => new ProblemError('FILE_REFUSED', text)

const verbs: Record<Difference['change'], Bilingual> = {
  added: { sv: 'har tillkommit', en: 'was added' },
  removed: { sv: 'har tagits bort', en: 'was removed' },
  changed: { sv: 'har ändrats', en: 'was changed' },
}

/** Another person published first. @param differences What that person changed. */
export function publishConflict({ base, current }: PublishConflict, differences: readonly Difference[]): ProblemError {
  const faults = differences.slice(0, mostFaults).map(({ change, locale, item, segment, setting }): Fault => {
    const what = segment ?? setting ?? item
    const where = locale ?? 'edition'
    return {
      pointer: `/${where}/${what}`,
      detail: { sv: `${where}: ${what} ${verbs[change].sv}.`, en: `${where}: ${what} ${verbs[change].en}.` },
    }
  })
  const { length } = differences
  return new ProblemError(
    'PUBLISH_CONFLICT',
    {
      sv: `${current} har publicerats efter ${base}. ${length} ändringar rör samma texter som utkastet.`,
      en: `${current} was published after ${base}. ${length} changes concern the same texts as the draft.`,
    },
    { faults },
  )
}
