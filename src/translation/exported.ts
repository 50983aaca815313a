/** What an export says of a translation as it was, so that an import can tell what has changed since, and on which side. */
import { sourceHash } from '../handbook/source-hash.ts'
import { linksOf, toExchange } from './exchange-text.ts'
import type { ReadUnit } from './read-file.ts'
import type { TranslationUnit } from './units.ts'
import { exportedState } from './xliff-state.ts'

/** Tools compose letters and lay out spaces as they please. */
export const hashOfTarget = (exchange: string | undefined): string =>
  sourceHash((exchange ?? '').replace(/\s+/g, ' ').trim())

/** The hash of a translation as files write it. */
export const hashOfText = (text: string | undefined, source: string): string =>
  hashOfTarget(text && toExchange(text, linksOf(source, text)))

/** “28c2e1d647d5cfad translated” */
export const exportedAs = (unit: TranslationUnit): string =>
  `${hashOfText(unit.target, unit.source)} ${exportedState(unit)}`

/** The hash that the file was exported with; undefined where the file does not say. */
export const exportedHash = ({ exported }: Pick<ReadUnit, 'exported'>): string | undefined => exported?.split(' ')[0]

/** Whether nobody has touched the text or its state since the file was exported. */
export const isUntouched = (unit: ReadUnit): boolean =>
  exportedHash(unit) === hashOfTarget(unit.target) &&
  (unit.state === undefined || unit.exported?.split(' ')[1] === unit.state)
