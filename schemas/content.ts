/** The words and limits of the content, which files, requests and responses share. */

/** Longest text of each sort, in characters; generous enough for languages that run longer than Swedish. */
export const limits = { label: 80, heading: 200, statement: 500, paragraph: 2000 } as const

export const itemPatterns = {
  principle: '^p[0-9]{1,3}$',
  dimension: '^p[0-9]{1,3}-d[0-9]{1,3}$',
  challenge: '^p[0-9]{1,3}-c[0-9]{1,3}$',
  rationale: '^p[0-9]{1,3}-r[0-9]{1,3}$',
  question: '^p[0-9]{1,3}-q[0-9]{1,3}$',
  action: '^p[0-9]{1,3}-q[0-9]{1,3}-a[0-9]{1,3}$',
  resource: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
  locale: '^[a-z]{2,3}(-[a-z0-9]{2,8})*$',
} as const

/** Sections of the handbook that consist of paragraphs, in reading order. */
export const sectionNames = [
  'introduction',
  'coCreation',
  'teamwork',
  'howToUse',
  'findChallenge',
  'mapSituation',
  'closing',
  'workshop',
  'feedback',
  'translation',
  'acknowledgements',
  'disclaimer',
  'licence',
] as const

export type SectionName = (typeof sectionNames)[number]

export const resourceKinds = [
  'toolkit',
  'framework',
  'guide',
  'film',
  'database',
  'platform',
  'case-study',
  'report',
  'article',
  'legal-instrument',
  'web-page',
] as const

export const correctionCategories = [
  'grammar',
  'mistranslation',
  'consistency',
  'name',
  'order',
  'punctuation',
] as const

export const states = ['missing', 'machine', 'translated', 'reviewed', 'final'] as const

export type State = (typeof states)[number]
