/** The shapes that answers to maintainers share: links, pages, entity tags. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type ProblemLanguage, problemLanguages } from '../errors.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import { pagingLinks } from '../responses/render-items.ts'
import { root } from '../responses/root.ts'
import type { Draft } from './drafts/draft.ts'

/** An absolute address of the API. `path` begins with a slash. */
export type Address = (path: string) => string

export const addressAt =
  (publicUrl: string): Address =>
  (path) =>
    `${publicUrl}${root}${path}`

/** The schema of a JSON answer. */
export const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
})

const link = (rel: string, href: string) => ({ [rel]: { href, rel, method: 'GET' as const } })

/** One thing with the link to itself and, where it belongs to a list, to that. */
export const linked = <Body extends object>(body: Body, self: string, collection?: string) => ({
  ...body,
  _links: { ...link('self', self), ...(collection !== undefined && link('collection', collection)) },
})

interface PageQuery {
  page?: number
  limit?: number
}

/** @param usual How many items a page has unless the query says. */
export function pageOf({ page = 1, limit }: PageQuery, usual = 20) {
  const most = limit ?? usual
  return { page, limit: most, offset: (page - 1) * most }
}

/** A page of a list, with links that keep the rest of the query. `items` are those of this page alone. */
export function pageAnswer(
  { items, total }: { items: readonly object[]; total: number },
  { page, limit }: { page: number; limit: number },
  query: PageQuery,
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

/** The language that a person reads reports in. */
export const languageOf = (request: FastifyRequest): ProblemLanguage =>
  lookUpLocale(request.headers['accept-language'], problemLanguages, 'en') as ProblemLanguage

/** The revision that the client saw, as `If-Match` names it. */
export function revisionSeen(request: FastifyRequest): number | undefined {
  const tag = request.headers['if-match']
  return tag === undefined ? undefined : Number(tag.replaceAll('"', ''))
}

/** A draft as it is listed. */
export const summaryOf = ({ proposal, ...draft }: Draft) => ({ ...draft, texts: Object.keys(proposal.texts).length })

export const tagged = (reply: Pick<FastifyReply, 'header'>, { revision }: Draft) =>
  reply.header('ETag', `"${revision}"`)
