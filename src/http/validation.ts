import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Settings } from 'typebox/system'
import { type Bilingual, didYouMean, type Fault, invalidRequest, join } from '../errors.ts'
import { nearest } from '../handbook/nearest.ts'
import { bodyFaults } from './body-faults.ts'
import { lastName, quote, type ShapeError, wrongValue } from './wrong-value.ts'

/** TypeBox alone stops at eight; a body of a megabyte must end somewhere, too. */
Settings.Set({ maxErrors: 2000 })

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
      yield { parameter: name, detail: { sv: `${name} måste anges.`, en: `${name} is required.` } }
    }
    return
  }
  const name = error.instancePath.split('/')[1] ?? ''
  const value = given[name]
  if (Array.isArray(value)) {
    yield { parameter: name, detail: { sv: `${name} får bara anges en gång.`, en: `${name} must be given only once.` } }
    return
  }
  yield { parameter: name, detail: wrongValue(name, quote(value), error) }
}

function unknownName(name: string, known: string[]): Fault {
  const meant = nearest(name, known)
  const names: Bilingual =
    known.length === 0
      ? { sv: ' Adressen har inga parametrar.', en: ' The URL takes no parameters.' }
      : { sv: ` Adressens parametrar: ${known.join(', ')}.`, en: ` Parameters of the URL: ${known.join(', ')}.` }
  return {
    parameter: /^[A-Za-z][A-Za-z0-9-]*$/.test(name) && name.length < 100 ? name : 'query',
    detail: join(
      { sv: `Parametern ”${quote(name)}” är okänd.`, en: `The parameter “${quote(name)}” is unknown.` },
      meant ? didYouMean(meant) : names,
    ),
  }
}
