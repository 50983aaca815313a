/** A page of an intranet that shows the four ways side by side, each with the line to copy. */

import type { ProblemLanguage } from '../errors.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import { embedRoot } from '../responses/root.ts'
import type { Asset } from './assets.ts'
import { frameElement } from './frame.ts'
import { piece } from './handbook-page.ts'
import { lines } from './html.ts'
import type { HandbookPage } from './journey.ts'
import { html, page } from './page.ts'
import { partAt } from './parts.ts'
import { portalPolicy } from './policy.ts'
import { portalWords } from './portal-words.ts'
import { type View, Writer } from './writer.ts'

export const componentPath = '/sdk/embed.js'

/** @param component The components' script, where it has been built. */
export const renderPortal =
  (language: ProblemLanguage, component: Asset | undefined) =>
  (localised: LocalisedRelease): Rendered => {
    const words = portalWords[language]
    const { publicUrl, locale } = localised.options
    const ways = waysOf(localised, component)
    const way = (name: keyof typeof ways) =>
      lines(
        '<section>',
        `<h2>${words.ways[name].title}</h2>`,
        `<p>${escapeHtml(words.ways[name].about)}</p>`,
        `<h3>${words.copy}</h3>`,
        `<pre tabindex="0"><code>${escapeHtml(ways[name].copy)}</code></pre>`,
        `<h3>${words.result}</h3>`,
        ways[name].result,
        '</section>',
      )
    return {
      contentType: html,
      body: page({
        lang: language,
        title: words.title,
        stylesheets: ['portal.css', 'embed.css'].map((name) => `${publicUrl}${embedRoot}/${name}`),
        body: [
          `<header><p>${words.portal}</p></header>`,
          '<main>',
          `<h1>${words.title}</h1>`,
          `<p>${escapeHtml(words.lead)}</p>`,
          '<div class="ways">',
          // Where the component is not built, the page promises none.
          ...(['fragment', 'frame', 'oembed', ...(component ? (['component'] as const) : [])] as const).map(way),
          '</div>',
          '</main>',
        ],
      }),
      languages: [...new Set([language, locale])],
      vary: ['Accept-Language'],
      pinned: false,
      // What the page shows of the handbook changes with it, in ways that only the head knows.
      ofHead: true,
      policy: portalPolicy(),
    }
  }

function waysOf(localised: LocalisedRelease, component: Asset | undefined) {
  const { publicUrl, locale } = localised.options
  const part = (path: string) => partAt(path, localised.release) as HandbookPage
  const first = localised.release.edition.principles[0]
  const question = part(`/questions/${first?.questions[0]?.id}`)
  const principle = part(`/principles/${first?.id}`)
  const start = part('')
  const writer = (view: View) => new Writer(localised, { view, heading: 4, marked: [] })
  const frame = (shown: HandbookPage) => frameElement(shown, writer('frame'), 640)
  const whole = writer('page')
  const script = component
    ? `<script type="module" src="${escapeHtml(publicUrl)}${component.hashedPath}" integrity="${component.integrity}" crossorigin="anonymous"></script>`
    : `<script type="module" src="${escapeHtml(publicUrl)}${componentPath}"></script>`
  const element = `<innovation-handbook lang="${locale}">\n${whole.link('', whole.words('handbook.title'))}\n</innovation-handbook>`
  return {
    fragment: {
      copy: `<!--#include virtual="${embedRoot}/${locale}${question.path}?view=fragment&heading=2" -->`,
      result: piece(question, writer('fragment')),
    },
    frame: { copy: frame(start), result: frame(start) },
    oembed: { copy: whole.address(principle.path), result: frame(principle) },
    component: { copy: `${script}\n${element}`, result: `${script}\n${element}` },
  }
}
