/** The page that helps to put the handbook in a portal: choose, see the result, copy the lines. */
import Type, { type Static } from 'typebox'
import { escapeHtml } from '../handbook/rich-text.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import type { Asset } from './assets.ts'
import { copyScript } from './copy-script.ts'
import { lines } from './html.ts'
import { localisedPage } from './localised-page.ts'
import { html } from './page.ts'
import { portalPolicy } from './policy.ts'
import { docsOf, forms, kitFor, type PlaceName, places } from './portal-places.ts'
import { waysOf } from './portal-ways.ts'
import { said } from './said.ts'
import { Writer } from './writer.ts'

const shownParts = ['start', 'principle', 'question'] as const

export const PortalQuery = Type.Object({
  place: Type.Optional(Type.Enum(Object.keys(places) as PlaceName[], { description: 'The system of the portal.' })),
  form: Type.Optional(Type.Enum([...forms], { description: 'The way to show the handbook.' })),
  shown: Type.Optional(Type.Enum([...shownParts], { description: 'The part of the handbook.' })),
  lang: Type.Optional(Type.String({ description: 'The language of the handbook and of the page.', maxLength: 35 })),
})
export type PortalQuery = Static<typeof PortalQuery>

/** @param component The components' script, where it has been built. */
export const renderPortal =
  (query: PortalQuery, component: Asset | undefined, isMirrored = false) =>
  (localised: LocalisedRelease): Rendered => {
    const { publicUrl } = localised.options
    const { place = 'html', shown = 'start' } = query
    const form = query.form ?? places[place].form
    const writer = new Writer(localised, { view: 'site', heading: 1, marked: [], isMirrored })
    const { words, element } = said(writer)
    const its = words.portalPage
    const way = waysOf(localised, { component, shown, place })[form]
    const kit = kitFor(place, writer)
    // The steps of a kit stand beside its file.
    const described = kit ? 'html' : place
    const main = lines(
      element('h1', words.portalTitle),
      element('p', words.portalAbout, {}, ' class="handbook-lead"'),
      isMirrored ? '' : chooser({ place, form, shown }, writer),
      kit,
      element('h2', kit ? its.without : '{form}', { form: its.forms[form].name }),
      element('p', its.forms[form].about),
      element('p', its.places[place]),
      `<div class="site-code"><header></header><pre tabindex="0" role="region" aria-label="${words.copy}"><code>${escapeHtml(way.copy)}</code></pre></div>`,
      `<p><a href="${docsOf(described, writer)}">${element('span', described === 'html' ? its.more : its.steps)}</a></p>`,
      element('h2', its.result),
      `<div class="site-result">${way.result}</div>`,
      copyScript(publicUrl, words),
    )
    return {
      contentType: html,
      // It needs no switch of languages: the form has them.
      body: localisedPage(writer, {
        title: words.portalTitle,
        description: words.portalAbout,
        section: 'portal',
        hasSearch: !isMirrored,
        main,
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
  const { words, element } = said(writer)
  const its = words.portalPage
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
      Object.entries(places).map(([one, { name }]) => [one, name ?? its.otherPlace]),
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
