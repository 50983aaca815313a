import type { FastifyRequest } from 'fastify'
import {
  invalidRequest,
  localeNotFound,
  manyFaults,
  ProblemError,
  releaseNotFound,
  releaseWithdrawn,
} from '../errors.ts'
import type { Fallback } from '../handbook/locale.ts'
import { nearest } from '../handbook/nearest.ts'
import type { Release } from '../releases/release.ts'
import type { ReleaseSource } from '../releases/source.ts'
import type { Catalogue } from './catalogue.ts'
import { draftOf, named, openPreview, type Previews, sendPreview } from './preview.ts'
import { Reading } from './reading.ts'
import type { Draft } from './representation.ts'
import { type Hijackable, sendRepresentation } from './send.ts'

interface ReadQuery {
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
  readonly #previews: Previews

  constructor(catalogue: Catalogue, releases: ReleaseSource, previews: Previews) {
    this.#catalogue = catalogue
    this.#releases = releases
    this.#previews = previews
  }

  /** The release that answers, and what of the address names it. */
  async release(request: FastifyRequest): Promise<{ release: Release; pinned: boolean; draft: string | undefined }> {
    const { id, release, failure } = await this.#releaseOf(request)
    failAtOnce(request, failure ? [failure] : [])
    return { release, pinned: id !== undefined, draft: draftOf(request) }
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
    const { publicUrl } = this.#catalogue
    return new Reading(release, { locale, fallback, pinned: id !== undefined, draft: draftOf(request), publicUrl })
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
    if (draftOf(request) !== undefined) {
      const { publicUrl } = this.#catalogue
      return sendPreview(request, reply, await draft(), { release, publicUrl, previews: this.#previews })
    }
    sendRepresentation(request, reply, await this.#catalogue.obtain(`${request.raw.url}${chosen}`, draft, release))
  }

  /** The release asked for; where it cannot answer, the current one, so that the other faults are found too. */
  async #releaseOf(
    request: FastifyRequest,
  ): Promise<{ id: string | undefined; release: Release; failure?: ProblemError }> {
    const current = this.#catalogue.release
    const draft = draftOf(request)
    if (draft !== undefined) {
      const release = await openPreview(request, draft, this.#previews)
      return { id: undefined, release, ...(named(request, 'release') !== undefined && { failure: draftOrRelease() }) }
    }
    const given = (request.params as { release?: string }).release ?? named(request, 'release')
    if (given === undefined || given === current.id) return { id: given, release: current }
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

const draftOrRelease = () =>
  invalidRequest([
    {
      parameter: 'draft',
      detail: {
        sv: 'draft och release kan inte anges tillsammans: ett utkast läses på sin egen utgåva.',
        en: 'draft and release cannot be given together: a draft is read on its own release.',
      },
    },
  ])

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
  const many = manyFaults(faults.length)
  const detail = { sv: `${first.detail.sv} ${many.sv}`, en: `${first.detail.en} ${many.en}` }
  throw new ProblemError(first.code, detail, { faults })
}
