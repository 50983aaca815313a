/** What the shapes of the maintaining API are made of. */
import Type, { type TSchema } from 'typebox'
import { words } from './parts.ts'

export const nullable = <Shape extends TSchema>(shape: Shape, description: string) =>
  Type.Union([shape, Type.Null()], { description })
export const statesOfTexts = ['machine', 'translated', 'reviewed', 'final'] as const
export const segmentPattern = '^[a-zA-Z0-9.-]+$'
export const segment = (description: string) => Type.String({ description, pattern: segmentPattern, maxLength: 150 })
export const id = (description: string) => Type.String({ description, pattern: '^[0-9a-f]{16}$', maxLength: 16 })
export const actor = (description: string) => words(description, 300)
const spaces = ' \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff'
const controls = '\\u0000-\\u001f\\u007f-\\u009f'

/** Words on one line: nothing that could pass for another line of a log. */
export const line = (description: string, maxLength: number) =>
  Type.String({
    description,
    // Spaces, a character that is none, the rest: read in one way only, however long a wrong text is.
    pattern: `^[${spaces}]*[^\\s${controls}][^${controls}\\u2028\\u2029]*$`,
    maxLength,
  })
export const reason = line('Why; the audit trail and those who ask for the release are told.', 500)
export const optionalText = (description: string) =>
  Type.Unsafe<string | null>({ type: ['string', 'null'], description, maxLength: 4000, pattern: '^' })
