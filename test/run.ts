/**
 * `npm test`: runs all test files, or the files and directories that are named. Tests of the checks themselves
 * (`test/checks/`) and of foreign software (`test/foreign/`) have commands of their own. The files of a run share one PostgreSQL, one browser and a few
 * processes. Programs that this machine lacks are named before and after the run.
 */
import { existsSync, globSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import type { BrowserServer } from 'playwright-core'
import { launchBrowserServer } from './browser.ts'
import { reject } from './checks/command-line.ts'
import { findChromium, installChromium } from './chromium.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { missingPrograms } from './programs.ts'
import { TestProcesses } from './test-processes.ts'

/** Seconds for the whole run, and so the only limit of a test file. */
const limit = 1800

const filesIn = (folder: string) => globSync(`${folder}/**/*.test.ts`).sort()
const files = process.argv
  .slice(2)
  .flatMap((name) => (statSync(name, { throwIfNoEntry: false })?.isDirectory() ? filesIn(name) : [name]))

function report(lines: string[]): void {
  for (const line of lines) console.error(`# ${line}`)
}

/** The files that take longest; they run first, so that all processes end together. */
const longest = ['test/fuzz/fuzz.test.ts', 'test/site/component-accessibility.test.ts']
const separate = ['checks', 'foreign'].map((folder) => join('test', folder))
const all = () => [
  ...new Set([...longest, ...filesIn('test').filter((file) => !separate.some((folder) => file.startsWith(folder)))]),
]

const unknown = files.filter((name) => !name.endsWith('.test.ts') || !existsSync(name))
if (unknown.length > 0) reject(`There is no test file ${unknown.join(', ')}.`)
const missing = missingPrograms()
report(missing)
let browser: BrowserServer | undefined
let postgres: Postgres | undefined
let timer: NodeJS.Timeout | undefined
try {
  if (!findChromium()) {
    report(['This machine has no Chromium. Installing one for the tests from the npm registry.'])
    installChromium()
  }
  // A single file starts what it needs itself, most of them nothing.
  if (files.length !== 1) {
    browser = await launchBrowserServer()
    postgres = await startPostgres()
  }
  const processes = new TestProcesses({
    // Two more than there are cores, because most files wait for other processes.
    jobs: availableParallelism() + 2,
    environment: {
      NODE_COMPILE_CACHE: resolve('node_modules/.cache/test-compile-cache'),
      ...(browser && { TEST_BROWSER: browser.wsEndpoint() }),
      ...(postgres && { TEST_POSTGRES_PORT: `${postgres.port}` }),
    },
    isWhole: files.length === 1,
  })
  timer = setTimeout(() => {
    report([`The run is stopped: it has taken ${limit / 60} minutes.`])
    processes.stop()
  }, limit * 1000)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => processes.stop())
  if (!(await processes.run(files.length > 0 ? files : all()))) process.exitCode = 1
} catch (error) {
  report([(error as Error).message])
  process.exitCode = 1
} finally {
  clearTimeout(timer)
  await browser?.close()
  await postgres?.remove()
}
report(missing)
