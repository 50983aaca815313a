/**
 * The tables of the store, the same in SQLite and PostgreSQL. Other modules declare the rows of their own tables. Times are
 * RFC 3339 in UTC. JSON is stored as text.
 */
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

export interface Tables {
  documents: DocumentsTable
  releases: ReleasesTable
  head: HeadTable
  events: EventsTable
}

/** The two databases. They differ in the syntax of triggers and in how replicas are notified. */
export type Engine = 'sqlite' | 'postgres'
