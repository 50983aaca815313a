/** The tests of a module, loaded once and run many times in one process. */
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import type { TestOpts } from 'tap'
import { type CollectedTest, collected } from './collected.ts'

export interface Run {
  id: string
  hasPassed: boolean
  /** Seconds. */
  processorTime: number
  milliseconds: number
}

/** Loads tap without the message about its time limit, which Stryker would take for its own. */
async function loadTap() {
  const { send } = process
  Object.assign(process, { send: undefined })
  const { Test } = await import('tap')
  Object.assign(process, { send })
  return Test
}

/** Nobody reads what the tests report here. */
const ofRoot: TestOpts = { name: 'faults' }
const root = new (await loadTap())(ofRoot)
root.resume()

// Property tests have the same inputs in each run, so the score does not differ from run to run.
fc.configureGlobal({ seed: 1 })

const standIn = import.meta.resolve('./collected.ts')
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'tap' && context.parentURL?.startsWith(pathToFileURL(resolve('test')).href)
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context),
})

export class ModuleTests {
  readonly #tests = new Map<string, CollectedTest & { file: string }>()

  /** Loads test files and nothing else. */
  async load(files: readonly string[]): Promise<void> {
    for (const file of files) {
      await import(pathToFileURL(resolve(file)).href)
      for (const test of collected.splice(0)) this.#tests.set(`${file}: ${test.name}`, { ...test, file })
    }
  }

  get ids(): string[] {
    return [...this.#tests.keys()]
  }

  fileOf(id: string): string {
    return resolve(this.#named(id).file)
  }

  async run(id: string): Promise<Run> {
    const { name, options, run } = this.#named(id)
    const [processor, start] = [process.cpuUsage(), Date.now()]
    const results = await root.test(name, { ...options, timeout: 0 }, run)
    const { user, system } = process.cpuUsage(processor)
    const hasPassed = results?.ok === true
    return { id, hasPassed, processorTime: (user + system) / 1e6, milliseconds: Date.now() - start }
  }

  #named(id: string) {
    const test = this.#tests.get(id)
    if (!test) throw new Error(`There is no test "${id}".`)
    return test
  }
}
