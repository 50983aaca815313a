/** The failures of commands, told in the reader’s language. */
import type { Bilingual } from '../../translation/bilingual.ts'

/** What scripts can trust. */
export const exitCodes = { done: 0, failed: 1, usage: 2, inPart: 3, unreachable: 4 } as const

/** A failure that a person is told of in their language. `code` is for scripts. */
export class Told extends Error {
  override name = 'Told'
  readonly text: Bilingual
  readonly code: string
  readonly exitCode: number

  constructor(text: Bilingual, code = 'FAILED', exitCode: number = exitCodes.failed) {
    super(text.en)
    this.text = text
    this.code = code
    this.exitCode = exitCode
  }
}

/** The command was called in a way it does not know. */
export class UsageError extends Told {
  constructor(text: Bilingual) {
    super(text, 'USAGE', exitCodes.usage)
  }
}

/** No service answers where one was asked. */
export class Unreachable extends Told {
  constructor(text: Bilingual) {
    super(text, 'UNREACHABLE', exitCodes.unreachable)
  }
}
