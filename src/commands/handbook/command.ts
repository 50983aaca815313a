import type { ParseArgsOptionsConfig } from 'node:util'
import type { Config } from '../../config.ts'
import type { ReleaseStore } from '../../releases/store.ts'
import type { Output } from './print.ts'

export interface Context {
  store: ReleaseStore
  out: Output
  /** The words after the command’s name. */
  words: string[]
  options: Record<string, string | boolean | undefined>
  config: Config
  /** Whom the audit trail names. */
  actor: string
  /** The language of reports. */
  language: 'sv' | 'en'
}

export interface Command {
  /** What follows the command’s name: `<locale> [--out FILE]`. */
  usage: string
  summary: string
  options?: ParseArgsOptionsConfig
  /** How many words it takes, at least and at most. */
  words: [least: number, most: number]
  /** Gives the exit code, 0 unless stated. */
  run: (context: Context) => Promise<number | undefined>
}

/** What scripts can trust. */
export const exitCodes = { done: 0, failed: 1, usage: 2, inPart: 3 } as const

/** The command was called in a way it does not know. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** The id of the current release. */
export async function currentRelease({ store }: Context): Promise<string> {
  const { release } = await store.head()
  if (release === null) throw new Error('nothing is published yet; handbook publish-content publishes content/')
  return release
}
