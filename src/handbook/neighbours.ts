/** Languages whose readers understand each other’s, nearest first, beside Swedish. */
const neighbours: Record<string, readonly string[]> = {
  da: ['nb'],
  nb: ['nn', 'da'],
  nn: ['nb', 'da'],
  se: ['smj', 'nb'],
  smj: ['se', 'nb'],
  sma: ['smj', 'se', 'nb'],
}

/** The languages that a reader of a language is likelier to read than English, nearest first. */
export const neighboursOf = (tag: string): readonly string[] => neighbours[tag.split('-')[0] as string] ?? []
