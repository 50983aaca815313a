/** The pieces that answers are made of. Every string says how long it may be and what it may hold. */
import Type, { type TSchema } from 'typebox'
import { itemPatterns, states } from './content.ts'
import { reference } from './reference.ts'

const anyWords = '\\S'
export const closed = { additionalProperties: false } as const

/** A text that is null when `fallback=none` and the locale has none of its own. */
export const text = (description: string, maxLength = 500) =>
  Type.Unsafe<string | null>({ type: ['string', 'null'], description, maxLength, pattern: anyWords })
export const words = (description: string, maxLength = 500) =>
  Type.String({ description, maxLength, pattern: anyWords })
export const address = (description: string) => Type.String({ description, format: 'uri', maxLength: 2000 })
export const moment = (description: string) =>
  Type.String({ description, format: 'date-time', maxLength: 30, example: '2026-11-23T08:00:00.000Z' })
export const count = (description: string, maximum = 100_000) =>
  Type.Integer({ description, minimum: 0, maximum, format: 'int32' })
export const position = Type.Integer({
  description: 'The place in the order of the handbook, from 1. Order is stated here because ids say nothing about it.',
  minimum: 1,
  maximum: 10_000,
  format: 'int32',
})
export const listOf = <Shape extends TSchema>(shape: Shape, description: string, maxItems = 1000) =>
  Type.Array(shape, { description, maxItems })

export const itemId = (kind: keyof typeof itemPatterns, description: string) =>
  Type.String({ description, pattern: itemPatterns[kind], maxLength: 100 })
export const localeTag = (description: string) =>
  Type.String({ description, pattern: itemPatterns.locale, maxLength: 35 })
export const releaseId = (description: string) =>
  Type.String({ description, pattern: '^[0-9]{4}-[0-9]{2}-r[1-9][0-9]{0,8}$', maxLength: 20 })
export const sha256 = (description: string) => Type.String({ description, pattern: '^[0-9a-f]{64}$', maxLength: 64 })
export const direction = Type.Enum(['ltr', 'rtl'], {
  description: 'The direction of writing, for the HTML attribute dir.',
})
const state = Type.Enum([...states], {
  description: 'How far the translation of a text has come: missing, machine, translated, reviewed or final.',
})
export const status = Type.Enum(['official', 'unofficial'], {
  description: 'Whether the handbook’s publisher stands behind this language version.',
})

export const RichText = Type.Object(
  {
    markdown: words('The text as CommonMark; links are the only mark-up.', 6000),
    html: words('The same text as HTML phrasing content, safe to insert as it is: only a and span elements.', 8000),
  },
  { ...closed, $id: 'RichText', description: 'A text that may carry links, in two forms.' },
)
/** Rich text that is null when `fallback=none` and the locale has none of its own. */
export const rich = (description: string) => Type.Union([reference(RichText), Type.Null()], { description })

export const Link = Type.Object(
  {
    href: address('The absolute address.'),
    rel: Type.String({
      description: 'How the target relates to this answer; an IANA link relation where one exists.',
      pattern: '^[a-z-]+$',
      maxLength: 40,
    }),
    method: Type.Enum(['GET'], { description: 'The method to use.' }),
  },
  { ...closed, $id: 'Link', description: 'A link to another address.' },
)

export const Deviation = Type.Object(
  {
    pointer: Type.String({
      description: 'Which text: a JSON Pointer (RFC 6901) into this answer.',
      format: 'json-pointer',
      maxLength: 300,
    }),
    lang: localeTag('The language the text is really in, for the HTML attribute lang.'),
    dir: direction,
    state,
  },
  {
    ...closed,
    $id: 'Deviation',
    description: 'A text whose language or state differs from what the answer as a whole states.',
  },
)

/** What every localised answer says about itself. */
const meta = {
  locale: localeTag('The locale of the address.'),
  dir: direction,
  status,
  state: Type.Enum([...states], {
    description: 'The translation state that most of the answer’s texts share; a tie goes to the lower.',
  }),
  deviations: listOf(
    reference(Deviation),
    'The texts whose language or state differs; empty when all texts are as stated.',
    5000,
  ),
}

const link = (description: string) =>
  Type.Optional(Type.Unsafe<{ href: string; rel: string; method: 'GET' }>({ allOf: [{ $ref: 'Link#' }], description }))

const paging = {
  totalRecords: count('How many items the list has in all.'),
  page: Type.Integer({ description: 'This page, from 1.', minimum: 1, maximum: 10_000, format: 'int32' }),
  limit: Type.Integer({ description: 'At most so many items on a page.', minimum: 1, maximum: 100, format: 'int32' }),
  count: count('How many items this page has.', 100),
}
const pagingLinks = {
  first: link('The first page.'),
  prev: link('The page before, where there is one.'),
  next: link('The page after, where there is one.'),
  last: link('The last page.'),
}

const links = (more: Record<string, ReturnType<typeof link>>) =>
  Type.Object({ self: reference(Link), ...more }, { ...closed, description: 'Links from this answer.' })

/** One item with `_meta` and `_links`; inline, because component properties hold letters only. */
export const single = (shape: { properties: Record<string, TSchema>; description?: string }, localised = true) =>
  Type.Object(
    {
      ...shape.properties,
      ...(localised && { _meta: Type.Object(meta, { ...closed, description: 'What was served.' }) }),
      _links: links({
        collection: link('The list this belongs to.'),
        up: link('The item this is a part of.'),
        describedby: link('A description of this.'),
        license: link('The licence of the content.'),
        service: link('The documentation of the service.'),
      }),
    },
    { ...closed, ...(shape.description && { description: shape.description }) },
  )

/** A page of a list with `_meta` and `_links`. */
export const list = (shape: TSchema, description: string, localised = true, more: Record<string, TSchema> = {}) =>
  Type.Object(
    {
      items: listOf(reference(shape), 'The items, in the order of the handbook.', 100),
      _meta: Type.Object(
        { ...(localised && meta), ...paging, ...more },
        { ...closed, description: 'What was served, and where in the list.' },
      ),
      _links: links(pagingLinks),
    },
    { ...closed, description },
  )
