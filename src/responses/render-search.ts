import { searchTag, textTags, wholeTag } from '../handbook/cache-tags.ts'
import { excerpt } from '../search/highlight.ts'
import type { LocalisedRelease } from './localised-release.ts'
import { json, pagingLinks } from './render-items.ts'
import type { Rendered } from './rendered.ts'
import type { SearchIndexes } from './search-index.ts'
import { settle } from './settle.ts'

interface SearchRequest {
  q: string
  type?: string
  page?: number
  limit?: number
}

/** One page of hits, best first. */
export const renderSearch =
  (indexes: SearchIndexes, asked: SearchRequest) =>
  async (localised: LocalisedRelease): Promise<Rendered> => {
    const { q, type, page = 1, limit = 20 } = asked
    const { index, reads } = await indexes.of(localised)
    const hits = index.search(q, type)
    const path = '/search'
    const given = Object.fromEntries(
      Object.entries({ q, type, page: asked.page, limit: asked.limit }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, `${value}`]],
      ),
    )
    const href = (query: Record<string, string>) =>
      localised.address(`/${localised.options.locale}${path}`, { ...given, ...query })
    const items = hits.slice((page - 1) * limit, page * limit).map((hit) => {
      const { type, id, path, principle, titles } = hit.document
      const title = titles[0]
      const found = excerpt(hit)
      return {
        type,
        id,
        principle,
        title: title
          ? localised.derived(
              title.segment,
              title.value.length > 200 ? `${title.value.slice(0, title.value.lastIndexOf(' ', 200))} …` : title.value,
            )
          : null,
        excerpt: found ? localised.derived(found.segment, found.html) : null,
        href: localised.address(`/${localised.options.locale}${path}`),
      }
    })
    const { body, meta, languages } = settle({ items }, localised)
    return {
      contentType: json,
      body: JSON.stringify({
        ...(body as object),
        _meta: { ...meta, totalRecords: hits.length, page, limit, count: items.length },
        _links: pagingLinks({ page, limit, total: hits.length }, href),
      }),
      languages,
      address: localised.parts(path, given),
      pinned: localised.options.pinned,
      tags: reads.flatMap(({ locale, segments }) => [
        wholeTag(locale),
        searchTag(locale),
        ...new Set([...segments].map((segment) => textTags(locale, segment, localised.release.edition)[2])),
      ]),
    }
  }
