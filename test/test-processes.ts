/** Runs test files in a few processes and prints the outcome of each file in TAP. */
import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { failed, type Outcome } from './outcome.ts'

/** Tests make many short-lived objects. With more room for them, they take a tenth less processor time. */
const roomForNewObjects = ['--min-semi-space-size=32', '--max-semi-space-size=64']

interface Options {
  /** How many files run at the same time. */
  jobs: number
  environment: NodeJS.ProcessEnv
  /** Whether the results of files that passed are printed too. */
  isWhole: boolean
}

export class TestProcesses {
  readonly #options: Options
  readonly #children = new Set<ChildProcess>()
  readonly #failed: string[] = []
  #waiting: string[] = []
  readonly #counts = { total: 0, pass: 0, fail: 0, skip: 0 }
  #ended = 0

  constructor(options: Options) {
    this.#options = options
  }

  /** @returns Whether all tests of all files passed. */
  async run(files: readonly string[]): Promise<boolean> {
    const began = Date.now()
    console.log(`TAP version 14\n1..${files.length}`)
    this.#waiting = [...files]
    await Promise.all(Array.from({ length: Math.min(this.#options.jobs, files.length) }, () => this.#work()))
    for (const file of this.#failed) console.log(`# failed: ${file}`)
    const counts = Object.entries(this.#counts).filter(([, count]) => count > 0)
    console.log(`# { ${counts.map(([name, count]) => `${name}: ${count}`).join(', ')} }`)
    console.log(`# time=${Date.now() - began}ms`)
    return this.#failed.length === 0 && this.#ended === files.length
  }

  /** Ends the files that are running, which then have failed, and begins no others. */
  stop(): void {
    this.#waiting = []
    for (const child of this.#children) child.kill()
  }

  /** Runs files in one process until none is waiting. A file that ends the process is followed by a new process. */
  async #work(): Promise<void> {
    let child: ChildProcess | undefined
    for (let file = this.#waiting.shift(); file; file = this.#waiting.shift()) {
      const began = Date.now()
      if (child?.connected && needsFreshProcess(file)) child.disconnect()
      if (!child?.connected) child = this.#start()
      this.#print(file, await outcomeOf(file, child), Date.now() - began)
    }
    if (child?.connected) child.disconnect()
  }

  #start(): ChildProcess {
    // The limit of tap is for a whole process, which here runs many files.
    const env = { ...process.env, TAP_TIMEOUT: '0', ...this.#options.environment }
    const child = fork(new URL('test-process.ts', import.meta.url), { env, execArgv: roomForNewObjects })
    this.#children.add(child)
    child.once('exit', () => this.#children.delete(child))
    return child
  }

  #print(file: string, { isOk, assertions, report }: Outcome, milliseconds: number): void {
    this.#ended += 1
    for (const name of ['total', 'pass', 'fail', 'skip'] as const) this.#counts[name] += assertions[name]
    if (!isOk) this.#failed.push(file)
    const lines = report.split('\n').filter((line) => !isOk || this.#options.isWhole || / # SKIP/.test(line))
    if (lines.length > 0) console.log([`# Subtest: ${file}`, ...lines].join('\n    '))
    console.log(`${isOk ? '' : 'not '}ok ${this.#ended} - ${file} # time=${milliseconds}ms`)
  }
}

/** A file that looks at what its process loads says so in a comment. */
const needsFreshProcess = (file: string) =>
  existsSync(file) && /^\/\/ Needs a fresh process/m.test(readFileSync(file, 'utf8'))

/** Sends a file to a process and waits for its outcome. If the process ends before, the file has failed. */
function outcomeOf(file: string, child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve) => {
    const exited = (code: number | null, signal: string | null) =>
      resolve(failed(`not ok - the file ended its process: ${signal ?? code}`))
    child.once('exit', exited)
    child.on('message', function receive(outcome: Partial<Outcome>) {
      // tap sends messages of its own.
      if (outcome.report === undefined) return
      child.off('exit', exited).off('message', receive)
      resolve(outcome as Outcome)
    })
    child.send(file)
  })
}
