/** A person who uses the maintainers' API, and what that person may do. */
import type { LocaleRole } from '../../../schemas/roles.ts'
import type { Actor } from '../../store/store.ts'

/** A role in one language, in every language with `*`, or the administrator's. */
export type Grant = { role: LocaleRole; locale: string } | { role: 'administrator' }

export interface Person {
  /** The name in the audit trail, the same for all tokens of one person. */
  actor: Actor
  /** The token that the person used; absent for other ways to sign in. */
  token?: string
  /** RFC 3339: when the token or session ends. */
  expiresAt?: string
  grants: readonly Grant[]
}

/** A user who can write to the files of the store, so every action is allowed. */
export const localAdministrator = (actor: Actor): Person => ({ actor, grants: [{ role: 'administrator' }] })
