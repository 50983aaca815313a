/** Reads a translator's file, whose kind is recognised by its content. */
import type { ReadFile } from './read-file.ts'
import { readXliff } from './xliff-read.ts'
import { readXlsx } from './xlsx-read.ts'
import { isZip } from './zip-read.ts'

/** How a compound file begins: a workbook of before 2007, or one with a password. */
const compoundFile = 'd0cf11e0'

export async function readTranslation(bytes: Uint8Array): Promise<ReadFile> {
  const isSheet = isZip(bytes) || Buffer.from(bytes.subarray(0, 4)).toString('hex') === compoundFile
  return isSheet ? readXlsx(bytes) : readXliff(bytes)
}
