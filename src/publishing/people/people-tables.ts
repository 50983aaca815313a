/** The tables of people, as the database keeps them. Secrets are never kept, only their hashes. */

interface TokensTable {
  id: string
  /** SHA-256 of the token. */
  hash: string
  /** The person who has it. The audit trail shows this name. */
  name: string
  /** The grants, as JSON. */
  grants: string
  created_at: string
  created_by: string
  expires_at: string
  revoked_at: string | null
  last_used_at: string | null
}

/** People who have signed in with a browser. */
interface SessionsTable {
  /** SHA-256 of the secret in the cookie. */
  hash: string
  actor: string
  /** The grants, as JSON. */
  grants: string
  /** The token that the session was opened with; null after signing in with the identity provider. */
  token: string | null
  expires_at: string
}

/** Accounts that signed in with the identity provider, and all linked accounts. */
interface AccountsTable {
  /** The name in the audit trail. */
  actor: string
  /** The same for all accounts of one person; null for an account that is not linked. */
  person: string | null
}

export interface PeopleTables {
  accounts: AccountsTable
  tokens: TokensTable
  sessions: SessionsTable
}
