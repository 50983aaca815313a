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

export interface WorkerLimits {
  /** In megabytes, of the heap. */
  memory: number
  /** In milliseconds. */
  deadline: number
}

/** The whole handbook takes about 80 MB and a second, on a busy machine many more. */
const limits: WorkerLimits = { memory: 256, deadline: 60_000 }

let last: Promise<unknown> = Promise.resolve()

/**
 * Checks one file at a time, so that several take no more memory than one.
 * @throws {FileRefused} also when the work takes more than the limits, or fails.
 */
export function importInWorker(imported: ImportedFile, most: WorkerLimits = limits): Promise<CheckedFile> {
  const checking = last.then(() => check(imported, most))
  last = checking.catch(() => {})
  return checking
}

/** A thread has no compile cache of its own. Without one it would take twice as long, to strip and compile the same code again. */
function compileCache(): NodeJS.ProcessEnv {
  const directory = getCompileCacheDir()
  return directory ? { NODE_COMPILE_CACHE: dirname(directory) } : {}
}

function check({ bytes, beside }: ImportedFile, { memory, deadline }: WorkerLimits): Promise<CheckedFile> {
  const copy = Uint8Array.from(bytes)
  const worker = new Worker(new URL('import-worker.ts', import.meta.url), {
    workerData: { bytes: copy, beside } satisfies ImportedFile,
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: compileCache(),
    execArgv: [],
  })
  const { promise, resolve, reject } = Promise.withResolvers<CheckedFile>()
  const timer = setTimeout(() => reject(new FileRefused('TOO_COMPLEX')), deadline)
  worker.on('message', (message: Message) => {
    if ('checked' in message) return resolve(message.checked)
    const { code, values, line } = message.refused
    reject(new FileRefused(code, values, line))
  })
  worker.on('error', (error: NodeJS.ErrnoException) =>
    reject(new FileRefused(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'TOO_COMPLEX' : 'UNREADABLE')),
  )
  worker.on('exit', () => reject(new FileRefused('TOO_COMPLEX')))
  return promise.finally(async () => {
    clearTimeout(timer)
    await worker.terminate()
  })
}
