/** What every static host must send, in whatever form it is told. */
import { recordPaths } from '../discovery/publication.ts'
import { constantHeaders, type HeaderList, policyName } from '../http/headers.ts'
import { root } from '../responses/root.ts'
import type { Release } from '../store/release.ts'

/** What the pages under an address may do, by that address, where it is more than other answers may. */
export type Policies = Readonly<Record<string, { readonly page?: string; readonly frame?: string }>>

const constant = constantHeaders({ rateLimitMax: 0 })
export const [, strictPolicy = ''] = constant.find(([name]) => name === policyName) ?? []

/** What the service sends with every answer, but the quota, which a mirror does not keep, and the policy, which varies. */
export const everywhere = (release: Release): HeaderList => [
  ...constant
    .filter(([name]) => name !== policyName)
    .map(([name, value]) => [name, name === exposeName ? `${value}, ${mirrorHeader}` : value] as const),
  ['Handbook-Release', release.id],
  [mirrorHeader, release.id],
]

/** Clients tell a mirror from the service by it. */
const mirrorHeader = 'Handbook-Mirror'
const exposeName = 'Access-Control-Expose-Headers'

export const linkset = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'

/** The files of the OpenAPI documents, below the root of the API. */
export const documentFiles = [
  ...['openapi', 'openapi-maintaining'].flatMap((name) => [`${name}.json`, `${name}.yaml`]),
  'openapi.assistants.json',
]

/** Files whose endings tell hosts of other types. */
export const types: Record<string, string> = {
  '/favicon.ico': 'image/svg+xml',
  ...Object.fromEntries(
    documentFiles.map((name) => [`${root}/${name}`, `application/openapi+${name.split('.').at(-1)}; charset=utf-8`]),
  ),
}

/** The records at addresses that have no ending to tell their type by. */
export const records: Record<string, { type: string; file: string }> = {
  [recordPaths.dcat]: { type: 'application/rdf+xml; charset=utf-8', file: 'index.rdf' },
  [recordPaths.concepts]: { type: 'application/ld+json', file: 'index.jsonld' },
  [recordPaths.apiCatalog]: { type: linkset, file: 'index.linkset' },
}
