import type { LocalisedRelease } from './localised-release.ts'
import { json, pagingLinks } from './render-items.ts'
import type { Rendered } from './rendered.ts'
import { type SearchRequest, searchHits } from './search-hits.ts'
import type { SearchIndexes } from './search-index.ts'
import { settle } from './settle.ts'

/** One page of hits, best first. */
export const renderSearch =
  (indexes: SearchIndexes, asked: SearchRequest) =>
  async (localised: LocalisedRelease): Promise<Rendered> => {
    const { hits, total, page, limit, tags } = await searchHits(indexes, asked, localised)
    const { q, type } = asked
    const path = '/search'
    const given = Object.fromEntries(
      Object.entries({ q, type, page: asked.page, limit: asked.limit }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, `${value}`]],
      ),
    )
    const href = (query: Record<string, string>) =>
      localised.address(`/${localised.options.locale}${path}`, { ...given, ...query })
    const items = hits.map(({ type, id, path, principle, title, excerpt }) => ({
      type,
      id,
      principle,
      title: title ? localised.derived(title.segment, title.text) : null,
      excerpt: excerpt ? localised.derived(excerpt.segment, excerpt.html) : null,
      href: localised.address(`/${localised.options.locale}${path}`),
    }))
    const { body, meta, languages } = settle({ items }, localised)
    return {
      contentType: json,
      body: JSON.stringify({
        ...(body as object),
        _meta: { ...meta, totalRecords: total, page, limit, count: items.length },
        _links: pagingLinks({ page, limit, total }, href),
      }),
      languages,
      address: localised.parts(path, given),
      pinned: localised.options.pinned,
      tags,
    }
  }
