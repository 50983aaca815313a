/**
 * Whether the audit trail is whole. Every change raises the sequence of the head by one and writes one event with that
 * number, so the events of a store are numbered 1, 2, 3 … up to the sequence.
 */
import type { Bilingual } from '../errors.ts'

const most = 10

/** Says which events are missing, repeated or out of order, given their numbers as they are stored. Null if none are. */
export function numberingFault(numbers: readonly number[], sequence: number): Bilingual | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const repeated = sorted.filter((number, index) => number === sorted[index - 1])
  const later = sorted.filter((number) => number > sequence)
  const displaced = numbers.find((number, index) => number < (numbers[index - 1] ?? 0))
  const faults = [
    said({ sv: 'saknas', en: 'missing' }, gapsIn(sorted, sequence)),
    said({ sv: 'finns flera gånger', en: 'repeated' }, repeated.map(String)),
    said(
      { sv: `senare än ${sequence}, huvudets löpnummer`, en: `later than ${sequence}, the sequence of the head` },
      later.map(String),
    ),
    said({ sv: 'i fel ordning', en: 'out of order' }, displaced === undefined ? [] : [`${displaced}`]),
  ].filter((fault) => fault !== undefined)
  if (faults.length === 0) return null
  return { sv: faults.map(({ sv }) => sv).join('; '), en: faults.map(({ en }) => en).join('; ') }
}

/** The numbers from 1 to the sequence that are not there, as `3` or `5–9`. */
function gapsIn(sorted: readonly number[], sequence: number): string[] {
  const gaps: string[] = []
  let next = 1
  for (const number of [...sorted.filter((one) => one <= sequence), sequence + 1]) {
    if (number > next) gaps.push(number - 1 === next ? `${next}` : `${next}–${number - 1}`)
    next = number + 1
  }
  return gaps
}

function said(fault: Bilingual, events: readonly string[]): Bilingual | undefined {
  if (events.length === 0) return undefined
  const numbers = events.slice(0, most).join(', ')
  const told = { sv: `${fault.sv}: händelse ${numbers}`, en: `${fault.en}: event ${numbers}` }
  const left = events.length - most
  return left > 0 ? { sv: `${told.sv} och ${left} till`, en: `${told.en} and ${left} more` } : told
}
