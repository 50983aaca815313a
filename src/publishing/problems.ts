/** What the maintainers' work fails with. */
import { type Bilingual, catalogue, type Fault, mostFaults, ProblemError } from '../errors.ts'
import type { Difference } from '../handbook/differences.ts'
import { NoSuchRelease, NothingToPublish, type PublishConflict, ReleaseInUse } from '../store/failures.ts'
import type { FileRefused } from '../translation/file-refused.ts'

/** @param error The `error` of RFC 6750, 3.1; none where no token was sent. */
export const unauthenticated = (error?: 'invalid_token') =>
  new ProblemError('UNAUTHENTICATED', catalogue.UNAUTHENTICATED.cause, {
    headers: { 'WWW-Authenticate': `Bearer realm="handbook"${error ? `, error="${error}"` : ''}` },
  })

export const noProvider = () =>
  new ProblemError(
    'SERVICE_UNAVAILABLE',
    {
      sv: 'Organisationens identitetstjänst svarar inte; försök igen om en stund.',
      en: 'The organisation’s identity provider does not answer; try again in a while.',
    },
    { headers: { 'Retry-After': '30' } },
  )

/** Says nothing of what there is. */
export const forbidden = () => new ProblemError('FORBIDDEN', catalogue.FORBIDDEN.cause)

export const tokenNotFound = () => new ProblemError('TOKEN_NOT_FOUND', catalogue.TOKEN_NOT_FOUND.cause)

export const subscriptionNotFound = () =>
  new ProblemError('SUBSCRIPTION_NOT_FOUND', catalogue.SUBSCRIPTION_NOT_FOUND.cause)

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

/** Somebody else published first. `differences` is what they changed. */
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

/** What the store refuses, as a problem; anything else is thrown on. */
export function storeProblem(error: unknown, parameter = 'release'): never {
  if (error instanceof NothingToPublish)
    throw new ProblemError('NOTHING_TO_CHANGE', {
      sv: `Inget skulle skilja sig från ${error.current}.`,
      en: `Nothing would differ from ${error.current}.`,
    })
  if (error instanceof NoSuchRelease) {
    const detail = { sv: `Det finns ingen utgåva ”${error.id}”.`, en: `There is no release “${error.id}”.` }
    throw new ProblemError('RELEASE_NOT_FOUND', detail, { faults: [{ parameter, detail }] })
  }
  if (error instanceof ReleaseInUse)
    throw new ProblemError('RELEASE_IN_USE', {
      sv: `${error.id} kan inte användas så; den är aktuell, tillbakadragen eller ersättning.`,
      en: `${error.id} cannot be used so; it is current, withdrawn or the replacement.`,
    })
  throw error
}
