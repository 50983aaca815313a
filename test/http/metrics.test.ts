import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { serveMetrics } from '../../src/http/metrics.ts'
import { startService, stop } from '../bench/server-process.ts'
import { runHandbook } from '../handbook-command.ts'
import { openApp, root } from '../open-app.ts'

t.test('answers are counted by route, status, release and how they came to be', async (t) => {
  const { server, head, counts, health } = await openApp(t)
  const metrics = await serveMetrics({ counts, health, current: () => head.release }, { host: '127.0.0.1', port: 0 })
  t.teardown(() => metrics.close().closeAllConnections())
  const { port } = metrics.address() as AddressInfo
  const read = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const service = await server.listen({ host: '127.0.0.1', port: 0 })
  const ask = async (path: string, headers = {}) => {
    const answer = await fetch(`${service}${root}${path}`, { headers })
    await answer.text()
    return answer.headers
  }
  const etag = (await ask('/sv/questions/p1-q1')).get('etag') as string
  await ask('/sv/questions/p1-q1')
  await ask('/en/questions/p2-q1')
  await ask('/sv/questions/p1-q1', { 'if-none-match': etag })
  await ask('/sv/questions/p9-q9')
  await ask('/sv/nothing')
  const text = await read()
  const count = (labels: string) => {
    const line = text.split('\n').find((one) => one.startsWith(`handbook_answers_total{${labels}}`))
    return line === undefined ? undefined : Number(line.split(' ').at(-1))
  }
  const route = 'route="/handbook/v1/:locale/questions/:id"'
  t.equal(count(`${route},status="200",outcome="made",release="2023-01-r1"`), 2)
  t.equal(count(`${route},status="200",outcome="ready",release="2023-01-r1"`), 1)
  t.equal(count(`${route},status="304",outcome="notModified",release="2023-01-r1"`), 1)
  t.equal(count(`${route},status="404",outcome="handled",release=""`), 1)
  t.equal(count('route="none",status="404",outcome="handled",release=""'), 1)
  t.match(text, /^handbook_release_info\{release="2023-01-r1",digest="[0-9a-f]{64}"\} 1$/m)
  t.match(text, /^handbook_database_lost_seconds 0$/m)
  t.match(text, /^handbook_update_failing_seconds 0$/m)
  t.match(text, /^handbook_writes_failing_seconds 0$/m)
  t.match(text, /^process_resident_memory_bytes \d+/m)
  t.match(text, /^nodejs_eventloop_lag_p99_seconds /m)
  health.databaseLostSince = new Date(Date.now() - 5000).toISOString()
  health.stopping = true
  t.match(await read(), /^handbook_database_lost_seconds ([5-9]|\d\d)/m)
  t.match(await read(), /^handbook_stopping 1$/m)
  health.updateFailingSince = health.databaseLostSince
  t.match(await read(), /^handbook_update_failing_seconds ([5-9]|\d\d)/m)
  health.writesFailingSince = health.databaseLostSince
  t.match(await read(), /^handbook_writes_failing_seconds ([5-9]|\d\d)/m)
  t.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 404)
  t.equal((await server.inject('/metrics')).statusCode, 404, 'not for the public')
})

t.test('a change leaves a line with its trace, and neither a name nor a token', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-log-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, HANDBOOK_DATA_DIR: folder }
  const service = await startService({ ...env, PORT: '0', HOST: '127.0.0.1' })
  let log = ''
  service.child.stdout?.on('data', (text: string) => {
    log += text
  })
  const { stdout } = await runHandbook(env, ['tokens', 'create', 'Anna Namnsson', '--roles', 'translator:is', '--json'])
  const { token } = JSON.parse(stdout)
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
  const answer = await fetch(`http://127.0.0.1:${service.port}${root}/drafts`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      traceparent: `00-${trace}-00f067aa0ba902b7-01`,
    },
    body: JSON.stringify({ locale: 'is', endonym: 'íslenska' }),
  })
  t.equal(answer.status, 201)
  while (!log.includes('a change')) await once(service.child.stdout as NodeJS.ReadableStream, 'data')
  await stop(service)
  const line = JSON.parse(log.split('\n').find((one) => one.includes('a change')) as string)
  t.match(line, { route: '/handbook/v1/drafts', method: 'POST', status: 201 })
  t.match(line.traceparent, trace)
  t.notMatch(log, token)
  t.notMatch(log, 'Anna')
})

t.test('a line for every answer is written when asked for, without who asked and for what', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-log-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const env = { PATH: process.env.PATH, HANDBOOK_DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'debug' }
  const service = await startService(env)
  t.teardown(() => stop(service))
  let log = ''
  service.child.stdout?.on('data', (text: string) => {
    log += text
  })
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
  const lines = () => log.split('\n').filter((line) => line.includes('"an answer"'))
  for (const query of ['?q=hemligt', '?q=hemligt', '?s=hemligt'])
    await fetch(`http://127.0.0.1:${service.port}${root}/sv/search${query}`, {
      headers: { traceparent: `00-${trace}-00f067aa0ba902b7-01` },
    }).then((answer) => answer.text())
  while (lines().length < 3) await once(service.child.stdout as NonNullable<typeof service.child.stdout>, 'data')
  for (const [at, status] of [200, 200, 400].entries())
    t.match(JSON.parse(lines()[at] as string), {
      method: 'GET',
      path: `${root}/sv/search`,
      status,
      whole: true,
      ms: Number,
    })
  t.match(lines()[0], trace)
  t.notMatch(log, /hemligt|127\.0\.0\.1"/)
})
