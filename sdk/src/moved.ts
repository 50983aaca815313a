import type { Meta } from './types.ts'

/** Moves what is known of texts with the texts: each pair leads from a pointer to where that part is now. */
export const moved = ({ deviations, ...meta }: Meta, ...pairs: [from: string, to: string][]): Meta => ({
  ...meta,
  deviations: pairs.flatMap(([from, to]) =>
    deviations
      .filter(({ pointer }) => `${pointer}/`.startsWith(`${from}/`))
      .map((deviation) => ({ ...deviation, pointer: to + deviation.pointer.slice(from.length) })),
  ),
})
