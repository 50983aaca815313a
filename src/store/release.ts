import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Edition } from '../handbook/edition.ts'
import type { Locale, Locales } from '../handbook/locale.ts'

/** SHA-256 of canonical JSON (RFC 8785), in lower-case hexadecimal. */
export type Digest = string

/** What a release's digest is computed from: one hash for the edition and one for each locale. */
export interface Manifest {
  edition: Digest
  locales: Record<string, Digest>
}

/** What is written of a release beside its texts. */
export interface ReleaseRecord {
  /** `2023-01-r4` */
  id: string
  /** The edition's id. */
  edition: string
  /** RFC 3339, UTC. */
  publishedAt: string
  manifest: Manifest
  digest: Digest
  /** Present when it must no longer be used. */
  withdrawn?: Withdrawal
}

interface Withdrawal {
  at: string
  reason: string
  /** The release to use instead. */
  replacement: string
}

/** The texts of a release: one edition with every published locale. */
export interface Snapshot {
  edition: Edition
  locales: Locales
}

/** An immutable snapshot of one edition with every published locale. */
export interface Release extends Omit<ReleaseRecord, 'edition'>, Snapshot {
  /** When each part was first published (RFC 3339), by its hash in the manifest. */
  firstPublished: Record<Digest, string>
}

/** A part of a release as it is hashed and stored. */
export interface Document {
  hash: Digest
  body: string
}

function documentOf(part: Edition | Locale | Manifest): Document {
  const body = canonicalize(part) as string
  return { hash: hashOf(body), body }
}

export const hashOf = (body: string): Digest => createHash('sha256').update(body).digest('hex')

export const digestOf = (manifest: Manifest): Digest => documentOf(manifest).hash

/** The manifest of a snapshot, and the documents it names. */
export function freeze({ edition, locales }: Snapshot): { manifest: Manifest; digest: Digest; documents: Document[] } {
  const editionDocument = documentOf(edition)
  const localeDocuments = Object.entries(locales).map(([tag, locale]) => [tag, documentOf(locale)] as const)
  const manifest: Manifest = {
    edition: editionDocument.hash,
    locales: Object.fromEntries(localeDocuments.map(([tag, { hash }]) => [tag, hash])),
  }
  return {
    manifest,
    digest: digestOf(manifest),
    documents: [editionDocument, ...localeDocuments.map(([, document]) => document)],
  }
}
