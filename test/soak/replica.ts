/** A replica as a process of its own, whose memory can be looked at after its garbage is collected. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { freePort } from '../free-port.ts'

export interface Heap {
  /** MiB of objects that are in use. */
  objects: number
  /** MiB of bytes that they hold: ready answers. */
  bytes: number
}

export interface Replica {
  port: number
  pid: number
  heap: () => Promise<Heap>
  /** How many processes it has started that still run: it renders in one. */
  helpers: () => number
  stop: () => Promise<void>
  /** What it logged that is worse than news. */
  complaints: string[]
}

const mebibytes = (bytes = 0) => bytes / 1024 / 1024

export async function startReplica(environment: NodeJS.ProcessEnv): Promise<Replica> {
  const inspected = await freePort()
  const child = spawn(process.execPath, [`--inspect=127.0.0.1:${inspected}`, 'src/start.js'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  const complaints: string[] = []
  const port = await portOf(child, complaints)
  const inspect = await inspector(inspected)
  return {
    port,
    pid: child.pid as number,
    complaints,
    heap: async () => {
      await inspect.ask('HeapProfiler.collectGarbage')
      const { usedSize, backingStorageSize } = await inspect.ask('Runtime.getHeapUsage')
      return { objects: mebibytes(usedSize), bytes: mebibytes(backingStorageSize) }
    },
    helpers: () =>
      readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ').filter(Boolean).length,
    stop: () =>
      new Promise((resolve) => {
        process.off('exit', end)
        // A process does not end while an inspector is connected.
        inspect.close()
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

/** Levels of pino: 40 is a warning. */
const worse = 50

function portOf(child: ChildProcess, complaints: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let rest = ''
    child.once('exit', (code) => reject(new Error(`a replica ended with ${code}: ${complaints.join('\n')}`)))
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${rest}${text}`.split('\n')
      rest = lines.pop() as string
      for (const line of lines) {
        const port = /Server listening at http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1]
        if (port) resolve(Number(port))
        if (Number(/"level":(\d+)/.exec(line)?.[1]) >= worse) complaints.push(line)
      }
    })
  })
}

interface Inspector {
  ask: (method: string) => Promise<Record<string, number>>
  close: () => void
}

/** Asks a process of the Chrome DevTools Protocol, one question after the other. */
async function inspector(port: number): Promise<Inspector> {
  const [{ webSocketDebuggerUrl }] = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as [
    { webSocketDebuggerUrl: string },
  ]
  const socket = new WebSocket(webSocketDebuggerUrl)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  let asked = 0
  const ask = (method: string): Promise<Record<string, number>> =>
    new Promise((resolve, reject) => {
      asked += 1
      const id = asked
      const hear = ({ data }: MessageEvent) => {
        const answer = JSON.parse(String(data))
        if (answer.id !== id) return
        socket.removeEventListener('message', hear)
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`))
        else resolve(answer.result)
      }
      socket.addEventListener('message', hear)
      socket.send(JSON.stringify({ id, method }))
    })
  return { ask, close: () => socket.close() }
}
