/** Reads a translator's file, whose kind is recognised by its content. */
import { FileRefused } from './file-refused.ts'
import type { ReadFile } from './read-file.ts'
import { readXliff } from './xliff-read.ts'
import { readXlsx } from './xlsx-read.ts'
import { isZip } from './zip-read.ts'

/** How a compound file begins: a workbook of before 2007, or one with a password. */
const compoundFile = 'd0cf11e0'

/** How any XML begins, in UTF-8 or UTF-16; what has nothing in it is for the reader of XML to refuse. */
const xml = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*(?:<|$)/

export async function readTranslation(bytes: Uint8Array): Promise<ReadFile> {
  const start = Buffer.from(bytes.subarray(0, 1024))
  if (isZip(bytes) || start.toString('hex', 0, 4) === compoundFile) return readXlsx(bytes)
  if (!xml.test(start.toString('latin1'))) throw new FileRefused('NOT_XLIFF')
  return readXliff(bytes)
}
