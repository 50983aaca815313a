/** What readers may ask: path parameters and query names. */
import Type, { type TSchema } from 'typebox'
import { itemPatterns } from './content.ts'
import { closed } from './parts.ts'

const localeParameter = Type.String({
  description: 'A published locale, as a BCP 47 tag in lower case.',
  pattern: itemPatterns.locale,
  maxLength: 35,
  example: 'sv',
})

export const LocaleParams = Type.Object({ locale: localeParameter }, closed)
export const itemParams = (example: string) =>
  Type.Object(
    {
      locale: localeParameter,
      id: Type.String({ description: 'The item’s id.', pattern: itemPatterns.resource, maxLength: 100, example }),
    },
    closed,
  )
const release = Type.String({
  description: 'A release’s id.',
  pattern: '^[0-9]{4}-[0-9]{2}-r[1-9][0-9]{0,8}$',
  maxLength: 20,
  example: '2023-01-r1',
})
export const ReleaseParams = Type.Object({ release }, closed)
export const ReleaseLocaleParams = Type.Object({ release, locale: localeParameter }, closed)

/** Chooses what is read: a release, or a draft. */
const pinning = {
  release: Type.Optional(
    Type.String({
      description:
        'Pins the answer, and the links in it, to a release for ever. Without it the current release answers.',
      pattern: '^[0-9]{4}-[0-9]{2}-r[1-9][0-9]{0,8}$',
      maxLength: 20,
    }),
  ),
  draft: Type.Optional(
    Type.String({
      description:
        'Answers as if this draft were published, to those who send a token that may see it. The answer is private and never kept.',
      pattern: '^[0-9a-f]{16}$',
      maxLength: 16,
    }),
  ),
}
const readingQuery = {
  ...pinning,
  fallback: Type.Optional(
    Type.Enum(['chain', 'none'], {
      description:
        'What to do where the locale lacks a text: chain takes it from the locale’s fallback chain and says so in _meta.deviations; none answers null.',
      default: 'chain',
    }),
  ),
}
export const ReadingQuery = Type.Object(readingQuery, closed)

export const pages = (limit: number) => ({
  page: Type.Optional(
    Type.Integer({
      description: 'Which page, from 1. A page past the end is an empty list.',
      minimum: 1,
      maximum: 10_000,
      format: 'int32',
      default: 1,
    }),
  ),
  limit: Type.Optional(
    Type.Integer({
      description: 'At most so many items on a page.',
      minimum: 1,
      maximum: 100,
      format: 'int32',
      default: limit,
    }),
  ),
})

/** A list’s query parameters: paging, pinning and the filters of its kind. */
export const listQuery = (filters: Record<string, TSchema>) =>
  Type.Object(
    {
      ...pages(20),
      ...Object.fromEntries(Object.entries(filters).map(([name, shape]) => [name, Type.Optional(shape)])),
      ...readingQuery,
    },
    closed,
  )

export const PageQuery = Type.Object(pages(100), closed)
export const ChangesQuery = Type.Object(
  {
    since: Type.String({
      description: 'The release to compare with, usually an earlier one.',
      pattern: '^[0-9]{4}-[0-9]{2}-r[1-9][0-9]{0,8}$',
      maxLength: 20,
      example: '2023-01-r1',
    }),
    ...pages(100),
  },
  closed,
)
export const PinnedPageQuery = Type.Object({ ...pages(100), ...pinning }, closed)
export const NoQuery = Type.Object({}, closed)
/** For addresses that people open in browsers and readers of feeds: mailings and social media add names of their own. */
export const AnyQuery = Type.Object({})

/** @param types The kinds of item. */
export const searchQuery = (types: readonly string[]) =>
  Type.Object(
    {
      q: Type.String({
        description: 'What to look for: one or a few words.',
        minLength: 1,
        maxLength: 200,
        pattern: '\\S',
      }),
      type: Type.Optional(Type.Enum([...types], { description: 'Only items of this kind.' })),
      ...pages(20),
      ...readingQuery,
    },
    closed,
  )

export const PlanQuery = Type.Object(
  {
    questions: Type.String({
      description: 'The questions a team marked “we need to get better at this”: ids, separated by commas.',
      pattern: '^p[0-9]{1,3}-q[0-9]{1,3}(,p[0-9]{1,3}-q[0-9]{1,3})*$',
      maxLength: 1000,
    }),
    ...readingQuery,
  },
  closed,
)
