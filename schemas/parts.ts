/** The pieces that answers are made of. Every string says how long it may be and what it may hold. */
import Type, { type TSchema } from 'typebox'
import { direction, linkMethod, localeStatus, textState } from './choices.ts'
import { itemPatterns } from './content.ts'
import { named, reference } from './reference.ts'

/**
 * At least one visible character. Anchored, because Java and .NET match whole strings, and read in one way only, so that
 * no text is slow to look at.
 */
export const anyWords = '^\\s*[^\\s][\\d\\D]*$'
/** Any text, also the empty one. */
export const anyText = '^[\\d\\D]*$'
export const closed = { additionalProperties: false } as const

export const nullable = <Shape extends TSchema>(shape: Shape, description: string) =>
  Type.Union([shape, Type.Null()], { description })
/** A text that is null when `fallback=none` and the locale has none of its own. */
export const text = (description: string, maxLength = 500) =>
  Type.Unsafe<string | null>({ type: ['string', 'null'], description, maxLength, pattern: anyWords })
export const words = (description: string, maxLength = 500) =>
  Type.String({ description, maxLength, pattern: anyWords })
/** A text that a language may lack. It has no fallback: the property is absent then. */
export const summary = (of: string) =>
  Type.Optional(
    words(
      `What ${of} is about, in one or two sentences of plain language; absent if the language has no summary of it.`,
    ),
  )
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
export const localeTag = (description: string, more: object = {}) =>
  Type.String({ description, pattern: itemPatterns.locale, maxLength: 35, ...more })
export const releaseId = (description: string, more: object = {}) =>
  Type.String({ description, pattern: '^[0-9]{4}-[0-9]{2}-r[1-9][0-9]{0,8}$', maxLength: 20, ...more })
export const sha256 = (description: string) => Type.String({ description, pattern: '^[0-9a-f]{64}$', maxLength: 64 })

export const RichText = named('RichText', 'A text that may carry links, in two forms.', {
  markdown: words('The text as CommonMark; links are the only mark-up.', 6000),
  html: words('The same text as HTML phrasing content, safe to insert as it is: only a and span elements.', 8000),
})
/** Rich text that is null when `fallback=none` and the locale has none of its own. */
export const rich = (description: string) => nullable(reference(RichText), description)

export const Link = named('Link', 'A link to another address.', {
  href: address('The absolute address.'),
  rel: Type.String({
    description: 'How the target relates to this response; an IANA link relation where one exists.',
    pattern: '^[a-z-]+$',
    maxLength: 40,
  }),
  method: linkMethod(),
})

export const Deviation = named(
  'Deviation',
  'A text whose language or state differs from what the response as a whole states.',
  {
    pointer: Type.String({
      description: 'Which text: a JSON Pointer (RFC 6901) into this response.',
      format: 'json-pointer',
      maxLength: 300,
    }),
    lang: localeTag('The language the text is really in, for the HTML attribute lang.'),
    dir: direction(),
    state: textState(),
  },
)

/** What every localised response says about itself. */
const meta = {
  locale: localeTag('The locale of the address.'),
  dir: direction(),
  status: localeStatus(),
  state: textState('The translation state that most of the response’s texts share; a tie goes to the lower.'),
  deviations: listOf(
    reference(Deviation),
    'The texts whose language or state differs; empty when all texts are as stated.',
    5000,
  ),
}
export const Meta = named('Meta', 'What was served.', meta)

const paging = {
  totalRecords: count('How many items the list has in all.'),
  page: Type.Integer({ description: 'This page, from 1.', minimum: 1, maximum: 10_000, format: 'int32' }),
  limit: Type.Integer({ description: 'At most so many items on a page.', minimum: 1, maximum: 100, format: 'int32' }),
  count: count('How many items this page has.', 100),
}
export const Paging = named('Paging', 'Where in the list.', paging)
export const PageMeta = named('PageMeta', 'What was served, and where in the list.', { ...meta, ...paging })
/** What a list of changes says besides its items. */
export const ChangesMeta = named('ChangesMeta', 'Where in the list, and what to purge from caches.', {
  ...paging,
  tags: listOf(
    Type.String({ description: 'A tag.', pattern: '^[a-zA-Z0-9.-]+$', maxLength: 200 }),
    'The cache tags of every response that differs between the two releases, as in the header Cache-Tag.',
    5000,
  ),
})

const link = (description: string) => Type.Optional(reference(Link, description))

export const Links = named('Links', 'Links from this response.', {
  self: reference(Link, 'This response.'),
  collection: link('The list this belongs to.'),
  up: link('The item this is a part of.'),
  describedby: link('A description of this.'),
  license: link('The licence of the content.'),
  service: link('The documentation of the service.'),
})
export const PageLinks = named('PageLinks', 'Links from this page.', {
  self: reference(Link, 'This page.'),
  first: link('The first page.'),
  prev: link('The page before, where there is one.'),
  next: link('The page after, where there is one.'),
  last: link('The last page.'),
})

/** One item with `_meta` and `_links`; not a component, because the properties of components hold letters only. */
export const single = (
  shape: { properties: Record<string, TSchema>; description?: string; $id?: string },
  localised = true,
) =>
  Type.Object(
    { ...shape.properties, ...(localised && { _meta: reference(Meta) }), _links: reference(Links) },
    { ...(shape.description && { description: shape.description }), 'x-response': shape.$id },
  )

/** A page of a list with `_meta` and `_links`. */
export const list = (shape: TSchema, description: string, metaOf: TSchema = PageMeta) =>
  Type.Object(
    {
      items: listOf(reference(shape), 'The items of this page.', 100),
      _meta: reference(metaOf),
      _links: reference(PageLinks),
    },
    { description },
  )
