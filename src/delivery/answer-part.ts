import { existsSync } from 'node:fs'
import { lineAbout, readAnswer, readLines } from './answer-file.ts'
import type { Rendered } from './representation.ts'

/**
 * The ready answers of a part of a release, once their file is there. Nothing is read of it before somebody asks, and then no
 * more than is asked for: most replicas are asked for few of their languages.
 */
export class AnswerPart {
  /** It names the answers too, for they follow from what its name is made of. */
  readonly file: string
  #lines: string | undefined
  readonly #read = new Map<string, Rendered>()

  constructor(file: string) {
    this.file = file
  }

  /** Whether every answer is there. */
  get isWhole(): boolean {
    return existsSync(this.file)
  }

  /** An answer that is there; the same object whenever it is asked for. */
  find(address: string): Rendered | undefined {
    const known = this.#read.get(address)
    if (known) return known
    // What is asked with a query is never made beforehand.
    if (address.includes('?')) return undefined
    if (this.#lines === undefined && this.isWhole) this.#lines = readLines(this.file)
    const line = this.#lines && lineAbout(address, this.#lines)
    if (line === undefined) return undefined
    const rendered = readAnswer(this.file, line)
    if (rendered) this.#read.set(address, rendered)
    // The file has gone, and another may come.
    else this.#lines = undefined
    return rendered
  }
}
