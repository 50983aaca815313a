/** How WordPress, Drupal and others turn a pasted address into the handbook (https://oembed.com). */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { OembedQuery } from '../../schemas/embed.ts'
import { matchLocale } from '../../schemas/locale-match.ts'
import { formatNotImplemented, localeNotFound, notEmbeddable } from '../errors.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { nearest } from '../handbook/nearest.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import { type Found, findOtherRelease, localisedBy, type ReadFrom } from '../responses/read-request.ts'
import { json } from '../responses/render-items.ts'
import type { Rendered } from '../responses/rendered.ts'
import type { Responder } from '../responses/responder.ts'
import { embedRoot, root } from '../responses/root.ts'
import { frameElement } from './frame.ts'
import type { HandbookPage } from './journey.ts'
import { partAt } from './parts.ts'
import { markedIn } from './showing.ts'
import { Writer } from './writer.ts'

/** In CSS pixels; where the consumer lets our script through, a frame becomes as high as its content. */
const usual = { width: 720, height: 640 }
/** The same in every language: Drupal finds a provider by its name. */
const providerName = 'Innovationshandboken'
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
  const { url, format, lang, release: ofQuery, maxwidth, maxheight } = request.query as OembedQuery
  if (format && format.toLowerCase() !== 'json') throw formatNotImplemented(format)
  const asked = read(url, publicUrl)
  const id = ofQuery ?? asked.query.get('release') ?? undefined
  const release = id === undefined ? cache.release : await findOtherRelease(id, ofQuery ? 'release' : 'url', from)
  const wanted = lang || asked.locale
  const tags = Object.keys(release.locales)
  const locale = matchLocale(wanted, tags)
  if (locale === undefined) throw localeNotFound(wanted, nearest(wanted, tags), tags).at(lang ? 'lang' : 'url')
  if (!partAt(asked.path, release)) throw notEmbeddable(url)
  const marked = markedIn(asked.query.getAll('questions'), release)
  const size = {
    width: lengthWithin(maxwidth, usual.width),
    height: lengthWithin(maxheight, usual.height),
  }
  return {
    release,
    render: localisedBy(
      { locale, fallback: 'chain', pinned: id !== undefined, publicUrl },
      renderOembed(asked.path, marked, size),
    ),
    // What decides the bytes; an address is pasted in many forms.
    query: {
      ...(id !== undefined && { release: id }),
      part: `${locale}${asked.path}`,
      questions: marked.join(','),
      size: Object.values(size).join(),
    },
  }
}

/** The length that a consumer has room for, at most the usual one. */
const lengthWithin = (given: string | undefined, usual: number): number =>
  Math.min(Math.floor(Number(given)) || usual, usual)

/** Takes apart the pasted address of a page of ours, or of the API where a page shows the same. */
function read(url: string, publicUrl: string): { locale: string; path: string; query: URLSearchParams } {
  const address = URL.parse(url)
  const own = new URL(publicUrl)
  const path = `${decoded(address?.pathname ?? '')}/`
  // The last one is the site, whose pages are the ones that people see.
  const start = [embedRoot, root, '']
    .map((start) => `${own.pathname.replace(/\/$/, '')}${start}/`)
    .find((one) => path.startsWith(one))
  // A proxy may redirect http to https.
  const isOwn = address !== null && /^https?:$/.test(address.protocol) && address.host === own.host
  if (!isOwn || start === undefined) throw notEmbeddable(url)
  const [locale = sourceLocale, ...rest] = path
    .slice(start.length)
    .split('/')
    .filter((name) => name !== '')
  const part = rest.map((name) => `/${name}`).join('')
  return { locale, path: part === '/start' ? '' : part, query: address.searchParams }
}

/** Programs escape more than they must. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A response of the type `rich`. */
const renderOembed =
  (path: string, marked: readonly string[], size: { width: number; height: number }) =>
  (localised: LocalisedRelease): Rendered => {
    const part = partAt(path, localised.release) as HandbookPage
    const writer = new Writer(localised, { view: 'frame', heading: 1, marked })
    const text = (segment: string) => localised.served(segment).value ?? ''
    return {
      contentType: json,
      body: JSON.stringify({
        version: '1.0',
        type: 'rich',
        title: text(writer.has(part.title) ? part.title : 'handbook.title'),
        provider_name: providerName,
        provider_url: localised.options.publicUrl,
        cache_age: cacheAge,
        ...size,
        html: frameElement(part, writer, size.height),
      }),
      languages: [...writer.languages],
      pinned: localised.options.pinned,
    }
  }
