/** Proposed texts of one language, and their approval. */
import Type from 'typebox'
import { direction, draftStatus, languageSetting, localeStatus, suggestionKind, textState } from './choices.ts'
import { Coverage } from './locales.ts'
import { actor, id, optionalText, segment } from './maintaining-parts.ts'
import { count, itemId, listOf, localeTag, moment, nullable, releaseId, words } from './parts.ts'
import { named, reference } from './reference.ts'

export const Approval = named('Approval', 'That a draft may be published as it is.', {
  by: actor('Who approved it.'),
  at: moment('When.'),
  overruled: Type.Boolean({ description: 'Whether an administrator approved their own work.' }),
  settings: Type.Optional(
    listOf(
      languageSetting('A setting.'),
      'The settings of the language that were approved with it; absent where none changed that need it.',
      10,
    ),
  ),
  reason: Type.Optional(words('Why; absent where no reason was given.', 500)),
})

export const draftFacts = {
  id: id('Id of the draft.'),
  locale: localeTag('The language.'),
  base: releaseId('The release it is written on.'),
  status: draftStatus(),
  revision: Type.Integer({
    description: 'Rises with every change; its ETag.',
    minimum: 1,
    maximum: 2_147_483_647,
    format: 'int32',
  }),
  texts: count('How many texts it proposes.'),
  terms: count('How many terms of the glossary it changes.'),
  writers: listOf(actor('A person.'), 'Everyone who wrote in it; last the person who wrote last.', 1000),
  approval: nullable(reference(Approval), 'Who approved it as it is; null while nobody has.'),
  release: nullable(releaseId('The release.'), 'The release it became part of; null until then.'),
  createdAt: moment('When it was begun.'),
  createdBy: actor('Who began it.'),
  updatedAt: moment('When it last changed.'),
}

export const Draft = named('Draft', 'Proposed texts of one language on top of a release.', draftFacts)

const LocaleSettings = Type.Object(
  {
    endonym: words('What the language calls itself.', 60),
    dir: direction(),
    status: localeStatus(),
    fallback: listOf(localeTag('A locale.'), 'Where missing texts are taken from, nearest first.', 5),
    state: textState('The state that most texts have.'),
  },
  { description: 'What is said of the language besides its texts, as it would be published.' },
)

export const DraftWithCoverage = named('DraftWithCoverage', 'A draft with how complete it makes its language.', {
  ...draftFacts,
  settings: LocaleSettings,
  coverage: reference(Coverage),
  outdated: count('How many texts were translated from a source that has changed since.'),
})

export const DraftText = named('DraftText', 'One text of a draft beside its source.', {
  id: segment('The id of the text.'),
  principle: nullable(
    itemId('principle', 'A principle.'),
    'The principle whose page has the text; null for other texts.',
  ),
  source: words('The source.', 4000),
  target: optionalText('The text in the draft’s language; null where it is missing.'),
  state: textState('How far it has come.'),
  outdated: Type.Boolean({ description: 'Whether the source has changed since it was translated.' }),
  oldSource: optionalText('The source that an outdated text was translated from, where it is known.'),
  proposed: Type.Boolean({ description: 'Whether the draft proposes it; else it is as the release has it.' }),
  unfinished: optionalText('What somebody left unfinished, which is not published; null where there is nothing.'),
  returned: Type.Boolean({ description: 'Whether a reviewer returned it and it is as it was then.' }),
  context: words('Where it stands and what it is.', 2000),
  rich: Type.Boolean({ description: 'Whether it may carry links.' }),
  maxLength: count('How many characters it may have.'),
})

export const Suggestion = named('Suggestion', 'A wording that a translator may build on.', {
  kind: suggestionKind(),
  text: words('The wording.', 4000),
  locale: localeTag('Its language.'),
  state: textState('How far it had come.'),
  segment: segment('The id of the text that has it.'),
  source: words('The source that it translates.', 4000),
  match: Type.Integer({
    description: 'How much of that source the present source has, in per cent; 100 where they are the same.',
    minimum: 0,
    maximum: 100,
    format: 'int32',
  }),
  release: nullable(releaseId('A release.'), 'The newest release that has it; null where the draft has it.'),
})

export const MachineTranslation = named('MachineTranslation', 'A text as a machine translated it.', {
  segment: segment('The id of the text.'),
  text: words('The translation, with the links of the source where the machine kept them.', 4000),
  state: textState('The state to save it in until a person has worked on it: machine.'),
})

export const Wording = named('Wording', 'What a text said from one release on.', {
  release: releaseId('The first release that had it.'),
  publishedAt: moment('When that release was published.'),
  text: words('The text.', 4000),
  state: textState('How far it had come.'),
  source: optionalText('The source beside it in that release; null in the source language.'),
  writers: listOf(actor('A person.'), 'Everyone who wrote it; empty where it came from files of the service.', 1000),
  publishedBy: nullable(actor('A person or a program.'), 'Who published it; null where that is not known.'),
  approvedBy: nullable(actor('A person.'), 'Who approved it; null where nobody did.'),
  reason: nullable(words('Why.', 500), 'What the approver gave as the reason; null where none was given.'),
})
