import { sectionNames } from '../../schemas/content.ts'
import type { Edition } from '../../src/handbook/edition.ts'
import type { Locale } from '../../src/handbook/locale.ts'

const resource = (id: string): Edition['resources'][number] => ({
  id,
  kind: 'toolkit',
  url: null,
  publisher: null,
  country: null,
  languages: [],
  urlEvidence: 'unknown',
  licence: null,
})

/**
 * Two principles, three questions and two resources. Ids are opaque: neither their numbers nor their letters say where
 * an item stands.
 */
export const smallEdition: Edition = {
  id: '2023-01',
  counts: {
    principles: 2,
    dimensions: 3,
    challenges: 3,
    rationaleParagraphs: 2,
    questions: 3,
    actions: 3,
    resources: 2,
    toolboxResources: 1,
    caseStudyResources: 1,
  },
  handbook: {
    ...(Object.fromEntries(sectionNames.map((name) => [name, []])) as unknown as Edition['handbook']),
    introduction: ['introduction-7'],
    mapSituation: ['map-situation-1'],
  },
  principles: [
    {
      id: 'p1',
      dimensions: ['p1-d4', 'p1-d1'],
      challenges: ['p1-c3'],
      rationale: ['p1-r2'],
      questions: [
        { id: 'p1-q1', actions: ['p1-q1-a5', 'p1-q1-a1'], toolbox: ['guide'], caseStudy: [] },
        { id: 'p1-q4', ownGuideQuestion: true, actions: [], toolbox: [], caseStudy: [] },
      ],
    },
    {
      id: 'p9',
      dimensions: ['p9-d1'],
      challenges: ['p9-c2', 'p9-c1'],
      rationale: ['p9-r1'],
      questions: [{ id: 'p9-q1', actions: ['p9-q1-a1'], toolbox: [], caseStudy: ['declaration'] }],
    },
  ],
  resources: [resource('guide'), resource('declaration')],
  corrections: [],
  kept: [],
  notes: ['declaration'],
}

/** A language version with these texts. */
export const localeWith = (tag: string, texts: Record<string, string>, rest: Partial<Locale> = {}): Locale => ({
  tag,
  endonym: tag,
  dir: 'ltr',
  status: 'official',
  fallback: [],
  state: 'final',
  states: {},
  sources: {},
  minor: {},
  search: { synonyms: [] },
  texts,
  ...rest,
})
