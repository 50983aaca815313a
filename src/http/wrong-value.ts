import type { Value } from 'typebox/value'
import { unescapeName } from '../../schemas/pointer.ts'
import { type Bilingual, didYouMean, join } from '../errors.ts'
import { nearest } from '../handbook/nearest.ts'

/** The bounds of a whole number. */
interface Range {
  minimum?: number
  maximum?: number
}

export type ShapeError = ReturnType<typeof Value.Errors>[number]

/** The name that a JSON Pointer ends with (RFC 6901, 4). */
export const lastName = (pointer: string): string => unescapeName(pointer.slice(pointer.lastIndexOf('/') + 1))

export const quote = (value: unknown): string =>
  typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : String(value)

/** Describes a value that does not match its schema: what was sent and what is allowed. */
export function wrongValue(name: string, value: string, error: ShapeError, shape: Range = {}): Bilingual {
  const is: Bilingual = { sv: `${name} kan inte vara ”${value}”.`, en: `${name} cannot be “${value}”.` }
  const { minimum, maximum } = shape
  if (minimum !== undefined && maximum !== undefined && ['minimum', 'maximum', 'type'].includes(error.keyword))
    return join(is, {
      sv: ` Det måste vara ett heltal från ${minimum} till ${maximum}.`,
      en: ` It must be a whole number from ${minimum} to ${maximum}.`,
    })
  switch (error.keyword) {
    case 'enum': {
      const allowed = error.params.allowedValues as string[]
      return join(
        is,
        { sv: ` Tillåtna värden: ${allowed.join(', ')}.`, en: ` Allowed values: ${allowed.join(', ')}.` },
        didYouMean(nearest(value, allowed)),
      )
    }
    case 'minimum':
      return join(is, {
        sv: ` Det måste vara minst ${error.params.limit}.`,
        en: ` It must be at least ${error.params.limit}.`,
      })
    case 'maximum':
      return join(is, {
        sv: ` Det får vara högst ${error.params.limit}.`,
        en: ` It must be at most ${error.params.limit}.`,
      })
    case 'maxLength':
      return {
        sv: `${name} får ha högst ${error.params.limit} tecken.`,
        en: `${name} must have at most ${error.params.limit} characters.`,
      }
    case 'minLength':
      return { sv: `${name} får inte vara tomt.`, en: `${name} must not be empty.` }
    case 'pattern':
      return value.trim() === ''
        ? { sv: `${name} får inte vara tomt.`, en: `${name} must not be empty.` }
        : join(is, {
            sv: ` Det måste följa mönstret ${error.params.pattern}`,
            en: ` It must match ${error.params.pattern}`,
          })
    case 'type':
      return join(is, { sv: ' Det måste vara ett heltal.', en: ' It must be a whole number.' })
    default:
      return join(is, { sv: ` ${error.message}.`, en: ` ${error.message}.` })
  }
}
