/** How WordPress, Drupal and others turn a pasted address into the handbook (https://oembed.com). */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { OembedQuery } from '../../schemas/embed.ts'
import { formatNotImplemented, localeNotFound, notEmbeddable } from '../errors.ts'
import { nearest } from '../handbook/nearest.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import { type Found, findOtherRelease, localisedBy, type ReadFrom } from '../responses/read-request.ts'
import { json } from '../responses/render-items.ts'
import type { Rendered } from '../responses/rendered.ts'
import type { Responder } from '../responses/responder.ts'
import { root } from '../responses/root.ts'
import { questionsOf } from '../responses/routes/plan.ts'
import { frameElement } from './frame.ts'
import type { Part } from './journey.ts'
import { partAt } from './parts.ts'
import { embedRoot, Writer } from './writer.ts'

/** In CSS pixels; where the consumer lets our script through, a frame becomes as high as its content. */
const usual = { width: 720, height: 640 }
/** Seconds. */
const cacheAge = 3600

export function oembedRoute(app: FastifyInstance, responder: Responder): void {
  app.get('/oembed', {
    schema: { hide: true, querystring: OembedQuery },
    ...responder.route({ find: findShown }),
  })
}

async function findShown(request: FastifyRequest, from: ReadFrom): Promise<Found> {
  const { publicUrl, cache } = from
  const query = request.query as OembedQuery
  if (query.format !== undefined && query.format !== 'json') throw formatNotImplemented(query.format)
  const asked = read(query.url, publicUrl)
  const id = query.release ?? asked.query.get('release') ?? undefined
  const release = id === undefined ? cache.release : await findOtherRelease(id, query.release ? 'release' : 'url', from)
  const locale = query.lang?.toLowerCase() ?? asked.locale
  const tags = Object.keys(release.locales)
  if (!tags.includes(locale)) throw localeNotFound(locale, nearest(locale, tags), tags).at(query.lang ? 'lang' : 'url')
  if (!partAt(asked.path, release)) throw notEmbeddable(query.url)
  const marks = asked.query.get('questions')
  const marked = marks ? questionsOf(release, marks) : []
  const localisation = { locale, fallback: 'chain', pinned: id !== undefined, publicUrl } as const
  return { release, render: localisedBy(localisation, renderOembed(asked.path, marked, query)) }
}

/** Takes apart the address of a page of ours, or of the API where a page shows the same. */
function read(url: string, publicUrl: string): { locale: string; path: string; query: URLSearchParams } {
  const address = URL.parse(url)
  const own = new URL(publicUrl)
  const below = own.pathname.replace(/\/$/, '')
  const path = address?.origin === own.origin ? address.pathname : ''
  const start = [embedRoot, root].map((start) => `${below}${start}/`).find((start) => path.startsWith(start)) ?? path
  const [, locale, rest = ''] = /^([a-z0-9-]+)(\/[a-z0-9/-]+)?$/.exec(path.slice(start.length)) ?? []
  if (!address || locale === undefined) throw notEmbeddable(url)
  return { locale, path: rest, query: address.searchParams }
}

/** A response of the type `rich`. */
const renderOembed =
  (path: string, marked: readonly string[], { maxwidth = usual.width, maxheight = usual.height }: OembedQuery) =>
  (localised: LocalisedRelease): Rendered => {
    const part = partAt(path, localised.release) as Part
    const writer = new Writer(localised, { view: 'frame', heading: 1, marked })
    const text = (segment: string) => localised.served(segment).value ?? ''
    const size = { width: Math.min(maxwidth, usual.width), height: Math.min(maxheight, usual.height) }
    return {
      contentType: json,
      body: JSON.stringify({
        version: '1.0',
        type: 'rich',
        title: text(writer.has(part.title) ? part.title : 'handbook.title'),
        provider_name: text('handbook.title'),
        provider_url: localised.options.publicUrl,
        cache_age: cacheAge,
        ...size,
        html: frameElement(part, writer, size),
      }),
      languages: [...writer.languages],
      pinned: localised.options.pinned,
    }
  }
