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

interface Test {
  teardown: (end: () => unknown) => void
}

async function environment(t: Test, more: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-restart-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return { PATH: process.env.PATH, HOST: '127.0.0.1', HANDBOOK_DATA_DIR: folder, HANDBOOK_RATE_LIMIT_MAX: '0', ...more }
}

/** Asks until told to stop; only a connection that was refused, with nothing sent, is tried again. */
function reading(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const outcome = { answered: 0, refused: 0, failed: [] as string[], over: false }
  const paths = ['/handbook/v1/sv/questions', '/handbook/v1/sv/bundle', '/handbook/v1/sv/search?q=innovation']
  const ask = (path: string) =>
    new Promise<void>((resolve) => {
      const failed = (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED') outcome.refused++
        else outcome.failed.push(`${path}: ${error.code} ${error.message}`)
        resolve()
      }
      get({ agent, port, host: '127.0.0.1', path }, (answer) => {
        if (answer.statusCode !== 200) outcome.failed.push(`${path}: ${answer.statusCode}`)
        answer.resume().once('error', failed)
        answer.once('end', () => {
          outcome.answered++
          resolve()
        })
      }).once('error', failed)
    })
  const done = (async () => {
    for (let turn = 0; !outcome.over; turn++) {
      await ask(paths[turn % paths.length] as string)
      await sleep(2)
    }
    agent.destroy()
  })()
  return { outcome, done }
}

const ended = async (child: ChildProcess) => (await once(child, 'exit'))[0] as number

t.test('a restart under load loses no request', async (t) => {
  const env = await environment(t)
  const first = await startService({ ...env, PORT: '0' })
  const clients = Array.from({ length: 6 }, () => reading(first.port))
  await sleep(500)
  first.child.kill('SIGTERM')
  t.equal(await ended(first.child), 0)
  const second = await startService({ ...env, PORT: `${first.port}` })
  await sleep(500)
  for (const { outcome } of clients) outcome.over = true
  await Promise.all(clients.map(({ done }) => done))
  second.child.kill('SIGTERM')
  await ended(second.child)
  t.same(
    clients.flatMap(({ outcome }) => outcome.failed),
    [],
  )
  t.ok(clients.every(({ outcome }) => outcome.answered > 20))
  t.ok(
    clients.some(({ outcome }) => outcome.refused > 0),
    'there was a time without a service',
  )
})

t.test('a request that never ends holds the service no longer than the limit', async (t) => {
  const service = await startService({ ...(await environment(t, { HANDBOOK_DRAIN_SECONDS: '1' })), PORT: '0' })
  const socket = connect(service.port, '127.0.0.1')
  socket.on('error', () => undefined).resume()
  socket.write('GET /handbook/v1/heads HTTP/1.1\r\nHost: a\r\n')
  await sleep(300)
  const closed = once(socket, 'close')
  service.child.kill('SIGTERM')
  t.equal(await ended(service.child), 0)
  await closed
})
