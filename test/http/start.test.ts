import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { startService, stop } from '../bench/server-process.ts'
import { eachDatabase } from '../database.ts'
import { freePort } from '../free-port.ts'
import { publicUrl, root, temporaryFolder } from '../open-app.ts'

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
  const child = spawn(process.execPath, ['src/start.js'], {
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

/** A data folder with a first release, for all tests here. */
let folder: Promise<Record<string, string>> | undefined
const begun = () => {
  folder ??= (async () => {
    const environment = { HANDBOOK_DATA_DIR: temporaryFolder(t), HANDBOOK_PUBLIC_URL: publicUrl }
    await stop(await startService({ PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...environment }))
    return environment
  })()
  return folder
}

t.test('a service is asked for everything as soon as it listens', async (t) => {
  const { child, port } = await starting(await begun())
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
  const { child, port } = await starting(await begun())
  await send(port, item)
  // The first answer shows that the service has the connection.
  const socket = connect(port, '127.0.0.1')
  socket.write(item.replace('close', 'keep-alive'))
  await once(socket, 'data')
  socket.write(search)
  child.kill('SIGTERM')
  t.match(await text(socket), /HTTP\/1\.1 200 .*"totalRecords"/s)
  const [code] = await once(child, 'exit')
  t.equal(code, 0)
})

t.test('a service told twice to stop stops once', async (t) => {
  const { child, port, logged } = await starting({ ...(await begun()), HANDBOOK_DRAIN_SECONDS: '1' })
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
  const environment = await begun()
  const { child, port, logged } = await starting(environment)
  await logged('serving')
  const other = spawn(process.execPath, ['src/start.js'], {
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
  t.test('where nothing can be written, a service on PostgreSQL answers all the same', async (t) => {
    const { environment } = await fresh(t)
    const { child, port, log, logged } = await starting({
      ...environment,
      HANDBOOK_DATA_DIR: join('/dev/null', 'data'),
    })
    await logged('serving')
    t.match(await send(port, item), /^HTTP\/1\.1 200 /)
    t.match(await send(port, search), /^HTTP\/1\.1 200 /)
    child.kill()
    const [code] = await once(child, 'exit')
    t.equal(code, 0)
    // A busy machine answers slowly; that is logged and not amiss.
    const lines = log()
      .split('\n')
      .filter((line) => !line.includes('a slow response'))
    t.notMatch(lines.join('\n'), /"level":[45]0/, 'nothing is amiss')
  })
})
