/** Reading a file from outside must not stop the service: it happens in a thread with bounded memory and time. */
import { Worker } from 'node:worker_threads'
import { FileRefused, type Refusal } from './file-refused.ts'
import type { ReadFile } from './read-file.ts'

type Message =
  | { file: ReadFile }
  | { refused: { code: Refusal; values: Record<string, string | number>; line: number | undefined } }

export interface WorkerLimits {
  /** In megabytes, of the heap. */
  memory: number
  /** In milliseconds. */
  deadline: number
}

/** The whole handbook takes about 60 MB and half a second. */
const limits: WorkerLimits = { memory: 256, deadline: 20_000 }

let last: Promise<unknown> = Promise.resolve()

/**
 * Reads one file at a time, so that several take no more memory than one.
 * @throws {FileRefused} also when reading takes more than the limits, or fails.
 */
export function readInWorker(bytes: Uint8Array, most: WorkerLimits = limits): Promise<ReadFile> {
  const reading = last.then(() => read(bytes, most))
  last = reading.catch(() => {})
  return reading
}

function read(bytes: Uint8Array, { memory, deadline }: WorkerLimits): Promise<ReadFile> {
  const copy = Uint8Array.from(bytes)
  const worker = new Worker(new URL('read-worker.ts', import.meta.url), {
    workerData: copy,
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: {},
    execArgv: [],
  })
  const { promise, resolve, reject } = Promise.withResolvers<ReadFile>()
  const timer = setTimeout(() => reject(new FileRefused('TOO_COMPLEX')), deadline)
  worker.on('message', (message: Message) => {
    if ('file' in message) return resolve(message.file)
    const { code, values, line } = message.refused
    reject(new FileRefused(code, values, line))
  })
  worker.on('error', (error: NodeJS.ErrnoException) =>
    reject(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? new FileRefused('TOO_COMPLEX')
        : new FileRefused('MALFORMED', { reason: error.message }),
    ),
  )
  worker.on('exit', () => reject(new FileRefused('TOO_COMPLEX')))
  return promise.finally(async () => {
    clearTimeout(timer)
    await worker.terminate()
  })
}
