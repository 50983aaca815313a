/**
 * `npm run mutation -- <module> [share]`: plants small faults in `src/<module>`, one at a time, and runs the module's
 * tests on each. With a share in percent, it tries a sample of the faults. The exit code is 1 when too few faults are
 * noticed, and when there was none to plant. A later run tests only what has changed since. `reports/mutation/<module>`
 * holds what that needs, and the report.
 */
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import type { InProcessOptions } from './in-process.ts'
import { isDrawn } from './sample.ts'

/** The least share of planted faults that the tests must notice, in percent. */
const least = 85

/** Tests that take minutes, or start processes and programs. */
const slow = 'test/**/{disk,following,interleavings,outage}.test.ts'

/** Tests of a module that stand with those of another. */
const elsewhere: Record<string, string[]> = {
  publishing: ['test/discovery/described.test.ts', 'test/http/limits.test.ts'],
  responses: [
    'test/discovery/{described,records}.test.ts',
    'test/http/{bodyless,deprecation,limits,origin-form,problems}.test.ts',
    'test/publishing/drafts/previews.test.ts',
    'test/search/ranking.test.ts',
    'test/site/pages.test.ts',
  ],
}

type Options = ConstructorParameters<typeof Stryker>[0] & InProcessOptions

/** @throws {RangeError} for a module that is not there or has no tests. */
function optionsFor(name: string, share: number): Options {
  const mutate = /^\w+(\/\w+)*$/.test(name) ? globSync(`src/${name}/**/*.ts`) : []
  if (mutate.length === 0)
    throw new RangeError(`There is no module "${name}" in src/. Usage: npm run mutation -- handbook`)
  const testFiles = globSync([`test/${name}/**/*.test.ts`, ...(elsewhere[name] ?? [])], {
    exclude: [slow],
  })
  if (testFiles.length === 0) throw new RangeError(`The module "${name}" has no tests in test/${name}/.`)
  const reports = `reports/mutation/${name}`
  return {
    mutate,
    plugins: [import.meta.resolve('./in-process.ts')],
    testRunner: 'in-process',
    inProcess: { testFiles, share },
    ignoreStatic: true,
    // Node strips the types of the instrumented files as it strips those of the source.
    disableTypeChecks: false,
    concurrency: 1,
    // A busy machine makes tests slow. Stryker itself stops endless loops much earlier.
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 60,
    ignorePatterns: ['data', 'docs', '.tap'],
    cleanTempDir: 'always',
    incremental: true,
    incrementalFile: `${reports}/incremental-${share}.json`,
    reporters: ['html', 'progress-append-only'],
    htmlReporter: { fileName: `${reports}/report.html` },
    allowConsoleColors: false,
  }
}

process.env.NODE_COMPILE_CACHE = resolve('node_modules/.cache/mutation')
// Without it, tap ends the process of the tests after 30 seconds.
process.env.TAP_TIMEOUT = '86400'

try {
  const [name = '', share = '100'] = process.argv.slice(2)
  const all = await new Stryker(optionsFor(name, Number(share))).runMutationTest()
  const mutants = all.filter((mutant) => isDrawn(mutant, Number(share)))
  const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length
  const [killed, stayed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')]
  if (killed + stayed === 0) throw new RangeError(`Nothing in src/${name}/ could be changed.`)
  const score = (100 * killed) / (killed + stayed)
  console.log(`| ${name} | ${killed + stayed} | ${killed} | ${score.toFixed(1)} % |`)
  if (score < least) throw new RangeError(`The tests must notice at least ${least} % of the planted faults.`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
