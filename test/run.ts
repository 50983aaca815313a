/**
 * `npm test`: runs all test files, or those that are named, with tap. The files of a run share one PostgreSQL and one
 * browser. Programs that this machine lacks are named before and after the run.
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import type { BrowserServer } from 'playwright-core'
import { launchBrowserServer } from './browser.ts'
import { reject } from './checks/command-line.ts'
import { findChromium, installChromium } from './chromium.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { missingPrograms } from './programs.ts'

/** Seconds for the whole run, and so the only limit of a test file. */
const limit = 1800

const given = process.argv.slice(2)
const files = given.filter((name) => !name.startsWith('-'))

function report(lines: string[]): void {
  for (const line of lines) console.error(`# ${line}`)
}

const program = join(dirname(createRequire(import.meta.url).resolve('tap/package.json')), 'dist/esm/run.mjs')

/**
 * Right after an installation, tap has its default plugins, two of which slow down every file that a test loads. Built only
 * then, because a build breaks the tests that run at the same time.
 */
function buildTap(): void {
  const built = readFileSync('node_modules/@tapjs/test/test-built/dist/esm/index.js', 'utf8')
  if (/@tapjs\/(mock|typescript)/.test(built))
    execFileSync(process.execPath, [program, 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Runs tap to its end, with two files more than there are cores, because most files wait for other processes. @returns Its exit code. */
function tap(environment: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(
    process.execPath,
    [program, `--timeout=${limit}`, `--jobs=${availableParallelism() + 2}`, ...given],
    {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    },
  )
  const timer = setTimeout(() => {
    report([`The run is stopped: it has taken ${limit / 60} minutes.`])
    child.kill('SIGTERM')
  }, limit * 1000)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve(code ?? 1)
    })
  })
}

const unknown = files.filter((name) => !name.endsWith('.test.ts') || !existsSync(name))
if (unknown.length > 0) reject(`There is no test file ${unknown.join(', ')}.`)
const missing = missingPrograms()
report(missing)
let browser: BrowserServer | undefined
let postgres: Postgres | undefined
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
  buildTap()
  process.exitCode = await tap({
    NODE_COMPILE_CACHE: 'node_modules/.cache/test-compile-cache',
    ...(browser && { TEST_BROWSER: browser.wsEndpoint() }),
    ...(postgres && { TEST_POSTGRES_PORT: `${postgres.port}` }),
  })
} catch (error) {
  report([(error as Error).message])
  process.exitCode = 1
} finally {
  await browser?.close()
  await postgres?.remove()
}
report(missing)
