#!/usr/bin/env node
/** `npx handbook`: what maintainers and operators do with the store and the folder `content/`. */
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { nearest } from '../handbook/nearest.ts'
import { openStore } from '../store/open-store.ts'
import type { ReleaseStore } from '../store/store.ts'
import type { Language } from '../translation/bilingual.ts'
import { backupCommands } from './handbook/backup-commands.ts'
import { type Command, usageOf } from './handbook/command.ts'
import { contentCommands } from './handbook/content-commands.ts'
import { doctorCommand } from './handbook/doctor-command.ts'
import { draftCommands } from './handbook/draft-commands.ts'
import { failureOf, jsonOf, sentenceOf } from './handbook/failure.ts'
import { headCommands } from './handbook/head-commands.ts'
import { help, misread } from './handbook/help.ts'
import { mirrorCommands } from './handbook/mirror-commands.ts'
import { output } from './handbook/print.ts'
import { releaseCommands } from './handbook/release-commands.ts'
import { Service, type Transport } from './handbook/service.ts'
import { tokenCommands } from './handbook/token-commands.ts'
import { exitCodes, UsageError } from './handbook/told.ts'
import { translationCommands } from './handbook/translation-commands.ts'

const commands: Record<string, Command> = {
  ...translationCommands,
  ...contentCommands,
  ...draftCommands,
  ...releaseCommands,
  ...headCommands,
  ...tokenCommands,
  ...mirrorCommands,
  ...backupCommands,
  ...doctorCommand,
}

const everywhere = {
  json: { type: 'boolean' },
  server: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The environment of a command and its two output streams. */
export interface CommandIO {
  environment: NodeJS.ProcessEnv
  write: (text: string) => unknown
  writeError: (text: string) => unknown
}

/** Runs a command. Errors go to `writeError`. @returns The exit code. */
export async function handbook(args: string[], io: CommandIO): Promise<number> {
  const language = languageOf(io.environment)
  try {
    return await run(args, io, language)
  } catch (error) {
    const failure = failureOf(error as Error)
    if (args.includes('--json')) io.write(jsonOf(failure, language))
    else io.writeError(sentenceOf(failure, language))
    return failure.exitCode
  }
}

/** As every program chooses it (POSIX, Internationalization Variables); English unless it is Swedish. */
const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language =>
  /^sv/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'sv' : 'en'

async function run([name, ...rest]: string[], { environment, write }: CommandIO, language: Language): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    write(help(commands, language))
    return name === undefined ? exitCodes.usage : exitCodes.done
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    const meant = nearest(name, Object.keys(commands))
    throw new UsageError({
      sv: `det finns inget kommando ${name}${meant ? `; menade du ${meant}?` : ''}`,
      en: `there is no command ${name}${meant ? `; did you mean ${meant}?` : ''}`,
    })
  }
  const { values: options, positionals: words } = parse(command, rest)
  if (options.help) {
    write(`handbook ${name} ${command.usage}\n\n${command.summary[language]}\n`)
    return exitCodes.done
  }
  const [least, most] = command.words
  if (words.length < least || words.length > most) throw usageOf(name, command.usage)
  const config = readConfig({
    ...environment,
    ...(options.server !== undefined && { HANDBOOK_SERVER: `${options.server}` }),
  })
  const actor = `local:${userInfo().username}`
  const { server, token } = config
  let opened: ReleaseStore | undefined
  const store = async () => {
    if (server !== undefined)
      throw new UsageError({
        sv: `${name} använder det lokala lagret, inte ${server}. Utelämna --server och ta bort HANDBOOK_SERVER`,
        en: `${name} uses the local store, not ${server}. Omit --server and unset HANDBOOK_SERVER`,
      })
    opened ??= await openStore(config)
    return opened
  }
  let transport: Promise<Transport> | undefined
  const way = async (): Promise<Transport> => {
    const { remoteService, serviceHere } = await import('./handbook/transports.ts')
    return server === undefined ? serviceHere(await store(), config, actor) : remoteService(server, token)
  }
  const service = new Service(() => (transport ??= way()), language, progress)
  try {
    const out = output(options.json === true, language, write)
    const isRemote = server !== undefined
    const context = { service, store, isRemote, out, words, options, config, actor, language } as const
    const exitCode = await command.run(context)
    return typeof exitCode === 'number' ? exitCode : exitCodes.done
  } finally {
    await opened?.close()
  }
}

/** Shows the progress of long work on a terminal. The next line replaces it. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text} `)
}

function parse(command: Command, args: string[]) {
  try {
    const options = { ...command.options, ...everywhere }
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return { values: values as Record<string, string | boolean | undefined>, positionals }
  } catch (error) {
    throw misread(error as NodeJS.ErrnoException)
  }
}

if (import.meta.main) {
  // A closed pipe (`handbook audit | head`) is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.done)
  })
  const write = (text: string) => process.stdout.write(text)
  process.exitCode = await handbook(process.argv.slice(2), {
    environment: process.env,
    write,
    writeError: console.error,
  })
}
