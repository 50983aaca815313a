import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { copyContent } from '../open-app.ts'

const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' })

t.test('check:content says what it checked, and fails when it checked nothing', async (t) => {
  const good = run('src/commands/check-content.ts')
  t.equal(good.status, 0)
  t.match(good.stdout, /^Checked \d+ files, [\d,]+ texts in \d+ locales; nothing to correct\.\n$/)
  const folder = copyContent(t, { 'locales/sv/locale.yaml': 'tag: sv\n' })
  const bad = run('src/commands/check-content.ts', folder)
  t.equal(bad.status, 1)
  t.match(bad.stdout, /locales\/sv\/locale\.yaml:1 {2}endonym is missing/)
  t.match(bad.stdout, /\d+ to correct\.\n/)
  const nothing = run('src/commands/check-content.ts', '/nowhere')
  t.equal(nothing.status, 1)
  t.match(nothing.stdout, 'nothing was checked')
})

t.test('generate --check fails on a file that is not up to date', async (t) => {
  const { status, stdout } = run('src/commands/generate.ts', '--check')
  t.equal(status, 0, stdout)
  t.match(stdout, /^\d+ generated files, 0 out of date\.\n$/)
})

/** The server as `npm start` starts it, once it says that it listens. */
async function start(t: { teardown: (end: () => unknown) => void }, environment: Record<string, string>) {
  const data = mkdtempSync(join(tmpdir(), 'handbook-data-'))
  const server: ChildProcess = spawn(process.execPath, ['src/start.js'], {
    env: { PATH: process.env.PATH, PORT: '0', HANDBOOK_DATA_DIR: data, ...environment },
  })
  t.teardown(() => {
    server.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true })
  })
  let log = ''
  server.stdout?.on('data', (chunk) => {
    log += chunk
  })
  while (!log.includes('"serving')) await once(server.stdout as NodeJS.ReadableStream, 'data')
  const port = /Server listening at http:\/\/127\.0\.0\.1:(\d+)/.exec(log)?.[1]
  return { server, port }
}

t.test('the server starts, answers, and stops when told to', async (t) => {
  const { server, port } = await start(t, { HOST: '127.0.0.1' })
  const answer = await fetch(`http://127.0.0.1:${port}/handbook/v1/sv/questions/p1-q6`)
  t.equal(answer.status, 200)
  const { question } = (await answer.json()) as { question: string }
  t.equal(question, 'Har en portföljstrategi för innovation antagits?')
  server.kill('SIGTERM')
  const [code] = await once(server, 'exit')
  t.equal(code, 0)
})

t.test('what cannot be served stops the start with every fault named', async (t) => {
  const refuse = (environment: Record<string, string>) =>
    spawnSync(process.execPath, ['src/start.js'], { encoding: 'utf8', env: environment })
  const config = refuse({ PORT: 'x', HANDBOOK_PUBLIK_URL: 'https://handbook.example' })
  t.equal(config.status, 1)
  t.equal(config.stderr.trim().split('\n').length, 2)
  t.match(config.stderr, 'did you mean HANDBOOK_PUBLIC_URL?')
  const folder = copyContent(t, { 'locales/sv/locale.yaml': 'tag: sv\n' })
  const content = refuse({ PORT: '0', HANDBOOK_CONTENT_DIR: folder, HANDBOOK_DATA_DIR: `${folder}/data` })
  t.equal(content.status, 1)
  t.match(content.stderr, /locales\/sv\/locale\.yaml:1 {2}endonym is missing/)
  t.notMatch(content.stderr, /at .*\.ts:\d+/, 'no stack for a maintainer')
})
