/**
 * Compares responses with the service's OpenAPI document at run time; an entry of its own. It reads only the keywords
 * that the document uses. Ajv would add 36 kB (brotli), and needs `new Function`, which a Content-Security-Policy forbids.
 */
import { answers, parts } from './generated/shapes.ts'
import type { Shape } from './shape.ts'

/**
 * The option `check` of a client: throws at the first value in a response that is not as documented. It accepts what
 * later versions of the service add, and URLs that this version does not know.
 * @throws {TypeError} with the place and what should be there.
 */
export function check(body: object, address: string): void {
  const path = new URL(address).pathname.replace(/^.*\/handbook\/v\d+|\/(index|fallback-none)\.json$/g, '')
  const template = Object.keys(answers).find((template) => matches(template, path))
  if (template === undefined) return
  const fault = faultOf(body, answers[template] as Shape, '')
  if (fault) throw new TypeError(fault)
}

/** Fixed parts first: `/releases/{release}` before `/{locale}/questions`. */
function matches(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')]
  return (
    wanted.length === given.length &&
    wanted.every((part, index) =>
      part === '{locale}'
        ? /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(given[index] ?? '')
        : part.startsWith('{') || part === given[index],
    )
  )
}

const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** The first fault, with its JSON Pointer; nothing when there is none. */
function faultOf(value: unknown, shape: Shape, at: string): string | undefined {
  const { $ref, anyOf, allOf, pattern, required = [], properties = {}, additionalProperties, items } = shape
  if ($ref) return faultOf(value, parts[$ref] as Shape, at)
  if (anyOf) {
    const faults = anyOf.map((one) => faultOf(value, one, at))
    return faults.every(Boolean) ? faults[0] : undefined
  }
  for (const one of allOf ?? []) {
    const fault = faultOf(value, one, at)
    if (fault) return fault
  }
  const types = [shape.type ?? []].flat()
  const type = typeOf(value)
  if (types.length > 0 && !types.includes(type) && !(type === 'integer' && types.includes('number')))
    return `${at || 'the answer'} must be ${types.join(' or ')}, not ${type}`
  if (pattern && typeof value === 'string' && !new RegExp(pattern, 'u').test(value))
    return `${at} must match ${pattern}`
  if (Array.isArray(value) && items) {
    for (const [index, one] of value.entries()) {
      const fault = faultOf(one, items, `${at}/${index}`)
      if (fault) return fault
    }
  } else if (type === 'object') {
    const missing = required.find((name) => !(name in (value as object)))
    if (missing !== undefined) return `${at}/${missing} is missing`
    for (const [name, child] of Object.entries(value as object)) {
      const known = properties[name] ?? additionalProperties
      const fault = known && faultOf(child, known, `${at}/${name}`)
      if (fault) return fault
    }
  }
  return undefined
}
