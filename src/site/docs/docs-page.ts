import type { ProblemLanguage } from '../../errors.ts'
import { escapeHtml } from '../../handbook/rich-text.ts'
import { lines } from '../html.ts'
import { type DocsPage, type Documentation, type Entry, exampleUrl } from './documentation.ts'

const words = {
  en: {
    nav: 'Documentation',
    search: 'Search the documentation',
    onThisPage: 'On this page',
    way: 'Previous and next page',
    previous: 'Previous',
    next: 'Next',
  },
  sv: {
    nav: 'Dokumentation',
    search: 'Sök i dokumentationen',
    onThisPage: 'På den här sidan',
    way: 'Föregående och nästa sida',
    previous: 'Föregående',
    next: 'Nästa',
  },
} satisfies Record<ProblemLanguage, Record<string, string>>

/** The columns of a page of the documentation: its text, the search and the pages, and its headings. */
export function docsColumns(
  page: DocsPage,
  body: string,
  { contents, pages }: Documentation,
  publicUrl: string,
): string {
  const { address, language } = page
  const said = words[language]
  const link = ({ address: to, title, language: its }: Entry) =>
    `<li><a href="${exampleUrl}${to}"${to === address ? ' aria-current="page"' : ''}${its === language ? '' : ` lang="${its}" hreflang="${its}"`}>${escapeHtml(title)}</a></li>`
  const start = pages.find((one) => one.language === language) as DocsPage
  const groups = contents[language].flatMap(({ title, entries }) => [
    `<h2>${escapeHtml(title)}</h2>`,
    `<ul role="list">${entries.map(link).join('')}</ul>`,
  ])
  const { headings } = page
  const columns = lines(
    '<article>',
    body,
    wayOf(
      page,
      pages.filter((one) => one.language === language),
    ),
    '</article>',
    '<div class="docs-side">',
    `<form class="docs-search" role="search"><label for="docs-query">${said.search}</label><input class="docs-field" type="search" id="docs-query" autocomplete="off"><p class="docs-small" role="status"></p><ol role="list"></ol></form>`,
    `<nav aria-label="${said.nav}">`,
    `<ul role="list">${link({ ...start, about: '' })}</ul>`,
    groups,
    '</nav>',
    '</div>',
    headings.length < 2
      ? ''
      : `<nav class="docs-toc" aria-labelledby="toc"><h2 id="toc">${said.onThisPage}</h2><ul role="list">${headings.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`).join('')}</ul></nav>`,
    `<script type="module" src="${exampleUrl}/docs/docs.js"></script>`,
  )
  // The SDK's own documentation has the same example below another domain.
  return columns.replaceAll(`${exampleUrl}.se`, exampleUrl).replaceAll(exampleUrl, escapeHtml(publicUrl))
}

/** The pages before and after this one. */
function wayOf({ address, language }: DocsPage, pages: readonly DocsPage[]): string {
  const at = pages.findIndex((page) => page.address === address)
  const said = words[language]
  const to = (name: 'previous' | 'next', page: DocsPage | undefined) =>
    page
      ? `<a href="${exampleUrl}${page.address}" rel="${name === 'next' ? 'next' : 'prev'}"><span class="docs-small">${said[name]}</span><b>${escapeHtml(page.title)}</b></a>`
      : '<span></span>'
  return `<nav class="docs-way" aria-label="${said.way}">${to('previous', pages[at - 1])}${to('next', pages[at + 1])}</nav>`
}
