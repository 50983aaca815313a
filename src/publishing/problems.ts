/** Errors of drafts, tokens, webhooks and releases, as problems. */
import { type Bilingual, type Fault, mostFaults, ProblemError, problems } from '../errors.ts'
import type { Difference } from '../handbook/differences.ts'
import { NoSuchRelease, NothingToPublish, type PublishConflict, ReleaseInUse } from '../store/failures.ts'
import type { FileRefused } from '../translation/file-refused.ts'

/** @param error The `error` of RFC 6750, 3.1; none where no token was sent. */
export const unauthenticated = (error?: 'invalid_token') =>
  new ProblemError('UNAUTHENTICATED', problems.UNAUTHENTICATED.cause, {
    headers: { 'WWW-Authenticate': `Bearer realm="handbook"${error ? `, error="${error}"` : ''}` },
  })

export const noProvider = () =>
  new ProblemError(
    'SERVICE_UNAVAILABLE',
    {
      sv: 'Organisationens identitetstjänst svarar inte. Försök igen om 30 sekunder.',
      en: 'The organisation’s identity provider does not respond. Try again in 30 seconds.',
    },
    { headers: { 'Retry-After': '30' } },
  )

/** Does not reveal whether the resource exists. */
export const forbidden = () => new ProblemError('FORBIDDEN', problems.FORBIDDEN.cause)

export const tokenNotFound = () => new ProblemError('TOKEN_NOT_FOUND', problems.TOKEN_NOT_FOUND.cause)

export const subscriptionNotFound = () =>
  new ProblemError('SUBSCRIPTION_NOT_FOUND', problems.SUBSCRIPTION_NOT_FOUND.cause)

export const draftClosed = (status: 'published' | 'discarded', release: string | null) =>
  new ProblemError(
    'DRAFT_CLOSED',
    status === 'published'
      ? { sv: `Utkastet är publicerat i ${release}.`, en: `The draft is published in ${release}.` }
      : { sv: 'Utkastet är kastat.', en: 'The draft is discarded.' },
  )

export const notApproved = () => new ProblemError('NOT_APPROVED', problems.NOT_APPROVED.cause)

export const ownWork = () => new ProblemError('OWN_WORK', problems.OWN_WORK.cause)

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
      sv: `${current} har publicerats efter ${base}. ${length} ändringar rör samma texter som utkastet.`,
      en: `${current} was published after ${base}. ${length} changes concern the same texts as the draft.`,
    },
    { faults },
  )
}

/** Throws an error of the store as a problem, and any other error as it is. */
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
      sv: `${error.id} kan inte användas här, eftersom den är aktuell, tillbakadragen eller ersättning för en annan.`,
      en: `${error.id} cannot be used here, because it is current, withdrawn or the replacement of another.`,
    })
  throw error
}
