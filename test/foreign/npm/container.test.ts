/** No container engine is needed here: the steps of the Dockerfile are taken in folders, and the result is started. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { validate } from 'dockerfile-utils'
import t from 'tap'
import { sdkAddress } from '../../consumer.ts'
import { freePort } from '../../free-port.ts'
import { soon } from '../../wait.ts'

interface Step {
  instruction: string
  rest: string
}

const steps: Step[] = readFileSync('Dockerfile', 'utf8')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ instruction: line.split(' ', 1)[0] as string, rest: line.slice(line.indexOf(' ') + 1).trim() }))
const lastStage = steps.findLastIndex(({ instruction }) => instruction === 'FROM')
const [building, running] = [steps.slice(0, lastStage), steps.slice(lastStage)]
const all = (of: Step[], instruction: string) =>
  of.filter((step) => step.instruction === instruction).map(({ rest }) => rest)

t.test('the Dockerfile has no fault that a linter knows', (t) => {
  const findings = validate(readFileSync('Dockerfile', 'utf8'))
  t.same(
    findings.map(({ message, range }) => `${range.start.line + 1}: ${message}`),
    [],
  )
  t.equal(validate('FROM node\nMAINTAINER nobody\nADD').length, 2, 'it does find faults')
  t.end()
})

t.test('the image is one that an operator may run', async (t) => {
  t.equal(all(steps, 'FROM').length, 2)
  for (const base of all(steps, 'FROM')) t.match(base, /^node:24-\w+-slim(?: AS \w+)?$/)
  t.same(all(running, 'USER'), ['node'], 'not root')
  for (const exec of [...all(running, 'CMD'), (all(running, 'HEALTHCHECK')[0] ?? '').replace(/^.*?CMD /, '')])
    t.ok(Array.isArray(JSON.parse(exec)), 'signals reach the process, not a shell')
  t.notOk(
    all(running, 'RUN').some((command) => command.includes('npm')),
    'nothing is installed in it',
  )
})

t.test('what the steps make starts from a read-only folder, answers, and is healthy', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-container-'))
  const [build, app, data] = ['build', 'app', 'data'].map((name) => join(folder, name)) as [string, string, string]
  mkdirSync(data)
  t.teardown(() => {
    execFileSync('chmod', ['-R', 'u+w', folder])
    rmSync(folder, { recursive: true })
  })
  const ignored = readFileSync('.dockerignore', 'utf8').trim().split('\n')
  for (const name of readdirSync('.').filter((name) => !ignored.includes(name)))
    cpSync(name, join(build, name), { recursive: true, filter: (from) => basename(from) !== 'node_modules' })
  // As on a machine that has Node and npm alone: the Node 24 that npm brought here is not on the path.
  const bare = (process.env.PATH as string).split(':').filter((entry) => !entry.endsWith('node_modules/.bin'))
  for (const command of all(building, 'RUN')) {
    const env = { ...process.env, PATH: bare.join(':') }
    const { status, stderr } = spawnSync(command, { cwd: build, env, shell: true, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${command}: ${stderr}`)
  }
  const built = readdirSync(join(build, 'dist/desk'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(build, join(parentPath, name)))
  t.same(built.filter((name) => /^dist\/desk\/[^/]+$/.test(name)).length, 3)
  built.push(sdkAddress.replace('/sdk', 'dist'), 'dist/material.js')
  for (const part of ['', '-views', '-word', '-workshop', '-scan']) built.push(`dist/embed${part}.js`)
  for (const file of built)
    t.ok(readFileSync(join(build, file)).equals(readFileSync(file)), `${file} is as a full install builds it`)
  mkdirSync(app)
  let copied = 0
  for (const copy of all(running, 'COPY')) {
    const [, ...paths] = copy.split(' ')
    const target = paths.pop() as string
    for (const path of paths) {
      const from = join(build, path.replace('/app/', ''))
      cpSync(from, target === './' ? join(app, basename(from)) : join(app, target), {
        recursive: true,
        verbatimSymlinks: true,
      })
      copied += 1
    }
  }
  t.ok(copied > 5)
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const development = Object.keys(packages).filter((path) => packages[path].dev && !packages[path].optional)
  t.ok(development.length > 100)
  t.same(development.filter((path) => existsSync(join(app, path))).slice(0, 5), [], 'no development packages')
  const { components } = JSON.parse(readFileSync(join(app, 'dist/sbom.cdx.json'), 'utf8'))
  const licences = readFileSync(join(app, 'dist/licences.txt'), 'utf8')
  const carried = Object.keys(packages).filter((path) => path !== '' && existsSync(join(app, path, 'package.json')))
  t.ok(carried.length > 50)
  // What is part of the scripts for browsers is carried too, within them; what only builds is not.
  const parts = new Set(
    [
      ...carried,
      'node_modules/@scalar/fastify-api-reference',
      'node_modules/diff',
      'node_modules/docx',
      'node_modules/jszip',
      'node_modules/pptxgenjs',
      'node_modules/preact',
      'node_modules/qr',
    ].map((path) => `${path.replace(/^.*node_modules\//, '')} ${packages[path].version}`),
  )
  const billed = components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`)
  t.same(billed.sort(), [...parts].sort(), 'the bill of materials lists what the image carries')
  t.same(
    [...licences.matchAll(/^-{80}\n(\S+ \S+) \(/gm)].map(([, part]) => part).sort(),
    [...parts].sort(),
    'with their licences',
  )
  t.ok(existsSync(join(app, 'LICENSE')) && existsSync(join(app, 'content/LICENSE.md')), 'and our own')

  execFileSync('chmod', ['-R', 'a-w', app])
  chmodSync(dirname(app), 0o755)
  const port = `${await freePort()}`
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    PORT: port,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    HANDBOOK_DATA_DIR: data,
    NODE_COMPILE_CACHE: join(data, 'compile-cache'),
  }
  const [command, ...args] = JSON.parse(all(running, 'CMD')[0] as string) as [string, ...string[]]
  const service = spawn(command, args, { cwd: app, env, stdio: ['ignore', 'inherit', 'inherit'] })
  t.teardown(() => service.kill('SIGKILL'))
  const [check, ...checkArgs] = JSON.parse((all(running, 'HEALTHCHECK')[0] as string).replace(/^.*?CMD /, ''))
  const isHealthy = () => spawnSync(check, checkArgs, { env }).status === 0
  await soon(() => service.exitCode !== null || isHealthy())
  t.ok(isHealthy(), 'its own health check passes')
  const answer = await fetch(`http://127.0.0.1:${port}/handbook/v1/sv/questions/p1-q6`)
  t.equal(answer.status, 200)
  t.match(await answer.text(), 'portföljstrategi')
  for (const path of ['/desk', sdkAddress, '/docs'])
    t.equal((await fetch(`http://127.0.0.1:${port}${path}`)).status, 200, path)
  const ended = new Promise((resolve) => service.once('exit', resolve))
  service.kill('SIGTERM')
  t.equal(await ended, 0, 'a signal ends it in order')
  t.notOk(isHealthy())
})
