/** The hits of a search, each with a link to where it is read. */
import Type, { type Static } from 'typebox'
import { EmbedQuery } from '../../schemas/embed.ts'
import { outlineOf } from '../handbook/outline.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import { type ShownHit, searchHits } from '../responses/search-hits.ts'
import type { SearchIndexes } from '../responses/search-index.ts'
import { lines, list } from './html.ts'
import type { HandbookPage } from './journey.ts'
import { renderReading } from './reading.ts'
import { resourcesPath } from './resource-filters.ts'
import { said } from './said.ts'
import { searchForm, searchPath } from './search-form.ts'
import { colourOf, sign } from './symbol.ts'
import type { Writer } from './writer.ts'

export const SearchPageQuery = Type.Object({
  ...EmbedQuery.properties,
  q: Type.Optional(Type.String({ description: 'What is searched for.', maxLength: 200 })),
  page: Type.Optional(Type.Integer({ description: 'The page of the hits.', minimum: 1, maximum: 1000 })),
})
type SearchPageQuery = Static<typeof SearchPageQuery>

type Found = Awaited<ReturnType<typeof searchHits>>

/** What of the query chooses the page, in its canonical form. */
export function searchQuery({ q = '', page = 1 }: SearchPageQuery): Record<string, string> {
  const asked = q.trim()
  return { ...(asked !== '' && { q: asked }), ...(page > 1 && { page: `${page}` }) }
}

export const renderSearchPage =
  (indexes: SearchIndexes, query: Readonly<Record<string, string>>, marked: readonly string[]) =>
  async (localised: LocalisedRelease): Promise<Rendered> => {
    const { q, page = '1' } = query
    const found = q === undefined ? undefined : await searchHits(indexes, { q, page: Number(page) }, localised)
    const rendered = renderReading({ ...searchPage(q ?? '', found), query }, { marked })(localised)
    return { ...rendered, tags: found?.tags ?? [] }
  }

const searchPage = (q: string, found: Found | undefined): HandbookPage => ({
  path: searchPath,
  title: 'handbook.title',
  named: ({ searchLabel }) => (q === '' ? searchLabel : `${q} – ${searchLabel}`),
  isUnlisted: true,
  body: (writer) => {
    const { words, lang, element } = said(writer)
    const form = searchForm({
      action: writer.bareAddress(searchPath),
      words,
      value: q,
      query: writer.query,
      attributes: writer.languageOf(lang),
    })
    return lines(
      element('h1', words.searchLabel),
      form,
      found === undefined
        ? element('p', words.searchHint)
        : found.total === 0
          ? nothing(q, writer)
          : hits(q, found, writer),
    )
  },
})

function hits(q: string, { total, page, limit, hits }: Found, writer: Writer): string {
  const { words, element } = said(writer)
  const pages = Math.ceil(total / limit)
  const link = (to: number, text: string, attributes = '') =>
    to < 1 || to > pages
      ? ''
      : `<a href="${escapeHtml(writer.address(searchPath, undefined, searchQuery({ q, page: to })))}"${attributes}>${element('b', text)}</a>`
  return lines(
    element('p', words.searchHits, { q: escapeHtml(q), number: `${total}` }, ' role="status"'),
    list(
      hits.map((hit) => entry(hit, writer)),
      'ol',
      ' class="site-hits" role="list"',
    ),
    pages > 1
      ? lines(
          element('p', words.page, { page: `${page}`, total: `${pages}` }),
          '<p class="handbook-neighbours">',
          link(page - 1, words.previous, ' rel="prev"'),
          link(page + 1, words.next, ' rel="next" class="handbook-next"'),
          '</p>',
        )
      : '',
  )
}

function entry(hit: ShownHit, writer: Writer): string {
  const { words, element } = said(writer)
  const { type, principle, title, excerpt } = hit
  const { release } = writer.localised
  const kind = element('span', words.itemKinds[type as keyof typeof words.itemKinds])
  const from = principle && type !== 'principle' ? ` · ${writer.inline(`${principle}.title`)}` : ''
  const isTitle = excerpt && title && excerpt.segment === title.segment
  const heading = isTitle
    ? writer.made('span', excerpt.segment, excerpt.html)
    : title
      ? writer.made('span', title.segment, escapeHtml(title.text))
      : ''
  return lines(
    `<li${principle ? ` class="${colourOf(principle, release)}"` : ''}>`,
    `<p class="site-hit-kind">${principle ? sign(principle, release) : ''} <span>${kind}${from}</span></p>`,
    `<h2><a href="${escapeHtml(placeOfHit(hit, writer))}">${heading}</a></h2>`,
    excerpt && !isTitle ? writer.made('p', excerpt.segment, excerpt.html) : '',
    '</li>',
  )
}

/** The page that shows an item, or the place on it. */
function placeOfHit({ type, id, path, principle }: ShownHit, writer: Writer): string {
  if (type === 'resource') return `${writer.address(resourcesPath)}#${id}`
  if (type === 'dimension') return `${writer.address(`/principles/${principle}`)}#${id}`
  if (type !== 'action') return writer.address(path)
  const { actions } = outlineOf(writer.localised.release.edition)
  return `${writer.address(`/questions/${actions.find((action) => action.id === id)?.question}`)}#${id}`
}

/** Other ways to what a reader looks for. */
function nothing(q: string, writer: Writer): string {
  const { words, element } = said(writer)
  return lines(
    element('p', words.searchNone, { q: escapeHtml(q) }, ' role="status"'),
    element('p', words.searchAdvice),
    list([
      `<li>${writer.link('', element('span', words.toStart))}</li>`,
      `<li>${writer.link(resourcesPath, element('span', words.resources))}</li>`,
    ]),
  )
}
