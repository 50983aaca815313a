/** Parts of answers as things of their own, with what is known of their texts. */
import type { Meta, Page } from './types.ts'

/** Moves what is known of texts with the texts: each pair leads from a pointer to where that part is now. */
export const moved = ({ deviations, ...meta }: Meta, ...pairs: [from: string, to: string][]): Meta => ({
  ...meta,
  deviations: pairs.flatMap(([from, to]) =>
    deviations
      .filter(({ pointer }) => `${pointer}/`.startsWith(`${from}/`))
      .map((deviation) => ({ ...deviation, pointer: to + deviation.pointer.slice(from.length) })),
  ),
})

/** A part of an answer as a thing of its own. */
export function part<Shape extends object>(shape: Shape, meta: Meta, pointer: string): Shape & { _meta: Meta } {
  const { totalRecords, page, limit, count, ...own } = meta as Page<Shape>['_meta']
  return { ...shape, _meta: moved(own, [pointer, '']) }
}
