/** `npm test` runs several files in one process. Each file still fails alone, by its name. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { temporaryFolder } from '../open-app.ts'

const script = `
import { TestProcesses } from ${JSON.stringify(import.meta.resolve('../test-processes.ts'))}
const processes = new TestProcesses({ jobs: 1, environment: {}, isWhole: false })
process.once('SIGTERM', () => processes.stop())
process.exitCode = (await processes.run(process.argv.slice(1))) ? 0 : 1
`

/** Runs test files in one process, in this order. Each is given as the code after the import of tap. */
function run(t: Test, files: Record<string, string>) {
  const folder = temporaryFolder(t)
  for (const [name, code] of Object.entries(files))
    writeFileSync(join(folder, `${name}.test.ts`), `import t from 'tap'\n${code}`)
  const names = Object.keys(files).map((name) => `${name}.test.ts`)
  const runner = spawn(process.execPath, ['--input-type=module', '--eval', script, ...names], { cwd: folder })
  const ended = new Promise<number | null>((resolve) => runner.once('close', resolve))
  return { runner, outcome: Promise.all([ended, text(runner.stdout), text(runner.stderr)]) }
}

t.test('files that pass share a process, and the assertions of all are counted', async (t) => {
  const [code, said] = await run(t, {
    first: "t.test('sets', async (t) => { globalThis.pid = process.pid; t.pass('one') })",
    second: "t.test('is the same', async (t) => { t.equal(globalThis.pid, process.pid); t.pass('two') })",
    third: "t.test('is left out', { skip: 'no such program' }, async (t) => t.fail())",
  }).outcome
  t.equal(code, 0, said)
  t.match(said, /^1\.\.3\nok 1 - first\.test\.ts # time=\d+ms\nok 2 - second\.test\.ts/m)
  t.match(said, /is left out # SKIP no such program\nok 3 - third/)
  t.match(said, '# { total: 4, pass: 3, skip: 1 }')
})

t.test('a file that needs a fresh process gets one', async (t) => {
  const [code, said] = await run(t, {
    first: 'globalThis.isUsed = true\nt.pass()',
    second: 't.equal(globalThis.isUsed, true)',
    third: '// Needs a fresh process: it looks for globals.\nt.equal(globalThis.isUsed, undefined)',
  }).outcome
  t.equal(code, 0, said)
})

t.test('each file that fails is named, and the others run', async (t) => {
  const [code, said, errors] = await run(t, {
    fails: "t.test('is wrong', async (t) => t.equal(1, 2))",
    breaks: "throw new Error('cannot load')",
    rejects:
      "t.test('waits', async (t) => { Promise.reject(new Error('nobody caught this')); await new Promise(() => {}) })",
    throws: "t.test('waits', async (t) => new Promise(() => setTimeout(() => { throw new Error('too late') })))",
    'throws-after':
      "t.test('passes', async (t) => t.pass())\nsetTimeout(() => { throw new Error('after the last test') }, 50)",
    exits: "t.test('exits', async () => process.exit(0))",
    empty: '',
    passes: "t.test('is right', async (t) => t.equal(1, 1))",
  }).outcome
  t.equal(code, 1)
  for (const [file, why] of [
    ['fails', 'not ok 1 - is wrong'],
    ['breaks', 'not ok 1 - cannot load'],
    ['rejects', 'the file ended its process: 1'],
    ['throws', 'the file ended its process: 1'],
    ['throws-after', 'the file ended its process: 1'],
    ['exits', 'the file ended its process: 0'],
    ['empty', '1..0'],
  ] as const) {
    const [, before = ''] = new RegExp(`([\\s\\S]*)\nnot ok \\d - ${file}\\.test\\.ts`).exec(said) ?? []
    t.match(before, why, file)
    t.match(said, `# failed: ${file}.test.ts`)
  }
  for (const error of ['nobody caught this', 'too late', 'after the last test']) t.match(errors, `Error: ${error}\n`)
  t.match(said, 'ok 8 - passes.test.ts')
})

t.test('a file lasts until everything that it opened is closed', async (t) => {
  const [code, said] = await run(t, {
    opens: "setTimeout(() => { globalThis.isClosed = true }, 200)\nt.test('passes', async (t) => t.pass())",
    follows: 't.equal(globalThis.isClosed, true)',
  }).outcome
  t.equal(code, 0, said)
})

t.test('a run that is stopped names the file that did not end, and what it left open', async (t) => {
  const { runner, outcome } = run(t, {
    listens: `import { createServer } from 'node:net'
createServer().listen(0, () => console.log('# listens'))
t.test('passes', async (t) => t.pass())`,
    never: 't.pass()',
  })
  runner.stdout.on('data', (data) => {
    if (`${data}`.includes('# listens')) runner.kill()
  })
  const [code, said] = await outcome
  t.equal(code, 1)
  t.match(said, /not ok - the file did not end; still open: .*TCPServerWrap[\s\S]*\nnot ok 1 - listens\.test\.ts/)
  t.notMatch(said, 'never')
})
