import { randomBytes } from 'node:crypto'

const valid = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

/**
 * The trace a request belongs to (W3C Trace Context, level 1): a valid `traceparent` is continued with a span of our
 * own, anything else is ignored and replaced.
 */
export function continueTrace(traceparent: string | string[] | undefined): string {
  const given = typeof traceparent === 'string' && valid.test(traceparent) ? traceparent.split('-') : undefined
  const trace = given?.[1] ?? randomBytes(16).toString('hex')
  return `00-${trace}-${randomBytes(8).toString('hex')}-${given?.[3] ?? '00'}`
}

/** For `writeHead`. */
export const traceHeaders = (traceparent: string | string[] | undefined): string[] => [
  'traceparent',
  continueTrace(traceparent),
]
