/**
 * The test runner that Stryker uses here. A process loads the test files of a module once. Each fault then meets single
 * tests in that process, the fastest first. A process for each fault and file would take ten times as long.
 */
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
import { ModuleTests, type Run } from './module-tests.ts'
import { isDrawn } from './sample.ts'

export interface InProcessOptions {
  inProcess: {
    testFiles: string[]
    /** How many of 100 faults are tried. */
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

class InProcess implements TestRunner {
  static inject = ['options', 'logger'] as const
  readonly #options: InProcessOptions['inProcess']
  readonly #log: Logger
  readonly #tests = new ModuleTests()
  #tried = 0
  #isSpoilt = false

  constructor(options: StrykerOptions, log: Logger) {
    this.#options = (options as StrykerOptions & InProcessOptions).inProcess
    this.#log = log
  }

  /** Faults in code that runs only while modules load are not tried, so no fault needs a new process. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  init(): Promise<void> {
    return this.#tests.load(this.#options.testFiles)
  }

  /** Runs all tests twice. What runs only the first time, such as filling a cache, counts as loading. */
  async dryRun(): Promise<CompleteDryRunResult> {
    const first: Run[] = []
    for (const id of this.#tests.ids) first.push(await this.#tests.run(id))
    const second: Run[] = []
    for (const { id, hasPassed, processorTime } of first) {
      if (!hasPassed || processorTime > slow) continue
      stryker.currentTestId = id
      second.push(await this.#tests.run(id))
    }
    delete stryker.currentTestId
    const used = second.filter(({ hasPassed }) => hasPassed).sort((a, b) => a.milliseconds - b.milliseconds)
    const names = new Set(used.map(({ id }) => id))
    // Tests that read the code itself fail on code with faults in it.
    for (const id of this.#tests.ids)
      if (!names.has(id)) this.#log.info(`Not used, because it fails, is slow or cannot run twice: ${id}`)
    const { static: loading = {}, perTest = {} } = stryker.mutantCoverage ?? {}
    return {
      status: DryRunStatus.Complete,
      // Both runs, or Stryker would add the time of the first to the time that it gives each fault.
      tests: [...Map.groupBy([...first, ...second], ({ id }) => id).values()].map((runs) => this.#result(runs, names)),
      // Stryker runs the tests of a fault in this order.
      mutantCoverage: { static: loading, perTest: Object.fromEntries(used.map(({ id }) => [id, perTest[id] ?? {}])) },
    }
  }

  #result(runs: Run[], used: Set<string>): TestResult {
    const [{ id }] = runs as [Run]
    const timeSpentMs = runs.reduce((total, { milliseconds }) => total + milliseconds, 0)
    const status = used.has(id) ? TestStatus.Success : TestStatus.Skipped
    return { id, name: id, fileName: this.#tests.fileOf(id), timeSpentMs, status }
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    if (!isDrawn(activeMutant, this.#options.share))
      return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' }
    // Stryker tries the fault again in a new process.
    if (this.#isSpoilt) throw new Error('An earlier fault makes tests fail without it.')
    this.#tried += 1
    const killer = await this.#firstToFail(activeMutant, testFilter, hitLimit)
    if (hitLimit !== undefined && (stryker.hitCount ?? 0) > hitLimit) return { status: MutantRunStatus.Timeout }
    if (!killer) {
      this.#log.info(`Not noticed: ${described(activeMutant)}`)
      return { status: MutantRunStatus.Survived, nrOfTests: testFilter.length }
    }
    this.#isSpoilt = !(await this.#tests.run(killer)).hasPassed
    if (this.#isSpoilt) this.#log.info(`Fails without a fault after ${described(activeMutant)}: ${killer}`)
    if (this.#isSpoilt && this.#tried > 1) throw new Error('A test fails without a fault.')
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
      for (const test of tests) if (!(await this.#tests.run(test)).hasPassed) return test
      return undefined
    } finally {
      delete process.env.__STRYKER_ACTIVE_MUTANT__
      Object.assign(stryker, { activeMutant: undefined, hitLimit: undefined })
    }
  }
}

const described = ({ fileName, location, mutatorName, replacement }: Mutant): string =>
  `${fileName.slice(fileName.lastIndexOf('src/'))}:${location.start.line + 1} ${mutatorName} ${JSON.stringify(replacement)}`

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }]
export const strykerValidationSchema = { properties: { inProcess: { type: 'object' } } }
