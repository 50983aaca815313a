/** Finds translations that were put in the place of another text. */

interface Translated {
  id: string
  source: string
  target: string | null | undefined
}

/** Sources that differ in more than marks and spaces. */
const letters = (text: string) => text.toLocaleLowerCase('sv').replace(/[^\p{L}\p{N}]/gu, '')

/** The id of another text with the same words, if its source is different. */
export function sameText({ id, source, target }: Translated, all: readonly Translated[]): string | undefined {
  const words = target?.trim()
  return all.find(
    (other) => other.id !== id && other.target?.trim() === words && letters(other.source) !== letters(source),
  )?.id
}
