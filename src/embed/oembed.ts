/** How WordPress, Drupal and others turn a pasted address into the handbook (https://oembed.com). */
import type { FastifyInstance } from 'fastify'
import { OembedQuery } from '../../schemas/embed.ts'
import type { Catalogue } from '../delivery/catalogue.ts'
import { json } from '../delivery/drafts.ts'
import { questionsOf } from '../delivery/locale-routes.ts'
import { Reading } from '../delivery/reading.ts'
import type { Draft } from '../delivery/representation.ts'
import type { Reader } from '../delivery/request.ts'
import { root } from '../delivery/root.ts'
import { formatNotImplemented, localeNotFound, notEmbeddable } from '../errors.ts'
import { nearest } from '../handbook/nearest.ts'
import { frameElement } from './frame.ts'
import type { Part } from './journey.ts'
import { partAt } from './parts.ts'
import { embedRoot, Writer } from './writer.ts'

/** In CSS pixels; where the consumer lets our script through, a frame becomes as high as its content. */
const usual = { width: 720, height: 640 }
/** Seconds. */
const cacheAge = 3600

export function oembedRoute(app: FastifyInstance, catalogue: Catalogue, reader: Reader): void {
  app.get('/oembed', { schema: { hide: true, querystring: OembedQuery } }, async (request, reply) => {
    const query = request.query as OembedQuery
    const { publicUrl } = catalogue
    if (query.format !== undefined && query.format !== 'json') throw formatNotImplemented(query.format)
    const asked = read(query.url, publicUrl)
    const id = query.release ?? asked.query.get('release') ?? undefined
    const release =
      id === undefined ? catalogue.release : await reader.otherRelease(id, query.release ? 'release' : 'url')
    const locale = query.lang?.toLowerCase() ?? asked.locale
    const tags = Object.keys(release.locales)
    if (!tags.includes(locale))
      throw localeNotFound(locale, nearest(locale, tags), tags).at(query.lang ? 'lang' : 'url')
    const part = partAt(asked.path, release)
    if (!part) throw notEmbeddable(query.url)
    const marks = asked.query.get('questions')
    const marked = marks ? questionsOf(release, marks) : []
    const reading = new Reading(release, { locale, fallback: 'chain', pinned: id !== undefined, publicUrl })
    return reader.send(request, reply, release, () => oembedDraft(part, reading, marked, query))
  })
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

/** An answer of the type `rich`. */
function oembedDraft(
  part: Part,
  reading: Reading,
  marked: readonly string[],
  { maxwidth = usual.width, maxheight = usual.height }: OembedQuery,
): Draft {
  const writer = new Writer(reading, { view: 'frame', heading: 1, marked })
  const text = (segment: string) => reading.served(segment).value ?? ''
  const size = { width: Math.min(maxwidth, usual.width), height: Math.min(maxheight, usual.height) }
  return {
    contentType: json,
    body: JSON.stringify({
      version: '1.0',
      type: 'rich',
      title: text(writer.has(part.title) ? part.title : 'handbook.title'),
      provider_name: text('handbook.title'),
      provider_url: reading.options.publicUrl,
      cache_age: cacheAge,
      ...size,
      html: frameElement(part, writer, size),
    }),
    languages: [...writer.languages],
    pinned: reading.options.pinned,
  }
}
