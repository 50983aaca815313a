/**
 * Rendered answers in a file: their bodies one after the other, then a line about each, then where those lines begin. It
 * gets its name when it is whole and is never changed afterwards. Answers are read out of it one by one when first asked
 * for: thousands held ready would cost memory in every process, and a start before anyone asks.
 */
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Encoding, Rendered } from './representation.ts'

/** What a line says of an answer, after its address and a space. */
interface Stored extends Omit<Rendered, 'bodies'> {
  /** Where its bodies begin in the file. */
  start: number
  /** Bytes of its bodies, in their order. */
  lengths: [Encoding, number][]
  /** Hash of these bytes. */
  sum: string
}

const sumOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** The end of a file: the hash of its lines, and the byte at which they begin. */
const endLength = 80
const endOf = (lines: string, start: number) => sumOf(lines) + String(start).padStart(endLength - 64, '0')

/** Writes an answer file. It has `unfinished` as its name until it is whole. */
export class AnswerWriter {
  readonly #unfinished: string
  readonly #file: number
  readonly #lines: string[] = []
  #start = 0

  constructor(unfinished: string) {
    this.#unfinished = unfinished
    this.#file = openSync(unfinished, 'wx')
  }

  /** Gives the line by which the answer is found. */
  add(address: string, { bodies, ...rest }: Rendered): string {
    const all = Object.entries(bodies) as [Encoding, Uint8Array][]
    const bytes = Buffer.concat(all.map(([, body]) => body))
    writeFileSync(this.#file, bytes)
    const lengths = all.map(([encoding, body]): [Encoding, number] => [encoding, body.length])
    const stored: Stored = { ...rest, start: this.#start, lengths, sum: sumOf(bytes) }
    this.#start += bytes.length
    const line = `${address} ${JSON.stringify(stored)}`
    this.#lines.push(line)
    return line
  }

  finish(name: string): void {
    const lines = this.#lines.join('\n')
    writeFileSync(this.#file, lines + endOf(lines, this.#start))
    // A loss of power would else leave a name without its bytes.
    fsyncSync(this.#file)
    closeSync(this.#file)
    renameSync(this.#unfinished, name)
  }
}

/** The lines of an answer file; undefined where there is none, or it is not whole. */
export function readLines(name: string): string[] | undefined {
  return reading(name, (file) => {
    const { size } = fstatSync(file)
    const end = readAt(file, size - endLength, endLength)?.toString('latin1') ?? ''
    const start = Number(end.slice(64))
    const lines = readAt(file, start, size - endLength - start)?.toString()
    return lines && endOf(lines, start) === end ? lines.split('\n') : undefined
  })
}

/** The address that a line is about. */
export const addressOf = (line: string): string => line.slice(0, line.indexOf(' '))

/**
 * The answer that a line is about; undefined where the file is gone. One that has been damaged is removed, so that it is
 * made anew.
 */
export function readAnswer(name: string, line: string): Rendered | undefined {
  const { start, lengths, sum, ...rest } = JSON.parse(line.slice(line.indexOf(' '))) as Stored
  return reading(name, (file) => {
    const bytes = readAt(
      file,
      start,
      lengths.reduce((total, [, length]) => total + length, 0),
    )
    if (!bytes || sumOf(bytes) !== sum) {
      rmSync(name, { force: true })
      return undefined
    }
    let at = 0
    const bodies = lengths.map(([encoding, length]) => {
      at += length
      return [encoding, bytes.subarray(at - length, at)]
    })
    return { ...rest, bodies: Object.fromEntries(bodies) as Rendered['bodies'] }
  })
}

/** What can be read of a file that may not be there, or not be readable; then its answers are made when asked for. */
function reading<Result>(name: string, read: (file: number) => Result | undefined): Result | undefined {
  let file: number | undefined
  try {
    file = openSync(name, 'r')
    return read(file)
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function readAt(file: number, start: number, length: number): Buffer | undefined {
  if (!(start >= 0 && length > 0)) return undefined
  // Memory that threads could share: V8 lets the bytes of every other buffer bring its next full collection nearer.
  const bytes = Buffer.from(new SharedArrayBuffer(length))
  return readSync(file, bytes, 0, length, start) === length ? bytes : undefined
}
