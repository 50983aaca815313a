/** Shortest part of a compound; shorter ones are mostly chance. */
export const shortestPart = 4
/** Longer words are no compounds that texts hold; splitting them would only cost time. */
const longestCompound = 40

/** Shortest known end of an otherwise unknown word that still tells something. */
const shortestEnd = 6

export type IsKnown = (word: string) => string | undefined

/**
 * Splits a compound into words that texts use by themselves, with or without a linking s. `known` answers with the stem.
 * The last part is tried short first, so that what remains is the longest known beginning.
 */
export function splitCompound(word: string, known: IsKnown): string[] {
  if (word.length < 2 * shortestPart || word.length > longestCompound) return []
  for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
    const tail = known(word.slice(at))
    if (tail === undefined) continue
    for (const head of heads(word.slice(0, at))) {
      const whole = known(head)
      if (whole !== undefined) return [whole, tail]
      const parts = splitCompound(head, known)
      if (parts.length > 0) return [...parts, tail]
    }
  }
  return []
}

/** The longest known end of a word and its longest known beginning: what an otherwise unknown compound still tells. */
export function knownEnds(word: string, known: IsKnown): string[] {
  if (word.length < shortestPart + shortestEnd || word.length > longestCompound) return []
  const found: string[] = []
  for (let at = shortestPart; at <= word.length - shortestEnd; at += 1) {
    const tail = known(word.slice(at))
    if (tail !== undefined) {
      found.push(tail)
      break
    }
  }
  for (let at = word.length - shortestPart; at >= shortestEnd; at -= 1) {
    const head = heads(word.slice(0, at))
      .map(known)
      .find((stem) => stem !== undefined)
    if (head !== undefined) {
      found.push(head)
      break
    }
  }
  return found
}

const heads = (head: string) => (head.endsWith('s') && head.length > shortestPart ? [head, head.slice(0, -1)] : [head])
