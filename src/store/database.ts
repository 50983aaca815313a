/** The tables, the same in SQLite and PostgreSQL. Times are RFC 3339 in UTC. JSON is stored as text. */
/** Canonical JSON (RFC 8785) of an edition or a locale by its hash. Releases share the documents that are equal. */
interface DocumentsTable {
  hash: string
  body: string
  /** When the first release that contains it was published. */
  first_published_at: string
}

interface ReleasesTable {
  id: string
  number: number
  edition: string
  manifest: string
  digest: string
  published_at: string
  /** Set when the release is withdrawn, and never reset. */
  withdrawn: string | null
}

/** One row: the current release. Every change updates it first, so that changes wait for each other on both databases. */
interface HeadTable {
  name: 'current'
  release: string | null
  /** Number of the last event. It rises with every change, so that replicas notice each. */
  sequence: number
  /** When the head or a text last went back to an earlier one, so that readers' copies were newer than the current release. */
  rolled_back_at: string | null
  /** The `content/` published last, as JSON. An upgrade is merged against it. */
  content: string | null
}

/** The audit trail. Triggers prevent any change or deletion of a row. */
interface EventsTable {
  id: number
  at: string
  actor: string
  action: string
  from_release: string | null
  to_release: string | null
  detail: string
}

/** Tokens of people and programs. Only the hash of a token is stored. */
interface TokensTable {
  id: string
  /** SHA-256 of the token. */
  hash: string
  /** Name of the owner, as the audit trail shows it. */
  name: string
  /** The grants, as JSON. */
  grants: string
  created_at: string
  created_by: string
  expires_at: string
  revoked_at: string | null
  last_used_at: string | null
}

/** Proposed texts of one locale on top of a release. */
interface DraftsTable {
  id: string
  locale: string
  /** The release that the draft is based on. */
  base: string
  status: 'open' | 'published' | 'discarded'
  /** Rises with every change. An approval applies to one revision. */
  revision: number
  /** The proposed texts and settings, as JSON. */
  proposal: string
  /** Everybody who wrote in the draft, as JSON. */
  writers: string
  /** The approval of the current revision, as JSON; null if there is none. */
  approval: string | null
  /** The release that published the draft. */
  release: string | null
  created_at: string
  created_by: string
  updated_at: string
}

/** Webhooks. */
interface SubscriptionsTable {
  id: string
  url: string
  /** Key that messages are signed with. The receiving system has the same. */
  secret: string
  status: 'active' | 'paused'
  created_at: string
  created_by: string
  /** The last event that the webhook has received or does not need. Messages follow the order of the audit trail. */
  after_event: number
  /** Number of attempts to deliver the next message. */
  attempts: number
  next_attempt_at: string
  failing_since: string | null
  last_outcome: string | null
  last_attempt_at: string | null
}

/** Browser sessions. Only the hash of the secret is stored. */
interface SessionsTable {
  hash: string
  actor: string
  /** As JSON. */
  grants: string
  /** The token that was used to sign in; null after signing in with the identity provider. */
  token: string | null
  expires_at: string
}

export interface Tables {
  documents: DocumentsTable
  releases: ReleasesTable
  head: HeadTable
  events: EventsTable
  tokens: TokensTable
  drafts: DraftsTable
  subscriptions: SubscriptionsTable
  sessions: SessionsTable
}

/** The two databases. They differ in the syntax of triggers and in how replicas are notified. */
export type Engine = 'sqlite' | 'postgres'
