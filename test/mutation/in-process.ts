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
import fc from 'fast-check'
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

/** Seconds of processor time. Slower tests are not used, because every unnoticed fault would meet all of them. */
const slow = 2

interface Run {
  id: string
  hasPassed: boolean
  processorTime: number
  milliseconds: number
}

/** Loads tap without the message about its time limit, which Stryker would take for its own. */
async function loadTap() {
  const { send } = process
  process.send = undefined
  const { Test } = await import('tap')
  process.send = send
  return Test
}

// Property tests have the same inputs in each run, so the score does not differ from run to run.
fc.configureGlobal({ seed: 1 })

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
    const first = await this.#runAll([...this.#tests.keys()])
    const quick = first.filter(({ hasPassed, processorTime }) => hasPassed && processorTime < slow)
    const second = await this.#runAll(
      quick.map(({ id }) => id),
      (id) => Object.assign(stryker, { currentTestId: id }),
    )
    delete stryker.currentTestId
    const used = second.filter(({ hasPassed }) => hasPassed).sort((a, b) => a.milliseconds - b.milliseconds)
    const leftOut = new Set(this.#tests.keys()).difference(new Set(used.map(({ id }) => id)))
    for (const id of leftOut) this.#log.info(`Not used, because it fails, is slow or cannot run twice: ${id}`)
    const { static: loading = {}, perTest = {} } = stryker.mutantCoverage ?? {}
    return {
      status: DryRunStatus.Complete,
      tests: used.map(({ id, milliseconds }) => this.#result(id, milliseconds)),
      // Stryker runs the tests of a fault in this order.
      mutantCoverage: { static: loading, perTest: Object.fromEntries(used.map(({ id }) => [id, perTest[id] ?? {}])) },
    }
  }

  async #runAll(ids: string[], before: (id: string) => unknown = () => undefined): Promise<Run[]> {
    const runs: Run[] = []
    for (const id of ids) {
      before(id)
      const [processor, start] = [process.cpuUsage(), Date.now()]
      const hasPassed = await this.#passes(id)
      const { user, system } = process.cpuUsage(processor)
      runs.push({ id, hasPassed, processorTime: (user + system) / 1e6, milliseconds: Date.now() - start })
    }
    return runs
  }

  #result(id: string, timeSpentMs: number): TestResult {
    const { file } = this.#tests.get(id) as { file: string }
    return { id, name: id, fileName: resolve(file), timeSpentMs, status: TestStatus.Success }
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

const asLine = ({ fileName, location, mutatorName, replacement }: Mutant): string =>
  `${relative('', fileName)}:${location.start.line + 1} ${mutatorName} ${JSON.stringify(replacement)}`

/** Draws a fault by a hash of what it changes. */
function isDrawn({ fileName, location, replacement }: Mutant, share: number): boolean {
  const name = JSON.stringify([fileName.slice(fileName.lastIndexOf('src/')), location, replacement])
  return createHash('sha256').update(name).digest().readUInt32BE() < (share / 100) * 2 ** 32
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }]
export const strykerValidationSchema = { properties: { inProcess: { type: 'object' } } }
