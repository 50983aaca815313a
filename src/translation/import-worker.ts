/** The thread that reads files, compares each with the texts it is meant for, and reports the result. */
import { parentPort } from 'node:worker_threads'
import { FileRefused } from './file-refused.ts'
import { checkImport } from './import-report.ts'
import type { ImportedFile } from './import-thread.ts'
import { readTranslation } from './read-translation.ts'

parentPort?.on('message', async ({ bytes, beside }: ImportedFile) => {
  try {
    const file = await readTranslation(bytes)
    parentPort?.postMessage({ checked: { format: file.format, report: checkImport({ file, ...beside }) } })
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    const { code, values, line } = error
    parentPort?.postMessage({ refused: { code, values, line } })
  }
})
