import { ProblemError } from '../errors.ts'
import { NoSuchRelease, NothingToPublish, ReleaseInUse } from '../store/failures.ts'

/** Turns an error of the store into a problem. Throws any other error again. */
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
