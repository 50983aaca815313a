import type { Socket } from 'node:net'
import { type Exchange, load, open } from './load.ts'
import { cpuSeconds } from './server-process.ts'

const connections = 16
/** Node has optimised what it will by then. */
export const warmUp = 15_000
/** Parts into which the requests are cut. */
const turns = 10

/** A server under load, and what it is asked. */
export interface Contender {
  server: { pid: number; port: number }
  exchange: Exchange
}

/** Microseconds of processor time that a request takes on each server. They take turns, so that noise meets all. */
export async function processorTime(contenders: readonly Contender[], requests: number): Promise<number[]> {
  const runs = []
  for (const { server, exchange } of contenders) {
    const sockets = await openAll(server)
    // At once: a connection on which nothing comes is closed after ten seconds.
    await load(sockets, exchange, warmUp)
    runs.push({ server, exchange, sockets, used: 0 })
  }
  for (let turn = 0; turn < turns; turn++) {
    for (const run of turn % 2 ? runs : runs.toReversed()) {
      const before = cpuSeconds(run.server.pid)
      await load(run.sockets, run.exchange, requests / turns)
      run.used += cpuSeconds(run.server.pid) - before
    }
  }
  for (const { sockets } of runs) closeAll(sockets)
  if (runs.some(({ used }) => used === 0)) throw new Error(`${requests} requests are too few to measure.`)
  return runs.map(({ used }) => (used / requests) * 1e6)
}

export const openAll = ({ port }: { port: number }) =>
  Promise.all(Array.from({ length: connections }, () => open(port)))

export function closeAll(sockets: readonly Socket[]): void {
  for (const socket of sockets) socket.removeAllListeners('close').destroy()
}
