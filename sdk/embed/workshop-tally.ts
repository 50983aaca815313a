/**
 * What a group answered, as numbers alone. Codes wait until there are at least four, are counted together, and are forgotten:
 * every change of the totals is the sum of at least four codes, so that unless all of these agree on a question, at least two
 * assignments of the answers to the members fit.
 */
import { type Answer, type CodeFault, type CodeSet, decode, positions } from './workshop-code.ts'

const fewest = 4

/** For each question, how many chose each position. */
export type Totals = readonly (readonly number[])[]

export class Tally {
  readonly set: CodeSet
  /** How many codes the totals are of. */
  counted = 0
  totals: Totals
  #waiting: string[] = []

  constructor(set: CodeSet) {
    this.set = set
    this.totals = set.questions.map(() => positions.map(() => 0))
  }

  get waiting(): number {
    return this.#waiting.length
  }

  /**
   * Takes a code. One that is waiting already is taken only if `isMeant`: two members can answer alike, and one code can be
   * given twice.
   */
  take(text: string, isMeant = false): { code: string; isSame: boolean } | CodeFault {
    const found = decode(text, this.set)
    if ('fault' in found) return found
    const isSame = this.#waiting.includes(found.code)
    if (!isSame || isMeant) this.#waiting.push(found.code)
    return { code: found.code, isSame }
  }

  /** Counts what is waiting, and forgets it. @returns false where that is too little. */
  count(): boolean {
    if (this.waiting < fewest) return false
    const answers = this.#waiting.map((code) => (decode(code, this.set) as { answers: Answer[] }).answers)
    this.totals = this.totals.map((totals, question) =>
      totals.map((total, position) => total + answers.filter((one) => one[question] === position).length),
    )
    this.counted += answers.length
    this.#waiting = []
    return true
  }
}

/** How far apart two positions are: works and need to get better are two steps apart, all others one. */
const distance = (a: number, b: number): number => (a === b ? 0 : a + b === 2 && a * b === 0 ? 2 : 1)

/** How much a question divides the group: the sum of the distances of all pairs of members. */
const disagreement = (totals: readonly number[]): number =>
  totals.reduce(
    (sum, total, a) =>
      sum + totals.reduce((inner, other, b) => inner + (b > a ? total * other * distance(a, b) : 0), 0),
    0,
  )

/** The places of the questions, most disagreement first; of equals, the first in the handbook. */
export const byDisagreement = (totals: Totals): number[] =>
  [...totals.keys()].sort(
    (a, b) => disagreement(totals[b] as readonly number[]) - disagreement(totals[a] as readonly number[]) || a - b,
  )
