/** The thread that reads one file, compares it with the texts it is meant for, and reports the result. */
import { parentPort, workerData } from 'node:worker_threads'
import { FileRefused } from './file-refused.ts'
import type { ImportedFile } from './import-in-worker.ts'
import { checkImport } from './import-report.ts'
import { readTranslation } from './read-translation.ts'

const { bytes, beside } = workerData as ImportedFile
try {
  const file = await readTranslation(bytes)
  parentPort?.postMessage({ checked: { format: file.format, report: checkImport({ file, ...beside }) } })
} catch (error) {
  if (!(error instanceof FileRefused)) throw error
  const { code, values, line } = error
  parentPort?.postMessage({ refused: { code, values, line } })
}
