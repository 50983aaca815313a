/** No container engine is needed here: what compose.yaml says is checked, and its proxy is run before real replicas. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { parse } from 'yaml'
import { settings } from '../../src/config.ts'
import { startService } from '../bench/server-process.ts'
import { freePort } from '../free-port.ts'
import { hasNginx } from '../programs.ts'
import { soon } from '../wait.ts'

interface Service {
  image: string
  read_only?: boolean
  environment?: Record<string, string>
  secrets?: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: object
  stop_grace_period?: string
}
const compose = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>
  secrets: Record<string, object>
  volumes: Record<string, null>
  configs: { nginx: { content: string } }
}
const { services } = compose
const replicas = Object.entries(services).filter(([, { image }]) => image === 'innovation-handbook')

t.test('two replicas, a database and a proxy, with settings that exist and no password in sight', async (t) => {
  t.equal(replicas.length, 2)
  for (const [name, service] of replicas) {
    t.equal(service.read_only, true, name)
    for (const setting of Object.keys(service.environment ?? {})) {
      const plain = setting.replace(/_FILE$/, '')
      t.ok(plain in settings, setting)
      if (setting.endsWith('_FILE')) t.ok('isSecret' in settings[plain as 'DATABASE_URL'], setting)
    }
    const drain = Number(service.environment?.HANDBOOK_DRAIN_SECONDS)
    t.ok(drain < Number.parseInt(service.stop_grace_period ?? '', 10), 'there is time to drain')
    t.same(service.depends_on, { database: { condition: 'service_healthy' } })
  }
  for (const { secrets = [] } of Object.values(services)) for (const name of secrets) t.ok(compose.secrets[name], name)
  t.ok(services.database?.healthcheck)
  t.ok('database' in compose.volumes, 'what is kept outlives the containers')
  t.notMatch(readFileSync('compose.yaml', 'utf8'), /PASSWORD: /)
})

const without = hasNginx ? {} : { skip: 'there is no nginx on this machine; Debian’s package brings it' }

t.test('the proxy leads to both, knows clients apart, and no read is lost with a replica', without, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-compose-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    HOST: '127.0.0.1',
    HANDBOOK_DATA_DIR: join(folder, 'data'),
    HANDBOOK_TRUST_PROXY: '1',
    HANDBOOK_DRAIN_SECONDS: '5',
  }
  const running = [await startService(env), await startService(env)]
  const port = await freePort()
  const written = replicas.reduce(
    (text, [name], index) => text.replace(`${name}:3000`, `127.0.0.1:${running[index]?.port}`),
    compose.configs.nginx.content.replaceAll('$$', '$').replace('listen 8080', `listen 127.0.0.1:${port}`),
  )
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/pid; daemon off; master_process off; events {} http { access_log off; ${temporary.join(' ')} ${written} }`,
  )
  const configuration = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')]
  execFileSync('nginx', ['-q', '-t', ...configuration])
  const nginx = spawn('nginx', configuration, { stdio: 'ignore' })
  t.teardown(async () => {
    nginx.kill('SIGQUIT')
    await once(nginx, 'exit')
    for (const { child } of running) child.kill('SIGKILL')
  })
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers })
  await soon(() => ask('/health/live').catch(() => undefined))

  const whole = await ask('/handbook/v1/sv/questions/p1-q1', { 'Accept-Encoding': 'br' })
  t.equal(whole.status, 200)
  t.equal(whole.headers.get('content-encoding'), 'br')
  t.match(whole.headers.get('strict-transport-security'), 'max-age')
  const again = await ask('/handbook/v1/sv/questions/p1-q1', {
    'Accept-Encoding': 'br',
    'If-None-Match': whole.headers.get('etag') as string,
  })
  t.equal(again.status, 304, 'entity tags pass as they are')
  t.equal((await ask('/health/ready')).status, 404, 'for those who run the replicas alone')
  const spoofed = await ask('/handbook/v1/heads', { 'X-Forwarded-For': '203.0.113.9' })
  t.equal(spoofed.status, 200)

  let over = false
  const statuses = new Map<number | string, number>()
  const reading = (async () => {
    while (!over) {
      const status = await ask('/handbook/v1/sv/bundle').then(
        async (answer) => {
          await answer.arrayBuffer()
          return answer.status
        },
        (error: Error) => error.message,
      )
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  })()
  const reads = () => [...statuses.values()].reduce((sum, count) => sum + count, 0)
  const someMore = (before = reads()) => soon(() => reads() > before + 20)
  await someMore()
  running[0]?.child.kill('SIGTERM')
  await once(running[0]?.child as never, 'exit')
  await someMore()
  over = true
  await reading
  t.same([...statuses.keys()], [200], 'every read was answered')
})
