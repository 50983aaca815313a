import { existsSync } from 'node:fs'
import { addressOf, readAnswer, readLines } from './answer-file.ts'
import type { Rendered } from './representation.ts'

/**
 * The ready answers of a part of a release, in their file. Nothing is read of it before somebody asks, and then no more than
 * is asked for: most replicas are asked for few of their languages.
 */
export class AnswerPart {
  /** The file, or what will be its name; it names the answers too, for they follow from what it is made of. */
  readonly file: string
  /** What the file is called while it is written. */
  readonly unfinished: string
  #isWhole: boolean
  /** Lines told of while the file is written that nobody has needed yet. */
  #told: string[] = []
  #lines: Map<string, string> | undefined
  readonly #opened = new Map<string, Rendered>()

  constructor(file: string, unfinished: string) {
    this.file = file
    this.unfinished = unfinished
    this.#isWhole = existsSync(file)
  }

  /** Whether every answer is there, now and in whatever release has the part. */
  get isWhole(): boolean {
    return this.#isWhole
  }

  /** More answers can be read, though the file is still being written. */
  add(lines: readonly string[]): void {
    this.#told.push(...lines)
  }

  /** The file has its name. */
  finish(): void {
    this.#told = []
    this.#lines = undefined
    this.#isWhole = true
  }

  /** An answer that is there; the same object whenever it is asked for. */
  find(address: string): Rendered | undefined {
    const opened = this.#opened.get(address)
    if (opened) return opened
    const line = this.#allLines().get(address)
    const rendered = line === undefined ? undefined : readAnswer(this.#isWhole ? this.file : this.unfinished, line)
    if (rendered) this.#opened.set(address, rendered)
    return rendered
  }

  #allLines(): Map<string, string> {
    const unread = this.#isWhole ? (this.#lines ? [] : (readLines(this.file) ?? [])) : this.#told.splice(0)
    this.#lines ??= new Map()
    for (const line of unread) this.#lines.set(addressOf(line), line)
    return this.#lines
  }
}
