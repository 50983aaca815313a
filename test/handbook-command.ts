/** `npx handbook` as tests use it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { handbook } from '../src/commands/handbook.ts'

export interface Outcome {
  status: number
  stdout: string
  stderr: string
}

/** Runs a command within this process. */
export async function runHandbook(environment: NodeJS.ProcessEnv, args: string[]): Promise<Outcome> {
  const outcome = { stdout: '', stderr: '' }
  const write = (text: string) => {
    outcome.stdout += text
  }
  const writeError = (text: string) => {
    outcome.stderr += `${text}\n`
  }
  return { status: await handbook(args, { environment, write, writeError }), ...outcome }
}

/** Runs a command as a user does, in a process of its own. */
export async function spawnHandbook(environment: NodeJS.ProcessEnv, args: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ['src/commands/handbook.ts', ...args], { env: environment })
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { status, stdout, stderr }
}
