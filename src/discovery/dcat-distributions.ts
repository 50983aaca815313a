import { contentLicence } from '../responses/licence.ts'
import { root } from '../responses/root.ts'
import type { RenderNode } from './dcat-node.ts'
import { languageOf } from './dcat-terms.ts'
import { type Publication, recordPaths } from './publication.ts'
import { about, inBoth, reference } from './rdf-xml.ts'

const mediaType = (type: string) => reference('dcterms:format', `https://www.iana.org/assignments/media-types/${type}`)

export const distributions = ({ release }: Publication): RenderNode[] => [
  ({ config: { publicUrl } }, iri) =>
    about('dcat:Distribution', iri('api'), [
      ...inBoth('dcterms:title', { sv: 'API', en: 'API' }),
      reference('dcat:accessURL', `${publicUrl}/docs`),
      reference('dcat:accessService', iri('service')),
      mediaType('application/json'),
      reference('dcterms:license', contentLicence.url),
    ]),
  ({ config: { publicUrl } }, iri) =>
    about('dcat:Distribution', iri('concepts'), [
      ...inBoth('dcterms:title', {
        sv: 'Principer, frågor och åtgärder som länkade data, alla språk',
        en: 'Principles, questions and actions as linked data, all languages',
      }),
      reference('dcat:accessURL', `${publicUrl}${recordPaths.concepts}`),
      reference('dcat:downloadURL', `${publicUrl}${recordPaths.concepts}`),
      mediaType('application/ld+json'),
      reference('dcterms:license', contentLicence.url),
    ]),
  ...Object.values(release.locales).map(
    ({ tag, endonym, status }): RenderNode =>
      ({ config: { publicUrl } }, iri) =>
        about('dcat:Distribution', iri(`bundle-${tag}`), [
          ...inBoth('dcterms:title', {
            sv: `Hela handboken på ett språk (${endonym}), JSON`,
            en: `The whole handbook in one language (${endonym}), JSON`,
          }),
          ...(status === 'official'
            ? []
            : inBoth('dcterms:description', { sv: 'Inofficiell översättning.', en: 'Unofficial translation.' })),
          reference('dcat:accessURL', `${publicUrl}${root}/${tag}/bundle`),
          reference('dcat:downloadURL', `${publicUrl}${root}/${tag}/bundle`),
          mediaType('application/json'),
          reference('dcterms:license', contentLicence.url),
          ...languageOf(tag).map((address) => reference('dcterms:language', address)),
        ]),
  ),
]
