/**
 * The handbook as linked data: principles and dimensions are concepts (SKOS), all else are parts of the work
 * (schema.org). Actions are no steps in an order, so they are not a HowTo. Every label stands in each language that has
 * it; nothing is borrowed from another.
 */

import { kinds } from '../handbook/kinds/index.ts'
import { type Label, type LinkedData, part, workId } from '../handbook/kinds/linked-data.ts'
import { toPlainText } from '../handbook/rich-text.ts'
import { contentLicence } from '../responses/licence.ts'
import type { Rendered } from '../responses/rendered.ts'
import { conceptPath, root } from '../responses/root.ts'
import type { Release } from '../store/release.ts'
import { inLocales } from './dcat-terms.ts'
import { type Publication, recordPaths, renderRecord } from './publication.ts'

export const jsonLd = 'application/ld+json'

const skos = 'http://www.w3.org/2004/02/skos/core#'
const context = (base: string) => ({
  '@base': base,
  '@vocab': 'https://schema.org/',
  skos,
  dcterms: 'http://purl.org/dc/terms/',
  ConceptScheme: 'skos:ConceptScheme',
  Concept: 'skos:Concept',
  notation: 'skos:notation',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  broader: { '@id': 'skos:broader', '@type': '@id' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  hasTopConcept: { '@id': 'skos:hasTopConcept', '@type': '@id' },
  name: { '@container': '@language' },
  text: { '@container': '@language' },
  creditText: { '@container': '@language' },
  about: { '@type': '@id' },
  isPartOf: { '@type': '@id' },
  citation: { '@type': '@id' },
  license: { '@type': '@id' },
  url: { '@type': '@id' },
  title: { '@id': 'dcterms:title', '@container': '@language' },
})

export function renderConcepts({ release, config: { publicUrl } }: Publication): Rendered {
  const { edition } = release
  const label = (segment: string) =>
    Object.fromEntries(inLocales(release, segment).map(([tag, text]) => [tag, toPlainText(text)]))
  const graph = [
    work(release, label, publicUrl),
    ...kinds.flatMap(({ entries, title, linkedData = creativeWork(title) }) =>
      entries(edition).map((entry) => linkedData(entry, label, edition)),
    ),
  ]
  const body = { '@context': context(`${publicUrl}${conceptPath}/`), '@graph': graph }
  return renderRecord(jsonLd, JSON.stringify(body))
}

const creativeWork =
  (title: (id: string) => string): LinkedData =>
  ({ id, principle, question }, label) =>
    part(id, 'CreativeWork', question ?? principle, { text: label(title(id)) })

const work = (release: Release, label: Label, publicUrl: string) => ({
  '@id': workId,
  '@type': ['ConceptScheme', 'CreativeWork'],
  title: label('handbook.title'),
  name: label('handbook.title'),
  version: release.edition.id,
  inLanguage: Object.keys(release.locales),
  license: contentLicence.url,
  creditText: label('handbook.service.attribution'),
  hasTopConcept: release.edition.principles.map(({ id }) => id),
  url: `${publicUrl}${recordPaths.concepts}`,
})

/** The address, below the public one, that tells of an item in a language; none where there is no such item. */
export function addressOf(id: string, { edition }: Release, locale: string): string | undefined {
  if (id === workId) return `${root}/${locale}/handbook`
  const kind = kinds.find(({ entries }) => entries(edition).some((entry) => entry.id === id))
  return kind && `${root}/${locale}/${kind.plural}/${id}`
}
