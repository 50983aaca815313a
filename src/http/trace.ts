import { randomFillSync } from 'node:crypto'

const valid = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

/** Random bytes are asked for many ids at once: each asking costs as much as the rest of a read. */
const pool = Buffer.alloc(4096)
let used = pool.length

function randomId(bytes: 8 | 16): string {
  if (used + bytes > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += bytes
  return pool.toString('hex', used - bytes, used)
}

/**
 * The trace a request belongs to (W3C Trace Context, level 1): a valid `traceparent` is continued with a span of our
 * own, anything else is ignored and replaced.
 */
export function continueTrace(traceparent: string | string[] | undefined): string {
  const given = typeof traceparent === 'string' && valid.test(traceparent) ? traceparent.split('-') : undefined
  const trace = given?.[1] ?? randomId(16)
  return `00-${trace}-${randomId(8)}-${given?.[3] ?? '00'}`
}
