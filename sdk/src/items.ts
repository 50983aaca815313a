import type { Client, Query, ReadOptions } from './client.ts'
import { part } from './part.ts'
import type { Fallback, Item, KindName, Kinds, ListedItem, Page } from './types.ts'

/** The items of one kind. */
export interface Items<Name extends KindName, F extends Fallback> {
  /** One item by its id. @throws {NotFoundError} when there is none. */
  get(id: Kinds[Name]['id'], options?: ReadOptions): Promise<Item<Name, F>>
  /** One page, in the order of the handbook: 20 items unless `limit` (at most 100) says otherwise. */
  list(query?: Kinds[Name]['query'], options?: ReadOptions): Promise<Page<ListedItem<Name, F>>>
  /** Every item, page by page, all from the release that the first page came from. */
  iterate(
    query?: Omit<Kinds[Name]['query'], 'page' | 'limit'>,
    options?: ReadOptions,
  ): AsyncIterableIterator<ListedItem<Name, F>>
}

export const itemsOf =
  <Name extends KindName>(name: Name) =>
  <F extends Fallback>({ read, options }: Client<F>): Items<Name, F> => {
    const list = async (query?: Query, given?: ReadOptions) =>
      pageOf(await read<Page<ListedItem<Name, F>>>(`/${name}`, query, given))
    return {
      get: (id, given) => read(`/${name}/${encodeURIComponent(id)}`, {}, given) as Promise<Item<Name, F>>,
      list: list as Items<Name, F>['list'],
      async *iterate(query, given) {
        // Loaded by those who use it.
        yield* (await import('./iterate.ts')).iterate(list, options, query as Query, given)
      },
    }
  }

/** Each item of a page gets what is known of its own texts. */
export function pageOf<Listed extends object>(page: Page<Listed>): Page<Listed> {
  const { items, _meta } = page
  return { items: items.map((item, index) => part(item, _meta, `/items/${index}`)), _meta }
}
