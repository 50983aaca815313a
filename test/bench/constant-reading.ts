import { Agent, get } from 'node:http'
import type { Server } from './server-process.ts'

/** One answer as a reader saw it. */
export interface Seen {
  path: string
  status: number
  release: string
  etag: string
  body: string
  /** Milliseconds since the process began, when it was asked. */
  at: number
  ms: number
}

export function read(server: Server, path: string, agent: Agent, headers = {}): Promise<Seen> {
  const at = performance.now()
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: server.port, path, agent, headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (text: string) => {
        body += text
      })
      answer.on('error', reject).on('end', () => {
        const release = String(answer.headers['handbook-release'])
        const etag = String(answer.headers.etag)
        resolve({ path, status: answer.statusCode ?? 0, release, etag, body, at, ms: performance.now() - at })
      })
    }).on('error', reject)
  })
}

/** Readers who ask every server for one address after the other, each as soon as it is due, until told to stop. */
export function constantReading(servers: readonly Server[], paths: readonly string[], everyMs: number) {
  const seen: Seen[][] = []
  let failed = 0
  let stopped = false
  const agent = new Agent({ keepAlive: true })
  const reader = async (server: Server, first: number) => {
    const mine: Seen[] = []
    seen.push(mine)
    const began = performance.now()
    for (let turn = 0; !stopped; turn += 1) {
      const early = began + turn * everyMs - performance.now()
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
      try {
        mine.push(await read(server, paths[(first + turn) % paths.length] as string, agent))
      } catch {
        failed += 1
      }
    }
  }
  const readers = servers.flatMap((server) => [0, 1, 2, 3].map((at) => reader(server, at * 17)))
  return {
    /** What each reader saw, in order. */
    seen,
    failures: () => failed + seen.flat().filter(({ status }) => status !== 200).length,
    stop: async () => {
      stopped = true
      await Promise.all(readers)
      agent.destroy()
    },
  }
}
