/** The call of the SDK for each operation that has one. */
import { kinds } from '../../handbook/kinds/index.ts'
import { listOperation } from '../../handbook/kinds/kind.ts'

const ofKinds = Object.fromEntries(
  kinds.flatMap((kind) => [
    [listOperation(kind), `handbook.${kind.plural}.list({ limit: 2 })`],
    [`get${kind.name}`, `handbook.${kind.plural}.get($id)`],
  ]),
)

/** By operation id. `$body` stands for the body, and `$id` and `$release` for those in the URL. */
export const sdkCalls: Readonly<Record<string, string>> = {
  ...ofKinds,
  getHandbook: 'handbook.texts()',
  getBundle: 'handbook.bundle()',
  searchItems: "handbook.search('portfölj', { limit: 2 })",
  getPlan: "handbook.plan(['p1-q6'])",
  listLocales: 'handbook.locales()',
  listReleases: 'handbook.releases()',
  getRelease: 'handbook.release($release)',
  listChanges: "handbook.changes('2023-01-r1')",
  getHead: 'handbook.head()',
  listAuditEvents: 'maintainer.auditEvents()',
  listCoverages: 'maintainer.coverages()',
  listTerms: "maintainer.terms({ locale: 'en' })",
  getSession: 'maintainer.session()',
  rollBack: 'maintainer.rollBack($body)',
  withdrawRelease: 'maintainer.withdraw($release, $body)',
  createDraft: 'maintainer.drafts.create($body)',
  listDrafts: 'maintainer.drafts.list()',
  getDraft: 'maintainer.drafts.get($id)',
  updateDraft: 'maintainer.drafts.update($id, $body, { revision: 1 })',
  discardDraft: 'maintainer.drafts.discard($id)',
  approveDraft: 'maintainer.drafts.approve($id, $body, { revision: 2 })',
  listDraftChanges: 'maintainer.drafts.changes($id)',
  publishDraft: 'maintainer.drafts.publish($id)',
  listDraftTexts: 'maintainer.drafts.texts($id)',
  listDraftSuggestions: "maintainer.drafts.suggestions($id, { segment: 'p1.title' })",
  translateText: 'maintainer.drafts.translate($id, $body)',
  exportDraft: "maintainer.drafts.export($id, 'xliff')",
  importFile: "maintainer.drafts.import($id, file, 'xliff')",
  createPerson: 'maintainer.people.create($body)',
  listPeople: 'maintainer.people.list()',
  removePerson: 'maintainer.people.remove($id)',
  createSubscription: 'maintainer.subscriptions.create($body)',
  listSubscriptions: 'maintainer.subscriptions.list()',
  removeSubscription: 'maintainer.subscriptions.remove($id)',
  testSubscription: 'maintainer.subscriptions.test($id)',
  createToken: 'maintainer.tokens.create($body)',
  listTokens: 'maintainer.tokens.list()',
  revokeToken: 'maintainer.tokens.revoke($id)',
}
