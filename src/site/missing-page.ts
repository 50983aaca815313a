/** What a browser shows where the handbook has no page. Programs get the problem. */
import { matchLocale } from '../../schemas/locale-match.ts'
import { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import type { Release } from '../store/release.ts'
import { lines } from './html.ts'
import { localisedPage } from './localised-page.ts'
import { html } from './page.ts'
import { sitePolicy } from './policy.ts'
import { said } from './said.ts'
import { searchForm, searchPath } from './search-form.ts'
import { Writer } from './writer.ts'

/** @param url Path and query of the request. Only addresses below a published language have a page. */
export function missingPage(url: string, release: Release, publicUrl: string) {
  const [, first = ''] = url.split(/[/?]/)
  const locale = matchLocale(first, Object.keys(release.locales))
  if (locale === undefined) return undefined
  return renderMissing(new LocalisedRelease(release, { locale, fallback: 'chain', pinned: false, publicUrl }))
}

/** Where static hosts look for the page: at the root, and in the nearest folder. */
export const missingFile = '/404.html'

/** The page in a language. A mirror has no search. */
export function renderMissing(localised: LocalisedRelease, isMirrored = false) {
  const { publicUrl } = localised.options
  const writer = new Writer(localised, { view: 'site', heading: 1, marked: [], isMirrored })
  const { words, lang, element } = said(writer)
  const body = localisedPage(writer, {
    title: words.missingTitle,
    head: ['<meta name="robots" content="noindex">'],
    main: lines(
      element('h1', words.missingTitle),
      element('p', words.missingAbout),
      isMirrored
        ? ''
        : lines(
            element('p', words.missingWays),
            searchForm({ action: writer.bareAddress(searchPath), words, attributes: writer.languageOf(lang) }),
          ),
      `<p class="handbook-ways">${writer.link('', element('span', words.toStart))}</p>`,
    ),
  })
  return {
    contentType: html,
    body,
    languages: [...writer.languages],
    pinned: false,
    policy: sitePolicy(publicUrl),
  } satisfies Rendered
}
