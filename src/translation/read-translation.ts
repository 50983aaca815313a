/** Reads a translator's file, whose kind is recognised by its content. */
import { kindOf } from './file-kind.ts'
import { FileRefused } from './file-refused.ts'
import type { ReadFile } from './read-file.ts'
import { readXliff } from './xliff-read.ts'
import { readXlsx } from './xlsx-read.ts'

export async function readTranslation(bytes: Uint8Array): Promise<ReadFile> {
  const kind = kindOf(bytes)
  if (kind === undefined) throw new FileRefused('NOT_XLIFF')
  return kind === 'xlsx' ? readXlsx(bytes) : readXliff(bytes)
}
