/** What happens to the bytes of a body on their way. */
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'

const ways = {
  cut: (bytes: Buffer, at: number) => bytes.subarray(0, Math.floor(bytes.length * at)),
  flip: (bytes: Buffer, at: number) => {
    const other = Buffer.from(bytes)
    const index = Math.floor(bytes.length * at)
    if (index < other.length) other[index] = (other[index] as number) ^ 0x81
    return other
  },
  doubled: (bytes: Buffer) => Buffer.concat([bytes, bytes]),
  latin1: (bytes: Buffer) => Buffer.from(`${bytes.toString('utf8')}\u00e5`, 'latin1'),
  utf16: (bytes: Buffer) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  compressed: (bytes: Buffer) => gzipSync(bytes),
  padded: (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(1_100_000, ' ')]),
  none: () => Buffer.alloc(0),
}

export interface Damage {
  way: keyof typeof ways
  /** Where, as a share of the length. */
  at: number
}

const names = Object.keys(ways) as Damage['way'][]
export const damages: fc.Arbitrary<Damage> = fc.record({
  way: fc.constantFrom(...names, 'cut' as const, 'flip' as const, 'flip' as const),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
})

export const damaged = (bytes: Buffer, damage: readonly Damage[]): Buffer =>
  damage.reduce((so, { way, at }) => ways[way](so, at), bytes)
