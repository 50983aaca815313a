/** An item, where it belongs and where it stands among its siblings, counted from 1. */
export interface Entry {
  id: string
  position: number
  principle: string | null
  question: string | null
}

/** Siblings in their order. */
export const siblings = (
  ids: readonly string[],
  principle: string | null = null,
  question: string | null = null,
): Entry[] => ids.map((id, index) => ({ id, position: index + 1, principle, question }))
