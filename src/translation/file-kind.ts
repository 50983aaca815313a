/** The kind of a translator's file by its first bytes, whatever it is called. Commands and the desk use it as well. */
import type { ExportFormat, FileFormat } from './read-file.ts'

export const mediaTypes: Record<ExportFormat, string> = {
  xliff: 'application/xliff+xml',
  xliff2: 'application/xliff+xml; version=2.1',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Bytes that `kindOf` looks at. */
export const startLength = 1024

const zip = 'PK\x03\x04'
/** How a compound file begins: a workbook of before 2007, or one with a password. */
const compoundFile = '\xd0\xcf\x11\xe0'
/** How any XML begins, in UTF-8 or UTF-16; what has nothing in it is for the reader of XML to refuse. */
const xml = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*(?:<|$)/

/** Undefined if the file is of neither kind. */
export function kindOf(bytes: Uint8Array): FileFormat | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, startLength))
  if (start.startsWith(zip) || start.startsWith(compoundFile)) return 'xlsx'
  return xml.test(start) ? 'xliff' : undefined
}

/** The media type to send a file as. The service says what is wrong with a file of another kind. */
export const mediaTypeOf = (bytes: Uint8Array): string => mediaTypes[kindOf(bytes) ?? 'xliff']
