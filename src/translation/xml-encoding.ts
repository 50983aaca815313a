/** Bytes to text, in the encodings that every XML processor has to read. */
import { FileRefused } from './file-refused.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

const marks: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

export function decodeXml(bytes: Uint8Array): string {
  const [encoding, mark] = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? ['utf-8', []]
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(mark.length))
    const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(text)?.[1]?.toLowerCase()
    if (declared && !encoding.startsWith(declared)) throw new FileRefused('ENCODING', {}, 1)
    return text
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('ENCODING', {}, 1)
  }
}
