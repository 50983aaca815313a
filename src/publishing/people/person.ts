/** Who does something, and what they may do. */
import type { Actor } from '../../store/store.ts'

export const roles = ['translator', 'reviewer', 'publisher'] as const
type Role = (typeof roles)[number]

/** A role in one language, or in every language with `*`; or the administrator's. */
export type Grant = { role: Role; locale: string } | { role: 'administrator' }

export interface Person {
  /** As the audit trail names them; the same for all tokens of one person. */
  actor: Actor
  /** Which of the person's tokens was used; absent for other ways in. */
  token?: string
  /** RFC 3339: when this way in closes. */
  expiresAt?: string
  grants: readonly Grant[]
}

/** Whoever may write to the store's own files may do everything. */
export const localAdministrator = (actor: Actor): Person => ({ actor, grants: [{ role: 'administrator' }] })

export const isAdministrator = ({ grants }: Person): boolean => grants.some(({ role }) => role === 'administrator')

const everyLocale = '*'

export type Action = 'see' | 'write' | 'approve' | 'publish' | 'discard'

/** Which roles may do what with drafts of their language. */
const allowed: Record<Action, readonly Role[]> = {
  see: roles,
  write: ['translator'],
  approve: ['reviewer', 'publisher'],
  publish: ['publisher'],
  discard: ['translator', 'publisher'],
}

export function may(person: Person, action: Action, locale: string): boolean {
  return person.grants.some(
    (grant) =>
      grant.role === 'administrator' ||
      (allowed[action].includes(grant.role) && (grant.locale === everyLocale || grant.locale === locale)),
  )
}

/** Moving the head touches every language at once. */
export const mayMoveHead = (person: Person): boolean => may(person, 'publish', everyLocale)

/** The languages whose drafts a person may see; null for all. */
export function localesSeen(person: Person): string[] | null {
  if (may(person, 'see', everyLocale)) return null
  return person.grants.flatMap((grant) => (grant.role === 'administrator' ? [] : [grant.locale]))
}
