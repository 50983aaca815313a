/**
 * The test runner that Stryker uses here. A process loads the test files of a module once. Each fault then meets single
 * tests in that process, the fastest first. One process per fault and file would take ten times as long.
 */
import { createHash } from 'node:crypto'
import { registerHooks } from 'node:module'
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core'
import type { Logger } from '@stryker-mutator/api/logging'
import {
  type CompleteDryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner'
import { type CollectedTest, collected } from './collected.ts'

export interface InProcessOptions {
  inProcess: {
    testFiles: string[]
    /** How many of 100 faults are tried. The same faults are drawn each time. */
    share: number
  }
}

/** What the code with the faults reads and writes. */
const stryker: {
  activeMutant?: string
  currentTestId?: string
  hitCount?: number
  hitLimit?: number
  mutantCoverage?: CompleteDryRunResult['mutantCoverage'] & object
} = {}
Object.assign(globalThis, { __stryker__: stryker })

/** Seconds of processor time. Slower tests are left out, because every unnoticed fault would meet all of them. */
const slow = 1

/** Loads tap without the message about its time limit, which Stryker would take for its own. */
async function loadTap() {
  const { send } = process
  process.send = undefined
  const { Test } = await import('tap')
  process.send = send
  return Test
}

/** What the tests report here, nobody reads. */
const root = new (await loadTap())({ name: 'faults' })
root.resume()

const standIn = import.meta.resolve('./collected.ts')
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'tap' && context.parentURL?.startsWith(pathToFileURL(resolve('test')).href)
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context),
})

class InProcess implements TestRunner {
  static inject = ['options', 'logger'] as const
  readonly #options: InProcessOptions['inProcess']
  readonly #log: Logger
  readonly #tests = new Map<string, CollectedTest & { file: string }>()
  #tried = 0
  #isSpoilt = false

  constructor(options: StrykerOptions, log: Logger) {
    this.#options = (options as StrykerOptions & InProcessOptions).inProcess
    this.#log = log
  }

  /** Code that runs only while modules load is not tested, so no fault needs a new process. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    for (const file of this.#options.testFiles) {
      await import(pathToFileURL(resolve(file)).href)
      for (const test of collected.splice(0)) this.#tests.set(`${file}: ${test.name}`, { ...test, file })
    }
  }

  /** Runs all tests twice. What runs only the first time, such as filling a cache, counts as loading. */
  async dryRun(): Promise<CompleteDryRunResult> {
    const failed: TestResult[] = []
    for (const [id, test] of this.#tests) if (!(await passes(test))) failed.push(failure(id))
    if (failed.length > 0) return { status: DryRunStatus.Complete, tests: failed }
    const results: { result: TestResult; processorTime: number }[] = []
    for (const [id, test] of this.#tests) {
      const [before, start] = [process.cpuUsage(), Date.now()]
      stryker.currentTestId = id
      const isRepeatable = await passes(test)
      delete stryker.currentTestId
      const { user, system } = process.cpuUsage(before)
      const processorTime = (user + system) / 1e6
      const reason = isRepeatable ? processorTime > slow && `takes ${processorTime.toFixed(1)} s` : 'runs only once'
      if (reason) this.#log.info(`Left out, because it ${reason}: ${id}`)
      const status = reason ? TestStatus.Skipped : TestStatus.Success
      results.push({
        result: { id, name: id, fileName: resolve(test.file), timeSpentMs: Date.now() - start, status },
        processorTime,
      })
    }
    results.sort((one, other) => one.processorTime - other.processorTime)
    const { static: loading = {}, perTest = {} } = stryker.mutantCoverage ?? {}
    const tests = results.map(({ result }) => result)
    const used = tests.filter(({ id, status }) => status === TestStatus.Success && perTest[id])
    // Stryker runs the tests of a fault in this order.
    const ordered = Object.fromEntries(used.map(({ id }) => [id, perTest[id] ?? {}]))
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: loading, perTest: ordered } }
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    if (!isDrawn(activeMutant, this.#options.share))
      return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' }
    // Stryker tries the fault again in a new process.
    if (this.#isSpoilt) throw new Error('An earlier fault makes tests fail without it.')
    this.#tried += 1
    const killer = await this.#firstToFail(activeMutant, testFilter, hitLimit)
    if (hitLimit !== undefined && (stryker.hitCount ?? 0) > hitLimit) return { status: MutantRunStatus.Timeout }
    if (!killer) this.#log.info(`Not noticed: ${asLine(activeMutant)}`)
    if (!killer) return { status: MutantRunStatus.Survived, nrOfTests: testFilter.length }
    this.#isSpoilt = !(await this.#passes(killer))
    if (this.#isSpoilt && this.#tried > 1) throw new Error(`Fails without a fault: ${killer}`)
    return {
      status: MutantRunStatus.Killed,
      killedBy: [killer],
      failureMessage: 'failed',
      nrOfTests: testFilter.length,
    }
  }

  async #firstToFail({ id }: Mutant, tests: string[], hitLimit: number | undefined): Promise<string | undefined> {
    // Processes and threads that a test starts read the environment.
    process.env.__STRYKER_ACTIVE_MUTANT__ = id
    Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit })
    try {
      for (const test of tests) if (!(await this.#passes(test))) return test
      return undefined
    } finally {
      delete process.env.__STRYKER_ACTIVE_MUTANT__
      Object.assign(stryker, { activeMutant: undefined, hitLimit: undefined })
    }
  }

  #passes(id: string): Promise<boolean> {
    const test = this.#tests.get(id)
    if (!test) throw new Error(`There is no test "${id}".`)
    return passes(test)
  }
}

async function passes({ name, options, run }: CollectedTest): Promise<boolean> {
  const results = await root.test(name, { ...options, timeout: 0 }, run)
  return results?.ok === true
}

function failure(id: string): TestResult {
  return { id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: 'The test fails without a fault.' }
}

const asLine = ({ fileName, location, mutatorName, replacement }: Mutant): string =>
  `${relative('', fileName)}:${location.start.line + 1} ${mutatorName} ${JSON.stringify(replacement)}`

/** Draws a fault by a hash of what it changes. */
function isDrawn({ fileName, location, replacement }: Mutant, share: number): boolean {
  const name = JSON.stringify([fileName.slice(fileName.lastIndexOf('src/')), location, replacement])
  return createHash('sha256').update(name).digest().readUInt32BE() < (share / 100) * 2 ** 32
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }]
export const strykerValidationSchema = { properties: { inProcess: { type: 'object' } } }
