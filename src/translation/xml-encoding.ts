/** Bytes to text and back, byte for byte, in the encodings that every XML processor has to read. */
import { FileRefused } from './file-refused.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

const marks: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

export interface Decoded {
  text: string
  /** Gives changed text the byte order mark and encoding that the file had. */
  encode: (text: string) => Uint8Array
}

export function decodeXml(bytes: Uint8Array): Decoded {
  const [encoding, mark] = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? ['utf-8', []]
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(mark.length))
    const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(text)?.[1]?.toLowerCase()
    if (declared && !encoding.startsWith(declared)) throw new FileRefused('ENCODING', {}, 1)
    return { text, encode: (changed) => Buffer.concat([Buffer.from(mark), encodeAs(changed, encoding)]) }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('ENCODING', {}, 1)
  }
}

function encodeAs(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  const little = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? little : little.swap16()
}
