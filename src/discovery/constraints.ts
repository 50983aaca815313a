import type { Json } from './document-parts.ts'

export interface Parameter extends Json {
  in: string
  name: string
  description?: string
  required?: boolean
  example?: unknown
  schema?: {
    example?: unknown
    type?: string
    pattern?: string
    enum?: readonly string[]
    default?: unknown
    minimum?: number
    maximum?: number
    maxLength?: number
  }
}

/** States in words which values a parameter takes, and its default, so that readers need not decode the schema. */
export function constraintsOf({ required, schema = {} }: Parameter): string {
  const { type, enum: values, minimum, maximum, maxLength } = schema
  const allowed = values
    ? `One of ${values.join(', ')}.`
    : type === 'integer'
      ? `A whole number from ${minimum} to ${maximum}.`
      : `A text of at most ${maxLength} characters.`
  if (required) return `${allowed} Required.`
  return `${allowed} ${schema.default === undefined ? 'No default.' : `Default: ${schema.default}.`}`
}
