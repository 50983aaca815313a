import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { type Fault, planted } from './plant.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

/** Runs an npm script with arguments as a process. @returns its exit code and all that it printed. */
function run(script: string, args: readonly string[], fault?: Fault): Promise<{ code: number | null; said: string }> {
  const [, ...file] = (scripts[script] as string).split(' ')
  // A test that runs as part of a run has none of the run's servers.
  const { TEST_BROWSER: _, TEST_POSTGRES_PORT: __, ...environment } = process.env
  const child = spawn(process.execPath, [...file, ...args], {
    env: { ...environment, ...(fault && { NODE_OPTIONS: planted(fault) }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}

/** A publication that leaves the head where it is. */
const headStays: Fault = {
  file: 'src/store/publish.ts',
  find: 'release: id,\n      ...(goesBack',
  replace: 'release: head.release ?? id,\n      ...(goesBack',
}
/** A publication whose event names no release. */
const eventWithoutRelease: Fault = {
  file: 'src/store/publish.ts',
  find: 'to: id,\n    detail: {\n      locales',
  replace: 'to: null,\n    detail: {\n      locales',
}
/** A pinned address that is answered with another release. */
const wrongPin: Fault = {
  file: 'src/responses/read-request.ts',
  find: 'cache.releases.get(id)\n  if (!release) return { id,',
  replace: "cache.releases.get('2023-01-r1')\n  if (!release) return { id,",
}
/** A page that does not say how many items it holds. */
const countless: Fault = {
  file: 'src/publishing/json-responses.ts',
  find: ', count: items.length }',
  replace: ' }',
}
/** A reader who gets another entity tag than the service sends. */
const otherTag: Fault = {
  file: 'test/bench/constant-reading.ts',
  find: 'String(answer.headers.etag)',
  replace: 'String(Math.random())',
}

const long: [script: string, args: string[], fault: Fault, named: RegExp][] = [
  ['fuzz', ['--runs', '60', '--seed', '7', '--only', 'listSubscriptions'], countless, /^listSubscriptions: /m],
  ['crash', ['2'], eventWithoutRelease, /^round 2: events and releases differ$/m],
  ['test', ['test/publishing/databases.test.ts'], headStays, /not ok .*a language goes the whole way/],
  ['soak', ['--seconds', '1'], wrongPin, /^- .* is of 2023-01-r1, which nobody published$/m],
  ['bench:publish', ['reading', '--replicas', '1', '--rounds', '1'], otherTag, /^0 reads failed, \d+ were mixed/m],
]
for (const [script, args, fault, named] of long) {
  const command = `npm run ${script} -- ${args.join(' ')}`
  t.test(`a fault makes ${command} end with 1`, async (t) => {
    t.match(await run(script, args, fault), { code: 1, said: named })
  })
}

const nothing: [script: string, args: string[], line: RegExp][] = [
  ['fuzz', ['--only', 'noSuchOperation'], /^There is no operation "noSuchOperation"\.\n$/],
  ['crash', ['0'], /^The number of rounds must be a number above 0, not "0"\.\n$/],
  ['soak', ['--seconds', '0'], /^--seconds must be a number above 0, not "0"\.\n$/],
  ['bench', ['noSuchSection'], /^There is no "noSuchSection" to measure, only requests, .*\.\n$/],
  ['bench:publish', ['noSuchSection'], /^There is no "noSuchSection" to measure, only reading, memory\.\n$/],
  ['bench:search', ['noSuchLanguage'], /^Unexpected argument 'noSuchLanguage'.*\n$/],
  ['test', ['test/noSuch.test.ts', 'test/repository.test.ts'], /^There is no test file test\/noSuch\.test\.ts\.\n$/],
]
for (const [script, args, line] of nothing)
  t.test(`npm run ${script} -- ${args.join(' ')} has nothing to look at and ends with 1`, async (t) => {
    t.match(await run(script, args), { code: 1, said: line })
  })

t.test('checks of files that are empty or not there end with 1', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-nothing-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const elsewhere = { file: 'src/commands/check-contract.ts', find: "'schemas/released'", replace: `'${folder}'` }
  t.match(await run('check:contract', [], elsewhere), { code: 1, said: /holds no promise of a released version\./ })
  writeFileSync(join(folder, '1.0.0.txt'), '')
  t.match(await run('check:contract', [], elsewhere), { code: 1, said: /holds no promise of a released version\./ })
})
