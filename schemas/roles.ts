/**
 * What each role may do with the drafts of its languages. This table is the only list of roles: schemas, checks, command
 * line and language desk derive from it. Every role may see the drafts of its languages.
 */
const roles = {
  translator: ['write', 'discard'],
  reviewer: ['approve'],
  publisher: ['approve', 'publish', 'discard'],
  /** Holds in every language; no grant of it names one. Only this role manages tokens and webhooks. */
  administrator: ['write', 'approve', 'publish', 'discard'],
} as const

export type Role = keyof typeof roles
export type Action = 'see' | (typeof roles)[Role][number]
/** A role that is granted for one language, or for every language with `*`. */
export type LocaleRole = Exclude<Role, 'administrator'>

export const roleNames = Object.keys(roles) as Role[]
export const localeRoles = roleNames.filter((role): role is LocaleRole => role !== 'administrator')

/** A grant as it travels in JSON. */
export interface GivenGrant {
  role: Role
  locale?: string
}

interface Granted {
  grants: readonly GivenGrant[]
}

const everyLocale = '*'

const allows = (role: Role, action: Action): boolean =>
  action === 'see' || (roles[role] as readonly Action[]).includes(action)

export const isAdministrator = ({ grants }: Granted): boolean => grants.some(({ role }) => role === 'administrator')

/** Whether a person may do this with drafts of the language. */
export const may = ({ grants }: Granted, action: Action, locale: string): boolean =>
  grants.some(
    (grant) =>
      allows(grant.role, action) &&
      (grant.role === 'administrator' || grant.locale === everyLocale || grant.locale === locale),
  )

/** Whether a person may do this in at least one language. */
export const maySomewhere = ({ grants }: Granted, action: Action): boolean =>
  grants.some(({ role }) => allows(role, action))

/** Whether a person may move the head, which changes every language at once. */
export const mayMoveHead = (person: Granted): boolean => may(person, 'publish', everyLocale)

/** The languages whose drafts a person may see; null for all. */
export function localesSeen(person: Granted): string[] | null {
  if (may(person, 'see', everyLocale)) return null
  return person.grants.flatMap(({ locale }) => locale ?? [])
}
