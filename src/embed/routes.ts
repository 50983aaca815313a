import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { EmbedQuery } from '../../schemas/embed.ts'
import { NoQuery } from '../../schemas/requests.ts'
import type { Config } from '../config.ts'
import type { Catalogue } from '../delivery/catalogue.ts'
import { questionsOf } from '../delivery/locale-routes.ts'
import { lookUpLocale } from '../delivery/negotiate.ts'
import type { Previews } from '../delivery/preview.ts'
import { Reading } from '../delivery/reading.ts'
import { Reader } from '../delivery/request.ts'
import { refuseMalformedQueries } from '../delivery/routes.ts'
import { itemNotFound, type ProblemLanguage, problemLanguages } from '../errors.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { nearest } from '../handbook/nearest.ts'
import { outlineOf } from '../handbook/outline.ts'
import type { Release } from '../releases/release.ts'
import type { ReleaseSource } from '../releases/source.ts'
import { assetRoutes, readAssets } from './assets.ts'
import type { Part } from './journey.ts'
import { oembedRoute } from './oembed.ts'
import { pageDraft } from './page.ts'
import { itemParts, type Plural, partAt, wholeParts } from './parts.ts'
import { componentPath, portalDraft } from './portal.ts'
import { embedRoot, type Showing } from './writer.ts'

export interface EmbedOptions {
  catalogue: Catalogue
  releases: ReleaseSource
  previews: Previews
  config: Config
}

const nearestId = (id: string, plural: Plural, { edition }: Release) =>
  nearest(
    id,
    outlineOf(edition)[plural].map((entry) => entry.id),
  )

/** Every way to show the handbook in a portal: pages, pieces of pages, frames, oEmbed, and the components' scripts. */
export async function embedRoutes(app: FastifyInstance, options: EmbedOptions): Promise<void> {
  const { catalogue, releases, previews, config } = options
  refuseMalformedQueries(app)
  const reader = new Reader(catalogue, releases, previews)
  const send = (request: FastifyRequest, reply: FastifyReply, reading: Reading, path: string) =>
    reader.send(request, reply, reading.release, () => {
      const part = partAt(path, reading.release) as Part
      return pageDraft(part, reading, showingOf(request, reading.release), config.frameAncestors)
    })
  for (const { path } of wholeParts)
    app.get(`${embedRoot}/:locale${path}`, page, async (request, reply) =>
      send(request, reply, await reader.reading(request), path),
    )
  for (const plural of Object.keys(itemParts) as Plural[])
    app.get(`${embedRoot}/:locale/${plural}/:id`, page, async (request, reply) => {
      const { id } = request.params as { id: string }
      const path = `/${plural}/${id}`
      const reading = await reader.reading(request, (release) =>
        partAt(path, release) ? undefined : itemNotFound(plural, id, nearestId(id, plural, release)),
      )
      return send(request, reply, reading, path)
    })
  app.get(embedRoot, { schema: { hide: true } }, (request, reply) => {
    const tags = Object.keys(catalogue.release.locales)
    const locale = lookUpLocale(request.headers['accept-language'], tags, sourceLocale)
    const rest = (request.raw.url as string).slice(embedRoot.length)
    return reply
      .headers({ Vary: 'Accept-Language', 'Cache-Control': 'public, max-age=60' })
      .redirect(`${config.publicUrl}${embedRoot}/${locale}${rest}`, 307)
  })
  oembedRoute(app, catalogue, reader)
  const assets = readAssets()
  assetRoutes(app, catalogue, assets)
  app.get('/portal', { schema: { hide: true, querystring: NoQuery } }, async (request, reply) => {
    const accepted = request.headers['accept-language']
    const language = lookUpLocale(accepted, problemLanguages, 'en') as ProblemLanguage
    const { release, publicUrl } = catalogue
    const locale = lookUpLocale(accepted, Object.keys(release.locales), sourceLocale)
    const reading = new Reading(release, { locale, fallback: 'chain', pinned: false, publicUrl })
    const component = assets.find(({ path }) => path === componentPath)
    const draft = () => portalDraft(reading, language, component)
    return reader.send(request, reply, release, draft, ` ${language} ${locale}`)
  })
}

const page = { attachValidation: true, schema: { hide: true, querystring: EmbedQuery } }

/** @throws {ProblemError} naming the marks that are no questions. */
function showingOf({ query }: FastifyRequest, release: Release): Showing {
  const { view = 'page', heading = 2, questions = '' } = query as EmbedQuery
  const marked = [questions].flat().join(',')
  return {
    view,
    heading: view === 'fragment' ? heading : 1,
    marked: marked === '' ? [] : questionsOf(release, marked),
  }
}
