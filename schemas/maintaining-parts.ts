/** What the shapes of the maintaining API are made of. */
import Type from 'typebox'
import { anyText, words } from './parts.ts'

export const segmentPattern = '^[a-zA-Z0-9.-]+$'
export const segment = (description: string) => Type.String({ description, pattern: segmentPattern, maxLength: 150 })
/** @param parameter The name of the path parameter that it is. */
export const id = (description: string, parameter?: string) =>
  Type.String({
    description,
    pattern: '^[0-9a-f]{16}$',
    maxLength: 16,
    ...(parameter && { example: '0000000000000003', 'x-parameter': parameter }),
  })
export const actor = (description: string) => words(description, 300)
const controls = '\\u0000-\\u001f\\u007f-\\u009f'
const spaces = ' \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff'
/** Neither space, control nor in the range that has the two characters that end a line; of that range, what is no space. */
const visible = `[^\\s${controls}\\u00a0\\u1680\\u2000-\\u202f\\u205f\\u3000\\ufeff]|[\\u200b-\\u2027\\u202a-\\u202e]`
/** Any character but one that ends a line or controls. */
export const inLine = `(${visible}|[${spaces}])`
/**
 * Words on one line: nothing that could pass for another line of a log. The pattern is read in one way only, however long
 * a wrong text is, and names no character that ends a line, which some generators would write into their code.
 */
export const line = (description: string, maxLength: number) =>
  Type.String({ description, pattern: `^[${spaces}]*(${visible})${inLine}*$`, maxLength })
export const reason = line('Why; the audit trail and those who ask for the release are told.', 500)
export const optionalText = (description: string) =>
  Type.Unsafe<string | null>({ type: ['string', 'null'], description, maxLength: 4000, pattern: anyText })
