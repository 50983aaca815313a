import { escapeHtml } from '../handbook/rich-text.ts'
import { lines } from './html.ts'
import { symbol } from './symbol.ts'
import type { SiteWords } from './words/sv.ts'

/** Below the locale. */
export const searchPath = '/search'

export interface SearchForm {
  /** The URL of the search page. */
  action: string
  words: SiteWords
  /** What was searched for. */
  value?: string
  /** What else the address says, such as the marks. */
  query?: Readonly<Record<string, string>>
  /** Further attributes of the form. */
  attributes?: string
}

/** The field that leads to the hits. */
export const searchForm = ({ action, words, value = '', query = {}, attributes = '' }: SearchForm): string =>
  lines(
    `<form class="site-search" role="search" method="get" action="${escapeHtml(action)}"${attributes}>`,
    hiddenFields(query),
    `<input type="search" name="q" value="${escapeHtml(value)}" aria-label="${escapeHtml(words.searchLabel)}" maxlength="200">`,
    `<button class="handbook-button">${symbol('search')} <span>${escapeHtml(words.search)}</span></button>`,
    '</form>',
  )

/** A form sends its own fields in place of the query of its address. */
export const hiddenFields = (query: Readonly<Record<string, string>>): string[] =>
  Object.entries(query).map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
