/** What files say of the state of a text, in the vocabularies of XLIFF and of the tools that write it: one table. */
import type { FileState } from './read-file.ts'
import type { TranslationUnit } from './units.ts'

/** The state of an exported text, as files say it. */
export const exportedState = ({ state, outdated }: Pick<TranslationUnit, 'state' | 'outdated'>): FileState =>
  outdated && state !== 'machine' ? 'outdated' : state

/**
 * The `state` and `state-qualifier` of XLIFF 1.2 (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#state). A
 * machine's text needs review. A translator who confirms it in a tool makes it `translated`, even where the tool keeps the
 * qualifier.
 */
export function xliffState({ state, outdated }: Pick<TranslationUnit, 'state' | 'outdated'>): Record<string, string> {
  if (state === 'missing') return { state: 'needs-translation' }
  if (state === 'machine') return { state: 'needs-review-translation', 'state-qualifier': 'mt-suggestion' }
  if (outdated) return { state: 'needs-review-translation' }
  return { state: state === 'reviewed' ? 'signed-off' : state }
}

/**
 * The `state` and `subState` of a segment of XLIFF 2 (section 4.3.1.35). It has no states for a machine's text and for an
 * outdated one, so both begin again, and the sub-state says which of them it is.
 */
export function xliff2State({ state, outdated }: Pick<TranslationUnit, 'state' | 'outdated'>): Record<string, string> {
  if (state === 'missing') return { state: 'initial' }
  if (state === 'machine') return { state: 'initial', subState: 'handbook:machine' }
  return outdated ? { state: 'initial', subState: 'handbook:outdated' } : { state }
}

/** What a segment of XLIFF 2 says. A sub-state of ours counts only until somebody has gone beyond it. */
export function standingOfSegment({ state, subState = '', translate }: SaidBySegment): Standing {
  const [, own] = /^handbook:(machine|outdated)$/.exec(subState) ?? []
  if (own === undefined) return standingOf({ state, levels: subState === '' ? [] : [subState], translate })
  if (translate === 'no' || (state !== undefined && state !== 'initial')) return standingOf({ state, translate })
  return own === 'machine' ? { state: 'machine' } : { state: 'outdated', unfinished: 'outdated' }
}

interface SaidBySegment {
  state: string | undefined
  subState: string | undefined
  translate: string | undefined
}

/** The values of `state` in XLIFF 1.2 and of a segment's `state` in XLIFF 2.x. @internal */
export const stateValues: Readonly<Record<string, FileState>> = {
  new: 'missing',
  initial: 'missing',
  'needs-translation': 'missing',
  'needs-adaptation': 'outdated',
  'needs-l10n': 'outdated',
  'needs-review-translation': 'outdated',
  'needs-review-adaptation': 'outdated',
  'needs-review-l10n': 'outdated',
  translated: 'translated',
  'signed-off': 'reviewed',
  reviewed: 'reviewed',
  final: 'final',
}

const fromMachine = new Set(['mt-suggestion', 'leveraged-mt'])
/** Values of `state-qualifier` with which a text is as good as its translator says. All others need a look. */
const trusted = new Set(['exact-match', 'id-match', 'leveraged-inherited'])

/** Words of tools for a text that is not finished: confirmation levels, sub-states, states of their own. */
const unfinished =
  /reject|need|draft|fuzzy|suggest|pending|incomplete|partial|assembled|pretranslated|unspecified|not-?(started|confirmed|approved|reviewed|translated)|un(confirmed|approved|reviewed|translated|finished)|todo|query|fail|^x-mt$|^(0|false|no)$/i

/** What a file says of one text or segment. */
export interface Said {
  state?: string | undefined
  /** `state-qualifier` in XLIFF 1.2. */
  qualifier?: string | undefined
  approved?: string | undefined
  translate?: string | undefined
  /** Confirmation levels and sub-states of tools. */
  levels?: readonly string[]
}

export interface Standing {
  /** Undefined where the file says nothing, as many tools do. */
  state?: FileState
  /** The mark that says that the text is not finished, as it stands in the file. */
  unfinished?: string
}

export function standingOf({ state, qualifier = '', approved, translate, levels = [] }: Said): Standing {
  const level = levels.find((value) => unfinished.test(value))
  if (translate === 'no') return { unfinished: 'translate="no"' }
  if (level !== undefined) return { unfinished: level }
  if (qualifier.startsWith('rejected')) return { unfinished: qualifier }
  if (state !== undefined && state !== '') return standingIn(state, qualifier, approved)
  if (fromMachine.has(qualifier)) return { state: 'machine' }
  if (qualifier !== '' && !trusted.has(qualifier)) return { unfinished: qualifier }
  if (approved === 'no') return { unfinished: 'approved="no"' }
  return approved === 'yes' ? { state: 'reviewed' } : {}
}

function standingIn(value: string, qualifier: string, approved: string | undefined): Standing {
  const state = stateValues[value]
  if (state === undefined) return { unfinished: value }
  if (state === 'outdated' && fromMachine.has(qualifier)) return { state: 'machine' }
  if (state === 'missing' || state === 'outdated') return { state, unfinished: value }
  return { state: approved === 'no' ? 'translated' : state }
}
