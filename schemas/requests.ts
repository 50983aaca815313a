/** Path and query parameters of the read routes. */
import Type, { type TSchema } from 'typebox'
import { choice } from './choice.ts'
import { fallback } from './choices.ts'
import { itemPatterns } from './content.ts'
import { id } from './maintaining-parts.ts'
import { anyWords, closed, localeTag, releaseId } from './parts.ts'

const localeParameter = localeTag('Published locale, as a BCP 47 tag in lower case.', {
  example: 'sv',
  'x-parameter': 'LocaleTag',
})

export const LocaleParams = Type.Object({ locale: localeParameter }, closed)
export const itemParams = ({ name, example }: { name: string; example: string }) =>
  Type.Object(
    {
      locale: localeParameter,
      id: Type.String({
        description: 'Id of the item.',
        pattern: itemPatterns.resource,
        maxLength: 100,
        example,
        'x-parameter': `${name}Id`,
      }),
    },
    closed,
  )
const release = releaseId('Id of the release.', { example: '2023-01-r1', 'x-parameter': 'ReleaseId' })
export const ReleaseParams = Type.Object({ release }, closed)
export const ReleaseLocaleParams = Type.Object({ release, locale: localeParameter }, closed)

/** Chooses what is read: a release, or a draft. */
const pinning = {
  release: Type.Optional(
    releaseId(
      'Id of a release. Pins the response and its links to that release for ever. Without it, the API uses the current release.',
      { example: '2023-01-r1', 'x-parameter': 'PinnedRelease' },
    ),
  ),
  draft: Type.Optional(
    id(
      'Id of a draft. Returns the response as if the draft were published. Requires a token with a role in its language. The response is private and never cached.',
      'PreviewedDraft',
    ),
  ),
}
const readingQuery = {
  ...pinning,
  fallback: Type.Optional(fallback(undefined, { default: 'chain', 'x-parameter': 'MissingTexts' })),
}
export const ReadingQuery = Type.Object(readingQuery, closed)

export const pages = (limit: number) => ({
  page: Type.Optional(
    Type.Integer({
      description: 'Number of the page. A page after the last is empty.',
      minimum: 1,
      maximum: 10_000,
      format: 'int32',
      default: 1,
    }),
  ),
  limit: Type.Optional(
    Type.Integer({
      description: 'Largest number of items on a page.',
      minimum: 1,
      maximum: 100,
      format: 'int32',
      default: limit,
      'x-parameter': limit === 20 ? 'Limit' : 'LimitOf100',
    }),
  ),
})

/** Query parameters of a list: paging, pinning and the filters of the kind. */
export const listQuery = (filters: Record<string, TSchema>) =>
  Type.Object(
    {
      ...pages(20),
      ...Object.fromEntries(
        Object.entries(filters).map(([name, shape]) => [
          name,
          Type.Optional({ ...shape, 'x-parameter': `${name.charAt(0).toUpperCase()}${name.slice(1)}Filter` }),
        ]),
      ),
      ...readingQuery,
    },
    closed,
  )

export const PageQuery = Type.Object(pages(100), closed)
export const ChangesQuery = Type.Object(
  {
    since: releaseId('Id of the release to compare with, usually an earlier one.', { example: '2023-01-r1' }),
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
        description: 'One or a few words to search for.',
        minLength: 1,
        maxLength: 200,
        pattern: anyWords,
        example: 'portfölj',
        'x-parameter': 'SearchWords',
      }),
      type: Type.Optional(
        choice('ItemTypeFilter', 'Returns only items of this kind.', types)(undefined, { 'x-parameter': 'TypeFilter' }),
      ),
      ...pages(20),
      ...readingQuery,
    },
    closed,
  )

export const PlanQuery = Type.Object(
  {
    questions: Type.String({
      description: 'Ids of the questions that a team wants to get better at, separated by commas.',
      pattern: '^p[0-9]{1,3}-q[0-9]{1,3}(,p[0-9]{1,3}-q[0-9]{1,3})*$',
      maxLength: 1000,
      example: 'p1-q6,p3-q2',
    }),
    ...readingQuery,
  },
  closed,
)
