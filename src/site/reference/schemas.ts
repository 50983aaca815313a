/** Schemas in words: the type, the bounds and the fields of a value. */
import { escapeHtml } from '../../handbook/rich-text.ts'
import type { Schema } from './document.ts'

const code = (value: unknown) => `<code>${escapeHtml(typeof value === 'string' ? value : JSON.stringify(value))}</code>`

/** A field of a body. */
export interface Field {
  /** Its place in the body: `items[].title`; `*` stands for any name. */
  name: string
  required: boolean
  schema: Schema
}

/** The named objects of a page. Whatever a type names is described on the same page, under `Objects`. */
export class Schemas {
  readonly #all: Readonly<Record<string, Schema>>
  readonly #named = new Set<string>()

  constructor(all: Readonly<Record<string, Schema>>) {
    this.#all = all
  }

  /** The schema that a reference names, with what stands beside the reference. */
  resolved(schema: Schema): Schema {
    const { $ref, ...beside } = schema
    return $ref === undefined ? schema : { ...this.#all[nameIn($ref)], ...beside }
  }

  /** As HTML. */
  typeOf(schema: Schema): string {
    const { $ref, anyOf, type, items, additionalProperties, const: only } = schema
    if ($ref !== undefined) {
      const target = this.resolved({ $ref })
      return target.properties ? this.#linkTo(nameIn($ref)) : this.typeOf(target)
    }
    if (anyOf) return anyOf.map((one) => this.typeOf(one)).join(' or ')
    if (items) return `array of ${this.typeOf(items)}`
    if (typeof additionalProperties === 'object') return `object of ${this.typeOf(additionalProperties)}`
    return [type ?? typeof only].flat().join(' or ')
  }

  /** As HTML; empty where a value has no bounds. */
  boundsOf(schema: Schema): string {
    const about = this.resolved(schema)
    const { enum: values = about['x-extensible-enum'], const: only, format, pattern, items, anyOf } = about
    if (only !== undefined) return code(only)
    if (values) return values.map(code).join(', ')
    const bounds = [
      format && format !== 'int32' ? escapeHtml(format) : '',
      between(about.minimum, about.maximum, ''),
      between(about.minLength, about.maxLength, ' characters'),
      between(about.minItems, about.maxItems, ' items'),
      between(undefined, about.maxProperties, ' entries'),
      patternWords(pattern),
    ].filter((bound) => bound !== '')
    const inner = items ? this.boundsOf(items) : anyOf?.map((one) => this.boundsOf(one)).find((one) => one !== '')
    const each = inner ? `${items ? 'each: ' : ''}${inner}` : ''
    return [...bounds, each].filter((part) => part !== '').join('; ')
  }

  /** The fields of an object, those of unnamed objects in it included. */
  fieldsOf(schema: Schema, before = ''): Field[] {
    const { properties = {}, required = [] } = this.resolved(schema)
    return Object.entries(properties).flatMap(([name, of]) => [
      { name: before + name, required: required.includes(name), schema: of },
      ...this.#unnamed(of, before + name),
    ])
  }

  /** Each named object once, those that only other objects name included. */
  *mentioned(): Generator<[name: string, schema: Schema]> {
    // The loop also visits what its own body adds.
    for (const name of this.#named) yield [name, this.#all[name] as Schema]
  }

  #unnamed({ properties, items, additionalProperties: entry, ...rest }: Schema, name: string): Field[] {
    if (properties) return this.fieldsOf({ ...rest, properties }, `${name}.`)
    if (items?.properties) return this.fieldsOf(items, `${name}[].`)
    return typeof entry === 'object' && entry.properties ? this.fieldsOf(entry, `${name}.*.`) : []
  }

  #linkTo(name: string): string {
    this.#named.add(name)
    return `<a href="#${objectId(name)}">${name}</a>`
  }
}

const nameIn = (reference: string) => reference.slice(reference.lastIndexOf('/') + 1)

/** The id of the description of a named object. */
export const objectId = (name: string): string => `object-${name}`

const number = new Intl.NumberFormat('en')

function between(least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && most !== undefined) return `${number.format(least)}–${number.format(most)}${unit}`
  if (most !== undefined) return `at most ${number.format(most)}${unit}`
  return least === undefined ? '' : `at least ${number.format(least)}${unit}`
}

/** Leaves out long patterns: they list the characters that a text may have, which a reader does not need. */
function patternWords(pattern: string | undefined): string {
  if (pattern === undefined || pattern.length > 60) return ''
  return pattern === '^\\s*[^\\s][\\d\\D]*$' ? 'not blank' : code(pattern)
}
