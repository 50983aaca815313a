import type { Rendered } from '../responses/rendered.ts'
import { mailto, type Publication, recordPaths, renderRecord } from './publication.ts'

/**
 * Where to report a vulnerability (RFC 9116). `Expires` follows from the month alone, so that every replica says the
 * same for a month: ten to eleven months from now, within the year that the RFC recommends.
 */
export function renderSecurity({ config: { publicUrl, operator } }: Publication, now: Date): Rendered {
  const month = (months: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months)).toISOString()
  const body = `Contact: ${mailto(operator.email)}
Expires: ${month(11)}
Preferred-Languages: sv, en
Canonical: ${publicUrl}${recordPaths.security}
`
  return { ...renderRecord('text/plain; charset=utf-8', body), modifiedAt: month(0) }
}
