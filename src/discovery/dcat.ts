/**
 * The record by which data portals find the service: DCAT-AP-SE 3 as RDF/XML.
 * https://docs.dataportal.se/dcat/3.0.0/
 */

import { contentLicence } from '../responses/licence.ts'
import type { Rendered } from '../responses/rendered.ts'
import { root } from '../responses/root.ts'
import { contact, publisher } from './dcat-agents.ts'
import { distributions } from './dcat-distributions.ts'
import type { RenderNode } from './dcat-node.ts'
import { authority, inLocales, languageOf } from './dcat-terms.ts'
import { type Publication, recordPaths, renderRecord } from './publication.ts'
import { about, inBoth, plain, reference, tagged, typed } from './rdf-xml.ts'
import { element } from './xml.ts'

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dcat': 'http://www.w3.org/ns/dcat#',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:foaf': 'http://xmlns.com/foaf/0.1/',
  'xmlns:vcard': 'http://www.w3.org/2006/vcard/ns#',
}

/** A record in which every node has an absolute address, so that harvesting it twice changes nothing. */
export function renderDcat(publication: Publication): Rendered {
  const { publicUrl } = publication.config
  const iri = (name: string) => `${publicUrl}${recordPaths.dcat}#${name}`
  const nodes = [catalogue, dataset, ...distributions(publication), dataService, publisher, contact]
  const written = nodes.map((render) => render(publication, iri))
  const body = `<?xml version="1.0" encoding="utf-8"?>\n${element('rdf:RDF', namespaces, ['\n', ...written.map((one) => `${one}\n`)])}\n`
  return renderRecord('application/rdf+xml; charset=utf-8', body)
}

const catalogue: RenderNode = ({ release, config }, iri) =>
  about('dcat:Catalog', iri('catalog'), [
    ...inBoth('dcterms:title', {
      sv: 'Innovationshandboken som öppna data',
      en: 'The innovation handbook as open data',
    }),
    ...inBoth('dcterms:description', {
      sv: 'Innovationshandboken i sin helhet, på alla publicerade språk, som fri data och som API.',
      en: 'The whole innovation handbook, in every published language, as open data and as an API.',
    }),
    reference('dcterms:publisher', iri('publisher')),
    reference('dcterms:license', contentLicence.url),
    reference('foaf:homepage', `${config.publicUrl}/`),
    typed('dcterms:modified', 'dateTime', release.publishedAt),
    ...bothLanguages,
    reference('dcat:themeTaxonomy', `${authority}data-theme`),
    reference('dcat:dataset', iri('dataset')),
    reference('dcat:service', iri('service')),
  ])

const bothLanguages = ['sv', 'en'].flatMap((tag) =>
  languageOf(tag).map((address) => reference('dcterms:language', address)),
)

const isOpen = [
  reference('dcterms:accessRights', `${authority}access-right/PUBLIC`),
  reference('dcat:theme', `${authority}data-theme/GOVE`),
]

const dataset: RenderNode = ({ release, config: { publicUrl } }, iri) =>
  about('dcat:Dataset', iri('dataset'), [
    ...inLocales(release, 'handbook.title').map(([tag, value]) => tagged('dcterms:title', tag, value)),
    ...inBoth('dcterms:description', {
      sv: 'Fem principer för innovation i offentlig sektor, med dimensioner, utmaningar, frågor, åtgärder och resurser: den svenska bearbetningen av OECD:s handbok. Tjänsten är inte en officiell publikation från OECD eller Vinnova.',
      en: 'Five principles of public sector innovation with dimensions, challenges, questions, actions and resources: the Swedish adaptation of the OECD’s playbook. This service is not an official publication of the OECD or of Vinnova.',
    }),
    reference('dcterms:publisher', iri('publisher')),
    reference('dcat:contactPoint', iri('contact')),
    ...inBoth('dcat:keyword', { sv: 'innovation', en: 'innovation' }),
    ...inBoth('dcat:keyword', { sv: 'offentlig sektor', en: 'public sector' }),
    ...isOpen,
    plain('dcterms:identifier', iri('dataset')),
    plain('dcat:version', release.id),
    typed('dcterms:modified', 'dateTime', release.publishedAt),
    reference('dcterms:accrualPeriodicity', `${authority}frequency/IRREG`),
    reference('dcat:landingPage', `${publicUrl}/`),
    ...Object.keys(release.locales).flatMap((tag) => languageOf(tag).map((one) => reference('dcterms:language', one))),
    ...['api', 'concepts', ...Object.keys(release.locales).map((tag) => `bundle-${tag}`)].map((name) =>
      reference('dcat:distribution', iri(name)),
    ),
  ])

const dataService: RenderNode = ({ config: { publicUrl } }, iri) =>
  about('dcat:DataService', iri('service'), [
    ...inBoth('dcterms:title', { sv: 'Innovationshandbokens API', en: 'Innovation handbook API' }),
    ...inBoth('dcterms:description', {
      sv: 'Ett öppet REST-API för innovationshandboken, utan nyckel och utan inloggning för den som läser.',
      en: 'An open REST API for the innovation handbook, without a key or a login for those who read.',
    }),
    reference('dcat:endpointURL', `${publicUrl}${root}`),
    reference('dcat:endpointDescription', `${publicUrl}${root}/openapi.json`),
    reference('dcat:servesDataset', iri('dataset')),
    reference('dcterms:publisher', iri('publisher')),
    reference('dcat:contactPoint', iri('contact')),
    reference('dcterms:license', contentLicence.url),
    ...isOpen,
    reference('foaf:page', `${publicUrl}/docs`),
  ])
