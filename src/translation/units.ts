import type { State } from '../../schemas/content.ts'
import type { Edition } from '../handbook/edition.ts'
import { isOutdated, type Locale } from '../handbook/locale.ts'
import { type Segment, segmentsOf } from '../handbook/segments.ts'
import { sourceHash } from '../handbook/source-hash.ts'
import type { Language } from './bilingual.ts'
import { contextOf } from './context.ts'

/** One text to translate, with what a translator needs to know of it. */
export interface TranslationUnit {
  /** The segment's id. */
  id: string
  /** The file of the locale that holds it. */
  file: string
  source: string
  sourceHash: string
  /** Where it stands, what it is and how long it may be, in the language asked for. */
  context: string
  rich: boolean
  /** In characters. */
  maxLength: number
  /** The present translation. */
  target?: string
  state: State
  /** Whether the source has changed since it was translated. */
  outdated: boolean
  /** The wording that an outdated text was translated from, where it is known. */
  oldSource?: string
}

export interface UnitsInput {
  edition: Edition
  source: Locale
  /** The locale to translate into; undefined for a language that has no texts yet. */
  target?: Locale | undefined
  /** `open`: only the missing and the outdated. */
  only: 'all' | 'open'
  /** Finds an earlier wording of a source text by its hash. */
  oldSource?: (segment: string, hash: string) => string | undefined
  language: Language
}

export const stateOf = (locale: Locale | undefined, segment: string): State =>
  locale?.texts[segment] === undefined ? 'missing' : (locale.states[segment] ?? locale.state)

/** The texts of an edition for translation, in reading order; those the source itself lacks are left out. */
export function unitsOf(input: UnitsInput): TranslationUnit[] {
  const units = segmentsOf(input.edition).flatMap((segment) => {
    const source = input.source.texts[segment.id]
    return source === undefined ? [] : [unitOf(segment, source, input)]
  })
  return input.only === 'all' ? units : units.filter((unit) => unit.state === 'missing' || unit.outdated)
}

function unitOf(segment: Segment, text: string, { edition, source, target, oldSource, language }: UnitsInput) {
  const { id, file, rich, maxLength } = segment
  const translation = target?.texts[id]
  const outdated = target !== undefined && isOutdated(source, target, id)
  const old = outdated ? oldSource?.(id, target.sources[id] as string) : undefined
  const unit: TranslationUnit = {
    id,
    file,
    source: text,
    sourceHash: sourceHash(text),
    context: contextOf(segment, edition, source, language),
    rich,
    maxLength,
    state: stateOf(target, id),
    outdated,
    ...(translation !== undefined && { target: translation }),
    ...(old !== undefined && { oldSource: old }),
  }
  return unit
}
