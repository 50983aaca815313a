/**
 * A portal's code on the two generated clients: every operation that reads, through openapi-fetch with the types of
 * openapi-typescript, and orval's strict zod schemas. `clients.ts` compiles it against what it generates.
 */
import createClient from 'openapi-fetch'
import type { paths } from './openapi.ts'

export * as schemas from './zod.ts'

export interface Place {
  baseUrl: string
  token: string
  locale: string
  release: string
  since: string
  draft: string
  resource: string
}

/** One call of each operation, by its id. */
export function reads({ baseUrl, token, locale, release, since, draft, resource }: Place) {
  const { GET } = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${token}` } })
  const list = { params: { path: { locale }, query: { limit: 100 } } }
  const one = (id: string) => ({ params: { path: { locale, id } } })
  const inDraft = { params: { path: { id: draft } } }
  return {
    getApiInfo: () => GET('/api-info'),
    getHead: () => GET('/heads'),
    listLocales: () => GET('/locales'),
    listReleases: () => GET('/releases'),
    getRelease: () => GET('/releases/{release}', { params: { path: { release } } }),
    listChanges: () => GET('/releases/{release}/changes', { params: { path: { release }, query: { since } } }),
    getReleaseLocale: () => GET('/releases/{release}/locales/{locale}', { params: { path: { release, locale } } }),
    listCorrections: () => GET('/corrections'),
    listCoverages: () => GET('/coverages'),
    listTerms: () => GET('/terms', { params: { query: { locale } } }),
    getFeed: () => GET('/feed', { parseAs: 'text' }),
    getHandbook: () => GET('/{locale}/handbook', { params: { path: { locale } } }),
    getInterface: () => GET('/{locale}/interface', { params: { path: { locale } } }),
    getBundle: () => GET('/{locale}/bundle', { params: { path: { locale } } }),
    getPlan: () => GET('/{locale}/plan', { params: { path: { locale }, query: { questions: 'p1-q6,p3-q2' } } }),
    searchItems: () => GET('/{locale}/search', { params: { path: { locale }, query: { q: 'innovation' } } }),
    listPrinciples: () => GET('/{locale}/principles', list),
    getPrinciple: () => GET('/{locale}/principles/{id}', one('p1')),
    listDimensions: () => GET('/{locale}/dimensions', list),
    getDimension: () => GET('/{locale}/dimensions/{id}', one('p1-d1')),
    listChallenges: () => GET('/{locale}/challenges', list),
    getChallenge: () => GET('/{locale}/challenges/{id}', one('p2-c1')),
    listQuestions: () => GET('/{locale}/questions', list),
    getQuestion: () => GET('/{locale}/questions/{id}', one('p1-q6')),
    listActions: () => GET('/{locale}/actions', list),
    getAction: () => GET('/{locale}/actions/{id}', one('p1-q6-a3')),
    listResources: () => GET('/{locale}/resources', list),
    getResource: () => GET('/{locale}/resources/{id}', one(resource)),
    listAuditEvents: () => GET('/audit-events'),
    listDrafts: () => GET('/drafts'),
    getDraft: () => GET('/drafts/{id}', inDraft),
    listDraftChanges: () => GET('/drafts/{id}/changes', inDraft),
    listDraftTexts: () => GET('/drafts/{id}/texts', inDraft),
    exportDraft: () =>
      GET('/drafts/{id}/exports', { params: { path: { id: draft }, query: { format: 'xliff' } }, parseAs: 'text' }),
    getSession: () => GET('/sessions'),
    listSubscriptions: () => GET('/subscriptions'),
    listTokens: () => GET('/tokens'),
  }
}
