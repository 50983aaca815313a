import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Edition } from '../handbook/edition.ts'
import type { Locales } from '../handbook/locale.ts'

/** SHA-256 of canonical JSON (RFC 8785), in lower-case hexadecimal. */
export type Digest = string

/** What a release's digest is computed from: one hash for the edition and one for each locale. */
export interface Manifest {
  edition: Digest
  locales: Record<string, Digest>
}

/** An immutable snapshot of one edition with every published locale. */
export interface Release {
  /** `2023-01-r4` */
  id: string
  /** RFC 3339, UTC. */
  publishedAt: string
  edition: Edition
  locales: Locales
  manifest: Manifest
  digest: Digest
}

export const digestOf = (document: unknown): Digest =>
  createHash('sha256')
    .update(canonicalize(document) as string)
    .digest('hex')

/** Freezes content into a release. The same content gives the same digest on every machine, whenever it is published. */
export function freeze(edition: Edition, locales: Locales, number: number, publishedAt: Date): Release {
  const manifest: Manifest = {
    edition: digestOf(edition),
    locales: Object.fromEntries(Object.entries(locales).map(([tag, locale]) => [tag, digestOf(locale)])),
  }
  return {
    id: `${edition.id}-r${number}`,
    publishedAt: publishedAt.toISOString(),
    edition,
    locales,
    manifest,
    digest: digestOf(manifest),
  }
}
