import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { AnswerFolder } from '../../src/responses/answer-folder.ts'
import { openFront } from '../../src/front.ts'
import { singleSource } from '../../src/releases/source.ts'
import { startService, stop } from '../bench/server-process.ts'
import { eachDatabase } from '../database.ts'
import { freePort } from '../free-port.ts'
import { openApp, publicUrl, root, temporaryFolder } from '../open-app.ts'

interface Starting {
  child: ChildProcess
  port: number
  /** What it has logged. */
  log: () => string
  logged: (words: string) => Promise<void>
}

/** A service that is just being started; nothing is waited for. */
async function starting(environment: Record<string, string>): Promise<Starting> {
  const port = await freePort()
  const child = spawn(process.execPath, ['src/launch.js'], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: `${port}`, ...environment },
  })
  let log = ''
  child.stdout.setEncoding('utf8').on('data', (more) => {
    log += more
  })
  const logged = async (words: string) => {
    while (!log.includes(words)) await once(child.stdout, 'data')
  }
  return { child, port, log: () => log, logged }
}

/** Sends bytes as soon as anybody listens, and gives what comes back until the connection is closed. */
async function send(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
  } catch {
    await sleep(1)
    return send(port, bytes)
  }
  socket.write(bytes)
  return text(socket)
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`
const itemPath = `${root}/sv/questions/p1-q6`
const item = get(itemPath)
const search = get(`${root}/sv/search?q=strategi`)

/** A data folder in which everything is rendered, for all tests here. */
let folder: Promise<Record<string, string>> | undefined
const rendered = () => {
  folder ??= (async () => {
    const environment = { HANDBOOK_DATA_DIR: temporaryFolder(t), HANDBOOK_PUBLIC_URL: publicUrl }
    const service = await startService({ PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...environment })
    // The first start waits for them, so that no later one has to.
    t.match(readdirSync(join(environment.HANDBOOK_DATA_DIR, 'answers')).sort(), [/^en-/, /^fi-/, /^release-/, /^sv-/])
    await stop(service)
    return environment
  })()
  return folder
}

t.test('what is ready is answered before there is an app, and the rest waits for it', async (t) => {
  const { catalogue, server: other } = await openApp(t)
  const { release } = catalogue
  const source = singleSource(release, new Map())
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl })
  const where = temporaryFolder(t)
  const before = openFront(config, { release, source, folder: new AnswerFolder(where, publicUrl) })
  await before.catalogue.warm()
  const front = openFront(config, { release, source, folder: new AnswerFolder(where, publicUrl) })
  await new Promise<void>((resolve) => front.server.listen(0, '127.0.0.1', resolve))
  const { port } = front.server.address() as AddressInfo
  const ready = await send(port, item)
  t.equal(ready.slice(ready.indexOf('\r\n\r\n') + 4), (await other.inject(itemPath)).payload)
  t.match(await send(port, 'GET / HTTP/9.9\r\n\r\n'), '"code":"MALFORMED_REQUEST"')
  let isNeeded = false
  void front.needed.then(() => (isNeeded = true))
  await sleep(20)
  t.equal(isNeeded, false)
  const asked = send(port, search)
  await front.needed
  const { server, counts } = await buildApp(config, { front })
  t.teardown(() => server.close())
  await server.ready()
  t.match(await asked, /^HTTP\/1\.1 200 /)
  const answered = [...counts.entries()].filter(({ count }) => count > 0).map(({ route, outcome }) => [route, outcome])
  t.same(answered, [
    [`${root}/:locale/questions/:id`, 'ready'],
    [`${root}/:locale/search`, 'made'],
  ])
  await new Promise((resolve) => front.server.close(resolve))
})

t.test('a service is asked for everything as soon as it listens', async (t) => {
  const { child, port } = await starting(await rendered())
  const answers = await Promise.all(
    [item, search, get('/health/ready'), get(`${root}/sv/questions/p9`), item].map((bytes) => send(port, bytes)),
  )
  t.same(
    answers.map((answer) => answer.split(' ')[1]),
    ['200', '200', '200', '404', '200'],
  )
  child.kill()
  const [code] = await once(child, 'exit')
  t.equal(code, 0)
})

t.test('a service told to stop while it starts answers what it was asked', async (t) => {
  const { child, port } = await starting(await rendered())
  await send(port, item)
  const asked = send(port, search)
  await sleep(5)
  child.kill('SIGTERM')
  t.match(await asked, /^HTTP\/1\.1 200 /)
  const [code] = await once(child, 'exit')
  t.equal(code, 0)
})

t.test('a service told twice to stop stops once', async (t) => {
  const { child, port, logged } = await starting({ ...(await rendered()), HANDBOOK_DRAIN_SECONDS: '1' })
  await logged('serving')
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  child.kill('SIGTERM')
  await sleep(100)
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  t.equal(code, 0)
  socket.destroy()
})

t.test('a service that cannot listen says so and ends', async (t) => {
  const environment = await rendered()
  const { child, port, logged } = await starting(environment)
  await logged('serving')
  const other = spawn(process.execPath, ['src/launch.js'], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: `${port}`, ...environment },
  })
  const [said, [code]] = await Promise.all([text(other.stderr), once(other, 'exit')])
  t.equal(code, 1)
  t.match(said, 'EADDRINUSE')
  child.kill()
  await once(child, 'exit')
})

eachDatabase((name, fresh) => {
  if (name === 'SQLite') return
  t.test(
    'where nothing can be written, answers are kept elsewhere for as long as it runs, and the log says so',
    async (t) => {
      const { environment } = await fresh(t)
      const elsewhere = temporaryFolder(t)
      const { child, port, log, logged } = await starting({
        ...environment,
        HANDBOOK_DATA_DIR: join('/dev/null', 'data'),
        TMPDIR: elsewhere,
      })
      await logged('rendered answers cannot be kept')
      t.match(log(), '"level":40')
      t.match(log(), 'ENOTDIR')
      t.match(await send(port, item), /^HTTP\/1\.1 200 /)
      while (!readdirSync(elsewhere, { recursive: true }).some((name) => `${name}`.endsWith('.answers')))
        await sleep(50)
      child.kill()
      const [code] = await once(child, 'exit')
      t.equal(code, 0)
      t.same(readdirSync(elsewhere), ['node-compile-cache'], 'no answers are left')
    },
  )
})
