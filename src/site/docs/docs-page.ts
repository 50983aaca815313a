/** A page of the documentation: its text between the search with the list of all pages, and the headings. */
import type { ProblemLanguage } from '../../errors.ts'
import { escapeHtml } from '../../handbook/rich-text.ts'
import { copyScript } from '../copy-script.ts'
import { lines } from '../html.ts'
import { markdownPath } from '../markdown.ts'
import { servicePage } from '../service-page.ts'
import { wordsFor } from '../words/words.ts'
import { docsWords } from './docs-words.ts'
import { type DocsPage, type Documentation, type Entry, exampleUrl } from './documentation.ts'

export interface Shown extends Pick<DocsPage, 'address' | 'language' | 'title' | 'alternates' | 'headings'> {
  description?: string
  /** HTML. */
  article: string
  /** The pages before and after this one. */
  neighbours: readonly [before: Neighbour | undefined, after: Neighbour | undefined]
  /** A stylesheet besides that of the documentation, below `/docs/`. */
  stylesheet?: string
  /** Links to the pages below an entry of the list of pages, as HTML. */
  below?: { address: string; links: readonly string[] }
}

/** Where the pages stand. */
export interface Place {
  publicUrl: string
  isMirror?: boolean | undefined
}

/** Pages that a mirror lacks. */
const serviceOnly: readonly string[] = ['/docs/api', '/status']

type Neighbour = Pick<DocsPage, 'address' | 'title'>

const endonyms: Record<ProblemLanguage, string> = { sv: 'svenska', en: 'English' }

export function docsPage(shown: Shown, documentation: Documentation, { publicUrl, isMirror }: Place): string {
  const { address, language, title, description, alternates, article, headings, stylesheet = [] } = shown
  const said = docsWords[language]
  const contents = headings.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`)
  const body = lines(
    '<article>',
    article,
    wayOf(shown),
    '</article>',
    '<div class="docs-side">',
    `<form class="docs-search" role="search"><label for="docs-query">${said.search}</label><input class="docs-field" type="search" id="docs-query" autocomplete="off"><p class="docs-small" role="status"></p><ol role="list"></ol></form>`,
    `<nav aria-label="${said.nav}">`,
    listOfPages(shown, documentation, isMirror ? serviceOnly : []),
    '</nav>',
    '</div>',
    headings.length < 2
      ? ''
      : `<nav class="docs-toc" aria-labelledby="toc"><h2 id="toc">${said.onThisPage}</h2><ul role="list">${contents.join('')}</ul></nav>`,
    `<script type="module" src="${exampleUrl}/docs/docs.js"></script>`,
    copyScript(exampleUrl, wordsFor({ tag: language, fallback: [] }).words),
  )
  return servicePage({
    language,
    title,
    ...(description !== undefined && { description }),
    section: 'documentation',
    markdown: `${publicUrl}${markdownPath(address)}`,
    isMirrored: isMirror,
    head: ['docs.css', stylesheet].flat().map((name) => `<link rel="stylesheet" href="${publicUrl}/docs/${name}">`),
    className: 'site-docs',
    translations: Object.entries(alternates).map(([tag, path]) => ({
      tag,
      endonym: endonyms[tag as ProblemLanguage],
      url: `${publicUrl}${path}`,
    })),
    body: body.replaceAll(exampleUrl, escapeHtml(publicUrl)),
    publicUrl,
  })
}

function listOfPages(
  { address, language, below }: Shown,
  { contents, pages }: Documentation,
  without: readonly string[],
): string[] {
  const link = ({ address: to, title, language: its }: Omit<Entry, 'about'>) =>
    `<li><a href="${exampleUrl}${to}"${to === address ? ' aria-current="page"' : ''}${its === language ? '' : ` lang="${its}" hreflang="${its}"`}>${escapeHtml(title)}</a>${to === below?.address ? `<ul role="list">${below.links.join('')}</ul>` : ''}</li>`
  const start = pages.filter((page) => page.language === language).slice(0, 1)
  return [
    `<ul role="list">${start.map(link).join('')}</ul>`,
    ...contents[language].flatMap(({ title, entries }) => [
      `<h2>${escapeHtml(title)}</h2>`,
      `<ul role="list">${entries
        .filter((entry) => !without.includes(entry.address))
        .map(link)
        .join('')}</ul>`,
    ]),
  ]
}

function wayOf({ language, neighbours: [before, after] }: Shown): string {
  const said = docsWords[language]
  const to = (page: Neighbour | undefined, word: string, rel: string) =>
    page
      ? `<a href="${exampleUrl}${page.address}" rel="${rel}"><span class="docs-small">${word}</span><b>${escapeHtml(page.title)}</b></a>`
      : '<span></span>'
  return `<nav class="docs-way" aria-label="${said.way}">${to(before, said.previous, 'prev')}${to(after, said.next, 'next')}</nav>`
}
