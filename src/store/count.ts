import type { SelectQueryBuilder } from 'kysely'

/** Returns how many rows a query finds. */
export async function countOf<Own, Table extends keyof Own>(
  query: SelectQueryBuilder<Own, Table, object>,
): Promise<number> {
  const counted = query
    .select((build) => build.fn.countAll().as('count'))
    .$castTo<{ count: number | string | bigint }>()
  return Number((await counted.executeTakeFirstOrThrow()).count)
}
