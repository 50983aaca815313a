/** The handbook to read: every part as a page of the site. */
import { escapeHtml } from '../handbook/rich-text.ts'
import { withQuery } from '../responses/address.ts'
import { contentLicence } from '../responses/licence.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import { embedRoot } from '../responses/root.ts'
import { feedbackLink } from './feedback-link.ts'
import { isDated } from './handbook-page.ts'
import { lines } from './html.ts'
import type { HandbookPage } from './journey.ts'
import { localisedPage } from './localised-page.ts'
import { markdownPath } from './markdown.ts'
import { html } from './page.ts'
import { partAt } from './parts.ts'
import { picturePath } from './pictures.ts'
import { sitePolicy } from './policy.ts'
import { searchPath } from './search-form.ts'
import { type Showing, sitePath } from './showing.ts'
import { colourOf, placeOf } from './symbol.ts'
import { wordsFor } from './words/words.ts'
import { Writer } from './writer.ts'

/** A page of the site in a language of the handbook. */
export const renderReading =
  (part: HandbookPage, { marked = [], isMirrored = false }: Partial<Pick<Showing, 'marked' | 'isMirrored'>> = {}) =>
  (localised: LocalisedRelease): Rendered => {
    const { pinned, publicUrl, locale } = localised.options
    const writer = new Writer(localised, { view: 'site', heading: 1, marked, isMirrored })
    const body = readingPage(part, writer)
    const { path, query } = localised.parts(part.path, { ...part.query, ...writer.query })
    return {
      contentType: html,
      body,
      languages: [...writer.languages],
      address: {
        base: '',
        locale,
        path: sitePath(locale, path).slice(locale.length + 1),
        query,
        canonical: sitePath(locale, path),
      },
      pinned,
      // The front page says what is current.
      ofHead: (isDated(part, writer) || path === '/') && !pinned,
      policy: sitePolicy(publicUrl),
    }
  }

function readingPage(part: HandbookPage, writer: Writer): string {
  const { localised } = writer
  const { release, options } = localised
  const { locale, publicUrl } = options
  const main = lines(part.body(writer), feedbackLink(part, writer))
  const words = wordsFor(localised.locale)
  const title = part.named?.(words.words) ?? writer.text(part.siteTitle ?? part.title)
  const name = writer.text('handbook.title')
  const description = writer.text(part.summary ?? '') || writer.text('handbook.subtitle')
  const address = (tag: string) => `${publicUrl}${sitePath(tag, part.path)}`
  const query = { ...part.query, ...writer.query }
  const isOne = part.isUnlisted || Object.keys(query).length > 0
  writer.languages.add(words.lang)
  const given = {
    title,
    description,
    section: 'read',
    query: writer.query,
    ...(!part.isMadeAnew && { markdown: withQuery(markdownPath(address(locale)), query) }),
    hasSearch: !writer.showing.isMirrored && part.path !== searchPath,
    translations: Object.values(release.locales).map(({ tag, endonym }) => ({
      tag,
      endonym,
      url: withQuery(address(tag), query),
    })),
    head: [
      part.isPrinted ? `<link rel="stylesheet" href="${escapeHtml(publicUrl)}${embedRoot}/sheets.css">` : '',
      `<link rel="canonical" href="${escapeHtml(address(locale))}">`,
      // The front page and what needs a server cannot be embedded.
      partAt(part.path, release) && !writer.showing.isMirrored
        ? `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${publicUrl}/oembed?url=${encodeURIComponent(writer.address(part.path))}`)}" title="${escapeHtml(title || name)}">`
        : '',
      isOne ? '<meta name="robots" content="noindex">' : '',
      ...preview(part, { title: title || name, description, url: address(locale) }, writer),
    ],
    className: `handbook${part.path === '/' ? '' : ' site-text'}${part.principle ? ` ${colourOf(part.principle, release)}` : ''}`,
    main,
  } as const
  return localisedPage(writer, given, part)
}

interface Shown {
  title: string
  description: string
  url: string
}

/** What search engines and messages show of a page: OpenGraph, and JSON-LD with the terms of the texts. */
function preview({ principle }: HandbookPage, { title, description, url }: Shown, writer: Writer): string[] {
  const { release, options } = writer.localised
  const picture = `${options.publicUrl}${picturePath(principle ? placeOf(principle, release) : undefined)}`
  const properties = {
    title,
    description,
    url,
    type: 'article',
    image: picture,
    site_name: writer.text('handbook.title'),
  }
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description,
    url,
    inLanguage: options.locale,
    license: contentLicence.url,
    isPartOf: { '@type': 'Book', name: writer.text('handbook.title') },
  }
  return [
    ...Object.entries(properties).map(
      ([name, content]) => `<meta property="og:${name}" content="${escapeHtml(content)}">`,
    ),
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  ]
}
