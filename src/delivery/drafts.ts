/** Every localised read address as a pure function of (release, reader, address). */
import { type Entry, outlineOf } from '../handbook/outline.ts'
import { bundle, handbook, interfaceTexts } from './handbook.ts'
import type { FilterName, Kind } from './kinds.ts'
import { contentLicence } from './licence.ts'
import { type Reading, settle } from './reading.ts'
import type { Draft } from './representation.ts'
import { root } from './root.ts'

export const json = 'application/json; charset=utf-8'

const link = (rel: string, href: string) => ({ href, rel, method: 'GET' as const })
const selfLink = (href: string) => link('self', href)

/** Settles a body, puts `_meta` and `_links` behind it, and makes it a draft. */
function localised(
  reading: Reading,
  path: string,
  body: object,
  links: object,
  meta: object = {},
  query: Record<string, string> = {},
): Draft {
  const settled = settle(body, reading)
  return {
    contentType: json,
    body: JSON.stringify({ ...(settled.body as object), _meta: { ...settled.meta, ...meta }, _links: links }),
    languages: settled.languages,
    address: reading.parts(path, query),
    pinned: reading.options.pinned,
  }
}

const at = (reading: Reading, path: string, query?: Record<string, string>) =>
  reading.address(`/${reading.options.locale}${path}`, query)

export function itemDraft(reading: Reading, kind: Kind, entry: Entry): Draft {
  const path = `/${kind.plural}/${entry.id}`
  const up = kind.up(entry)
  return localised(reading, path, kind.item(entry, reading), {
    self: selfLink(at(reading, path)),
    collection: link('collection', at(reading, `/${kind.plural}`)),
    ...(up && { up: link('up', at(reading, up)) }),
  })
}

export interface ListQuery {
  page?: number
  limit?: number
  filters: Partial<Record<FilterName, string>>
}

const defaultLimit = 20

/**
 * One page of a list. A page past the end is an empty list, not a failure.
 * @param otherwise How many items a page has where the address does not say.
 */
export function listDraft(reading: Reading, kind: Kind, asked: ListQuery, otherwise = defaultLimit): Draft {
  const { page = 1, limit = otherwise, filters } = asked
  const outline = outlineOf(reading.release.edition)
  const wanted = Object.entries(filters) as [FilterName, string][]
  const all = outline[kind.plural].filter((entry) =>
    wanted.every(([name, value]) => kind.filters[name]?.(entry, outline).includes(value)),
  )
  const entries = all.slice((page - 1) * limit, page * limit)
  const path = `/${kind.plural}`
  const given = {
    ...filters,
    ...(asked.page !== undefined && { page: `${page}` }),
    ...(asked.limit !== undefined && { limit: `${limit}` }),
  }
  return localised(
    reading,
    path,
    { items: entries.map((entry) => kind.list(entry, reading)) },
    pagingLinks({ page, limit, total: all.length }, (query) => at(reading, path, { ...given, ...query })),
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

export const handbookDraft = (reading: Reading): Draft => {
  const { publicUrl } = reading.options
  return localised(reading, '/handbook', handbook(reading), {
    self: selfLink(at(reading, '/handbook')),
    describedby: link(
      'describedby',
      reading.options.pinned
        ? `${publicUrl}${root}/corrections?release=${reading.release.id}`
        : `${publicUrl}${root}/corrections`,
    ),
    license: link('license', contentLicence.url),
  })
}

export const interfaceDraft = (reading: Reading): Draft =>
  localised(reading, '/interface', interfaceTexts(reading), {
    self: selfLink(at(reading, '/interface')),
    license: link('license', contentLicence.url),
  })

export const bundleDraft = (reading: Reading): Draft =>
  localised(reading, '/bundle', bundle(reading), {
    self: selfLink(at(reading, '/bundle')),
    license: link('license', contentLicence.url),
  })
