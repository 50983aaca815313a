import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Settings } from 'typebox/system'
import type { Value } from 'typebox/value'
import { unescapeName } from '../../schemas/pointer.ts'
import { type Bilingual, didYouMean, type Fault, invalidRequest, join } from '../errors.ts'
import { nearest } from '../handbook/nearest.ts'
import { bodyFaults } from './body-faults.ts'

/** TypeBox alone stops at eight; a body of a megabyte must end somewhere, too. */
Settings.Set({ maxErrors: 2000 })

export type ShapeError = ReturnType<typeof Value.Errors>[number]

/**
 * Checks requests by their TypeBox shapes, and gives a query its canonical form. A body is never converted. A shape is
 * compiled when first asked for, because most are never needed. Path parameters are looked up by the handlers, which
 * know what was probably meant.
 */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  if (httpPart === 'params') return (value: unknown) => ({ value })
  let check: ReturnType<typeof Compile> | undefined
  return (given: unknown) => {
    check ??= Compile(schema)
    const value = httpPart === 'body' ? given : readNumbers(schema, given as Query)
    if (check.Check(value)) return { value: httpPart === 'querystring' ? canonical(schema, value as Query) : value }
    const errors = check.Errors(value)
    return { error: invalidRequest(httpPart === 'body' ? bodyFaults(value, errors) : toFaults(schema, given, errors)) }
  }
}

type Query = Record<string, unknown>
type Properties = Record<string, { type?: unknown; default?: unknown }>

const propertiesOf = (schema: TSchema) => (schema as { properties?: Properties }).properties ?? {}

/** Whole numbers are read where the shape wants them; 1.5 stays a text and is refused. */
function readNumbers(schema: TSchema, given: Query): Query {
  const properties = propertiesOf(schema)
  const isNumber = (name: string, value: unknown) =>
    properties[name]?.type === 'integer' && typeof value === 'string' && /^-?\d{1,15}$/.test(value)
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, isNumber(name, value) ? Number(value) : value]),
  )
}

/** The parameters in the order of the shape, without those that say what holds anyway: equal requests are the same. */
function canonical(schema: TSchema, given: Query): Query {
  return Object.fromEntries(
    Object.entries(propertiesOf(schema))
      .filter(([name, shape]) => given[name] !== undefined && given[name] !== shape.default)
      .map(([name]) => [name, given[name]]),
  )
}

function toFaults(schema: TSchema, given: unknown, errors: ShapeError[]): Fault[] {
  const faults = new Map<string, Fault>()
  for (const error of errors) {
    for (const fault of explain(schema, given as Record<string, unknown>, error)) {
      if (!faults.has(fault.parameter as string)) faults.set(fault.parameter as string, fault)
    }
  }
  return [...faults.values()]
}

/** The name that a JSON Pointer ends with (RFC 6901, 4). */
export const lastName = (pointer: string): string => unescapeName(pointer.slice(pointer.lastIndexOf('/') + 1))

export const quote = (value: unknown): string =>
  typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : String(value)

function* explain(schema: TSchema, given: Record<string, unknown>, error: ShapeError): Generator<Fault> {
  // The list of unknown names, and then each by itself.
  if (error.keyword === 'additionalProperties') return
  if (error.keyword === 'boolean') {
    const known = Object.keys(propertiesOf(schema))
    yield unknownName(lastName(error.instancePath), known)
    return
  }
  if (error.keyword === 'required') {
    for (const name of error.params.requiredProperties) {
      yield { parameter: name, detail: { sv: `${name} måste anges.`, en: `${name} must be given.` } }
    }
    return
  }
  const name = error.instancePath.split('/')[1] ?? ''
  const value = given[name]
  if (Array.isArray(value)) {
    yield { parameter: name, detail: { sv: `${name} får bara anges en gång.`, en: `${name} may be given only once.` } }
    return
  }
  yield { parameter: name, detail: wrongValue(name, quote(value), error) }
}

function unknownName(name: string, known: string[]): Fault {
  const meant = nearest(name, known)
  const names: Bilingual =
    known.length === 0
      ? { sv: ' Adressen har inga frågenamn.', en: ' The address takes no query.' }
      : { sv: ` Namnen är ${known.join(', ')}.`, en: ` The names are ${known.join(', ')}.` }
  return {
    parameter: /^[A-Za-z][A-Za-z0-9-]*$/.test(name) && name.length < 100 ? name : 'query',
    detail: join(
      { sv: `Frågenamnet ”${quote(name)}” är okänt.`, en: `The query name “${quote(name)}” is unknown.` },
      meant ? didYouMean(meant) : names,
    ),
  }
}

export function wrongValue(name: string, value: string, error: ShapeError): Bilingual {
  const is: Bilingual = { sv: `${name} kan inte vara ”${value}”:`, en: `${name} cannot be “${value}”:` }
  switch (error.keyword) {
    case 'enum': {
      const allowed = error.params.allowedValues as string[]
      return join(
        is,
        { sv: ` värdena är ${allowed.join(', ')}.`, en: ` the values are ${allowed.join(', ')}.` },
        didYouMean(nearest(value, allowed)),
      )
    }
    case 'minimum':
      return join(is, { sv: ` minst ${error.params.limit}.`, en: ` at least ${error.params.limit}.` })
    case 'maximum':
      return join(is, { sv: ` högst ${error.params.limit}.`, en: ` at most ${error.params.limit}.` })
    case 'maxLength':
      return {
        sv: `${name} får ha högst ${error.params.limit} tecken.`,
        en: `${name} may have at most ${error.params.limit} characters.`,
      }
    case 'minLength':
      return { sv: `${name} får inte vara tomt.`, en: `${name} must not be empty.` }
    case 'pattern':
      return value.trim() === ''
        ? { sv: `${name} får inte vara tomt.`, en: `${name} must not be empty.` }
        : join(is, {
            sv: ` det måste följa mönstret ${error.params.pattern}`,
            en: ` it must match ${error.params.pattern}`,
          })
    case 'type':
      return join(is, { sv: ' det måste vara ett heltal.', en: ' it must be a whole number.' })
    default:
      return join(is, { sv: ` ${error.message}.`, en: ` ${error.message}.` })
  }
}
