/** Arguments of the checks that take some. A check that would look at nothing says so in one line and ends with exit code 1. */
import { type ParseArgsConfig, parseArgs } from 'node:util'

export function reject(message: string): never {
  console.error(message)
  process.exit(1)
}

/** As `parseArgs`, but an unknown argument is one line instead of a stack. */
export function readArguments<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    return reject((error as Error).message)
  }
}

/** A number of runs, rounds or seconds. */
export function above0(name: string, text: string): number {
  const number = Number(text)
  return number > 0 && Number.isFinite(number) ? number : reject(`${name} must be a number above 0, not "${text}".`)
}
