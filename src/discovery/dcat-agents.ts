import type { RenderNode } from './dcat-node.ts'
import { mailto } from './publication.ts'
import { about, plain, reference } from './rdf-xml.ts'

export const publisher: RenderNode = ({ config: { operator, operatorType } }, iri) =>
  about('foaf:Agent', iri('publisher'), [
    plain('foaf:name', operator.name),
    reference('dcterms:type', `http://purl.org/adms/publishertype/${operatorType}`),
    reference('foaf:homepage', operator.url),
    reference('foaf:mbox', mailto(operator.email)),
  ])

export const contact: RenderNode = ({ config: { operator, operatorType } }, iri) =>
  about(operatorType.startsWith('Private') ? 'vcard:Individual' : 'vcard:Organization', iri('contact'), [
    plain('vcard:fn', operator.name),
    reference('vcard:hasEmail', mailto(operator.email)),
  ])
