import { contentLicence } from '../delivery/licence.ts'
import type { Draft } from '../delivery/representation.ts'
import { root } from '../delivery/root.ts'
import { type Publication, recordDraft, recordPaths } from './publication.ts'

/** Which APIs are here and what describes them (RFC 9727), as a linkset (RFC 9264). */
export function apiCatalogDraft({ config: { publicUrl } }: Publication): Draft {
  const api = `${publicUrl}${root}`
  const linkset = [
    { anchor: `${publicUrl}${recordPaths.apiCatalog}`, item: [{ href: api }] },
    {
      anchor: api,
      'service-desc': [
        { href: `${api}/openapi.json`, type: 'application/openapi+json' },
        { href: `${api}/openapi.yaml`, type: 'application/openapi+yaml' },
      ],
      'service-doc': [{ href: `${publicUrl}/docs`, type: 'text/html', hreflang: ['en'] }],
      'service-meta': [
        { href: `${api}/api-info`, type: 'application/json' },
        { href: `${publicUrl}${recordPaths.dcat}`, type: 'application/rdf+xml' },
      ],
      license: [{ href: contentLicence.url, title: contentLicence.name }],
    },
  ]
  return recordDraft(
    'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    JSON.stringify({ linkset }),
  )
}
