/** Which questions a workshop is about, as short as it stands in a link: `p1,p2-q3` is all of p1 and one of p2. */
import type { Bundle } from '../src/types.ts'

type Questions = readonly Pick<Bundle['questions'][number], 'id' | 'principle'>[]

/** A whole principle by its id, other questions by theirs; in the order of the handbook. */
export function shortened(chosen: readonly string[], questions: Questions): string {
  const isWhole = (principle: string) =>
    questions.every((question) => question.principle !== principle || chosen.includes(question.id))
  const names = questions
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, principle }) => (isWhole(principle) ? principle : id))
  return [...new Set(names)].join()
}

/** The ids that a link names, in the order of the handbook: all without any, undefined where it names something unknown. */
export function chosenBy(text: string, questions: Questions): string[] | undefined {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const isKnown = (name: string) => questions.some(({ id, principle }) => id === name || principle === name)
  if (!names.every(isKnown)) return undefined
  return questions
    .filter(({ id, principle }) => names.length === 0 || names.includes(id) || names.includes(principle))
    .map(({ id }) => id)
}
