/** What of a wording is new, what is gone and what stayed, word by word. */
export interface Piece {
  kind: 'same' | 'gone' | 'new'
  text: string
}

export function differingWords(before: string, after: string): Piece[] {
  const from = before.split(/(?<=\s)/)
  const to = after.split(/(?<=\s)/)
  const longest = longestCommon(from, to)
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], text: string) => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.text += text
    else pieces.push({ kind, text })
  }
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    const [old, fresh] = [from[i], to[j]]
    if (old !== undefined && old === fresh) {
      add('same', old)
      i += 1
      j += 1
    } else if (fresh === undefined || (old !== undefined && at(longest, i + 1, j) >= at(longest, i, j + 1))) {
      add('gone', old as string)
      i += 1
    } else {
      add('new', fresh)
      j += 1
    }
  }
  return pieces
}

const at = (table: readonly number[][], i: number, j: number): number => table[i]?.[j] ?? 0

/** How many words the rests from `i` and `j` have in common, in order. */
function longestCommon(from: readonly string[], to: readonly string[]): number[][] {
  const table = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0))
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1)
      (table[i] as number[])[j] =
        from[i] === to[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
  return table
}
