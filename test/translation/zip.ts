import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  content: Buffer
  /** 8 is deflated, 0 is stored. */
  method?: number
  /** The size that the directory states. */
  claimed?: number
  flags?: number
  extra?: Buffer
  comment?: Buffer
}

/** A zip file; each number stands where APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16 say. */
export function zipOf(parts: readonly ZipPart[], comment = Buffer.alloc(0)): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const { name, content, method = 8, claimed = content.length, flags = 0, ...more } of parts) {
    const { extra = Buffer.alloc(0), comment = Buffer.alloc(0) } = more
    const packed = method === 8 ? deflateRawSync(content) : content
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    for (const [header, shift] of [
      [local, 0],
      [entry, 2],
    ] as const) {
      header.writeUInt16LE(20, 4 + shift)
      header.writeUInt16LE(flags, 6 + shift)
      header.writeUInt16LE(method, 8 + shift)
      header.writeUInt32LE(crc32(content), 14 + shift)
      header.writeUInt32LE(packed.length, 18 + shift)
      header.writeUInt32LE(claimed, 22 + shift)
      header.writeUInt16LE(name.length, 26 + shift)
      header.writeUInt16LE(extra.length, 28 + shift)
    }
    entry.writeUInt16LE(comment.length, 32)
    entry.writeUInt32LE(offset, 42)
    const whole = Buffer.concat([local, Buffer.from(name), extra, packed])
    locals.push(whole)
    entries.push(entry, Buffer.from(name), extra, comment)
    offset += whole.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...locals, directory, end, comment])
}
