/** The choices of the API. What a request may choose is closed; what a response says is open. */
import { choice, openChoice } from './choice.ts'
import { correctionCategories, resourceKinds, states } from './content.ts'
import { settingNames } from './language-settings.ts'
import { roleNames } from './roles.ts'

const statuses = ['official', 'unofficial'] as const
const draftStatuses = ['open', 'published', 'discarded'] as const
/** The states of a text that is there. */
const statesOfTexts = states.filter((state) => state !== 'missing')

/** HTML knows no other direction. */
export const direction = choice('Direction', 'The direction of writing, for the HTML attribute dir.', ['ltr', 'rtl'])

export const localeStatus = openChoice(
  'LocaleStatus',
  'Whether the handbook’s publisher stands behind this language version.',
  statuses,
)
export const newLocaleStatus = choice(
  'NewLocaleStatus',
  'Whether the handbook’s publisher stands behind this language version.',
  statuses,
)

export const textState = openChoice('TextState', 'How far the translation of a text has come.', states)
export const newTextState = choice('NewTextState', 'How far the translation of a text has come.', statesOfTexts)
export const textStateFilter = choice(
  'TextStateFilter',
  'Returns only texts in this state. outdated: texts in any state whose source has changed.',
  [...states, 'outdated'],
)

export const suggestionKind = openChoice(
  'SuggestionKind',
  'Where a suggestion comes from. earlier: the same text before; same: another text with the same source; similar: another text with a similar source; neighbour: the same text in a related language, to read.',
  ['earlier', 'same', 'similar', 'neighbour'],
)

/** What a release says of a language besides its texts. */
export const languageSetting = openChoice('LanguageSetting', 'A setting of a language.', settingNames)

export const resourceKind = openChoice(
  'ResourceKind',
  'What sort of resource it is. article: also a blog post or a journal.',
  resourceKinds,
)
export const resourceKindFilter = choice(
  'ResourceKindFilter',
  'Returns only resources of this kind. Until version 1.2.0, also those whose earlierKind it is.',
  resourceKinds,
)
export const urlEvidence = openChoice(
  'UrlEvidence',
  'seen: the page was found at the address; named-elsewhere: another source names the address; unknown: there is no address.',
  ['seen', 'named-elsewhere', 'unknown'],
)
export const place = openChoice('Place', 'The part of a guide that links the resource.', [
  'actions',
  'toolbox',
  'caseStudy',
])

export const changeType = openChoice('ChangeType', 'What happened.', ['added', 'removed', 'changed'])
export const correctionCategory = openChoice(
  'CorrectionCategory',
  'What sort of fault it was; kept marks doubtful words that stand as the source has them, addition a text that the publisher did not write.',
  [...correctionCategories, 'kept', 'addition'],
)

export const apiStatus = openChoice('ApiStatus', 'Lifecycle status of the API.', [
  'alpha',
  'beta',
  'active',
  'deprecated',
  'retired',
  'decommissioned',
])
export const linkMethod = openChoice('LinkMethod', 'The method to use.', ['GET'])

export const fallback = choice(
  'Fallback',
  'What to return if the locale lacks a text. chain: the text of the fallback chain, listed in _meta.deviations. none: null.',
  ['chain', 'none'],
)

export const draftStatus = openChoice('DraftStatus', 'Lifecycle status of a draft.', draftStatuses)
export const draftStatusFilter = choice('DraftStatusFilter', 'Returns only drafts with this status.', draftStatuses)

export const role = openChoice('Role', 'What a person may do.', roleNames)
export const newRole = choice('NewRole', 'What a person may do.', roleNames)

export const webhookStatus = openChoice(
  'WebhookStatus',
  'paused: the webhook responded with 410, or no message arrived for days. A test message that arrives resumes it.',
  ['active', 'paused'],
)

export const fileFormat = choice(
  'FileFormat',
  'Format of the file. xliff: XLIFF 1.2 for translation tools. xliff2: XLIFF 2.1. xlsx: a workbook.',
  ['xliff', 'xliff2', 'xlsx'],
)
export const termFormat = choice(
  'TermFormat',
  'Format of the file. tbx: TBX-Basic for translation tools. csv: for spreadsheets.',
  ['tbx', 'csv'],
)
export const separator = choice(
  'Separator',
  'What stands between the cells of CSV. Excel splits lines at semicolons where the region writes decimals with a comma, as in Sweden.',
  ['comma', 'semicolon'],
)
export const exportedTexts = choice('ExportedTexts', 'Texts to include. open: only missing and outdated ones.', [
  'all',
  'open',
])
export const applied = choice('Apply', 'true: changes the draft. false: only reports what would change.', [
  'true',
  'false',
])
