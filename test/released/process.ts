/** A service as a process of its own, whichever version it was built from, and requests to it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../free-port.ts'
import { soon } from '../wait.ts'

const publicUrl = 'https://handbook.example'
export const root = '/handbook/v1'

/** What every service here is told: no limits, and receivers on this machine are allowed. */
export const settings: Record<string, string> = {
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  HANDBOOK_PUBLIC_URL: publicUrl,
  HANDBOOK_RATE_LIMIT_MAX: '0',
  HANDBOOK_PRIVATE_RECEIVERS: 'allow',
  // Nobody waits for anything when a test stops it.
  HANDBOOK_DRAIN_SECONDS: '0',
}

export interface Running {
  /** `http://127.0.0.1:<port>` */
  address: string
  stop: () => Promise<void>
}

/** Starts a service and waits until it is ready. @throws with what the process wrote, if it ends before that. */
export async function startService(program: string[], env: Record<string, string>, cwd = '.'): Promise<Running> {
  const port = await freePort()
  const child = spawn(process.execPath, program, {
    cwd,
    env: { PATH: process.env.PATH, ...settings, PORT: `${port}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const ended = once(child, 'exit')
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const address = `http://127.0.0.1:${port}`
  const isReady = () =>
    fetch(`${address}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
  const code = () => child.exitCode ?? child.signalCode
  await soon(async () => code() !== null || (await isReady()))
  if (code() !== null) throw new Error(`${program.join(' ')} ended with ${code()}: ${output}`)
  return {
    address,
    stop: async () => {
      process.off('exit', kill)
      child.kill('SIGTERM')
      await ended
    },
  }
}

export interface Asked {
  json?: object
  file?: { bytes: Uint8Array<ArrayBuffer>; type: string }
  revision?: number
  headers?: Record<string, string>
}

/** Sends requests to the API. */
export function requester(address: string, token?: string) {
  return (method: string, path: string, { json, file, revision, headers }: Asked = {}): Promise<Response> => {
    const type = json ? 'application/json' : file?.type
    const body = json ? JSON.stringify(json) : file?.bytes
    return fetch(address + root + path, {
      method,
      redirect: 'manual',
      headers: {
        // One encoding for all, so that entity tags can be compared.
        'accept-encoding': 'identity',
        'accept-language': 'en',
        ...(token && { authorization: `Bearer ${token}` }),
        ...(type && { 'content-type': type }),
        ...(revision !== undefined && { 'if-match': `"${revision}"` }),
        ...headers,
      },
      ...(body && { body }),
    })
  }
}
export type Requester = ReturnType<typeof requester>

/** A request that must succeed, for its JSON body. */
export async function ask<Body>(request: Requester, method: string, path: string, asked?: Asked): Promise<Body> {
  const response = await request(method, path, asked)
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`)
  return (text === '' ? undefined : JSON.parse(text)) as Body
}

/** Waits until a service shows a release as the current one. */
export async function follows(address: string, release: string): Promise<void> {
  const request = requester(address)
  await soon(async () => (await ask<{ release: string }>(request, 'GET', '/heads')).release === release)
}
