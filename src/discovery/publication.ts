import type { Config } from '../config.ts'
import type { Rendered } from '../responses/rendered.ts'
import type { Release } from '../store/release.ts'

/** What the records of the service are made from: nothing else decides their bytes. */
export interface Publication {
  release: Release
  config: Pick<Config, 'publicUrl' | 'operator' | 'operatorType'>
  /** Whether plain files answer, and no service. */
  isMirror?: boolean
}

/** A record that the service gives of itself. */
export const renderRecord = (contentType: string, body: string, languages: string[] = []): Rendered => ({
  contentType,
  body,
  languages,
  pinned: false,
})

/** The addresses of the records, below the public address. */
export const recordPaths = {
  apiCatalog: '/.well-known/api-catalog',
  security: '/.well-known/security.txt',
  dcat: '/datasets/dcat',
  concepts: '/datasets/concepts',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
} as const

export const mailto = (address: string): string => `mailto:${encodeURI(address)}`
