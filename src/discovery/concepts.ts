/**
 * The handbook as linked data: principles and dimensions are concepts (SKOS), all else are parts of the work
 * (schema.org). Actions are no steps in an order, so they are not a HowTo. Every label stands in each language that has
 * it; nothing is borrowed from another.
 */

import { type Entry, type Outline, outlineOf } from '../handbook/outline.ts'
import { toPlainText } from '../handbook/rich-text.ts'
import { contentLicence } from '../responses/licence.ts'
import type { Rendered } from '../responses/rendered.ts'
import { root } from '../responses/root.ts'
import type { Release } from '../store/release.ts'
import { inLocales } from './dcat-terms.ts'
import { type Publication, recordPaths, renderRecord } from './publication.ts'

export const jsonLd = 'application/ld+json'
/** What is said of anything in the handbook stands under its own address, for ever. */
export const conceptPath = '/id'
/** The work itself. */
const workId = 'handbook'

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
  const outline = outlineOf(release.edition)
  const label = (segment: string) =>
    Object.fromEntries(inLocales(release, segment).map(([tag, text]) => [tag, toPlainText(text)]))
  const graph = [
    work(release, outline, label, publicUrl),
    ...outline.principles.map(({ id }) => ({ ...concept(id, label(`${id}.title`)), topConceptOf: workId })),
    ...outline.dimensions.map(({ id, principle }) => ({ ...concept(id, label(`${id}.text`)), broader: principle })),
    ...outline.challenges.map(({ id, principle }) =>
      part(id, 'CreativeWork', principle, { text: label(`${id}.text`) }),
    ),
    ...outline.questions.map((entry) => question(entry, outline, label)),
    ...outline.actions.map(({ id, question }) => part(id, 'CreativeWork', question, { text: label(`${id}.text`) })),
    ...release.edition.resources.map(({ id, url }) => ({
      '@id': id,
      '@type': 'CreativeWork',
      name: label(`${id}.name`),
      ...(url !== null && { url }),
    })),
  ]
  const body = { '@context': context(`${publicUrl}${conceptPath}/`), '@graph': graph }
  return renderRecord(jsonLd, JSON.stringify(body))
}

type Label = (segment: string) => Record<string, string>

const work = (release: Release, { principles }: Outline, label: Label, publicUrl: string) => ({
  '@id': workId,
  '@type': ['ConceptScheme', 'CreativeWork'],
  title: label('handbook.title'),
  name: label('handbook.title'),
  version: release.edition.id,
  inLanguage: Object.keys(release.locales),
  license: contentLicence.url,
  creditText: label('handbook.service.attribution'),
  hasTopConcept: principles.map(({ id }) => id),
  url: `${publicUrl}${recordPaths.concepts}`,
})

const concept = (id: string, prefLabel: Record<string, string>) => ({
  '@id': id,
  '@type': 'Concept',
  notation: id,
  prefLabel,
  inScheme: workId,
})

const part = (id: string, type: string, about: string | null, more: object) => ({
  '@id': id,
  '@type': type,
  ...(about !== null && { about }),
  isPartOf: workId,
  ...more,
})

function question({ id, principle }: Entry, { question }: Outline, label: Label) {
  const { toolbox = [], caseStudy = [] } = question.get(id) ?? {}
  return part(id, 'Question', principle, { name: label(`${id}.question`), citation: [...toolbox, ...caseStudy] })
}

/** The address, below the public one, that tells of an item in a language; none where there is no such item. */
export function addressOf(id: string, { edition }: Release, locale: string): string | undefined {
  if (id === workId) return `${root}/${locale}/handbook`
  const { principle: _p, question: _q, resource: _r, ...lists } = outlineOf(edition)
  const [plural] = Object.entries(lists).find(([, entries]) => entries.some((entry) => entry.id === id)) ?? []
  return plural === undefined ? undefined : `${root}/${locale}/${plural}/${id}`
}
