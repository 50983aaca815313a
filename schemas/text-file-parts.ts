/** What the shapes of the text files of a locale are made of. Every part may be left out. */
import Type, { type TSchema } from 'typebox'
import { limits } from './content.ts'
import { strict } from './file-parts.ts'

export const text = (description: string, maxLength: number = limits.statement) =>
  Type.Optional(Type.String({ description, maxLength }))
export const statement = (description: string) => Type.String({ description, maxLength: limits.statement })
export const part = <Properties extends Record<string, TSchema>>(properties: Properties, description: string) =>
  Type.Optional(Type.Object(properties, { description, ...strict }))
/** Texts keyed by the ids of the edition. */
export const keyed = <Value extends TSchema>(pattern: string, value: Value, description: string) =>
  Type.Optional(Type.Record(Type.String({ pattern }), value, { description, ...strict }))
export const each = <Name extends string, Value>(names: readonly Name[], value: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>
