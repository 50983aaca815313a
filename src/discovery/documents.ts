import { readFileSync } from 'node:fs'
import type { Config } from '../config.ts'
import { contentLicence } from '../responses/licence.ts'
import { link } from '../responses/link.ts'
import { json } from '../responses/render-items.ts'
import type { Rendered } from '../responses/rendered.ts'
import { root } from '../responses/root.ts'
import { docsResponses } from '../site/docs/responses.ts'
import { llmsPath } from '../site/llms-path.ts'
import { asMarkdown, markdownPath } from '../site/markdown.ts'
import { html } from '../site/page.ts'
import { sitePolicy } from '../site/policy.ts'
import { overviewPage, referencePath, referenceStylesheet, tagPage } from '../site/reference/pages.ts'
import { stylesheet } from '../site/service-page.ts'
import { apiReleased, apiVersion } from '../version.ts'
import { exampleAddress } from './address.ts'
import { renderApiCatalog } from './api-catalog.ts'
import { renderConcepts } from './concepts.ts'
import { renderDcat } from './dcat.ts'
import type { OpenApiDocument } from './document.ts'
import { tags } from './document-info.ts'
import { renderLlms } from './llms.ts'
import { type Publication, recordPaths, renderRecord } from './publication.ts'
import { referenceFrom } from './reference.ts'
import { renderSecurity } from './security.ts'
import { renderRobots, renderSitemap } from './sitemap.ts'

export interface Document {
  /** `now` decides only what expires. */
  make: (publication: Publication, now: Date) => Rendered | Promise<Rendered>
  basedOn: 'head' | 'service'
  /** Where the same page is as Markdown, if it is a page of the documentation. */
  markdown?: string
}

export const apiInfoPath = `${root}/api-info`

const ofService = (make: Document['make']): Document => ({ make, basedOn: 'service' })
/** Everything below `/docs` has the same policy, so that a mirror needs one rule for it. */
const ofDocs = (make: Document['make']): Document =>
  ofService(async (publication, now) => ({
    policy: sitePolicy(publication.config.publicUrl),
    ...(await make(publication, now)),
  }))
const ofRelease = (make: Document['make']): Document => ({ make, basedOn: 'head' })

/** A page of the documentation, and its Markdown form. */
const withMarkdown = (address: string, document: Document): Record<string, Document> => ({
  [address]: { ...document, markdown: markdownPath(address) },
  [markdownPath(address)]: ofService(async (publication, now) => {
    const page = await document.make(publication, now)
    const { publicUrl } = publication.config
    return asMarkdown(page, {
      id: `${publicUrl}${address}`,
      release: apiVersion,
      language: page.languages[0] as string,
      licence: 'MIT',
      index: `${publicUrl}${llmsPath}`,
    })
  }),
})

/** The OpenAPI documents: what anyone may read, and what maintainers do. */
const names = ['openapi', 'openapi-maintaining'] as const
type DocumentName = (typeof names)[number] | 'openapi.assistants'

const asJson = (name: DocumentName): [address: string, document: Document] => [
  `${root}/${name}.json`,
  ofService(({ config }) => renderRecord('application/openapi+json; charset=utf-8', openApi(name, config))),
]

const formatsOf = (name: DocumentName): [address: string, document: Document][] => [
  asJson(name),
  [
    `${root}/${name}.yaml`,
    ofService(async ({ config }) => {
      // Few ask for it, and what writes it takes as long to load as a tenth of the start.
      const { stringify } = await import('yaml')
      const text = stringify(JSON.parse(openApi(name, config)), { aliasDuplicateObjects: false })
      return renderRecord('application/openapi+yaml; charset=utf-8', text)
    }),
  ],
]

/** What the service says of itself, by address; everything but the front page, which is negotiated. */
export const documents: Readonly<Record<string, Document>> = {
  [apiInfoPath]: ofService(({ config }) => renderRecord(json, JSON.stringify(apiInfo(config)))),
  ...Object.fromEntries([...names.flatMap(formatsOf), asJson('openapi.assistants')]),
  ...Object.assign(
    {},
    ...Object.entries(docsResponses()).map(([address, { render, isPage }]) => {
      const document = ofDocs(({ config: { publicUrl }, isMirror }) => render({ publicUrl, isMirror }))
      return isPage ? withMarkdown(address, document) : { [address]: document }
    }),
  ),
  ...withMarkdown(
    referencePath,
    ofDocs(({ config, isMirror }) => page(overviewPage(reference(config), { publicUrl: config.publicUrl, isMirror }))),
  ),
  ...Object.assign(
    {},
    ...Object.keys(tags).map((tag) =>
      withMarkdown(
        `${referencePath}/${tag}`,
        ofDocs(({ config, isMirror }) =>
          page(tagPage(reference(config), tag, { publicUrl: config.publicUrl, isMirror })),
        ),
      ),
    ),
  ),
  [`${referencePath}/reference.css`]: ofDocs(() => renderRecord('text/css; charset=utf-8', referenceStylesheet())),
  '/assets/pages.css': ofService(() => renderRecord('text/css; charset=utf-8', stylesheet())),
  [recordPaths.apiCatalog]: ofService(renderApiCatalog),
  [recordPaths.security]: ofService(renderSecurity),
  [recordPaths.dcat]: ofRelease(renderDcat),
  [recordPaths.concepts]: ofRelease(renderConcepts),
  [recordPaths.sitemap]: ofRelease(renderSitemap),
  [recordPaths.robots]: ofService(renderRobots),
  [llmsPath]: ofRelease(renderLlms),
}

const page = (body: string) => renderRecord(html, body, ['en'])

/** A committed document with this service’s address and operator in it. */
export function openApi(name: DocumentName, { publicUrl, operator }: Pick<Config, 'publicUrl' | 'operator'>): string {
  const committed = readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), 'utf8')
  const document = JSON.parse(committed.replaceAll(exampleAddress, publicUrl)) as { info: { contact: object } }
  document.info.contact = operator
  return JSON.stringify(document)
}

type Shown = Pick<Config, 'publicUrl' | 'operator'>

const reference = (config: Shown) => {
  const [reading, maintaining] = names.map((name) => JSON.parse(openApi(name, config)) as OpenApiDocument)
  return referenceFrom(reading as OpenApiDocument, maintaining as OpenApiDocument)
}

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
