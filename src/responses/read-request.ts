/** What a request for the handbook names: a release, a language, a draft. */
import type { FastifyRequest } from 'fastify'
import { matchLocale } from '../../schemas/locale-match.ts'
import { localeNotFound, type ProblemError, releaseNotFound, releaseWithdrawn } from '../errors.ts'
import type { Fallback } from '../handbook/locale.ts'
import { nearest } from '../handbook/nearest.ts'
import type { Release } from '../store/release.ts'
import { type Localisation, LocalisedRelease } from './localised-release.ts'
import { OtherLocale } from './other-locale.ts'
import type { Place } from './paged-list.ts'
import type { OpenDraft } from './preview.ts'
import type { Rendered } from './rendered.ts'
import { draftOrRelease, failAtOnce } from './request-faults.ts'
import type { Render, ResponseCache } from './response-cache.ts'
import { localisedTags } from './response-tags.ts'

/**
 * What a request says under a name that its route knows. The check of the query has refused a name that the route lacks
 * and one that is given twice, which is a list.
 */
function named({ query, routeOptions }: FastifyRequest, name: 'draft' | 'release'): string | undefined {
  const { properties = {} } = (routeOptions.schema?.querystring ?? {}) as { properties?: object }
  const value = (query as Record<string, unknown>)[name]
  return name in properties && typeof value === 'string' ? value : undefined
}

/** The draft that a request asks to read. */
export const draftOf = (request: FastifyRequest): string | undefined => named(request, 'draft')

/** What requests are read with. */
export interface ReadFrom {
  /** The cache that was current when the request came: its releases are the ones that the response is kept with. */
  cache: ResponseCache
  openDraft: OpenDraft
  publicUrl: string
  feedback?: Localisation['feedback']
}

/** What a request asks for. */
export interface Found {
  release: Release
  render: Render
  /** The canonical query, where the route knows more of it than its shape says. */
  query?: Readonly<Record<string, string>>
}

/** The release that answers a request. @throws {ProblemError} that names every fault of the request. */
export async function findRelease(
  request: FastifyRequest,
  from: ReadFrom,
): Promise<{ release: Release; named: Place }> {
  const { id, release, failure } = await releaseOf(request, from)
  failAtOnce(request, failure ? [failure] : [])
  return { release, named: { pinned: id !== undefined, draft: draftOf(request), publicUrl: from.publicUrl } }
}

/**
 * The release that answers a request for a localised address, and how it is read.
 * @param missing Says what else of the address does not exist in the release.
 * @throws {OtherLocale} for a tag that is published in another form.
 * @throws {ProblemError} that names every fault of the request.
 */
export async function findLocalised(
  request: FastifyRequest,
  from: ReadFrom,
  missing: (release: Release) => ProblemError | undefined = () => undefined,
): Promise<{ release: Release; localisation: Localisation }> {
  const { locale } = request.params as { locale: string }
  const { id, release, failure } = await releaseOf(request, from)
  const tags = Object.keys(release.locales)
  const published = matchLocale(locale, tags)
  if (published !== undefined && published !== locale) throw new OtherLocale(published)
  const unknown = published === undefined ? localeNotFound(locale, nearest(locale, tags), tags) : undefined
  const failures = [unknown, missing(release), failure].filter((one) => one !== undefined)
  failAtOnce(request, failures)
  const { fallback = 'chain' } = request.query as { fallback?: Fallback }
  const { publicUrl, feedback } = from
  const draft = draftOf(request)
  return { release, localisation: { locale, fallback, pinned: id !== undefined, draft, publicUrl, feedback } }
}

/** Renders a release in one language. It keeps no hold of the request or its release: the next head has another. */
export const localisedBy =
  (localisation: Localisation, render: (localised: LocalisedRelease) => Rendered | Promise<Rendered>): Render =>
  async (release) => {
    const localised = new LocalisedRelease(release, localisation)
    const rendered = await render(localised)
    return { ...rendered, tags: [...localisedTags(rendered, localised.reads, release), ...(rendered.tags ?? [])] }
  }

/** A second release that a request names, as `parameter`. @throws {ProblemError} when it does not answer. */
export async function findOtherRelease(id: string, parameter: string, { cache }: ReadFrom): Promise<Release> {
  const release = await cache.releases.get(id)
  if (!release) throw (await noRelease(id, cache)).at(parameter)
  if (release.withdrawn) throw releaseWithdrawn(id, release.withdrawn).at(parameter)
  return release
}

/** The release asked for; where it cannot answer, the current one, so that the other faults are found too. */
async function releaseOf(
  request: FastifyRequest,
  { cache, openDraft }: ReadFrom,
): Promise<{ id: string | undefined; release: Release; failure?: ProblemError }> {
  const current = cache.release
  const draft = draftOf(request)
  if (draft !== undefined) {
    const release = await openDraft(request, draft)
    return { id: undefined, release, ...(named(request, 'release') !== undefined && { failure: draftOrRelease() }) }
  }
  const id = (request.params as { release?: string }).release ?? named(request, 'release')
  if (id === undefined || id === current.id) return { id, release: current }
  const release = await cache.releases.get(id)
  if (!release) return { id, release: current, failure: await noRelease(id, cache) }
  if (release.withdrawn) return { id, release: current, failure: releaseWithdrawn(id, release.withdrawn) }
  return { id, release }
}

async function noRelease(id: string, { releases }: ResponseCache): Promise<ProblemError> {
  const known = await releases.records({ offset: 0, limit: 100 })
  return releaseNotFound(
    id,
    nearest(
      id,
      known.map((record) => record.id),
    ),
  )
}
