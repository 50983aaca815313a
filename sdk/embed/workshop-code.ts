/**
 * A member's answers as a short code, and back. Two bits for each answer, five bits to a character, and four check characters
 * of a Reed-Solomon code: up to four wrong characters are always noticed, and so two that changed places. Release and questions
 * choose a mask over the whole, so that a code fits no other questions.
 */

/** The positions in the order of their numbers: works, partly, need to get better, don't know. */
export type Answer = 0 | 1 | 2 | 3
export const positions: readonly Answer[] = [0, 1, 2, 3]

/** What a code is about. The order of the questions counts. */
export interface CodeSet {
  release: string
  questions: readonly string[]
}

/** Why a text is no code for a set. `group` is the one with the wrong character, from 1. */
export type CodeFault =
  | { fault: 'character'; character: string }
  | { fault: 'length'; number: number; given: number }
  | { fault: 'slip'; group: number }
  | { fault: 'other' }

/** Crockford's alphabet: digits and letters, without I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checks = 4
const groupSize = 4
/** A Reed-Solomon code over 32 symbols is no longer than 31. */
const mostQuestions = Math.floor(((31 - checks) * 5) / 2)

const lengthFor = (questions: number): number => Math.ceil((questions * 2) / 5) + checks

/** Powers of a primitive element of the field with 32 elements, x⁵ + x² + 1, and their exponents. */
const power: number[] = []
const exponent: number[] = []
for (let at = 0, value = 1; at < 31; at++) {
  power[at] = value
  exponent[value] = at
  value = (value << 1) ^ (value & 16 ? 0b1_00101 : 0)
}
const times = (a: number, b: number): number =>
  a && b ? (power[((exponent[a] as number) + (exponent[b] as number)) % 31] as number) : 0

/** The product of (x - αⁱ) for the check characters, highest power first, without its leading 1. */
const generator = Array.from({ length: checks }, (_, index) => power[index + 1] as number)
  .reduce<number[]>(
    (product, root) => product.concat(0).map((value, at) => value ^ times(product[at - 1] ?? 0, root)),
    [1],
  )
  .slice(1)

/** The rest of symbols divided by the generator: the check symbols, or zeros where they have them already. */
const rest = (symbols: readonly number[]): number[] =>
  symbols.reduce<number[]>((register, symbol) => {
    const first = (register[0] as number) ^ symbol
    return generator.map((value, at) => (register[at + 1] ?? 0) ^ times(first, value))
  }, Array(checks).fill(0))

const checked = (data: readonly number[]) => [...data, ...rest(data)]
const isWhole = (symbols: readonly number[]) =>
  checked(symbols.slice(0, -checks)).every((value, at) => value === symbols[at])

/** FNV-1a with the last steps of MurmurHash 3, by which every bit of the text reaches every bit of the result. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}

const masked = (symbols: readonly number[], { release, questions }: CodeSet): number[] =>
  symbols.map((symbol, at) => symbol ^ (hash(`${at}\n${release}\n${questions.join()}`) & 31))

/** @throws {RangeError} for more questions than a code can hold, or a number of answers that is not that of the questions. */
export function encode(answers: readonly Answer[], set: CodeSet): string {
  if (answers.length === 0 || answers.length > mostQuestions || answers.length !== set.questions.length)
    throw new RangeError(`A code holds 1 to ${mostQuestions} answers, one for each question.`)
  const bits = answers.flatMap((answer) => [answer >> 1, answer & 1])
  const data = Array.from({ length: lengthFor(answers.length) - checks }, (_, at) =>
    bits.slice(at * 5, at * 5 + 5).reduce((symbol, bit, place) => symbol | (bit << (4 - place)), 0),
  )
  const characters = masked(checked(data), set).map((symbol) => alphabet[symbol])
  return groupsOf(characters.join('')).join('-')
}

/** The characters of a code in the groups in which it is shown and read aloud. */
export const groupsOf = (characters: string): string[] => characters.match(new RegExp(`.{1,${groupSize}}`, 'g')) ?? []

/** Characters as they were meant: any case and width, the digits of Arabic and Persian, and letters that look like digits. */
const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0')

/** The answers of a code, and the code as it is written. */
export function decode(text: string, set: CodeSet): { answers: Answer[]; code: string } | CodeFault {
  // A code has at most 31 characters. Longer texts are not looked through.
  const characters = [...normalised(text.slice(0, 200))]
  const unknown = characters.find((character) => !alphabet.includes(character))
  if (unknown !== undefined) return { fault: 'character', character: unknown }
  const number = lengthFor(set.questions.length)
  if (characters.length !== number) return { fault: 'length', number, given: characters.length }
  const symbols = masked(
    characters.map((character) => alphabet.indexOf(character)),
    set,
  )
  if (!isWhole(symbols)) return slipIn(symbols, set)
  const bits = symbols
    .slice(0, -checks)
    .flatMap((symbol) => Array.from({ length: 5 }, (_, place) => (symbol >> (4 - place)) & 1))
  const answers = set.questions.map((_, at) => ((bits[at * 2] as number) * 2 + (bits[at * 2 + 1] as number)) as Answer)
  // What is left over when the answers are in must be zero, so that answers have one code.
  if (bits.slice(answers.length * 2).includes(1)) return { fault: 'other' }
  return { answers, code: groupsOf(characters.join('')).join('-') }
}

/** Where one other character, or two neighbours changed back, would make a code. */
function slipIn(symbols: readonly number[], set: CodeSet): CodeFault {
  const mask = masked(Array(symbols.length).fill(0), set)
  const group = (at: number) => ({ fault: 'slip', group: Math.floor(at / groupSize) + 1 }) as const
  for (const at of symbols.keys()) {
    for (let symbol = 0; symbol < 32; symbol++) if (isWhole(symbols.with(at, symbol))) return group(at)
    if (at === 0) continue
    // As they were typed, neighbours are under each other's mask.
    const change = (mask[at - 1] as number) ^ (mask[at] as number)
    const changed = symbols
      .with(at - 1, (symbols[at] as number) ^ change)
      .with(at, (symbols[at - 1] as number) ^ change)
    if (isWhole(changed)) return group(at - 1)
  }
  return { fault: 'other' }
}
