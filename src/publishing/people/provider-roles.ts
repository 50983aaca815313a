/** The roles in the claims of an identity provider. */
import { type LocaleRole, localeRoles } from '../../../schemas/roles.ts'
import type { Grant } from './person.ts'

const administrator = 'handbook:administrator'
const roleInLocale = new RegExp(`^handbook:(${localeRoles.join('|')}):(\\*|[a-z]{2,3}(?:-[a-z0-9]{2,8})*)$`)

/** Reads roles such as `handbook:publisher:fi` and `handbook:administrator`, and ignores those of other systems. */
export function grantsFrom(claims: Record<string, unknown>, path: string): Grant[] {
  const claim = claimAt(claims, path)
  const values = typeof claim === 'string' ? claim.split(' ') : [claim].flat()
  return values.flatMap((value: unknown): Grant[] => {
    if (value === administrator) return [{ role: 'administrator' }]
    const found = typeof value === 'string' ? roleInLocale.exec(value) : null
    return found ? [{ role: found[1] as LocaleRole, locale: found[2] as string }] : []
  })
}

/** `realm_access.roles` leads to a nested claim. A claim whose own name has dots, such as a URL, is found first. */
function claimAt(claims: Record<string, unknown>, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path]
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? (value as Record<string, unknown>)[name]
          : undefined,
      claims,
    )
}
