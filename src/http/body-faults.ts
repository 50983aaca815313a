import { type Bilingual, type Fault, mostFaults } from '../errors.ts'
import { lastName, quote, type ShapeError, wrongValue } from './wrong-value.ts'

/** The keywords that say something of names; of one name several may speak, and the first is believed. */
const order = ['propertyNames', undefined, 'boolean']
const rank = ({ keyword }: ShapeError) => order.indexOf(order.includes(keyword) ? keyword : undefined)

/** What a body has wrong, by JSON Pointer. */
export function bodyFaults(body: unknown, errors: readonly ShapeError[]): Fault[] {
  const faults = new Map<string, Fault>()
  for (const error of errors.toSorted((a, b) => rank(a) - rank(b)))
    for (const fault of explain(body, error)) {
      // A wrong value under a name that may be any is also told of the name.
      const isTold = [...faults.keys()].some((told) => told === fault.pointer || told.startsWith(`${fault.pointer}/`))
      if (!isTold) faults.set(fault.pointer, { ...fault, pointer: bounded(fault.pointer) })
      if (faults.size === mostFaults) return [...faults.values()]
    }
  return [...faults.values()]
}

const escapePointer = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** Names may be of any length; an escape is not cut in two. */
const bounded = (pointer: string) => pointer.slice(0, 300).replace(/~$/, '')

function* explain(body: unknown, error: ShapeError): Generator<Fault & { pointer: string }> {
  const { instancePath: pointer } = error
  switch (error.keyword) {
    case 'additionalProperties':
      return
    case 'required':
      for (const name of error.params.requiredProperties)
        yield { pointer: `${pointer}/${name}`, detail: { sv: `${name} måste anges.`, en: `${name} is required.` } }
      return
    case 'boolean': {
      const name = quote(lastName(pointer))
      yield { pointer, detail: { sv: `Fältet ”${name}” är okänt.`, en: `The field “${name}” is unknown.` } }
      return
    }
    case 'propertyNames':
      for (const name of error.params.propertyNames)
        yield {
          pointer: `${pointer}/${escapePointer(name)}`,
          detail: { sv: `”${quote(name)}” kan inte vara ett id.`, en: `“${quote(name)}” cannot be an id.` },
        }
      return
    default:
      yield { pointer, detail: about(quote(lastName(pointer)) || 'body', valueAt(body, pointer), error) }
  }
}

const about = (name: string, value: unknown, error: ShapeError): Bilingual => {
  if (error.keyword !== 'type') return wrongValue(name, quote(value), error)
  const type = [error.params.type].flat().join(' / ')
  return { sv: `${name} måste vara av typen ${type}.`, en: `${name} must be of the type ${type}.` }
}

function valueAt(body: unknown, pointer: string): unknown {
  const names = pointer.split('/').slice(1)
  const unescaped = (name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~')
  return names.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, unescaped(name)) : undefined),
    body,
  )
}
