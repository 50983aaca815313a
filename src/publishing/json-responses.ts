/** What the responses to maintainers share: links and pages. */
import type { FastifyRequest } from 'fastify'
import { type ProblemLanguage, problemLanguages } from '../errors.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import { jsonResponse } from '../responses/json-response.ts'
import { link } from '../responses/link.ts'
import { type Paged, pageOf } from '../responses/paged-list.ts'
import { pagingLinks } from '../responses/render-items.ts'
import { root } from '../responses/root.ts'

/** Makes an absolute URL of a path of the API. The path begins with a slash. */
export type Address = (path: string) => string

export const addressAt =
  (publicUrl: string): Address =>
  (path) =>
    `${publicUrl}${root}${path}`

/** The schema of a JSON response. */
export const json = (description: string, schema: object) => jsonResponse(description, schema)[200]

/** A resource with the link to itself and to its list, if it has one. */
export const linked = <Body extends object>(body: Body, self: string, collection?: string) => ({
  ...body,
  _links: { self: link('self', self), ...(collection !== undefined && { collection: link('collection', collection) }) },
})

/** A page of a list. `items` are those of this page. The links keep the rest of the query. */
export function pageResponse(
  { items, total }: { items: readonly object[]; total: number },
  { page, limit }: { page: number; limit: number },
  query: Paged,
  self: string,
) {
  const href = (other: Record<string, string>) => {
    const given = Object.entries({ ...query, ...other }).map(([name, value]): [string, string] => [name, `${value}`])
    return given.length > 0 ? `${self}?${new URLSearchParams(given)}` : self
  }
  return {
    items,
    _meta: { totalRecords: total, page, limit, count: items.length },
    _links: pagingLinks({ page, limit, total }, href),
  }
}

/** A page of a list that is at hand as a whole. */
export function pageFrom(all: readonly object[], query: Paged, self: string, usual?: number) {
  const page = pageOf(query, usual)
  const items = all.slice(page.offset, page.offset + page.limit)
  return pageResponse({ items, total: all.length }, page, query, self)
}

/** The language of messages to a person. */
export const languageOf = (request: FastifyRequest): ProblemLanguage =>
  lookUpLocale(request.headers['accept-language'], problemLanguages, 'en') as ProblemLanguage
