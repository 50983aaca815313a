/** The page that helps to put the handbook in a portal: choose, see the result, copy the lines. */
import Type, { type Static } from 'typebox'
import { escapeHtml } from '../handbook/rich-text.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import { embedRoot } from '../responses/root.ts'
import type { Asset } from './assets.ts'
import { sourceLines } from './handbook-page.ts'
import { lines } from './html.ts'
import { html } from './page.ts'
import { portalPolicy } from './policy.ts'
import { waysOf } from './portal-ways.ts'
import { portalWords } from './portal-words.ts'
import { said } from './said.ts'
import { sitePage } from './shell.ts'
import { start } from './start.ts'
import { wordsFor } from './words/words.ts'
import { Writer } from './writer.ts'

const places = ['html', 'wordpress', 'sharepoint', 'sitevision', 'drupal'] as const
const forms = ['component', 'frame', 'fragment', 'oembed'] as const
const shownParts = ['start', 'principle', 'question'] as const

export const PortalQuery = Type.Object({
  place: Type.Optional(Type.Enum([...places], { description: 'The system of the portal.' })),
  form: Type.Optional(Type.Enum([...forms], { description: 'The way to show the handbook.' })),
  shown: Type.Optional(Type.Enum([...shownParts], { description: 'The part of the handbook.' })),
  lang: Type.Optional(Type.String({ description: 'The language of the handbook and of the page.', maxLength: 35 })),
})
export type PortalQuery = Static<typeof PortalQuery>

/** The form that suits a place best. */
const usual: Record<(typeof places)[number], (typeof forms)[number]> = {
  html: 'component',
  wordpress: 'oembed',
  sharepoint: 'frame',
  sitevision: 'component',
  drupal: 'oembed',
}

const names = { wordpress: 'WordPress', sharepoint: 'SharePoint', sitevision: 'Sitevision', drupal: 'Drupal' }

/** @param component The components' script, where it has been built. */
export const renderPortal =
  (query: PortalQuery, component: Asset | undefined, isMirrored = false) =>
  (localised: LocalisedRelease): Rendered => {
    const { publicUrl, locale } = localised.options
    const { place = 'html', shown = 'start' } = query
    const form = query.form ?? usual[place]
    const writer = new Writer(localised, { view: 'site', heading: 1, marked: [], isMirrored })
    const { words, lang, element } = said(writer)
    const its = portalWords[lang] as (typeof portalWords)[string]
    const way = waysOf(localised, { component, shown, isScriptless: place === 'sharepoint' })[form]
    const main = lines(
      element('h1', words.portalTitle),
      element('p', words.portalAbout, {}, ' class="handbook-lead"'),
      isMirrored ? '' : chooser({ place, form, shown }, writer),
      element('h2', its.forms[form].name),
      element('p', its.forms[form].about),
      element('p', its.places[place]),
      `<div class="site-code" data-copy="${its.copy}" data-copied="${its.copied}" data-failed="${its.notCopied}"><pre tabindex="0" role="region" aria-label="${its.copy}"><code>${escapeHtml(way.copy)}</code></pre></div>`,
      `<p>${`<a href="${publicUrl}/docs/embed">`}${element('span', its.more)}</a></p>`,
      element('h2', its.result),
      `<div class="site-result">${way.result}</div>`,
      `<script src="${publicUrl}${embedRoot}/copy.js" defer></script>`,
    )
    return {
      contentType: html,
      body: sitePage({
        lang: locale,
        dir: localised.locale.dir,
        title: `${words.portalTitle} – ${writer.text('handbook.title')}`,
        description: words.portalAbout,
        brand: writer.inline('handbook.title'),
        section: 'portal',
        locale,
        words: wordsFor(localised.locale),
        hasSearch: !isMirrored,
        isMirrored,
        // The form has the languages.
        translations: [],
        publicUrl,
        main,
        foot: lines('<div class="handbook-source">', sourceLines(start, writer), '</div>'),
      }),
      languages: [...writer.languages],
      vary: ['Accept-Language'],
      pinned: false,
      // What the page shows of the handbook changes with it, in ways that only the head knows.
      ofHead: true,
      policy: portalPolicy(),
    }
  }

function chooser(chosen: Required<Omit<PortalQuery, 'lang'>>, writer: Writer): string {
  const { words, lang, element } = said(writer)
  const its = portalWords[lang] as (typeof portalWords)[string]
  const { release, options } = writer.localised
  const select = (name: string, label: string, choices: [value: string, html: string][], value: string) =>
    lines(
      `<label>${element('span', label)}`,
      `<select name="${name}">`,
      choices.map(([one, text]) => `<option value="${one}"${one === value ? ' selected' : ''}>${text}</option>`),
      '</select>',
      '</label>',
    )
  return lines(
    `<form class="site-filter" method="get" action="${escapeHtml(options.publicUrl)}/portal">`,
    select(
      'place',
      its.place,
      places.map((one) => [one, one === 'html' ? its.otherPlace : names[one]]),
      chosen.place,
    ),
    select(
      'lang',
      words.languages,
      Object.values(release.locales).map(({ tag, endonym }) => [tag, escapeHtml(endonym)]),
      options.locale,
    ),
    select(
      'form',
      its.form,
      forms.map((one) => [one, its.forms[one].name]),
      chosen.form,
    ),
    select(
      'shown',
      its.shown,
      shownParts.map((one) => [one, words.shownParts[one]]),
      chosen.shown,
    ),
    element('button', words.show),
    '</form>',
  )
}
