import type { Config } from '../config.ts'
import { apiVersion } from '../version.ts'

export const policyName = 'Content-Security-Policy'
/** Nothing may be run or framed; pages take their one stylesheet from here. */
const contentPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export type HeaderList = readonly (readonly [name: string, value: string])[]

/** What caches purge by: `Cache-Tag` is the name of most, `Surrogate-Key` that of Fastly and of Varnish. */
export const cacheTagHeaders = (tags: readonly string[]) =>
  [
    ['Cache-Tag', tags.join(',')],
    ['Surrogate-Key', tags.join(' ')],
  ] as const

/** The same for an answer that is one person's: only pages of the service's own address may read it. */
export function privateHeaders(constant: HeaderList, publicUrl: string): HeaderList {
  const own: Record<string, string> = {
    'Access-Control-Allow-Origin': new URL(publicUrl).origin,
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
  return constant.map(([name, value]) => [name, own[name] ?? value])
}

/**
 * Headers that every answer carries, whatever it is. `write` in `responses/send.ts` hijacks the reply, so `onSend` hooks do not
 * reach it: this one list feeds the ready arrays and the error plugin alike.
 */
export function constantHeaders(config: Pick<Config, 'rateLimitMax'>): HeaderList {
  return [
    ['API-Version', apiVersion],
    ['Access-Control-Allow-Origin', '*'],
    [
      'Access-Control-Expose-Headers',
      'API-Version, Cache-Tag, Content-Language, Deprecation, ETag, Handbook-Release, Link, RateLimit, RateLimit-Policy, Retry-After, Sunset, traceparent',
    ],
    ...(config.rateLimitMax > 0 ? [['RateLimit-Policy', `"default";q=${config.rateLimitMax};w=60`] as const] : []),
    [policyName, contentPolicy],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Referrer-Policy', 'no-referrer'],
    ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
    ['X-Content-Type-Options', 'nosniff'],
  ]
}
