import type { ParseArgsOptionsConfig } from 'node:util'
import type { Config } from '../../config.ts'
import type { ReleaseStore } from '../../store/store.ts'
import type { Bilingual, Language } from '../../translation/bilingual.ts'
import type { Output } from './print.ts'
import type { Service } from './service.ts'
import { UsageError } from './told.ts'

export interface Context {
  /** The addresses of the API: of the server that --server names, or on the store that is here. */
  service: Service
  /** The store that is here. @throws {UsageError} where a server is asked instead. */
  store: () => Promise<ReleaseStore>
  isRemote: boolean
  out: Output
  /** The words after the command’s name. */
  words: string[]
  options: Record<string, string | boolean | undefined>
  config: Config
  /** Whom the audit trail names. */
  actor: string
  /** The language of reports. */
  language: Language
}

export interface Command {
  /** What follows the command’s name: `<locale> [--out FILE]`. */
  usage: string
  summary: Bilingual
  options?: ParseArgsOptionsConfig
  /** How many words it takes, at least and at most. */
  words: [least: number, most: number]
  /** Gives the exit code where it is not always 0. */
  run: ((context: Context) => Promise<void>) | ((context: Context) => Promise<number>)
}

/** How a command is called. */
export const usageOf = (name: string, usage: string | undefined): UsageError =>
  new UsageError({ sv: `så här: handbook ${name} ${usage}`, en: `usage: handbook ${name} ${usage}` })

/** The id of the current release. */
export async function currentRelease({ service }: Context): Promise<string> {
  return (await service.get<{ release: string }>('/heads')).release
}

/** A moment to the minute, as tables show it. */
export const minute = (time: string | null): string => (time === null ? '–' : time.slice(0, 16).replace('T', ' '))
