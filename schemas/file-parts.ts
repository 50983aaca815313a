/** What the shapes of the files under `content/` are made of. */
import Type from 'typebox'
import { itemPatterns } from './content.ts'

export const text = (description: string, maxLength: number) => Type.String({ description, minLength: 1, maxLength })
export const id = (description: string, pattern: string) => Type.String({ description, pattern, maxLength: 100 })
export const strict = { additionalProperties: false }
export const localeTag = (description: string) => id(description, itemPatterns.locale)
