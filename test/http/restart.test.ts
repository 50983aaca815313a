import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { startService } from '../bench/server-process.ts'
import { soon } from '../wait.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

async function environment(t: Test, more: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-restart-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return { PATH: process.env.PATH, HOST: '127.0.0.1', HANDBOOK_DATA_DIR: folder, HANDBOOK_RATE_LIMIT_MAX: '0', ...more }
}

/** Sends requests to whichever replicas say that they are ready, as a load balancer does, until told to stop. */
function balancing(ports: readonly number[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 })
  const outcome = { answered: 0, failed: [] as string[], over: false, one: 0, ready: [...ports] }
  const ask = (port: number, path: string, by?: Agent) =>
    new Promise<number>((resolve, reject) => {
      get({ agent: by, port, host: '127.0.0.1', path }, (answer) => {
        answer.resume().once('error', reject)
        answer.once('end', () => resolve(answer.statusCode ?? 0))
      }).once('error', reject)
    })
  const watch = async () => {
    while (!outcome.over) {
      const said = await Promise.all(ports.map((port) => ask(port, '/health/ready').catch(() => 0)))
      outcome.ready = ports.filter((_, index) => said[index] === 200)
      if (outcome.ready.length === 1) outcome.one++
      await sleep(50)
    }
  }
  const paths = ['/handbook/v1/sv/questions', '/handbook/v1/sv/bundle', '/handbook/v1/sv/search?q=innovation']
  const send = async () => {
    for (let turn = 0; !outcome.over; turn++) {
      const path = paths[turn % paths.length] as string
      const port = outcome.ready[turn % outcome.ready.length] as number
      const status = await ask(port, path, agent).catch(({ code }) => code)
      if (status === 200) outcome.answered++
      else outcome.failed.push(`${path}: ${status}`)
      await sleep(2)
    }
  }
  const done = Promise.all([watch(), ...Array.from({ length: 6 }, send)]).then(() => agent.destroy())
  return { outcome, done }
}

const ended = async (child: ChildProcess) => (await once(child, 'exit'))[0] as number

t.test('replicas restarted one after the other under load lose no request', async (t) => {
  const env = await environment(t)
  const replicas = [await startService({ ...env, PORT: '0' }), await startService({ ...env, PORT: '0' })]
  const { outcome, done } = balancing(replicas.map(({ port }) => port))
  const allServe = (answered = outcome.answered) =>
    soon(() => outcome.ready.length === replicas.length && outcome.answered > answered + 100)
  await allServe()
  for (const [index, { child, port }] of replicas.entries()) {
    child.kill('SIGTERM')
    t.equal(await ended(child), 0)
    replicas[index] = await startService({ ...env, PORT: `${port}` })
    await allServe()
  }
  outcome.over = true
  await done
  for (const { child } of replicas) child.kill('SIGTERM')
  await Promise.all(replicas.map(({ child }) => ended(child)))
  t.same(outcome.failed, [])
  t.ok(outcome.one > 0, 'there were times with one replica')
})

t.test('a request that never ends holds the service no longer than the limit', async (t) => {
  const service = await startService({ ...(await environment(t, { HANDBOOK_DRAIN_SECONDS: '1' })), PORT: '0' })
  const socket = connect(service.port, '127.0.0.1')
  socket.on('error', () => undefined)
  // The first request shows that the service has the connection.
  socket.write('GET /handbook/v1/heads HTTP/1.1\r\nHost: a\r\n\r\n')
  await once(socket, 'data')
  socket.write('GET /handbook/v1/heads HTTP/1.1\r\nHost: a\r\n')
  const closed = once(socket, 'close')
  service.child.kill('SIGTERM')
  t.equal(await ended(service.child), 0)
  await closed
})
