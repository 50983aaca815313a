/** Parts of responses as things of their own, with what is known of their texts. */
import type { Meta, Page } from './types.ts'

/** The part of a response that a pointer leads to, as a thing of its own. */
export function part<Shape extends object>(shape: Shape, meta: Meta, pointer: string): Shape & { _meta: Meta } {
  const { totalRecords, page, limit, count, deviations, ...own } = meta as Page<Shape>['_meta']
  const inside = deviations.filter((deviation) => deviation.pointer.startsWith(`${pointer}/`))
  return {
    ...shape,
    _meta: {
      ...own,
      deviations: inside.map((deviation) => ({ ...deviation, pointer: deviation.pointer.slice(pointer.length) })),
    },
  }
}
