/**
 * Looks through a packed file before a library unpacks it. What the directory says of sizes is not believed: every part
 * is inflated here, up to a limit for all of them together.
 */
import { inflateRawSync } from 'node:zlib'
import { FileRefused } from './file-refused.ts'

const largestInMegabytes = 50
const mostParts = 1000

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16
const endOfDirectory = { signature: 0x06054b50, size: 22, comment: 0xffff }
const directoryEntry = { signature: 0x02014b50, size: 46 }
const localHeader = { signature: 0x04034b50, size: 30 }

/** Refuses what is not a whole zip file, what unpacks to too much, and parts with a DTD or entities. */
export function guardZip(bytes: Uint8Array): void {
  if (bytes.length > largestInMegabytes * 1024 * 1024) throw tooLarge()
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (buffer.length < 4 || buffer.readUInt32LE(0) !== localHeader.signature) throw new FileRefused('NOT_XLSX')
  let left = largestInMegabytes * 1024 * 1024
  try {
    for (const part of partsOf(buffer)) {
      const content = contentOf(part, left)
      left -= content.length
      if (left < 0) throw tooLarge()
      if (/\.(xml|rels)$/i.test(part.name) && /<!(DOCTYPE|ENTITY)/i.test(content.toString('latin1')))
        throw new FileRefused('DOCTYPE')
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    throw new FileRefused('CUT_OFF')
  }
}

const tooLarge = () => new FileRefused('TOO_LARGE', { limit: largestInMegabytes })

interface Part {
  name: string
  method: number
  packed: Buffer
}

function* partsOf(buffer: Buffer): Generator<Part> {
  const end = findEnd(buffer)
  const count = buffer.readUInt16LE(end + 10)
  if (count > mostParts) throw tooLarge()
  let at = buffer.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (buffer.readUInt32LE(at) !== directoryEntry.signature) throw new FileRefused('CUT_OFF')
    const encrypted = (buffer.readUInt16LE(at + 8) & 1) === 1
    if (encrypted) throw new FileRefused('NOT_XLSX')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset))
    const name = buffer.toString('utf8', at + directoryEntry.size, at + directoryEntry.size + (nameLength as number))
    const local = buffer.readUInt32LE(at + 42)
    const start = local + localHeader.size + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20))
    yield { name, method: buffer.readUInt16LE(at + 10), packed }
    at += directoryEntry.size + (nameLength as number) + (extraLength as number) + (commentLength as number)
  }
}

function findEnd(buffer: Buffer): number {
  const first = Math.max(0, buffer.length - endOfDirectory.size - endOfDirectory.comment)
  for (let at = buffer.length - endOfDirectory.size; at >= first; at -= 1) {
    if (buffer.readUInt32LE(at) === endOfDirectory.signature) return at
  }
  throw new FileRefused('CUT_OFF')
}

function contentOf({ method, packed }: Part, limit: number): Buffer {
  if (method === 0) return packed
  if (method !== 8) throw new FileRefused('NOT_XLSX')
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
}
