import { createHash } from 'node:crypto'

/** Whether a fault is among those that are tried. The same code has the same ids, and so the same sample, in each run. */
export const isDrawn = ({ id }: { id: string }, share: number): boolean =>
  createHash('sha256').update(id).digest().readUInt32BE() < (share / 100) * 2 ** 32
