import type { FastifyReply, FastifyRequest } from 'fastify'
import { localeNotFound, ProblemError, releaseNotFound } from '../errors.ts'
import type { Fallback } from '../handbook/locale.ts'
import { nearest } from '../handbook/nearest.ts'
import type { Release } from '../releases/release.ts'
import type { Catalogue } from './catalogue.ts'
import { Reading } from './reading.ts'
import type { Draft } from './representation.ts'
import { sendRepresentation } from './send.ts'

/** Where routes find releases: the current one and those a reader pins. */
export interface Releases {
  get: (id: string) => Release | undefined
  /** Newest first. */
  all: () => Release[]
}

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
  readonly #releases: Releases

  constructor(catalogue: Catalogue, releases: Releases) {
    this.#catalogue = catalogue
    this.#releases = releases
  }

  /** The release that answers, and whether the address names it. `find` looks for what else the address names. */
  release(request: FastifyRequest): { release: Release; pinned: boolean } {
    const failures: ProblemError[] = []
    const { id, release } = this.#releaseOf(request)
    if (id !== undefined && !release) failures.push(this.#noRelease(id))
    failAtOnce(request, failures)
    return { release: release as Release, pinned: id !== undefined }
  }

  /**
   * The reading of a localised address. `find` says what else of the address does not exist in the release.
   * @throws {ProblemError} that names every fault of the request.
   */
  reading(request: FastifyRequest, find: (release: Release) => ProblemError | undefined = () => undefined): Reading {
    const failures: ProblemError[] = []
    const { locale } = request.params as { locale: string }
    const { id, release } = this.#releaseOf(request)
    const from = release ?? this.#catalogue.release
    const tags = Object.keys(from.locales)
    if (!tags.includes(locale)) failures.push(localeNotFound(locale, nearest(locale, tags), tags))
    const missing = find(from)
    if (missing) failures.push(missing)
    if (id !== undefined && !release) failures.push(this.#noRelease(id))
    failAtOnce(request, failures)
    const { fallback = 'chain' } = request.query as ReadQuery
    return new Reading(from, { locale, fallback, pinned: id !== undefined, publicUrl: this.#catalogue.publicUrl })
  }

  /** Sends what is there for the address, or makes it. `chosen` is what besides the address chose the answer. */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    release: Release,
    draft: () => Draft | Promise<Draft>,
    chosen = '',
  ): Promise<FastifyReply> {
    sendRepresentation(request, reply, await this.#catalogue.obtain(`${request.raw.url}${chosen}`, draft, release))
    return reply
  }

  #releaseOf(request: FastifyRequest): { id: string | undefined; release: Release | undefined } {
    const given = (request.params as ReadQuery | undefined)?.release ?? (request.query as ReadQuery).release
    // Given twice it is a list, which the check of the query has refused.
    const id = typeof given === 'string' ? given : undefined
    return { id, release: id === undefined ? this.#catalogue.release : this.#releases.get(id) }
  }

  #noRelease(id: string): ProblemError {
    return releaseNotFound(
      id,
      nearest(
        id,
        this.#releases.all().map((known) => known.id),
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
