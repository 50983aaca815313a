/** What a person may do, as the API will judge it; so that the page offers nothing that would be refused. */
import type { Session } from './api.ts'

type Action = 'write' | 'approve' | 'publish' | 'discard'

const allowed: Record<Action, readonly string[]> = {
  write: ['translator'],
  approve: ['reviewer', 'publisher'],
  publish: ['publisher'],
  discard: ['translator', 'publisher'],
}

export const isAdministrator = ({ grants }: Session): boolean => grants.some(({ role }) => role === 'administrator')

export const may = (session: Session, action: Action, locale: string): boolean =>
  isAdministrator(session) ||
  session.grants.some((one) => allowed[action].includes(one.role) && (one.locale === '*' || one.locale === locale))

/** What touches every language at once. */
export const mayMoveHead = (session: Session): boolean => may(session, 'publish', '*')

export const mayStartLanguages = (session: Session): boolean =>
  isAdministrator(session) || session.grants.some(({ role }) => role === 'translator')
