/** A part of the handbook as bytes to be: a page of its own, a page in a frame, or a piece of another page. */

import { escapeHtml } from '../handbook/rich-text.ts'
import { contentLicence } from '../responses/licence.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import { embedRoot } from '../responses/root.ts'
import { corrections } from './corrections.ts'
import { feedbackLink } from './feedback-link.ts'
import { lines } from './html.ts'
import type { HandbookPage } from './journey.ts'
import { html, page } from './page.ts'
import { partAt } from './parts.ts'
import { pagePolicy } from './policy.ts'
import { marksQuery, type Showing, sitePath, viewQuery } from './showing.ts'
import { colourOf } from './symbol.ts'
import { Writer } from './writer.ts'

/** The page at a path below the locale, which the release has. */
export const renderPage =
  (path: string, showing: Showing, frameAncestors: string) =>
  (localised: LocalisedRelease): Rendered => {
    const part = partAt(path, localised.release) as HandbookPage
    const { view, marked } = showing
    const { pinned, draft, publicUrl } = localised.options
    const writer = new Writer(localised, showing)
    return {
      contentType: html,
      body: view === 'fragment' ? piece(part, writer) : wholePage(part, writer),
      languages: [...writer.languages],
      address: {
        ...localised.parts(part.path, {
          ...marksQuery(marked),
          ...viewQuery(showing),
        }),
        base: embedRoot,
        canonical: sitePath(localised.options.locale, part.path),
      },
      pinned,
      ofHead: isDated(part, writer) && !pinned,
      // A draft is one person's: only the service itself may frame it.
      policy: pagePolicy(publicUrl, draft === undefined ? frameAncestors : "'none'", view === 'frame'),
    }
  }

/** A plan is printed and kept, so it names its release; other pages stay as they are from release to release. */
export const isDated = ({ path, isPrinted }: HandbookPage, { localised }: Writer) =>
  path === '/plan' || isPrinted === true || localised.options.pinned

function wholePage(part: HandbookPage, writer: Writer): string {
  const { path, title } = part
  const { localised, showing } = writer
  const body = lines(part.body(writer), feedbackLink(part, writer))
  const publicUrl = escapeHtml(localised.options.publicUrl)
  const name = writer.text('handbook.title')
  const own = writer.has(title) ? writer.text(title) : name
  const oembed = `${publicUrl}/oembed?url=${encodeURIComponent(writer.address(path))}`
  const inFrame = ['<base target="_top">', `<script src="${publicUrl}${embedRoot}/frame.js" defer></script>`]
  return page({
    lang: localised.options.locale,
    dir: localised.locale.dir,
    className: 'handbook-page handbook-bare',
    title: own === name ? name : `${own} – ${name}`,
    stylesheets: [`${localised.options.publicUrl}${embedRoot}/embed.css`],
    head: [
      `<link rel="canonical" href="${publicUrl}${sitePath(localised.options.locale, path)}">`,
      ...(showing.isMirrored
        ? []
        : [`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${escapeHtml(own)}">`]),
      ...(showing.view === 'frame' ? inFrame : []),
    ],
    body: [
      `<main class="${classOf(part, writer)}">`,
      body,
      '</main>',
      '<footer class="handbook handbook-source">',
      sourceLines(part, writer),
      '</footer>',
    ],
  })
}

const classOf = ({ principle }: HandbookPage, { localised }: Writer) =>
  !principle ? 'handbook' : `handbook ${colourOf(principle, localised.release)}`

/** For the midst of another page. */
export const piece = (part: HandbookPage, writer: Writer): string =>
  lines(
    `<div class="${classOf(part, writer)}" lang="${writer.localised.options.locale}" dir="${writer.localised.locale.dir}">`,
    part.body(writer),
    feedbackLink(part, writer),
    '<div class="handbook-source">',
    sourceLines(part, writer),
    '</div>',
    '</div>\n',
  )

/** Where the words come from and under what terms; the licence asks for it wherever they stand. */
export function sourceLines(part: HandbookPage, writer: Writer): string {
  const { release } = writer.localised
  const terms = [
    `<a rel="license" href="${contentLicence.url}">${escapeHtml(contentLicence.name)}</a>`,
    isDated(part, writer) ? writer.label('span', 'release', { release: release.id }) : '',
    writer.link(corrections.path, writer.inline(corrections.title)),
  ]
  return lines(
    writer.label('p', 'source', { source: writer.inline('handbook.title', 'interface.source') }),
    ['attribution', 'translationNotice', 'notice'].map((name) => writer.plain('p', `handbook.service.${name}`)),
    `<p>${terms.filter((term) => term !== '').join(' · ')}</p>`,
  )
}
