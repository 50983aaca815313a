/** Renders every localised address of the handbook: a pure function of the release, the language and the address. */
import type { Entry } from '../handbook/entry.ts'
import type { Kind } from '../handbook/kinds/kind.ts'
import { workshop } from '../handbook/workshop.ts'
import { bundle, handbook, interfaceTexts } from './handbook.ts'
import { contentLicence } from './licence.ts'
import { link } from './link.ts'
import type { LocalisedRelease } from './localised-release.ts'
import type { Rendered } from './rendered.ts'
import { root } from './root.ts'
import { settle } from './settle.ts'

export const json = 'application/json; charset=utf-8'

const selfLink = (href: string) => link('self', href)

/** Settles a body and puts `_meta` and `_links` behind it. */
function renderJson(
  localised: LocalisedRelease,
  path: string,
  body: object,
  links: object,
  meta: object = {},
  query: Record<string, string> = {},
): Rendered {
  const settled = settle(body, localised)
  return {
    contentType: json,
    body: JSON.stringify({ ...(settled.body as object), _meta: { ...settled.meta, ...meta }, _links: links }),
    languages: settled.languages,
    address: localised.parts(path, query),
    pinned: localised.options.pinned,
  }
}

const at = (localised: LocalisedRelease, path: string, query?: Record<string, string>) =>
  localised.address(`/${localised.options.locale}${path}`, query)

/** An item of a kind, which the release has. */
export const renderItem =
  (kind: Kind, id: string) =>
  (localised: LocalisedRelease): Rendered => {
    const entry = kind.entries(localised.edition).find((one) => one.id === id) as Entry
    const path = `/${kind.plural}/${id}`
    const up = kind.up?.(entry)
    return renderJson(localised, path, kind.item(entry, localised), {
      self: selfLink(at(localised, path)),
      collection: link('collection', at(localised, `/${kind.plural}`)),
      ...(up && { up: link('up', at(localised, up)) }),
    })
  }

export interface ListQuery {
  page?: number
  limit?: number
  /** By query parameter; none that the kind lacks. */
  filters: Record<string, string>
}

const defaultLimit = 20

/**
 * One page of a list. A page past the end is an empty list, not a failure.
 * @param otherwise How many items a page has where the address does not say.
 */
export const renderList =
  (kind: Kind, asked: ListQuery, otherwise = defaultLimit) =>
  (localised: LocalisedRelease): Rendered => {
    const { page = 1, limit = otherwise, filters } = asked
    const { edition } = localised
    const wanted = Object.entries(filters)
    const all = kind
      .entries(edition)
      .filter((entry) => wanted.every(([name, value]) => kind.filters[name]?.values(entry, edition).includes(value)))
    const entries = all.slice((page - 1) * limit, page * limit)
    const path = `/${kind.plural}`
    const given = {
      ...filters,
      ...(asked.page !== undefined && { page: `${page}` }),
      ...(asked.limit !== undefined && { limit: `${limit}` }),
    }
    return renderJson(
      localised,
      path,
      { items: entries.map((entry) => kind.list(entry, localised)) },
      pagingLinks({ page, limit, total: all.length }, (query) => at(localised, path, { ...given, ...query })),
      { totalRecords: all.length, page, limit, count: entries.length },
      given,
    )
  }

/** The links of a page; `href` puts the query names it is given in place of its own. */
export function pagingLinks(
  { page, limit, total }: { page: number; limit: number; total: number },
  href: (query: Record<string, string>) => string,
) {
  const last = Math.max(1, Math.ceil(total / limit))
  const to = (rel: string, number: number) => ({ [rel]: link(rel, href({ page: `${number}` })) })
  return {
    self: selfLink(href({})),
    ...to('first', 1),
    ...(page > 1 && to('prev', Math.min(page - 1, last))),
    ...(page < last && to('next', page + 1)),
    ...to('last', last),
  }
}

export const renderHandbook = (localised: LocalisedRelease): Rendered => {
  const { release, options } = localised
  const { publicUrl, pinned } = options
  return renderJson(localised, '/handbook', handbook(localised), {
    self: selfLink(at(localised, '/handbook')),
    describedby: link('describedby', `${publicUrl}${root}/corrections${pinned ? `?release=${release.id}` : ''}`),
    license: link('license', contentLicence.url),
  })
}

/** What a language has one of, under the licence of the content. */
const renderLicensed =
  (path: string, body: (localised: LocalisedRelease) => object) =>
  (localised: LocalisedRelease): Rendered =>
    renderJson(localised, path, body(localised), {
      self: selfLink(at(localised, path)),
      license: link('license', contentLicence.url),
    })

export const renderInterface = renderLicensed('/interface', interfaceTexts)
export const renderWorkshop = renderLicensed('/workshop', workshop)
export const renderBundle = renderLicensed('/bundle', bundle)
