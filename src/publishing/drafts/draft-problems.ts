/** The errors about drafts. */
import { type Bilingual, catalogue, type Fault, mostFaults, ProblemError } from '../../errors.ts'
import type { Difference } from '../../handbook/differences.ts'
import type { PublishConflict } from '../../store/failures.ts'
import type { FileRefused } from '../../translation/file-refused.ts'

export const draftClosed = (status: 'published' | 'discarded', release: string | null) =>
  new ProblemError(
    'DRAFT_CLOSED',
    status === 'published'
      ? { sv: `Utkastet är publicerat i ${release}.`, en: `The draft is published in ${release}.` }
      : { sv: 'Utkastet är kastat.', en: 'The draft is discarded.' },
  )

export const notApproved = () => new ProblemError('NOT_APPROVED', catalogue.NOT_APPROVED.cause)

export const ownWork = () => new ProblemError('OWN_WORK', catalogue.OWN_WORK.cause)

export const preconditionRequired = () =>
  new ProblemError('PRECONDITION_REQUIRED', catalogue.PRECONDITION_REQUIRED.cause, {
    faults: [{ parameter: 'If-Match', detail: { sv: 'If-Match måste anges.', en: 'If-Match must be given.' } }],
  })

export const preconditionFailed = (revision: number) =>
  new ProblemError(
    'PRECONDITION_FAILED',
    {
      sv: `Utkastet har nu revision ${revision}; hämta det igen och se vad som är nytt.`,
      en: `The draft now has revision ${revision}; fetch it again and see what is new.`,
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
  const faults = differences.slice(0, mostFaults).map(({ change, locale, item, segment }): Fault => {
    const what = segment ?? item
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
      sv: `${current} publicerades sedan ${base}; ${length} ändringar rör samma sak som utkastet.`,
      en: `${current} was published since ${base}; ${length} changes concern the same as the draft.`,
    },
    { faults },
  )
}
