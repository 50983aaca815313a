/** Faults of names that do not exist, with the nearest name that does. */
import { nearest } from '../handbook/nearest.ts'

export const unknown = (what: string, id: string, known: Iterable<string>): string => {
  const meant = nearest(id, known)
  return `names the ${what} ${id}, which does not exist${meant ? `; did you mean ${meant}?` : ''}`
}

export const suggestion = (key: string, siblings: string[]) => {
  const meant = nearest(key, siblings)
  return meant ? `; did you mean ${meant}?` : ''
}
