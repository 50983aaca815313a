import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { list, single } from '../../schemas/parts.ts'
import * as requests from '../../schemas/requests.ts'
import * as service from '../../schemas/service.ts'
import { notAcceptable } from '../errors.ts'
import type { ReleaseSource } from '../releases/source.ts'
import type { Catalogue } from './catalogue.ts'
import { atom, type FeedEntry, feedDraft, feedLength } from './feed.ts'
import { mediaTypes } from './negotiate.ts'
import {
  changesDraft,
  correctionsDraft,
  headsDraft,
  localeDocumentDraft,
  localesDraft,
  pageOf,
  releaseDraft,
  releasesDraft,
} from './release-drafts.ts'
import { jsonAnswer, type Reader } from './request.ts'

/** The addresses without a locale: languages, releases and corrections. */
export function releaseRoutes(
  instance: FastifyInstance,
  reader: Reader,
  { publicUrl }: Catalogue,
  releases: ReleaseSource,
  operator: string,
): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.route({
    method: 'GET',
    url: '/locales',
    attachValidation: true,
    schema: {
      operationId: 'listLocales',
      summary: 'The languages',
      description: 'Every published locale with its own name, direction, status, fallback chain and coverage.',
      tags: ['locales'],
      querystring: requests.PinnedPageQuery,
      response: jsonAnswer('The published locales.', list(service.Locale, 'A page of locales.', false)),
    },
    handler: async (request, reply) => {
      const { release, ...named } = await reader.release(request)
      return reader.send(request, reply, release, () => localesDraft(release, { publicUrl, ...named }, request.query))
    },
  })
  app.route({
    method: 'GET',
    url: '/corrections',
    attachValidation: true,
    schema: {
      operationId: 'listCorrections',
      summary: 'Where the text differs from its source',
      description:
        'Every correction of the Swedish text that is more than spelling, spacing or mark-up, and the doubtful words that were kept.',
      tags: ['handbook'],
      querystring: requests.PinnedPageQuery,
      response: jsonAnswer('The corrections.', list(service.Correction, 'A page of corrections.', false)),
    },
    handler: async (request, reply) => {
      const { release, ...named } = await reader.release(request)
      return reader.send(request, reply, release, () =>
        correctionsDraft(release, { publicUrl, ...named }, request.query),
      )
    },
  })
  app.route({
    method: 'GET',
    url: '/releases',
    attachValidation: true,
    schema: {
      operationId: 'listReleases',
      summary: 'The releases',
      description: 'Every release, newest first. A release is an immutable snapshot with every published locale.',
      tags: ['releases'],
      querystring: requests.PageQuery,
      response: jsonAnswer('The releases.', list(service.Release, 'A page of releases.', false)),
    },
    handler: async (request, reply) => {
      const { release } = await reader.release(request)
      return reader.send(request, reply, release, async () => {
        const [records, total] = await Promise.all([releases.records(pageOf(request.query)), releases.count()])
        return releasesDraft(records, total, { publicUrl, pinned: false }, request.query)
      })
    },
  })
  app.route({
    method: 'GET',
    url: '/releases/:release',
    attachValidation: true,
    schema: {
      operationId: 'getRelease',
      summary: 'One release with its manifest',
      description:
        'A release and the manifest that its digest is computed from, so that whoever holds one language can verify it.',
      tags: ['releases'],
      params: requests.ReleaseParams,
      querystring: requests.NoQuery,
      response: jsonAnswer('One release.', single(service.ReleaseWithManifest, false)),
    },
    handler: async (request, reply) => {
      const { release } = await reader.release(request)
      return reader.send(request, reply, release, () => releaseDraft(release, { publicUrl, pinned: true }))
    },
  })
  app.route({
    method: 'GET',
    url: '/releases/:release/locales/:locale',
    attachValidation: true,
    schema: {
      operationId: 'getReleaseLocale',
      summary: 'The hashed document of one locale',
      description:
        'A language version exactly as it was hashed: canonical JSON (RFC 8785) whose SHA-256 is the one that the release’s manifest states.',
      tags: ['releases'],
      params: requests.ReleaseLocaleParams,
      querystring: requests.NoQuery,
      response: jsonAnswer('The document.', service.LocaleDocument),
    },
    handler: async (request, reply) => {
      const { release, options } = await reader.reading(request)
      return reader.send(request, reply, release, async () => {
        const hash = release.manifest.locales[options.locale] as string
        return localeDocumentDraft(release, options.locale, (await releases.document(hash)) as string)
      })
    },
  })
  app.route({
    method: 'GET',
    url: '/releases/:release/changes',
    attachValidation: true,
    schema: {
      operationId: 'listChanges',
      summary: 'What changed from one release to another',
      description:
        'Item by item and text by text, in each locale: what was added, removed and changed since an earlier release.',
      tags: ['releases'],
      params: requests.ReleaseParams,
      querystring: requests.ChangesQuery,
      response: jsonAnswer('The changes.', list(service.Change, 'A page of changes.', false)),
    },
    handler: async (request, reply) => {
      const { release } = await reader.release(request)
      const since = await reader.otherRelease(request.query.since, 'since')
      return reader.send(request, reply, release, () =>
        changesDraft(since, release, { publicUrl, pinned: true }, request.query),
      )
    },
  })
  app.route({
    method: 'GET',
    url: '/heads',
    attachValidation: true,
    schema: {
      operationId: 'getHead',
      summary: 'The current release',
      description: 'Which release is current, in under 300 bytes, for those that poll.',
      tags: ['releases'],
      querystring: requests.NoQuery,
      response: jsonAnswer('The current release.', single(service.Head, false)),
    },
    handler: async (request, reply) => {
      const { release } = await reader.release(request)
      return reader.send(request, reply, release, () => headsDraft(release, { publicUrl, pinned: false }))
    },
  })
  app.route({
    method: 'GET',
    url: '/feed',
    attachValidation: true,
    config: { negotiatesMedia: true },
    schema: {
      operationId: 'getFeed',
      summary: 'The releases as an Atom feed',
      description: 'The latest releases and which items each changed, for intranets that cannot receive notifications.',
      tags: ['releases'],
      querystring: requests.NoQuery,
      response: {
        200: { description: 'The feed.', content: { [atom]: { schema: service.Document } } },
      },
    },
    handler: async (request, reply) => {
      if (acceptsAtom(request.headers.accept) === null) throw notAcceptable([atom])
      const { release } = await reader.release(request)
      const draft = async () => feedDraft(await feedEntries(releases), publicUrl, operator)
      // Not found by its address alone, or whoever asks for another type would be answered too.
      return reader.send(request, reply, release, draft, ` ${atom}`)
    },
  })
}

const acceptsAtom = mediaTypes([atom])

/** The latest releases that still answer, each with the one published before it. */
async function feedEntries(releases: ReleaseSource): Promise<FeedEntry[]> {
  const records = await releases.records({ offset: 0, limit: feedLength + 1 })
  const loaded = await Promise.all(records.map(({ id }) => releases.get(id)))
  return records.slice(0, feedLength).flatMap((record, index) => {
    const release = loaded[index]
    return release && !record.withdrawn ? [{ record, release, before: loaded[index + 1] }] : []
  })
}
