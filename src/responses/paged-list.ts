/** Responses without a locale in their address, and pages of lists. */

import { tags } from '../handbook/cache-tags.ts'
import { withQuery } from './address.ts'
import { link } from './link.ts'
import { json, pagingLinks } from './render-items.ts'
import type { Rendered } from './rendered.ts'
import { root } from './root.ts'

/** How the address of a response names its release. */
export interface Place {
  publicUrl: string
  /** Whether it names the release itself. */
  pinned: boolean
  /** The draft that it names. */
  draft?: string | undefined
  /** On one page, however long: a mirror has no second page. */
  isWhole?: boolean
}

export interface Paged {
  page?: number
  limit?: number
}

/** What lists without a language depend on; all others follow the head or name their release. */
const dependencies: Readonly<Record<string, readonly string[]>> = {
  corrections: [tags.edition],
  locales: [tags.edition, tags.languages, tags.coverage],
}

export function plain(path: string, body: object, { pinned }: Place, query: Record<string, string> = {}): Rendered {
  const [, first = ''] = path.split('/')
  return {
    contentType: json,
    body: JSON.stringify(body),
    languages: [],
    address: { path, query },
    pinned,
    tags: [first, ...(dependencies[first] ?? [])],
  }
}

export const selfLink = (href: string) => ({ self: link('self', href) })

interface Page {
  page: number
  limit: number
  /** The items of this page alone. */
  items: readonly object[]
  total: number
}

/** @param usual The number of items of a page if the query names none. */
export const pageOf = ({ page = 1, limit }: Paged, usual = 100) => {
  const most = limit ?? usual
  return { page, limit: most, offset: (page - 1) * most }
}

export function listPage(
  path: string,
  { items, total, page, limit }: Page,
  given: Record<string, string>,
  place: Place,
  meta: object = {},
): Rendered {
  const href = (query: Record<string, string>) => {
    return withQuery(`${place.publicUrl}${root}${path}`, { ...given, ...query })
  }
  const _links = pagingLinks({ page, limit, total }, href)
  const body = { items, _meta: { totalRecords: total, page, limit, count: items.length, ...meta }, _links }
  return plain(path, body, place, given)
}

export const given = (paged: Paged, more: Record<string, string> = {}): Record<string, string> => ({
  ...Object.fromEntries(
    (['page', 'limit'] as const).flatMap((name) => (paged[name] === undefined ? [] : [[name, `${paged[name]}`]])),
  ),
  ...more,
})
