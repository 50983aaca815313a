/** Notices a workbook in which somebody sorted the translations without the rows that they belong to. */
import { FileRefused } from './file-refused.ts'
import type { ImportInput } from './import-shapes.ts'

/** Fewer texts may stand in order by chance. */
const fewest = 20
/** A program may order accents and marks in a way of its own. */
const nearlyAll = 0.9

/** @param order The ids in reading order, in which they are exported. */
export function guardSorting({ file, tag }: Pick<ImportInput, 'file' | 'tag'>, order: readonly string[]): void {
  if (file.format !== 'xlsx') return
  const place = new Map(order.map((id, index) => [id, index]))
  const units = file.units.filter(({ id, target }) => target?.trim() && place.has(id))
  if (units.length < fewest) return
  const { compare } = new Intl.Collator(tag)
  const targets = units.map(({ target }) => target as string)
  const sources = units.map(({ source }) => source)
  const ids = units.map(({ id }) => place.get(id) as number)
  if (share(ids, (a, b) => a - b) < nearlyAll) return
  const backwards = (a: string, b: string) => compare(b, a)
  for (const direction of [compare, backwards])
    if (share(targets, direction) >= nearlyAll && share(sources, direction) < nearlyAll)
      throw new FileRefused('COLUMN_SORTED')
}

/** How many of the neighbours stand in order. */
const share = <Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): number =>
  items.slice(1).filter((item, index) => compare(items[index] as Item, item) <= 0).length / (items.length - 1)
