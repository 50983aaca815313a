/** Walks through the pages of a list; loaded by those who do. */
import type { HandbookOptions, Query, ReadOptions } from './client.ts'
import type { Fallback, Page } from './types.ts'

/** Every item, all from the release that the first page came from. */
export async function* iterate<Listed>(
  list: (query: Query, given?: ReadOptions) => Promise<Page<Listed>>,
  { mode, release: pinned }: HandbookOptions<Fallback>,
  query?: Query,
  given?: ReadOptions,
): AsyncGenerator<Listed> {
  // A bundle is at hand whole, and may be another the next time.
  const limit = mode === 'bundle' ? Infinity : 100
  let release = pinned
  for (let page = 1, last = 1; page <= last; page += 1) {
    const { items, _meta } = await list({ ...query, limit, page, release }, given)
    yield* items
    last = Math.ceil(_meta.totalRecords / limit)
    release = _meta.release || undefined
  }
}
