import { contentLicence } from '../responses/licence.ts'
import type { Rendered } from '../responses/rendered.ts'
import { root } from '../responses/root.ts'
import { type Publication, recordPaths, renderRecord } from './publication.ts'

/** Which APIs are here and what describes them (RFC 9727), as a linkset (RFC 9264). */
export function renderApiCatalog({ config: { publicUrl } }: Publication): Rendered {
  const api = `${publicUrl}${root}`
  const linkset = [
    { anchor: `${publicUrl}${recordPaths.apiCatalog}`, item: [{ href: api }] },
    {
      anchor: api,
      'service-desc': [
        { href: `${api}/openapi.json`, type: 'application/openapi+json' },
        { href: `${api}/openapi.yaml`, type: 'application/openapi+yaml' },
        { href: `${api}/openapi.assistants.json`, type: 'application/openapi+json' },
        { href: `${api}/openapi-maintaining.json`, type: 'application/openapi+json' },
        { href: `${api}/openapi-maintaining.yaml`, type: 'application/openapi+yaml' },
      ],
      'service-doc': ['/docs', '/docs/changes'].map((path) => ({
        href: `${publicUrl}${path}`,
        type: 'text/html',
        hreflang: ['en'],
      })),
      'service-meta': [
        { href: `${api}/api-info`, type: 'application/json' },
        { href: `${publicUrl}${recordPaths.dcat}`, type: 'application/rdf+xml' },
      ],
      license: [{ href: contentLicence.url, title: contentLicence.name }],
    },
  ]
  return renderRecord(
    'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    JSON.stringify({ linkset }),
  )
}
