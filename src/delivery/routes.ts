import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Handbook } from '../../schemas/items.ts'
import { list, single } from '../../schemas/parts.ts'
import * as requests from '../../schemas/requests.ts'
import * as service from '../../schemas/service.ts'
import { itemNotFound, localeNotFound, notAcceptable, releaseNotFound } from '../errors.ts'
import type { Fallback } from '../handbook/locale.ts'
import { nearest } from '../handbook/nearest.ts'
import { outlineOf } from '../handbook/outline.ts'
import type { Release } from '../releases/release.ts'
import type { Catalogue } from './catalogue.ts'
import { bundleDraft, handbookDraft, itemDraft, type ListQuery, listDraft } from './drafts.ts'
import { type FilterName, type Kind, kinds } from './kinds.ts'
import { acceptsJson } from './negotiate.ts'
import { Reading } from './reading.ts'
import { correctionsDraft, headsDraft, localesDraft, releaseDraft, releasesDraft } from './release-drafts.ts'
import { sendRepresentation } from './send.ts'

export interface ReadQuery {
  release?: string
  fallback?: Fallback
}

const jsonAnswer = (description: string, schema: object) => ({
  200: { description, content: { 'application/json': { schema } } },
})

export interface ReadRoutesOptions {
  catalogue: Catalogue
  releases: { get: (id: string) => Release | undefined; all: () => Release[] }
}

/** The read contract: every kind of item by the same two routes, then the addresses that are one of a kind. */
export async function readRoutes(app: FastifyInstance, { catalogue, releases }: ReadRoutesOptions): Promise<void> {
  /** The release that answers, and whether the address names it. */
  function releaseOf({ release: id }: ReadQuery): { release: Release; pinned: boolean } {
    if (id === undefined) return { release: catalogue.release, pinned: false }
    const release = releases.get(id)
    if (!release)
      throw releaseNotFound(
        id,
        nearest(
          id,
          releases.all().map((known) => known.id),
        ),
      )
    return { release, pinned: true }
  }

  function readingOf(request: FastifyRequest): Reading {
    const query = request.query as ReadQuery
    const { locale } = request.params as { locale: string }
    const { release, pinned } = releaseOf(query)
    const tags = Object.keys(release.locales)
    if (!tags.includes(locale)) throw localeNotFound(locale, nearest(locale, tags), tags)
    return new Reading(release, { locale, fallback: query.fallback ?? 'chain', pinned, publicUrl: catalogue.publicUrl })
  }

  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    release: Release,
    draft: () => Parameters<Catalogue['obtain']>[1] extends () => infer D ? D : never,
  ) => {
    sendRepresentation(request, reply, await catalogue.obtain(request.raw.url as string, draft, release))
    return reply
  }

  // Ready bytes go out before anything is parsed or checked: an address that is there needs no check.
  app.addHook('onRequest', (request, reply, done) => {
    if (!acceptsJson(request.headers.accept)) {
      done((request.routeOptions.config as { media?: true }).media ? undefined : notAcceptable(['application/json']))
      return
    }
    const found =
      request.method === 'GET' || request.method === 'HEAD' ? catalogue.find(request.raw.url as string) : undefined
    if (found) sendRepresentation(request, reply, found)
    else done()
  })

  for (const kind of kinds) {
    app.route({
      method: 'GET',
      url: `/:locale/${kind.plural}`,
      schema: {
        operationId: `list${kind.name}s`,
        summary: kind.about.many,
        description: `${kind.about.description} In the order of the handbook, page by page.`,
        tags: [kind.plural],
        params: requests.LocaleParams,
        querystring: requests.listQuery(Object.keys(kind.filters)),
        response: jsonAnswer(`${kind.about.many}, page by page.`, list(kind.listed, `A page of ${kind.plural}.`)),
      },
      handler: (request, reply) => {
        const reading = readingOf(request)
        return send(request, reply, reading.release, () => listDraft(reading, kind, listQueryOf(request, kind)))
      },
    })
    app.route({
      method: 'GET',
      url: `/:locale/${kind.plural}/:id`,
      schema: {
        operationId: `get${kind.name}`,
        summary: kind.about.one,
        description: `${kind.about.one}, by its id.`,
        tags: [kind.plural],
        params: requests.itemParams(examples[kind.plural]),
        querystring: requests.ReadingQuery,
        response: jsonAnswer(`${kind.about.one}.`, single(kind.whole)),
      },
      handler: (request, reply) => {
        const reading = readingOf(request)
        const { id } = request.params as { id: string }
        const entries = outlineOf(reading.release.edition)[kind.plural]
        const entry = entries.find((candidate) => candidate.id === id)
        if (!entry)
          throw itemNotFound(
            kind.plural,
            id,
            nearest(
              id,
              entries.map((candidate) => candidate.id),
            ),
          )
        return send(request, reply, reading.release, () => itemDraft(reading, kind, entry))
      },
    })
  }

  app.route({
    method: 'GET',
    url: '/:locale/handbook',
    schema: {
      operationId: 'getHandbook',
      summary: 'The handbook’s own texts',
      description: 'Title, introduction, the three steps, how to use it, credits, licence and disclaimer.',
      tags: ['handbook'],
      params: requests.LocaleParams,
      querystring: requests.ReadingQuery,
      response: jsonAnswer('The handbook’s own texts.', single(Handbook)),
    },
    handler: (request, reply) => {
      const reading = readingOf(request)
      return send(request, reply, reading.release, () => handbookDraft(reading))
    },
  })
  app.route({
    method: 'GET',
    url: '/:locale/bundle',
    schema: {
      operationId: 'getBundle',
      summary: 'The whole handbook in one answer',
      description: 'Every item of every kind and the handbook’s own texts, in one language, for those who read it all.',
      tags: ['handbook'],
      params: requests.LocaleParams,
      querystring: requests.ReadingQuery,
      response: jsonAnswer('The whole handbook in one language.', single(service.Bundle)),
    },
    handler: (request, reply) => {
      const reading = readingOf(request)
      return send(request, reply, reading.release, () => bundleDraft(reading))
    },
  })

  app.route({
    method: 'GET',
    url: '/locales',
    schema: {
      operationId: 'listLocales',
      summary: 'The languages',
      description: 'Every published locale with its own name, direction, status, fallback chain and coverage.',
      tags: ['locales'],
      querystring: requests.PinnedPageQuery,
      response: jsonAnswer('The published locales.', list(service.Locale, 'A page of locales.', false)),
    },
    handler: (request, reply) => {
      const { release, pinned } = releaseOf(request.query as ReadQuery)
      return send(request, reply, release, () =>
        localesDraft(release, { publicUrl: catalogue.publicUrl, pinned }, request.query as ListQuery),
      )
    },
  })
  app.route({
    method: 'GET',
    url: '/corrections',
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
      const { release, pinned } = releaseOf(request.query as ReadQuery)
      return send(request, reply, release, () =>
        correctionsDraft(release, { publicUrl: catalogue.publicUrl, pinned }, request.query as ListQuery),
      )
    },
  })
  app.route({
    method: 'GET',
    url: '/releases',
    schema: {
      operationId: 'listReleases',
      summary: 'The releases',
      description: 'Every release, newest first. A release is an immutable snapshot with every published locale.',
      tags: ['releases'],
      querystring: requests.PageQuery,
      response: jsonAnswer('The releases.', list(service.Release, 'A page of releases.', false)),
    },
    handler: (request, reply) =>
      send(request, reply, catalogue.release, () =>
        releasesDraft(releases.all(), { publicUrl: catalogue.publicUrl, pinned: false }, request.query as ListQuery),
      ),
  })
  app.route({
    method: 'GET',
    url: '/releases/:release',
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
      const { release } = releaseOf({ release: (request.params as { release: string }).release })
      return send(request, reply, release, () =>
        releaseDraft(release, { publicUrl: catalogue.publicUrl, pinned: false }),
      )
    },
  })
  app.route({
    method: 'GET',
    url: '/heads',
    schema: {
      operationId: 'getHeads',
      summary: 'The current release',
      description: 'Which release is current, in under 300 bytes, for those that poll.',
      tags: ['releases'],
      querystring: requests.NoQuery,
      response: jsonAnswer('The current release.', single(service.Head, false)),
    },
    handler: (request, reply) =>
      send(request, reply, catalogue.release, () =>
        headsDraft(catalogue.release, { publicUrl: catalogue.publicUrl, pinned: false }),
      ),
  })
}

const examples: Record<Kind['plural'], string> = {
  principles: 'p1',
  dimensions: 'p1-d1',
  challenges: 'p1-c1',
  questions: 'p1-q6',
  actions: 'p1-q6-a1',
  resources: 'opsi-innovation-facets',
}

function listQueryOf(request: FastifyRequest, kind: Kind): ListQuery {
  const { page, limit, ...query } = request.query as ListQuery & Record<string, string>
  const filters = Object.fromEntries(Object.entries(query).filter(([name]) => name in kind.filters)) as Partial<
    Record<FilterName, string>
  >
  return { ...(page !== undefined && { page }), ...(limit !== undefined && { limit }), filters }
}
