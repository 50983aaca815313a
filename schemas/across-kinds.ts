/** Responses made of several items: search hits, the plan and the bundle. */
import Type, { type TSchema } from 'typebox'
import { openChoice } from './choice.ts'
import { FeedbackTerms } from './feedback.ts'
import { Handbook, Licence } from './handbook.ts'
import { Interface } from './interface.ts'
import { address, anyWords, itemId, listOf, text } from './parts.ts'
import { named, reference } from './reference.ts'
import { Workshop } from './workshop.ts'

/** @param types The kinds of item. */
export const searchHit = (types: readonly string[]) =>
  named('SearchHit', 'An item that a search found.', {
    type: openChoice('ItemType', 'The kind of item found.', types)(),
    id: Type.String({ description: 'The item’s id.', pattern: '^[a-z0-9-]+$', maxLength: 100 }),
    principle: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      pattern: '^p[0-9]{1,3}$',
      maxLength: 4,
      description: 'The principle it belongs to; null for resources.',
    }),
    title: text('The item’s title, or the beginning of its text.', 500),
    excerpt: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      pattern: anyWords,
      maxLength: 2000,
      description: 'Where the words were found, as HTML phrasing content with mark elements; safe to insert as it is.',
    }),
    href: address('The item’s address.'),
  })

export const PlanQuestion = named('PlanQuestion', 'A question a team needs to get better at, with its guide.', {
  id: itemId('question', 'The question’s id.'),
  principle: itemId('principle', 'The principle it belongs to.'),
  principleTitle: text('The principle’s title.', 200),
  question: text('The question as step 2 asks it.'),
  guide: Type.Unsafe<object>({ $ref: 'Guide#' }),
})

export const Plan = named(
  'Plan',
  'The actions and resources for the questions a team marked “we need to get better at this”.',
  {
    title: text('The handbook’s title.', 200),
    questions: listOf(reference(PlanQuestion), 'The questions chosen, in the order of the handbook.', 500),
    licence: reference(Licence),
  },
)

export const Document = Type.String({ description: 'The document.', pattern: anyWords, maxLength: 2_000_000 })

/** @param lists The items by kind. */
export const bundle = (lists: Record<string, TSchema>) =>
  named('Bundle', 'The whole handbook in one language.', {
    handbook: reference(Handbook),
    interface: reference(Interface),
    workshop: Type.Optional(
      reference(Workshop, 'The guide for a workshop; absent in releases from before it existed.'),
    ),
    ...lists,
    feedbackTerms: Type.Optional(
      reference(FeedbackTerms, 'How to send feedback; absent where the operator takes none.'),
    ),
  })
