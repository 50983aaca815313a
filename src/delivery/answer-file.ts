/**
 * Rendered answers in a file: their bodies one after the other, then a line about each, then where those lines begin. It
 * gets its name when it is whole and is never changed afterwards. Answers are read out of it one by one when first asked
 * for: thousands held ready would cost memory in every process, and a start before anyone asks.
 */
import { createHash } from 'node:crypto'
import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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

  add(address: string, { bodies, ...rest }: Rendered): void {
    const all = Object.entries(bodies) as [Encoding, Uint8Array][]
    const bytes = Buffer.concat(all.map(([, body]) => body))
    writeFileSync(this.#file, bytes)
    const lengths = all.map(([encoding, body]): [Encoding, number] => [encoding, body.length])
    const stored: Stored = { ...rest, start: this.#start, lengths, sum: sumOf(bytes) }
    this.#start += bytes.length
    this.#lines.push(`${address} ${JSON.stringify(stored)}`)
  }

  /** Gives the file its name, unless another process was first: whoever reads that one keeps it. */
  finish(name: string): void {
    const lines = this.#lines.map((line) => `\n${line}`).join('')
    writeFileSync(this.#file, lines + endOf(lines, this.#start))
    closeSync(this.#file)
    if (existsSync(name)) rmSync(this.#unfinished)
    else renameSync(this.#unfinished, name)
  }
}

/** The lines of an answer file; undefined where there is none. One that is not whole is removed, to be rendered anew. */
export function readLines(name: string): string | undefined {
  return reading(name, (file) => {
    const { size } = fstatSync(file)
    const end = readAt(file, size - endLength, endLength)?.toString('latin1') ?? ''
    const start = Number(end.slice(64))
    const lines = readAt(file, start, size - endLength - start)?.toString()
    return lines && endOf(lines, start) === end ? lines : undefined
  })
}

/** The line about an address, if there is one. It is looked for in the text: few of them are ever needed. */
export function lineAbout(address: string, lines: string): string | undefined {
  const start = lines.indexOf(`\n${address} `)
  if (start === -1) return undefined
  const end = lines.indexOf('\n', start + 1)
  return lines.slice(start + 1, end === -1 ? undefined : end)
}

/** The answer that a line is about; undefined where the file is gone. One that is damaged is removed, to be rendered anew. */
export function readAnswer(name: string, line: string): Rendered | undefined {
  const { start, lengths, sum, ...rest } = JSON.parse(line.slice(line.indexOf(' '))) as Stored
  const whole = lengths.reduce((total, [, length]) => total + length, 0)
  return reading(name, (file) => {
    const bytes = readAt(file, start, whole)
    if (!bytes || sumOf(bytes) !== sum) return undefined
    let at = 0
    const bodies = lengths.map(([encoding, length]) => {
      at += length
      return [encoding, bytes.subarray(at - length, at)]
    })
    return { ...rest, bodies: Object.fromEntries(bodies) as Rendered['bodies'] }
  })
}

/** What can be read of a file. One in which that is nothing is removed; its answers are made when asked for until then. */
function reading<Result>(name: string, read: (file: number) => Result | undefined): Result | undefined {
  let file: number
  try {
    file = openSync(name, 'r')
  } catch {
    return undefined
  }
  let result: Result | undefined
  try {
    result = read(file)
  } catch {
    // It cannot be read, as a folder cannot.
  }
  closeSync(file)
  if (result === undefined) rmSync(name, { recursive: true, force: true })
  return result
}

function readAt(file: number, start: number, length: number): Buffer | undefined {
  if (!(start >= 0 && length > 0)) return undefined
  // Memory that threads could share: V8 lets the bytes of every other buffer bring its next full collection nearer.
  const bytes = Buffer.from(new SharedArrayBuffer(length))
  return readSync(file, bytes, 0, length, start) === length ? bytes : undefined
}
