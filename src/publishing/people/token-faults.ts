import type { GivenGrant } from '../../../schemas/roles.ts'
import { type Fault, invalidRequest, type ProblemError } from '../../errors.ts'
import type { Actor } from '../../store/store.ts'
import type { Grant } from './person.ts'

/** Two years, in milliseconds: a token that is forgotten must not work for ever. */
const longestLife = 2 * 366 * 24 * 60 * 60 * 1000

/** Grants as they are written; only the administrator's is of no language. @throws {ProblemError} */
export function toGrants(given: readonly GivenGrant[]): Grant[] {
  const faults: Fault[] = []
  const grants = given.flatMap(({ role, locale }, index): Grant[] => {
    if (role === 'administrator' && locale === undefined) return [{ role }]
    if (role !== 'administrator' && locale !== undefined) return [{ role, locale }]
    const detail =
      role === 'administrator'
        ? { sv: 'En administratör har inget språk.', en: 'An administrator has no locale.' }
        : { sv: 'locale måste anges; * är alla språk.', en: 'locale must be given; * is every language.' }
    faults.push({ pointer: `/grants/${index}/locale`, detail })
    return []
  })
  if (faults.length > 0) throw invalidRequest(faults)
  return grants
}

/** @param other The existing account whose name looks like the new one. */
export function confusableName(other: Actor): ProblemError {
  const detail = {
    sv: `Namnet går att förväxla med ${other}. Skriv det på samma sätt om det är samma person, annars välj ett annat.`,
    en: `The name looks like ${other}. Spell it the same way if it is the same person. Otherwise choose another name.`,
  }
  return invalidRequest([{ pointer: '/name', detail }])
}

/** @throws {ProblemError} when a token could never work, or works too long. */
export function checkExpiry(expiresAt: string, now: Date): void {
  const life = Date.parse(expiresAt) - now.getTime()
  if (life > 0 && life <= longestLife) return
  const detail = {
    sv: 'expiresAt måste vara en tid inom de närmaste två åren.',
    en: 'expiresAt must be a time within the next two years.',
  }
  throw invalidRequest([{ pointer: '/expiresAt', detail }])
}
