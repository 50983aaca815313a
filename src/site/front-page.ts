/** The front page of the site in a language: what this is, the journey to try at once, and the three doors. */

import { symbolOfPrinciple } from '../../schemas/look/symbols.ts'
import { stepIds } from '../../schemas/texts.ts'
import { noOperator } from '../config/operator-settings.ts'
import { outlineOf } from '../handbook/outline.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { root } from '../responses/root.ts'
import { apiVersion } from '../version.ts'
import { example, section } from './front-example.ts'
import { lines, list } from './html.ts'
import type { HandbookPage } from './journey.ts'
import { said } from './said.ts'
import { colourOf, placeOf, symbol } from './symbol.ts'
import type { Writer } from './writer.ts'

/** @param operator The name of who runs the service, where it is set. */
export const frontPage = (operator: string): HandbookPage => ({
  path: '/',
  title: 'handbook.title',
  body: (writer) => lines(hero(writer), journey(writer), doors(writer), example(writer), facts(operator, writer)),
})

function hero(writer: Writer): string {
  const { words, element } = said(writer)
  const { release } = writer.localised
  const { principles, challenges } = outlineOf(release.edition)
  const tabs = principles.map(({ id }) => {
    const place = placeOf(id, release)
    const name = symbolOfPrinciple(place)
    const count = challenges.filter(({ principle }) => principle === id).length
    const about = `${writer.inline('handbook.labels.principle')} ${place} · ${writer.inline('interface.challenges')}: ${count}`
    return `<li class="${colourOf(id, release)}">${writer.link(`/principles/${id}`, `${name ? symbol(name, 44) : ''}<span><b>${writer.inline(`${id}.title`)}</b> <small>${about}</small></span>`)}</li>`
  })
  return lines(
    '<div class="site-hero">',
    '<div class="site-wrap">',
    '<div>',
    element('h1', words.heroTitle, { title: writer.inline('handbook.title') }),
    element('p', words.heroLead, {}, ' class="handbook-lead"'),
    '<p class="handbook-ways">',
    writer.link(
      '',
      `${writer.inline('handbook.labels.startJourney')} ${symbol('arrow')}`,
      undefined,
      ' class="handbook-button"',
    ),
    writer.link('/handbook', writer.inline('interface.openHandbook')),
    '</p>',
    '</div>',
    `<nav aria-label="${writer.words('handbook.principlesHeading')}">`,
    list(tabs, 'ol', ' class="site-index" role="list"'),
    '</nav>',
    '</div>',
    '</div>',
  )
}

function journey(writer: Writer): string {
  return section(
    writer.heading(1, 'handbook.fromChallengeToAction'),
    list(
      stepIds.map((id, index) =>
        lines(
          '<li>',
          `<p class="site-number" aria-hidden="true">${index + 1}</p>`,
          writer.heading(2, `handbook.steps.${id}.title`),
          writer.plain('p', `handbook.steps.${id}.question`, ' class="handbook-asked"'),
          writer.plain('p', `handbook.steps.${id}.summary`) || writer.plain('p', `handbook.steps.${id}.text`),
          '</li>',
        ),
      ),
      'ol',
      ' class="site-three" role="list"',
    ),
  )
}

/** The guide to the language desk. */
const guideIn = { sv: '/docs/sv/maintainers', en: '/docs/maintainers' }

function doors(writer: Writer): string {
  const { words, lang, element } = said(writer)
  const { publicUrl, locale } = writer.localised.options
  const door = (title: string, about: string, url: string, link: string, more = '') =>
    lines(
      '<div class="site-door">',
      element('h3', title),
      element('p', about),
      more,
      `<p><a href="${escapeHtml(url)}">${element('span', link)}</a></p>`,
      '</div>',
    )
  return section(
    element('h2', words.doors),
    '<div class="site-three">',
    door(words.read, words.readAbout, writer.address(''), words.readLink),
    door(
      words.portalTitle,
      words.portalAbout,
      `${publicUrl}/portal`,
      words.portalLink,
      `<p><code>&lt;innovation-handbook lang="${locale}"&gt;</code></p>`,
    ),
    door(words.translate, words.translateAbout, publicUrl + guideIn[lang === 'sv' ? 'sv' : 'en'], words.translateLink),
    '</div>',
  )
}

function facts(operator: string, writer: Writer): string {
  const { words, element } = said(writer)
  const { release, options } = writer.localised
  return lines(
    `<section class="site-facts" aria-label="${escapeHtml(words.facts)}">`,
    '<div class="site-wrap">',
    list(
      [
        writer.label('li', 'release', {
          release: `<a href="${options.publicUrl}${root}/releases/${release.id}">${release.id}</a>`,
        }),
        element('li', words.languageCount, { number: `${Object.keys(release.locales).length}` }),
        `<li>API ${apiVersion}</li>`,
        operator !== noOperator ? element('li', words.operator, { name: escapeHtml(operator) }) : '',
      ].filter((item) => item !== ''),
      'ul',
      ' role="list"',
    ),
    '</div>',
    '</section>',
  )
}
