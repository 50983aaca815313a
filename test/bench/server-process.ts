/** Server processes and what the operating system says of them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../free-port.ts'

/** Time that a process and its threads have had a processor, in seconds. */
export function cpuSeconds(pid: number): number {
  const tasks = `/proc/${pid}/task`
  const nanoseconds = readdirSync(tasks).map((task) =>
    Number(readFileSync(join(tasks, task, 'schedstat'), 'utf8').split(' ')[0]),
  )
  return nanoseconds.reduce((sum, time) => sum + time, 0) / 1e9
}

export function residentMiB(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

export interface Server {
  child: ChildProcess
  pid: number
  port: number
}

function node(args: string[], env: NodeJS.ProcessEnv, stdio: 'ipc' | 'log'): ChildProcess {
  const child = spawn(process.execPath, args, {
    env,
    stdio: stdio === 'ipc' ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', 'pipe', 'inherit'],
  })
  // A run that fails leaves no server behind.
  const end = () => child.kill()
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  return child
}

export function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('a server process ended early'))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as Message)
    })
  })
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
const [, ...started] = scripts.start.split(' ')
/** What Node is told at `npm start`, the script apart. */
const flags = started.slice(0, -1)

/** Starts a script of this folder that says its port in a message, with the flags of the service. */
export async function startScript(script: string, env: NodeJS.ProcessEnv, first?: object): Promise<Server> {
  const child = node([...flags, script], env, 'ipc')
  if (first) child.send(first)
  const { port } = await nextMessage<{ port: number }>(child)
  return { child, pid: child.pid as number, port }
}

/** Starts the service as `npm start` does, and waits until all of it is started. Its port is in the line that it logs. */
export function startService(env: NodeJS.ProcessEnv): Promise<Server> {
  const child = node(started, env, 'log')
  let log = ''
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the service ended early: ${log}`)))
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      log += text
      const port = /Server listening at http:\/\/127\.0\.0\.1:(\d+)/.exec(log)?.[1]
      if (port) resolve({ child, pid: child.pid as number, port: Number(port) })
    })
  })
}

/** Milliseconds from the start of the service's process to its first answer, asked for as soon as it listens. */
export async function startToAnswer(
  env: NodeJS.ProcessEnv,
  ask: (port: number) => Promise<{ status: number }>,
): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  const child = node(started, { ...env, PORT: `${port}` }, 'log')
  child.stdout?.resume()
  const answer = async (): Promise<{ status: number }> =>
    ask(port).catch(async (error) => {
      if (error.code !== 'ECONNREFUSED' || child.exitCode !== null) throw error
      await sleep(1)
      return answer()
    })
  const { status } = await answer()
  const taken = performance.now() - began
  if (status !== 200) throw new Error(`the first answer was ${status}`)
  await stop({ child, pid: child.pid as number, port })
  return taken
}

/** Waits until a process uses next to no processor time: what it does by itself after its start is done. */
export async function settled(pid: number): Promise<void> {
  let before = Number.NEGATIVE_INFINITY
  for (let used = cpuSeconds(pid); used - before > 0.01; used = cpuSeconds(pid)) {
    before = used
    await sleep(300)
  }
}

/** Ends a server the way an operator does; only then does Node write its compile cache. */
export function stop({ child }: Server): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

/** Milliseconds an empty Node process takes from its start to its end. */
export function emptyProcess(): Promise<number> {
  const began = performance.now()
  return new Promise((resolve) => {
    spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }).once('exit', () => resolve(performance.now() - began))
  })
}
