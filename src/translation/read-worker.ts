/** The thread that reads one file and tells what it found. */
import { parentPort, workerData } from 'node:worker_threads'
import { FileRefused } from './file-refused.ts'
import { readTranslation } from './read-translation.ts'

try {
  parentPort?.postMessage({ file: await readTranslation(workerData) })
} catch (error) {
  if (!(error instanceof FileRefused)) throw error
  const { code, values, line } = error
  parentPort?.postMessage({ refused: { code, values, line } })
}
