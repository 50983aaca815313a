/** Values that a schema of the document allows, real ones before made-up ones. */
import fc from 'fast-check'
import { anyWords } from '../../schemas/parts.ts'
import { shipped } from '../database.ts'
import { document } from '../document.ts'

export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  anyOf?: Schema[]
  pattern?: string
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  items?: Schema
  minItems?: number
  maxItems?: number
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
}

const segments = Object.keys(shipped().locales.sv.texts)
const soon = () => new Date(Date.now() + 86_400_000).toISOString()

/** By the name of a parameter or property, since a value of the right form that nothing has would find little. */
const real: Record<string, readonly unknown[]> = {
  locale: ['sv', 'en', 'fi', 'sv', 'en', 'da'],
  since: ['~first~', '~current~', '2023-01-r3'],
  base: ['~current~', '~first~'],
  replacement: ['~current~', '~current~', '~first~', '~withdrawn~'],
  principle: ['p1', 'p5', 'p6'],
  question: ['p1-q6', 'p3-q2', 'p9-q9'],
  questions: ['p1-q6', 'p1-q6,p3-q2', 'p5-q1,p1-q1,p5-q1', 'p9-q9'],
  q: ['innovation', 'portfölj', 'innovatoin', 'å', 'xyzzy', 'offentlig sektor', 'the', '-', '"a b"', 'p1-q6'],
  country: ['SE', 'INT', 'XX'],
  page: [1, 2, 10_000],
  limit: [1, 20, 100],
  fallback: [['sv'], ['en', 'sv'], ['fi'], []],
  url: ['https://receiver.example/hook', 'http://10.0.0.1/', 'https://[::1]/'],
  endonym: ['suomi', 'dansk'],
  segment: segments.slice(0, 5),
  reverted: [segments.slice(0, 1), []],
}

/** @param name Of the parameter or property that has the schema. */
export function valuesOf(schema: Schema, name = ''): fc.Arbitrary<unknown> {
  const made = madeUp(schema)
  if (name === 'expiresAt') return fc.oneof(fc.constant(undefined).map(soon), made)
  const known = schema.enum ? undefined : real[name]
  return known ? fc.oneof({ weight: 7, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: made }) : made
}

function madeUp(schema: Schema): fc.Arbitrary<unknown> {
  const { $ref, anyOf, type, items, properties, additionalProperties } = schema
  if ($ref) return valuesOf(document.components.schemas[$ref.split('/').at(-1) as string] as Schema)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (anyOf) return fc.oneof(...anyOf.map((one) => valuesOf(one)))
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer') return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 })
  if (type === 'array') return fc.array(valuesOf(items as Schema), { minLength: schema.minItems ?? 0, maxLength: 3 })
  if (properties) return objects(schema)
  if (typeof additionalProperties === 'object')
    return fc.dictionary(fc.constantFrom(...segments.slice(0, 40)), valuesOf(additionalProperties), { maxKeys: 3 })
  return texts(schema)
}

function objects({ properties = {}, required = [] }: Schema): fc.Arbitrary<object> {
  const all = Object.entries(properties).map(([name, one]) => [name, valuesOf(one, name)] as const)
  return fc.record(Object.fromEntries(all), { requiredKeys: required })
}

function texts({ pattern, format, minLength = 0, maxLength = 100 }: Schema): fc.Arbitrary<string> {
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
  if (format === 'uri') return fc.webUrl({ validSchemes: ['https'] })
  // What has to hold a visible character may hold anything else besides, or all but what ends a line.
  if (pattern?.includes('\\u0000-\\u001f'))
    return fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(maxLength, 30) })
      .map((text) => `${text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, '')}x`)
  if (pattern === anyWords)
    return fc.string({ unit: 'binary', maxLength: Math.min(maxLength, 60) }).map((text) => `x${text}`)
  const made = pattern ? fc.stringMatching(new RegExp(pattern)) : fc.string({ unit: 'binary' })
  return made.map((text) => text.slice(0, maxLength)).filter((text) => text.length >= minLength)
}
