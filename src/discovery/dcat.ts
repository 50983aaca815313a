/**
 * The record by which data portals find the service: DCAT-AP-SE 3 as RDF/XML.
 * https://docs.dataportal.se/dcat/3.0.0/
 */
import { contentLicence } from '../responses/licence.ts'
import type { Rendered } from '../responses/rendered.ts'
import { root } from '../responses/root.ts'
import { authority, type Bilingual, bilingual, inLocales, languageOf } from './dcat-terms.ts'
import { mailto, type Publication, recordPaths, renderRecord } from './publication.ts'
import { element, text } from './xml.ts'

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dcat': 'http://www.w3.org/ns/dcat#',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:foaf': 'http://xmlns.com/foaf/0.1/',
  'xmlns:vcard': 'http://www.w3.org/2006/vcard/ns#',
}

const to = (name: string, address: string) => element(name, { 'rdf:resource': address })
const plain = (name: string, value: string) => element(name, {}, [text(value)])
const typed = (name: string, type: string, value: string) =>
  element(name, { 'rdf:datatype': `http://www.w3.org/2001/XMLSchema#${type}` }, [text(value)])
const inBoth = (name: string, words: Bilingual) => bilingual(words).map(([tag, value]) => tagged(name, tag, value))
const tagged = (name: string, tag: string, value: string) => element(name, { 'xml:lang': tag }, [text(value)])

/** A record in which every node has an absolute address, so that harvesting it twice changes nothing. */
export function renderDcat(publication: Publication): Rendered {
  const { publicUrl } = publication.config
  const node = (name: string) => `${publicUrl}${recordPaths.dcat}#${name}`
  const parts = [catalogue, dataset, ...distributions(publication), dataService, publisher, contact]
  const nodes = parts.map((part) => part(publication, node))
  const body = `<?xml version="1.0" encoding="utf-8"?>\n${element('rdf:RDF', namespaces, ['\n', ...nodes.map((one) => `${one}\n`)])}\n`
  return renderRecord('application/rdf+xml; charset=utf-8', body)
}

type Part = (publication: Publication, node: (name: string) => string) => string

const about = (type: string, address: string, content: string[]) =>
  element(type, { 'rdf:about': address }, [...content.map((one) => `\n  ${one}`), '\n'])

const catalogue: Part = ({ release, config }, node) =>
  about('dcat:Catalog', node('catalog'), [
    ...inBoth('dcterms:title', {
      sv: 'Innovationshandboken som öppna data',
      en: 'The innovation handbook as open data',
    }),
    ...inBoth('dcterms:description', {
      sv: 'Innovationshandboken i sin helhet, på alla publicerade språk, som fri data och som API.',
      en: 'The whole innovation handbook, in every published language, as open data and as an API.',
    }),
    to('dcterms:publisher', node('publisher')),
    to('dcterms:license', contentLicence.url),
    to('foaf:homepage', `${config.publicUrl}/`),
    typed('dcterms:modified', 'dateTime', release.publishedAt),
    ...bothLanguages,
    to('dcat:themeTaxonomy', `${authority}data-theme`),
    to('dcat:dataset', node('dataset')),
    to('dcat:service', node('service')),
  ])

const bothLanguages = ['sv', 'en'].flatMap((tag) => languageOf(tag).map((address) => to('dcterms:language', address)))

const isOpen = [
  to('dcterms:accessRights', `${authority}access-right/PUBLIC`),
  to('dcat:theme', `${authority}data-theme/GOVE`),
]

const dataset: Part = ({ release, config: { publicUrl } }, node) =>
  about('dcat:Dataset', node('dataset'), [
    ...inLocales(release, 'handbook.title').map(([tag, value]) => tagged('dcterms:title', tag, value)),
    ...inBoth('dcterms:description', {
      sv: 'Fem principer för innovation i offentlig sektor, med dimensioner, utmaningar, frågor, åtgärder och resurser: den svenska bearbetningen av OECD:s handbok. Tjänsten är inte en officiell publikation från OECD eller Vinnova.',
      en: 'Five principles of public sector innovation with dimensions, challenges, questions, actions and resources: the Swedish adaptation of the OECD’s playbook. This service is not an official publication of the OECD or of Vinnova.',
    }),
    to('dcterms:publisher', node('publisher')),
    to('dcat:contactPoint', node('contact')),
    ...inBoth('dcat:keyword', { sv: 'innovation', en: 'innovation' }),
    ...inBoth('dcat:keyword', { sv: 'offentlig sektor', en: 'public sector' }),
    ...isOpen,
    plain('dcterms:identifier', node('dataset')),
    plain('dcat:version', release.id),
    typed('dcterms:modified', 'dateTime', release.publishedAt),
    to('dcterms:accrualPeriodicity', `${authority}frequency/IRREG`),
    to('dcat:landingPage', `${publicUrl}/`),
    ...Object.keys(release.locales).flatMap((tag) => languageOf(tag).map((one) => to('dcterms:language', one))),
    ...['api', 'concepts', ...Object.keys(release.locales).map((tag) => `bundle-${tag}`)].map((name) =>
      to('dcat:distribution', node(name)),
    ),
  ])

const mediaType = (type: string) => to('dcterms:format', `https://www.iana.org/assignments/media-types/${type}`)

const distributions = ({ release }: Publication): Part[] => [
  ({ config: { publicUrl } }, node) =>
    about('dcat:Distribution', node('api'), [
      ...inBoth('dcterms:title', { sv: 'API', en: 'API' }),
      to('dcat:accessURL', `${publicUrl}/docs`),
      to('dcat:accessService', node('service')),
      mediaType('application/json'),
      to('dcterms:license', contentLicence.url),
    ]),
  ({ config: { publicUrl } }, node) =>
    about('dcat:Distribution', node('concepts'), [
      ...inBoth('dcterms:title', {
        sv: 'Principer, frågor och åtgärder som länkade data, alla språk',
        en: 'Principles, questions and actions as linked data, all languages',
      }),
      to('dcat:accessURL', `${publicUrl}${recordPaths.concepts}`),
      to('dcat:downloadURL', `${publicUrl}${recordPaths.concepts}`),
      mediaType('application/ld+json'),
      to('dcterms:license', contentLicence.url),
    ]),
  ...Object.values(release.locales).map(
    ({ tag, endonym, status }): Part =>
      ({ config: { publicUrl } }, node) =>
        about('dcat:Distribution', node(`bundle-${tag}`), [
          ...inBoth('dcterms:title', {
            sv: `Hela handboken på ett språk (${endonym}), JSON`,
            en: `The whole handbook in one language (${endonym}), JSON`,
          }),
          ...(status === 'official'
            ? []
            : inBoth('dcterms:description', { sv: 'Inofficiell översättning.', en: 'Unofficial translation.' })),
          to('dcat:accessURL', `${publicUrl}${root}/${tag}/bundle`),
          to('dcat:downloadURL', `${publicUrl}${root}/${tag}/bundle`),
          mediaType('application/json'),
          to('dcterms:license', contentLicence.url),
          ...languageOf(tag).map((address) => to('dcterms:language', address)),
        ]),
  ),
]

const dataService: Part = ({ config: { publicUrl } }, node) =>
  about('dcat:DataService', node('service'), [
    ...inBoth('dcterms:title', { sv: 'Innovationshandbokens API', en: 'Innovation handbook API' }),
    ...inBoth('dcterms:description', {
      sv: 'Ett öppet REST-API för innovationshandboken, utan nyckel och utan inloggning för den som läser.',
      en: 'An open REST API for the innovation handbook, without a key or a login for those who read.',
    }),
    to('dcat:endpointURL', `${publicUrl}${root}`),
    to('dcat:endpointDescription', `${publicUrl}${root}/openapi.json`),
    to('dcat:servesDataset', node('dataset')),
    to('dcterms:publisher', node('publisher')),
    to('dcat:contactPoint', node('contact')),
    to('dcterms:license', contentLicence.url),
    ...isOpen,
    to('foaf:page', `${publicUrl}/docs`),
  ])

const publisher: Part = ({ config: { operator, operatorType } }, node) =>
  about('foaf:Agent', node('publisher'), [
    plain('foaf:name', operator.name),
    to('dcterms:type', `http://purl.org/adms/publishertype/${operatorType}`),
    to('foaf:homepage', operator.url),
    to('foaf:mbox', mailto(operator.email)),
  ])

const contact: Part = ({ config: { operator, operatorType } }, node) =>
  about(operatorType.startsWith('Private') ? 'vcard:Individual' : 'vcard:Organization', node('contact'), [
    plain('vcard:fn', operator.name),
    to('vcard:hasEmail', mailto(operator.email)),
  ])
