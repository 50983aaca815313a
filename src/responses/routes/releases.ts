import type { FastifyInstance } from 'fastify'
import { Change } from '../../../schemas/differences.ts'
import { LocaleDocument } from '../../../schemas/locales.ts'
import { ChangesMeta, list, Paging, single } from '../../../schemas/parts.ts'
import { Release, ReleaseWithManifest } from '../../../schemas/releases.ts'
import * as requests from '../../../schemas/requests.ts'
import { jsonResponse } from '../json-response.ts'
import type { Paged } from '../paged-list.ts'
import { findLocalised, findOtherRelease, findRelease } from '../read-request.ts'
import { renderChanges, renderLocaleDocument, renderRelease, renderReleases } from '../render-releases.ts'
import type { Responder } from '../responder.ts'

/** Every release, and what changed from one to another. */
export function releaseRoutes(app: FastifyInstance, responder: Responder): void {
  app.route({
    method: 'GET',
    url: '/releases',
    attachValidation: true,
    schema: {
      operationId: 'listReleases',
      summary: 'Lists the releases',
      description: 'Every release, newest first. A release is an immutable snapshot with every published locale.',
      tags: ['releases'],
      querystring: requests.PageQuery,
      response: jsonResponse('The releases.', list(Release, 'A page of releases.', Paging)),
    },
    ...responder.route({
      basedOn: 'head',
      find: async (request, from) => {
        const { release } = await findRelease(request, from)
        return { release, render: renderReleases(from.publicUrl, request.query as Paged) }
      },
    }),
  })
  app.route({
    method: 'GET',
    url: '/releases/:release',
    attachValidation: true,
    schema: {
      operationId: 'getRelease',
      summary: 'Returns one release with its manifest',
      description:
        'A release and the manifest that its digest is computed from, so that a client with one language can verify it.',
      tags: ['releases'],
      params: requests.ReleaseParams,
      querystring: requests.NoQuery,
      response: jsonResponse('One release.', single(ReleaseWithManifest, false)),
    },
    ...responder.route({
      find: async (request, from) => {
        const { release } = await findRelease(request, from)
        return { release, render: renderRelease(from.publicUrl) }
      },
    }),
  })
  app.route({
    method: 'GET',
    url: '/releases/:release/locales/:locale',
    attachValidation: true,
    schema: {
      operationId: 'getReleaseLocale',
      summary: 'Returns the hashed document of one locale',
      description:
        'A language version exactly as it was hashed: canonical JSON (RFC 8785) whose SHA-256 is the one that the release’s manifest states.',
      tags: ['releases'],
      params: requests.ReleaseLocaleParams,
      querystring: requests.NoQuery,
      response: jsonResponse('The document.', LocaleDocument),
    },
    ...responder.route({
      find: async (request, from) => {
        const { release, localisation } = await findLocalised(request, from)
        return { release, render: renderLocaleDocument(localisation.locale) }
      },
    }),
  })
  app.route({
    method: 'GET',
    url: '/releases/:release/changes',
    attachValidation: true,
    schema: {
      operationId: 'listChanges',
      summary: 'Lists the changes between two releases',
      description:
        'Item by item and text by text, in each locale: what was added, removed and changed since an earlier release, with states, minor marks and the settings of each language.',
      tags: ['releases'],
      params: requests.ReleaseParams,
      querystring: requests.ChangesQuery,
      response: jsonResponse('The changes.', list(Change, 'A page of changes.', ChangesMeta)),
    },
    ...responder.route({
      find: async (request, from) => {
        const { release } = await findRelease(request, from)
        const { since, ...paged } = request.query as Paged & { since: string }
        await findOtherRelease(since, 'since', from)
        return { release, render: renderChanges(since, from.publicUrl, paged) }
      },
    }),
  })
}
