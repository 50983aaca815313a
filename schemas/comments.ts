/** What maintainers say to each other about a text: comments, questions, and why a reviewer returned it. */
import Type from 'typebox'
import { choice, openChoice } from './choice.ts'
import { longestComment, mostComments } from './comment-limits.ts'
import { actor, id, segment } from './maintaining-parts.ts'
import { closed, listOf, localeTag, moment, nullable, words } from './parts.ts'
import { named, reference } from './reference.ts'
import { pages } from './requests.ts'

const said = nullable(words('The words.', longestComment), 'What was said, as plain text; null if it was deleted.')

/** Lines of text without control characters. The pattern is read in one way only, however long a wrong text is. */
const newWords = (description: string) =>
  Type.String({
    description,
    pattern:
      '^[\\t\\n\\r ]*[^\\u0000-\\u0020\\u007f-\\u009f][^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$',
    maxLength: longestComment,
  })

export const Reply = named('Reply', 'A reply in a thread.', {
  id: id('Id of the reply.'),
  text: words('What was said, as plain text.', longestComment),
  by: actor('Who wrote it.'),
  at: moment('When.'),
})

export const Comment = named('Comment', 'A comment on one text of a language, with its replies.', {
  id: id('Id of the comment.'),
  kind: openChoice(
    'CommentKind',
    'comment: a remark. question: waits for an answer. return: why a reviewer returned the text to its translator.',
    ['comment', 'question', 'return'],
  )(),
  locale: localeTag('The language.'),
  segment: segment('The id of the text.'),
  place: nullable(words('The place.', 2000), 'Where the text stands and what it is; null if it no longer exists.'),
  source: nullable(words('The source.', 4000), 'The source of the text as published; null if it no longer exists.'),
  draft: nullable(id('A draft.'), 'The draft whose text was returned; null for all else.'),
  wording: nullable(words('The text.', 4000), 'The text as it was returned; null for all else.'),
  text: said,
  by: actor('Who wrote it.'),
  at: moment('When.'),
  resolvedAt: nullable(moment('The time.'), 'When it was resolved; null while it is open.'),
  resolvedBy: nullable(actor('An account.'), 'Who resolved it; null while it is open.'),
  replies: listOf(reference(Reply), 'The replies, oldest first.', mostComments),
})

export const NewComment = Type.Object(
  {
    locale: localeTag('The language.'),
    segment: segment('The id of the text.'),
    kind: Type.Optional(
      choice('NewCommentKind', 'comment: a remark. question: waits for an answer.', ['comment', 'question'])(
        undefined,
        {
          default: 'comment',
        },
      ),
    ),
    text: newWords('What you want to say, as plain text.'),
  },
  { ...closed, description: 'A comment to write.' },
)

export const NewReply = Type.Object(
  { text: newWords('What you want to say, as plain text.') },
  { ...closed, description: 'A reply to write.' },
)

export const CommentChange = Type.Object(
  { resolved: Type.Boolean({ description: 'Whether the comment is resolved.' }) },
  { ...closed, description: 'A change of a comment.' },
)

export const NewReturn = Type.Object(
  {
    segment: segment('The id of the text.'),
    reason: newWords('What is to be changed, as plain text.'),
  },
  { ...closed, description: 'A text to return to its translator.' },
)

export const CommentsQuery = Type.Object(
  {
    ...pages(100),
    locale: Type.Optional(
      localeTag('Returns only comments on this language.', { example: 'fi', 'x-parameter': 'LocaleOfComment' }),
    ),
    segment: Type.Optional({
      ...segment('Returns only comments on the text with this id.'),
      example: 'p1.title',
      'x-parameter': 'SegmentOfComment',
    }),
    kind: Type.Optional(
      choice('CommentKindFilter', 'Returns only comments of this kind.', ['comment', 'question', 'return'])(),
    ),
    resolved: Type.Optional(
      choice('ResolvedFilter', 'true: only resolved comments. false: only open comments.', ['true', 'false'])(),
    ),
  },
  closed,
)

export const CommentParams = Type.Object({ id: id('Id of the comment or reply.', 'CommentId') }, closed)
