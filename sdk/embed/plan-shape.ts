/**
 * Whether a value has a shape: as much of JSON Schema as the shape of a plan uses. The library that the service checks with
 * would make the script many times larger. A test compares the two.
 */
export interface Shape {
  type?: string
  const?: unknown
  enum?: readonly unknown[]
  pattern?: string
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  maxItems?: number
  items?: Shape
  properties?: Readonly<Record<string, Shape>>
  required?: readonly string[]
}

/** Where the first value that does not fit stands, as a JSON Pointer; undefined where all fit. No property may be added. */
export function faultIn(value: unknown, shape: Shape, at = ''): string | undefined {
  if (shape.const !== undefined) return value === shape.const ? undefined : at
  if (shape.enum) return shape.enum.includes(value) ? undefined : at
  if (shape.type === 'string') return isText(value, shape) ? undefined : at
  if (shape.type === 'integer') return isNumber(value, shape) ? undefined : at
  if (shape.type === 'array') {
    if (!Array.isArray(value) || value.length > (shape.maxItems ?? 0)) return at
    return first(value.entries(), ([index, item]) => faultIn(item, shape.items ?? {}, `${at}/${index}`))
  }
  if (shape.type !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value)) return at
  const { properties = {}, required = [] } = shape
  const missing = required.find((name) => !Object.hasOwn(value, name))
  if (missing) return `${at}/${missing}`
  return first(Object.entries(value), ([name, own]) => {
    const place = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    return Object.hasOwn(properties, name) ? faultIn(own, properties[name] as Shape, place) : place
  })
}

function first<Item>(items: Iterable<Item>, look: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const fault = look(item)
    if (fault !== undefined) return fault
  }
  return undefined
}

function isText(value: unknown, { pattern = '', format, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Shape) {
  if (typeof value !== 'string' || !new RegExp(pattern, 'u').test(value)) return false
  if (format === 'date') return isDay(value)
  // JSON Schema counts characters, not the units of UTF-16.
  const length = [...value].length
  return length >= minLength && length <= maxLength
}

const isNumber = (value: unknown, { minimum = 0, maximum = Number.POSITIVE_INFINITY }: Shape) =>
  Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum

/** Whether a text is a day that there is, as `2026-11-28`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
