/**
 * What readers of the embedded pages may ask. The pages are no API operations, so the OpenAPI document lacks them. Other
 * names are ignored: mailings, social media and consumers of oEmbed add their own.
 */
import Type, { type Static } from 'typebox'
import { ReadingQuery } from './requests.ts'

const { release, draft } = ReadingQuery.properties

export const EmbedQuery = Type.Object({
  view: Type.Optional(
    Type.Enum(['page', 'frame', 'fragment'], {
      description: 'A page of its own, a page in a frame, or a piece for another page.',
    }),
  ),
  heading: Type.Optional(
    Type.Integer({
      description: 'The level of the first heading of a piece; 2 unless said.',
      minimum: 1,
      maximum: 3,
    }),
  ),
  questions: Type.Optional(
    Type.Union([Type.String({ maxLength: 3000 }), Type.Array(Type.String({ maxLength: 20 }), { maxItems: 500 })], {
      description: 'The questions marked: one name with commas, or the name again and again, as forms send it.',
    }),
  ),
  release,
  draft,
})
export type EmbedQuery = Static<typeof EmbedQuery>

/** Consumers measure, so that a length may be a fraction, or 0 or empty where they do not know. */
const length = () =>
  Type.Optional(
    Type.String({ description: 'In CSS pixels; 0 or empty: any.', pattern: '^(\\d+(\\.\\d+)?)?$', maxLength: 30 }),
  )

/** https://oembed.com, section 2.2, and two names of our own. */
export const OembedQuery = Type.Object({
  url: Type.String({ description: 'The address of a page of the handbook.', minLength: 1, maxLength: 3000 }),
  format: Type.Optional(Type.String({ description: 'json; nothing else is there.', maxLength: 20 })),
  maxwidth: length(),
  maxheight: length(),
  lang: Type.Optional(Type.String({ description: 'The language, whatever that of the address is.', maxLength: 35 })),
  release,
})
export type OembedQuery = Static<typeof OembedQuery>
