/** Which state a text has after an import, from what the file says and what the text was. */
import { type State, states } from '../../schemas/content.ts'
import { isOutdated, type Locale } from '../handbook/locale.ts'
import type { FileState } from './read-file.ts'
import { stateOf } from './units.ts'

type TextState = Exclude<State, 'missing'>

/**
 * The state that a file raises an unchanged text to. A lower one is a tool that does not know our states; for an
 * outdated text any state a person sets says that it has been compared with the new source.
 */
export function confirmedState(
  stated: FileState | undefined,
  id: string,
  { source, target }: { source: Locale; target?: Locale | undefined },
): TextState | undefined {
  const before = stateOf(target, id)
  if (stated !== 'translated' && stated !== 'reviewed' && stated !== 'final') return undefined
  const outdated = target !== undefined && isOutdated(source, target, id)
  return outdated || states.indexOf(stated) > states.indexOf(before) ? stated : undefined
}

/** A text that a person changed is theirs, even where the file still calls it a machine's. */
export function newState(stated: FileState | undefined, before: State): TextState {
  if (stated === 'machine') return before === 'machine' ? 'translated' : 'machine'
  return stated === undefined || stated === 'missing' || stated === 'outdated' ? 'translated' : stated
}
