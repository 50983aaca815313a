import { readFileSync } from 'node:fs'
import type { Config } from '../config.ts'
import { json } from '../delivery/drafts.ts'
import { contentLicence } from '../delivery/licence.ts'
import type { Draft } from '../delivery/representation.ts'
import { root } from '../delivery/root.ts'
import { exampleAddress } from './address.ts'
import { apiCatalogDraft } from './api-catalog.ts'
import { conceptsDraft } from './concepts.ts'
import { dcatDraft } from './dcat.ts'
import { docsPage, problemsPage, stylesheet } from './pages.ts'
import { type Publication, recordDraft, recordPaths } from './publication.ts'
import { securityDraft } from './security.ts'
import { robotsDraft, sitemapDraft } from './sitemap.ts'
import { apiReleased, apiVersion } from './version.ts'

/** How to make one document; `now` decides only what expires. */
export type MakeDocument = (publication: Publication, now: Date) => Draft | Promise<Draft>

export const apiInfoPath = `${root}/api-info`

/** What the service says of itself, by address; everything but the front page, which is negotiated. */
export const documents: Readonly<Record<string, MakeDocument>> = {
  [apiInfoPath]: ({ config }) => recordDraft(json, JSON.stringify(apiInfo(config))),
  [`${root}/openapi.json`]: ({ config }) => recordDraft('application/openapi+json; charset=utf-8', openApi(config)),
  [`${root}/openapi.yaml`]: async ({ config }) => {
    const { stringify } = await import('yaml')
    const text = stringify(JSON.parse(openApi(config)), { aliasDuplicateObjects: false })
    return recordDraft('application/openapi+yaml; charset=utf-8', text)
  },
  '/docs': ({ config }) => page(docsPage(JSON.parse(openApi(config)), config.publicUrl)),
  '/docs/problems': ({ config }) => page(problemsPage(config.publicUrl)),
  '/assets/pages.css': () => recordDraft('text/css; charset=utf-8', stylesheet),
  [recordPaths.apiCatalog]: apiCatalogDraft,
  [recordPaths.security]: securityDraft,
  [recordPaths.dcat]: dcatDraft,
  [recordPaths.concepts]: conceptsDraft,
  [recordPaths.sitemap]: sitemapDraft,
  [recordPaths.robots]: robotsDraft,
}

const page = (body: string) => recordDraft('text/html; charset=utf-8', body, ['en'])

const committed = () => readFileSync(new URL('../../schemas/openapi.json', import.meta.url), 'utf8')

/** The committed document with this service’s address and operator in it. */
function openApi({ publicUrl, operator }: Pick<Config, 'publicUrl' | 'operator'>): string {
  const document = JSON.parse(committed().replaceAll(exampleAddress, publicUrl)) as { info: { contact: object } }
  document.info.contact = operator
  return JSON.stringify(document)
}

const link = (rel: string, href: string) => ({ href, rel, method: 'GET' })

const apiInfo = ({ publicUrl, operator }: Pick<Config, 'publicUrl' | 'operator'>) => ({
  apiName: 'Innovation handbook API',
  apiVersion,
  apiReleased,
  apiDocumentation: `${publicUrl}/docs`,
  apiStatus: 'active',
  operator,
  serviceLevel: 'Not stated by the operator.',
  codeLicence: 'MIT',
  contentLicence: {
    ...contentLicence,
    attribution:
      'OECD Observatory of Public Sector Innovation (OPSI) and Vinnova, Innovationshandboken, version 2023-01. Texts corrected and translated; the changes are listed.',
    notice: 'This service is not an official publication of the OECD or of Vinnova.',
  },
  _links: {
    self: link('self', `${publicUrl}${apiInfoPath}`),
    describedby: link('describedby', `${publicUrl}${root}/corrections`),
    license: link('license', contentLicence.url),
    service: link('service', `${publicUrl}/docs`),
  },
})
