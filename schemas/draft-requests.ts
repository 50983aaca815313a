/** What maintainers send about a draft. */
import Type from 'typebox'
import { direction, draftStatusFilter, newLocaleStatus, newTextState, textStateFilter } from './choices.ts'
import type { State } from './content.ts'
import { mostTerms } from './locale-files.ts'
import { id, line, segment, segmentPattern } from './maintaining-parts.ts'
import { anyWords, closed, listOf, localeTag, nullable, releaseId } from './parts.ts'
import { pages } from './requests.ts'

const settings = {
  endonym: Type.Optional(line('What the language calls itself; needed for a new language.', 60)),
  dir: Type.Optional(direction()),
  status: Type.Optional(newLocaleStatus()),
  fallback: Type.Optional(
    listOf(localeTag('A locale.'), 'Where missing texts are taken from, nearest first; ends in sv.', 5),
  ),
  state: Type.Optional(newTextState('The state that most texts have.')),
}

export const NewDraft = Type.Object(
  { locale: localeTag('The language to write in, a published one or a new one.'), ...settings },
  { ...closed, description: 'A draft to begin on the current release.' },
)

const TextEdit = Type.Object(
  {
    text: Type.String({ description: 'The new text.', maxLength: 4000, pattern: anyWords }),
    state: Type.Optional(
      newTextState('How far it has come; translated unless stated, and final in the source language.'),
    ),
    minor: Type.Optional(
      Type.Boolean({
        description:
          'In the source language: whether the text means the same as the wording before it, so that translations stay current.',
      }),
    ),
  },
  { ...closed, description: 'One text.' },
)

const NewTerm = Type.Object(
  {
    source: line('The Swedish term.', 100),
    term: line('The term in this language.', 100),
    avoid: Type.Optional(listOf(line('A word.', 100), 'Words not to use.', 20)),
    note: Type.Optional(nullable(line('When to use it.', 500), 'When to use it; null is the same as none.')),
  },
  { ...closed, description: 'One term.' },
)

export const DraftEdit = Type.Object(
  {
    ...settings,
    base: Type.Optional(releaseId('The current release, to move the draft onto it after a conflict.')),
    texts: Type.Optional(
      Type.Unsafe<Record<string, { text: string; state?: Exclude<State, 'missing'>; minor?: boolean }>>({
        type: 'object',
        description: 'What to write, by segment id.',
        propertyNames: { pattern: segmentPattern },
        additionalProperties: TextEdit,
        maxProperties: 20_000,
      }),
    ),
    unfinished: Type.Optional(
      Type.Unsafe<Record<string, string>>({
        type: 'object',
        description:
          'Texts that cannot be published yet, such as those that lack links, by segment id. The draft keeps them until the text is written or taken back. Links are numbered marks, such as {1}words{/1}.',
        propertyNames: { pattern: segmentPattern },
        additionalProperties: Type.String({ description: 'The text so far.', maxLength: 4000, pattern: anyWords }),
        maxProperties: 20_000,
      }),
    ),
    reverted: Type.Optional(
      listOf(segment('The id of a text.'), 'Texts that are to be as the release has them again.', 20_000),
    ),
    terms: Type.Optional(
      listOf(
        NewTerm,
        'Terms of the glossary to add, or to write in place of those with the same Swedish term. Upper and lower case are the same.',
        mostTerms,
      ),
    ),
    removedTerms: Type.Optional(
      listOf(line('The Swedish term.', 100), 'Terms to remove from the glossary.', mostTerms),
    ),
  },
  { ...closed, minProperties: 1, description: 'What to change in a draft.' },
)

export const NewApproval = Type.Object(
  {
    overrule: Type.Optional(
      Type.Boolean({
        description: 'An administrator sets aside that nobody approves their own work; the audit trail shows it.',
      }),
    ),
    reason: Type.Optional(
      line('Why; required to make a language official. The audit trail and the draft show it.', 500),
    ),
  },
  { ...closed, description: 'An approval of the revision that If-Match names.' },
)

export const DraftParams = Type.Object({ id: id('Id of the draft.', 'DraftId') }, closed)

export const DraftsQuery = Type.Object(
  {
    ...pages(20),
    locale: Type.Optional(
      localeTag('Returns only drafts of this locale.', { example: 'fi', 'x-parameter': 'LocaleOfDraft' }),
    ),
    status: Type.Optional(draftStatusFilter(undefined, { 'x-parameter': 'StatusFilter' })),
  },
  closed,
)

export const TextsQuery = Type.Object(
  {
    ...pages(20),
    state: Type.Optional(textStateFilter(undefined, { 'x-parameter': 'StateFilter' })),
  },
  closed,
)

export const SuggestionsQuery = Type.Object(
  {
    segment: Type.String({
      description: 'The id of the text.',
      pattern: segmentPattern,
      maxLength: 150,
      example: 'p1.title',
      'x-parameter': 'SegmentOfSuggestions',
    }),
    ...pages(20),
  },
  closed,
)

export const WordingsQuery = Type.Object(
  {
    ...pages(20),
    segment: Type.String({
      description: 'The id of the text.',
      pattern: segmentPattern,
      maxLength: 150,
      example: 'p1.title',
      'x-parameter': 'SegmentOfWordings',
    }),
  },
  closed,
)

export const TranslationWanted = Type.Object(
  { segment: segment('The id of the text to translate.') },
  { ...closed, description: 'The text that is sent to the machine translator.' },
)

export const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      description: 'ETag of the draft as the client last received it.',
      pattern: '^"[1-9][0-9]{0,9}"$',
      maxLength: 12,
      example: '"3"',
    }),
  ),
})
