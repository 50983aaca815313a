import type { Encoding, Rendered } from './representation.ts'

/**
 * Rendered answers on their way to the process that sends them. They are unpacked one by one when first asked for: an
 * object for each part of thousands of answers at once would keep the garbage collector busy in the way of readers.
 */
export interface Parcel {
  addresses: string[]
  /** A `PackedAnswer` each, as JSON. */
  answers: string[]
  /** All their bodies, one after the other. */
  bytes: Uint8Array
}

interface PackedAnswer extends Omit<Rendered, 'bodies'> {
  /** Where its bodies begin among the bytes. */
  start: number
  /** Bytes of its bodies, in their order. */
  lengths: [Encoding, number][]
}

export function pack(some: readonly [address: string, rendered: Rendered][]): Parcel {
  const parcel: Parcel = { addresses: [], answers: [], bytes: new Uint8Array() }
  const all: Uint8Array[] = []
  let start = 0
  for (const [address, { bodies, ...rest }] of some) {
    const entries = Object.entries(bodies) as [Encoding, Uint8Array][]
    const lengths = entries.map(([encoding, body]): [Encoding, number] => [encoding, body.length])
    parcel.addresses.push(address)
    parcel.answers.push(JSON.stringify({ ...rest, start, lengths } satisfies PackedAnswer))
    for (const [, body] of entries) {
      all.push(body)
      start += body.length
    }
  }
  return { ...parcel, bytes: Buffer.concat(all) }
}

/** Each address with the way to its answer. */
export function* unpack({ addresses, answers, bytes }: Parcel): Generator<[address: string, rendered: () => Rendered]> {
  const shared = share(bytes)
  for (const [at, address] of addresses.entries()) yield [address, () => open(answers[at] as string, shared)]
}

function open(answer: string, bytes: Uint8Array): Rendered {
  const { start, lengths, ...rest } = JSON.parse(answer) as PackedAnswer
  let at = start
  const bodies = lengths.map(([encoding, length]) => {
    at += length
    return [encoding, bytes.subarray(at - length, at)]
  })
  return { ...rest, bodies: Object.fromEntries(bodies) }
}

/**
 * The same bytes in memory that threads could share. V8 lets the bytes of every other buffer bring its next full
 * collection nearer, and a new release in many languages would cause one after the other.
 */
function share(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}
