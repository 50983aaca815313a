import type { TSchema } from 'typebox'
import { itemId } from '../../../schemas/parts.ts'
import type { Edition } from '../edition.ts'
import type { Entry } from '../entry.ts'
import type { Segment } from '../segment.ts'
import type { LinkedData } from './linked-data.ts'

/** The edition, and its texts in one language, for projections. A text becomes its value when the response is rendered. */
export interface Texts<Text = unknown> {
  readonly edition: Edition
  readonly locale: { readonly tag: string }
  /** A short text. */
  plain(segment: string): Text
  /** A text that may carry links. */
  rich(segment: string): Text
  /** A short text that the language may lack. */
  optional(segment: string): Text | undefined
}

/** A query parameter that filters a list. */
export interface Filter {
  shape: TSchema
  /** The values by which an item is found. */
  values: (entry: Entry, edition: Edition) => readonly (string | null)[]
}

/** What search reads of an item, as segment ids. A match in a title counts most. */
interface SearchFields {
  titles?: string[]
  bodies?: string[]
  /** What the item is about in short, for words that no other text has. */
  summaries?: string[]
  /** Words to find the item by that are none of its texts. */
  keywords?: string[]
}

/**
 * One kind of item. Routes, bundle, search, differences, translation, linked data, the OpenAPI document and the types of
 * the SDK follow from it.
 */
export interface Kind<Plural extends string = string> {
  /** As addresses have it: `principles`. */
  plural: Plural
  /** As operation ids and types have it: `Principle`. In lower case it is the `type` of a search hit. */
  name: string
  /** The id that the documentation shows. */
  example: string
  about: { one: string; many: string; description: string }
  /** What the notes for translators call it. */
  noun: { sv: string; en: string }
  /** An item in a list. */
  listed: TSchema
  /** A single item. */
  whole: TSchema & { properties: Record<string, TSchema> }
  /** Named shapes that the two refer to. */
  parts?: readonly TSchema[]
  /** How many items the bundle may have. Default: 1000. */
  maxItems?: number
  /** The items of an edition, in the order of the handbook. */
  entries: (edition: Edition) => Entry[]
  /** The segment that names an item. */
  title: (id: string) => string
  /** The texts to translate; absent where another kind lists them among its own. */
  segments?: (edition: Edition) => Iterable<Segment>
  /** Files of its own: `edition/<plural>.yaml` has the facts, an array, and `locales/<locale>/<plural>.yaml` the texts. */
  files?: { facts: TSchema; texts: TSchema }
  /** Facts besides id and place that count as a difference between releases. */
  facts?: (id: string, edition: Edition) => unknown
  /** By query parameter. */
  filters: Record<string, Filter>
  /** The address, below the locale, of what the item is a part of. */
  up?: (entry: Entry) => string
  list: (entry: Entry, texts: Texts) => object
  item: (entry: Entry, texts: Texts) => object
  search: {
    /** How much a match counts beside matches in other kinds. */
    weight: number
    /** Default: the title alone. */
    fields?: (id: string, texts: Texts) => SearchFields
  }
  /** The item as linked data. Default: a creative work about the item that it belongs to. */
  linkedData?: LinkedData
}

/** A kind that lists the items of an edition once. */
export function defineKind<const Plural extends string>(kind: Kind<Plural>): Kind<Plural> {
  const known = new WeakMap<Edition, Entry[]>()
  const entries = (edition: Edition) => {
    const existing = known.get(edition)
    if (existing) return existing
    const made = kind.entries(edition)
    known.set(edition, made)
    return made
  }
  return { ...kind, entries }
}

export const principleId = itemId('principle', 'The principle this belongs to.')
export const questionId = itemId('question', 'The question this belongs to.')

/** The operation id of a kind's list: `listPrinciples`. */
export const listOperation = ({ plural }: Pick<Kind, 'plural'>) =>
  `list${plural.charAt(0).toUpperCase()}${plural.slice(1)}`
