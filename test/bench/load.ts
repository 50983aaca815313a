/** Asks a server over keep-alive sockets, one request at a time on each, and checks every answer. */
import { connect, type Socket } from 'node:net'

/** A request, and what its answer must be. */
export interface Exchange {
  request: string
  status: number
  /** Bytes of the whole answer, headers included; `Date`, all that varies, has one length. */
  length: number
}

const asking = (path: string, headers: Record<string, string>) =>
  [
    `GET ${path} HTTP/1.1`,
    'Host: handbook.example',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n')

export const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true).once('error', reject)
    socket.once('connect', () => resolve(socket))
  })

/** Sends a request and reads its answer, whose length the expectation gives. */
function ask(socket: Socket, { request, status, length }: Exchange): Promise<void> {
  const start = `HTTP/1.1 ${status} `
  return new Promise((resolve, reject) => {
    let received = 0
    const settle = (error?: Error) => {
      socket.off('data', read).off('close', closed)
      if (error) reject(error)
      else resolve()
    }
    const wrong = (what: string) => settle(new Error(`${what}, after ${request.split('\r\n', 1)}`))
    const closed = () => wrong('the server closed the connection')
    const read = (chunk: Buffer) => {
      if (received === 0 && chunk.toString('latin1', 0, start.length) !== start)
        return wrong(`expected status ${status}, got ${chunk.toString('latin1', 0, 60)}`)
      received += chunk.length
      if (received > length) wrong(`expected ${length} bytes, got ${received}`)
      else if (received === length) settle()
    }
    if (socket.destroyed) return closed()
    socket.on('data', read).on('close', closed)
    socket.write(request)
  })
}

/** Sends as many requests as told over the sockets; each waits for its answer before the next. */
export async function load(sockets: readonly Socket[], exchange: Exchange, requests: number): Promise<void> {
  let left = requests
  await Promise.all(
    sockets.map(async (socket) => {
      while (left-- > 0) await ask(socket, exchange)
    }),
  )
}

/** Asks at a steady pace until told to stop. @returns every latency in milliseconds, waiting for a busy socket included. */
export async function latencies(
  sockets: readonly Socket[],
  exchanges: readonly Exchange[],
  { everyMs, until }: { everyMs: number; until: () => boolean },
): Promise<number[]> {
  const taken: number[] = []
  const began = performance.now()
  await Promise.all(
    sockets.map(async (socket, index) => {
      const pace = everyMs * sockets.length
      for (let turn = 0; !until(); turn++) {
        const due = began + index * everyMs + turn * pace
        const early = due - performance.now()
        if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
        const sent = performance.now()
        await ask(socket, exchanges[(turn + index) % exchanges.length] as Exchange)
        // A timer that is late is this process's delay; an answer that made the next request late is the server's.
        taken.push(performance.now() - (early > 0 ? sent : due))
      }
    }),
  )
  return taken
}

/** One answer, read whole. */
export interface Answer {
  status: number
  /** Names and values as sent, without what Node adds by itself. */
  headers: string[]
  body: Buffer
  exchange: Exchange
}

const added = new Set(['date', 'connection', 'keep-alive'])

/** Asks once, on a connection of its own, to learn what the answer is. */
export async function fetchAnswer(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  const socket = await open(port)
  const request = asking(path, headers)
  try {
    const bytes = await new Promise<Buffer>((resolve, reject) => {
      let all = Buffer.alloc(0)
      socket.on('error', reject).on('close', () => reject(new Error(`${path}: closed before the whole answer`)))
      socket.on('data', (chunk: Buffer) => {
        all = Buffer.concat([all, chunk])
        const end = all.indexOf('\r\n\r\n')
        if (end < 0) return
        const length = /\r\nContent-Length: (\d+)\r\n/i.exec(all.toString('latin1', 0, end + 2))?.[1] ?? '0'
        if (all.length >= end + 4 + Number(length)) resolve(all)
      })
      socket.write(request)
    })
    const end = bytes.indexOf('\r\n\r\n')
    const [line = '', ...fields] = bytes.toString('latin1', 0, end).split('\r\n')
    const status = Number(line.split(' ')[1])
    return {
      status,
      headers: fields
        .map((field) => [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 2)] as const)
        .filter(([name]) => !added.has(name.toLowerCase()))
        .flat(),
      body: bytes.subarray(end + 4),
      exchange: { request, status, length: bytes.length },
    }
  } finally {
    socket.removeAllListeners('close').destroy()
  }
}
