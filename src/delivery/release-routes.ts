import type { FastifyInstance } from 'fastify'
import { list, single } from '../../schemas/parts.ts'
import * as requests from '../../schemas/requests.ts'
import * as service from '../../schemas/service.ts'
import type { Catalogue } from './catalogue.ts'
import {
  correctionsDraft,
  headsDraft,
  localesDraft,
  type Paged,
  releaseDraft,
  releasesDraft,
} from './release-drafts.ts'
import { jsonAnswer, type Reader, type Releases } from './request.ts'

/** The addresses without a locale: languages, releases and corrections. */
export function releaseRoutes(
  app: FastifyInstance,
  reader: Reader,
  { publicUrl }: Catalogue,
  releases: Releases,
): void {
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
    handler: (request, reply) => {
      const { release, pinned } = reader.release(request)
      return reader.send(request, reply, release, () =>
        localesDraft(release, { publicUrl, pinned }, request.query as Paged),
      )
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
    handler: (request, reply) => {
      const { release, pinned } = reader.release(request)
      return reader.send(request, reply, release, () =>
        correctionsDraft(release, { publicUrl, pinned }, request.query as Paged),
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
    handler: (request, reply) => {
      const { release } = reader.release(request)
      return reader.send(request, reply, release, () =>
        releasesDraft(releases.all(), { publicUrl, pinned: false }, request.query as Paged),
      )
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
    handler: (request, reply) => {
      const { release } = reader.release(request)
      return reader.send(request, reply, release, () => releaseDraft(release, { publicUrl, pinned: false }))
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
    handler: (request, reply) => {
      const { release } = reader.release(request)
      return reader.send(request, reply, release, () => headsDraft(release, { publicUrl, pinned: false }))
    },
  })
}
