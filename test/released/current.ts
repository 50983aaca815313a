/** The current service and its command, started as an operator starts them. The tests here know no other current code. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { type Running, settings, startService } from './process.ts'

const { scripts, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: { start: string }
  bin: { handbook: string }
}
const [, ...start] = scripts.start.split(' ')

/** Starts what `npm start` starts. */
export const startCurrent = (env: Record<string, string>): Promise<Running> => startService(start, env)

/** Runs `npx handbook`. @returns What it printed. @throws if its exit code is not 0. */
export async function handbook(env: Record<string, string>, ...args: string[]): Promise<string> {
  const options = { env: { PATH: process.env.PATH, ...settings, ...env } }
  return (await promisify(execFile)(process.execPath, [bin.handbook, ...args], options)).stdout
}
