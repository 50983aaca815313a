/**
 * The parts of a zip file, of which one reader decides what they are: the library that reads workbooks only sees what
 * `repacked` makes of them. Sizes that the file states are limits, and have to be right.
 */
import { crc32, inflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { FileRefused } from './file-refused.ts'

const largestInMegabytes = 20
const largest = largestInMegabytes * 1024 * 1024
const mostParts = 1000

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12, 4.3.15 and 4.3.16
const endOfDirectory = { signature: 0x06054b50, size: 22, comment: 0xffff }
const zip64Locator = { signature: 0x07064b50, size: 20 }
const directoryEntry = { signature: 0x02014b50, size: 46 }
const localHeader = { signature: 0x04034b50, size: 30 }

/** Whether a file begins as a zip file does. */
const isZip = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\x03\x04'

/** The parts by name. Refuses zip64, which no file of this size needs, and what contradicts itself. */
export function readZip(bytes: Uint8Array): Map<string, Buffer> {
  if (bytes.length > largest) throw tooLarge()
  if (!isZip(bytes)) throw new FileRefused('NOT_XLSX')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts = new Map<string, Buffer>()
  try {
    let left = largest
    let unread = 0
    for (const entry of entriesOf(buffer).sort((a, b) => a.local - b.local)) {
      if (entry.local < unread || parts.has(entry.name)) throw damaged()
      const { packed, end } = packedOf(buffer, entry)
      unread = end
      const content = contentOf(entry, packed, left)
      left -= content.length
      if (left < 0) throw tooLarge()
      parts.set(entry.name, content)
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : damaged()
  }
  return parts
}

/** A plain zip file of the parts. */
export const repacked = (parts: Map<string, Buffer>): Uint8Array => zipSync(Object.fromEntries(parts), { level: 0 })

const tooLarge = () => new FileRefused('TOO_LARGE', { limit: largestInMegabytes })
const damaged = () => new FileRefused('ZIP_DAMAGED')

interface Entry {
  name: string
  method: number
  checksum: number
  packedSize: number
  size: number
  /** Where its local header begins. */
  local: number
  /** Where the directory begins, before which every part ends. */
  limit: number
}

function entriesOf(buffer: Buffer): Entry[] {
  const end = findEnd(buffer)
  const [disk, startDisk, here, count] = [4, 6, 8, 10].map((offset) => buffer.readUInt16LE(end + offset))
  const [size, start] = [12, 16].map((offset) => buffer.readUInt32LE(end + offset)) as [number, number]
  const locator = end - zip64Locator.size
  if (locator >= 0 && buffer.readUInt32LE(locator) === zip64Locator.signature) throw damaged()
  if (disk !== 0 || startDisk !== 0 || here !== count || start + size !== end) throw damaged()
  if ((count as number) > mostParts) throw new FileRefused('TOO_COMPLEX')
  const entries: Entry[] = []
  let at = start
  while (at < end) {
    if (buffer.readUInt32LE(at) !== directoryEntry.signature) throw damaged()
    const [flags, method] = [8, 10].map((offset) => buffer.readUInt16LE(at + offset)) as [number, number]
    if ((flags & 1) === 1) throw new FileRefused('NOT_XLSX')
    const [checksum, packedSize, unpacked] = [16, 20, 24].map((offset) => buffer.readUInt32LE(at + offset))
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset))
    const nameStart = at + directoryEntry.size
    const name = buffer.toString('utf8', nameStart, nameStart + (nameLength as number))
    const local = buffer.readUInt32LE(at + 42)
    entries.push({ name, method, local, limit: start, ...({ checksum, packedSize, size: unpacked } as Sizes) })
    at = nameStart + (nameLength as number) + (extra as number) + (comment as number)
  }
  if (entries.length !== count || at !== end) throw damaged()
  return entries
}

type Sizes = Pick<Entry, 'checksum' | 'packedSize' | 'size'>

/** The end of the directory is the one whose comment ends with the file. */
function findEnd(buffer: Buffer): number {
  const first = Math.max(0, buffer.length - endOfDirectory.size - endOfDirectory.comment)
  for (let at = buffer.length - endOfDirectory.size; at >= first; at -= 1) {
    if (buffer.readUInt32LE(at) !== endOfDirectory.signature) continue
    if (at + endOfDirectory.size + buffer.readUInt16LE(at + 20) === buffer.length) return at
  }
  throw new FileRefused('CUT_OFF')
}

function packedOf(buffer: Buffer, { name, local, packedSize, limit }: Entry): { packed: Buffer; end: number } {
  if (buffer.readUInt32LE(local) !== localHeader.signature) throw damaged()
  const [nameLength, extra] = [26, 28].map((offset) => buffer.readUInt16LE(local + offset)) as [number, number]
  const nameStart = local + localHeader.size
  const start = nameStart + nameLength + extra
  const end = start + packedSize
  if (end > limit || buffer.toString('utf8', nameStart, nameStart + nameLength) !== name) throw damaged()
  return { packed: buffer.subarray(start, end), end }
}

function contentOf({ method, size, checksum }: Entry, packed: Buffer, left: number): Buffer {
  if (method !== 0 && method !== 8) throw new FileRefused('NOT_XLSX')
  if (size > left) throw tooLarge()
  const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  if (content.length !== size || crc32(content) !== checksum) throw damaged()
  return content
}
