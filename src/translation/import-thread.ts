/**
 * A file from outside must not stop the service: it is read and compared in a thread with bounded memory and time, so
 * that readers never wait for it.
 */
import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { FileRefused, type Refusal, type Values } from './file-refused.ts'
import type { ImportInput, ImportReport } from './import-shapes.ts'
import type { FileFormat } from './read-file.ts'

/** What the worker is given: a file, and what to compare it with. */
export interface ImportedFile {
  bytes: Uint8Array
  beside: Omit<ImportInput, 'file'>
}

export interface CheckedFile {
  format: FileFormat
  report: ImportReport
}

type Message = { checked: CheckedFile } | { refused: { code: Refusal; values: Values; line: number | undefined } }

interface WorkerLimits {
  /** In megabytes, of the heap. */
  memory: number
  /** In milliseconds. */
  deadline: number
}

/** Milliseconds for which a thread waits for the next file. */
const idle = 10_000

/** A thread has no compile cache of its own. Without one it would take twice as long, to strip and compile the same code again. */
function compileCache(): NodeJS.ProcessEnv {
  const directory = getCompileCacheDir()
  return directory ? { NODE_COMPILE_CACHE: dirname(directory) } : {}
}

/** Checks one file at a time, so that several take no more memory than one. An import checks its file twice. */
export class ImportThread {
  readonly #limits: WorkerLimits
  #worker: Worker | undefined
  #last: Promise<unknown> = Promise.resolve()
  #ending: NodeJS.Timeout | undefined

  /** The whole handbook takes about 80 MB and a second, on a busy machine many more. */
  constructor(limits: WorkerLimits = { memory: 256, deadline: 60_000 }) {
    this.#limits = limits
  }

  /** @throws {FileRefused} also when the work takes more than the limits, or fails. */
  check(imported: ImportedFile): Promise<CheckedFile> {
    const checking = this.#last.then(() => this.#check(imported))
    this.#last = checking.catch(() => {})
    return checking
  }

  async #check(imported: ImportedFile): Promise<CheckedFile> {
    clearTimeout(this.#ending)
    this.#worker ??= this.#start()
    const worker = this.#worker
    worker.ref()
    const message = await this.#answer(worker, imported).catch(async (error) => {
      this.#worker = undefined
      await worker.terminate()
      throw error
    })
    worker.unref()
    this.#ending = setTimeout(() => {
      this.#worker = undefined
      worker.terminate()
    }, idle).unref()
    if ('checked' in message) return message.checked
    const { code, values, line } = message.refused
    throw new FileRefused(code, values, line)
  }

  #answer(worker: Worker, { bytes, beside }: ImportedFile): Promise<Message> {
    const copy = Uint8Array.from(bytes)
    const { promise, resolve, reject } = Promise.withResolvers<Message>()
    const timer = setTimeout(() => reject(new FileRefused('TOO_COMPLEX')), this.#limits.deadline)
    const failed = (error: NodeJS.ErrnoException) =>
      reject(new FileRefused(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'TOO_COMPLEX' : 'UNREADABLE'))
    const ended = () => reject(new FileRefused('TOO_COMPLEX'))
    worker.on('message', resolve).on('error', failed).on('exit', ended)
    worker.postMessage({ bytes: copy, beside } satisfies ImportedFile, [copy.buffer])
    return promise.finally(() => {
      clearTimeout(timer)
      worker.off('message', resolve).off('error', failed).off('exit', ended)
    })
  }

  #start(): Worker {
    const { memory } = this.#limits
    const worker = new Worker(new URL('import-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
      env: compileCache(),
      execArgv: [],
    })
    // A thread that ends while it waits takes nothing with it: the next file starts another.
    worker.on('error', () => {})
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined
    })
    return worker
  }
}
