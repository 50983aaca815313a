import type { FastifyRequest } from 'fastify'
import { localeNotFound, ProblemError, releaseNotFound, releaseWithdrawn } from '../errors.ts'
import type { Fallback } from '../handbook/locale.ts'
import { nearest } from '../handbook/nearest.ts'
import type { Release } from '../releases/release.ts'
import type { ReleaseSource } from '../releases/source.ts'
import type { Catalogue } from './catalogue.ts'
import { Reading } from './reading.ts'
import type { Draft } from './representation.ts'
import { type Hijackable, sendRepresentation } from './send.ts'

interface ReadQuery {
  release?: string
  fallback?: Fallback
}

/** The schema of a JSON answer; `openapi.ts` adds headers, problems and examples. */
export const jsonAnswer = (description: string, schema: object) => ({
  200: { description, content: { 'application/json': { schema } } },
})

/** What one request asks for, with everything that is wrong with it said at once. */
export class Reader {
  readonly #catalogue: Catalogue
  readonly #releases: ReleaseSource

  constructor(catalogue: Catalogue, releases: ReleaseSource) {
    this.#catalogue = catalogue
    this.#releases = releases
  }

  /** The release that answers, and whether the address names it. */
  async release(request: FastifyRequest): Promise<{ release: Release; pinned: boolean }> {
    const { id, release, failure } = await this.#releaseOf(request)
    failAtOnce(request, failure ? [failure] : [])
    return { release, pinned: id !== undefined }
  }

  /**
   * The reading of a localised address. `find` says what else of the address does not exist in the release.
   * @throws {ProblemError} that names every fault of the request.
   */
  async reading(
    request: FastifyRequest,
    find: (release: Release) => ProblemError | undefined = () => undefined,
  ): Promise<Reading> {
    const failures: ProblemError[] = []
    const { locale } = request.params as { locale: string }
    const { id, release, failure } = await this.#releaseOf(request)
    const tags = Object.keys(release.locales)
    if (!tags.includes(locale)) failures.push(localeNotFound(locale, nearest(locale, tags), tags))
    const missing = find(release)
    if (missing) failures.push(missing)
    if (failure) failures.push(failure)
    failAtOnce(request, failures)
    const { fallback = 'chain' } = request.query as ReadQuery
    return new Reading(release, { locale, fallback, pinned: id !== undefined, publicUrl: this.#catalogue.publicUrl })
  }

  /** A second release that the request names, as `parameter`. @throws {ProblemError} when it does not answer. */
  async otherRelease(id: string, parameter: string): Promise<Release> {
    const release = await this.#releases.get(id)
    if (!release) throw (await this.#noRelease(id)).at(parameter)
    if (release.withdrawn) throw releaseWithdrawn(id, release.withdrawn).at(parameter)
    return release
  }

  /** Sends what is there for the address, or makes it. `chosen` is what besides the address chose the answer. */
  async send(
    request: FastifyRequest,
    reply: Hijackable,
    release: Release,
    draft: () => Draft | Promise<Draft>,
    chosen = '',
  ): Promise<void> {
    sendRepresentation(request, reply, await this.#catalogue.obtain(`${request.raw.url}${chosen}`, draft, release))
  }

  /** The release asked for; where it cannot answer, the current one, so that the other faults are found too. */
  async #releaseOf(
    request: FastifyRequest,
  ): Promise<{ id: string | undefined; release: Release; failure?: ProblemError }> {
    const current = this.#catalogue.release
    const given = (request.params as ReadQuery | undefined)?.release ?? (request.query as ReadQuery).release
    // Given twice it is a list, which the check of the query has refused.
    if (typeof given !== 'string' || given === current.id)
      return { id: typeof given === 'string' ? given : undefined, release: current }
    const release = await this.#releases.get(given)
    if (!release) return { id: given, release: current, failure: await this.#noRelease(given) }
    if (release.withdrawn) return { id: given, release: current, failure: releaseWithdrawn(given, release.withdrawn) }
    return { id: given, release }
  }

  async #noRelease(id: string): Promise<ProblemError> {
    const known = await this.#releases.records({ offset: 0, limit: 100 })
    return releaseNotFound(
      id,
      nearest(
        id,
        known.map((record) => record.id),
      ),
    )
  }
}

/** Throws one problem for what the address names and does not exist, and for what the check of the query found. */
function failAtOnce(request: FastifyRequest, failures: ProblemError[]): void {
  const invalid = request.validationError
  const checked = invalid instanceof ProblemError ? invalid.faults : []
  // A release that does not exist is one fault, even where its id is also misspelt.
  const faults = [...failures.flatMap((failure) => failure.faults)]
  for (const fault of checked) if (!faults.some(({ parameter }) => parameter === fault.parameter)) faults.push(fault)
  const [first] = failures
  if (!first && invalid) throw invalid
  if (!first) return
  if (faults.length === first.faults.length) throw first
  throw new ProblemError(
    first.code,
    {
      sv: `${first.detail.sv} Begäran har ${faults.length} fel; errors nämner vart och ett.`,
      en: `${first.detail.en} The request has ${faults.length} faults; errors names each of them.`,
    },
    { faults },
  )
}
