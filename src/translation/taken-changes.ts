interface Held {
  id: string
  held: boolean
}

/** The changes that an import makes. A text that the report has a remark on is taken only when a person names it. */
export const takenChanges = <One extends Held>(changes: readonly One[], named: readonly string[]): One[] =>
  changes.filter(({ id, held }) => !held || named.includes(id))
