/**
 * Every translatable text of an edition, in reading order, with where maintainers write it. Reading content, checking
 * it, falling back, and (later) translating all walk this one table.
 */
import { limits, sectionNames } from '../../schemas/content.ts'
import { interfaceKeys, laterKeys } from '../../schemas/interface.ts'
import { labelNames, laterLabels, qualityNames, serviceTexts, stepIds } from '../../schemas/texts.ts'
import type { Edition } from './edition.ts'
import { kinds } from './kinds/index.ts'
import { plain, rich, type Segment, summary } from './segment.ts'
import { workshopSegments } from './workshop.ts'

export type { Segment }

/** Sections that have no heading of their own in the handbook. */
const withoutHeading = new Set(['mapSituation', 'disclaimer', 'licence'])

function* handbookSegments(edition: Edition): Generator<Segment> {
  const at = (path: string[], maxLength: number = limits.heading) =>
    plain(`handbook.${path.join('.')}`, 'handbook.yaml', path, maxLength)
  for (const name of ['title', 'subtitle', 'publisher', 'adaptation', 'version']) yield at([name])
  for (const name of sectionNames) {
    if (!withoutHeading.has(name)) yield at([name, 'heading'])
    if (name === 'introduction') yield at([name, 'lead'])
    for (const id of edition.handbook[name]) {
      const path = [name, 'paragraphs', id]
      yield rich(`handbook.${name}.${id}`, 'handbook.yaml', path)
    }
  }
  for (const name of qualityNames) {
    yield at(['qualities', name, 'title'])
    yield at(['qualities', name, 'text'], limits.statement)
  }
  for (const id of stepIds) {
    yield at(['steps', id, 'title'])
    yield summary(`handbook.steps.${id}.summary`, 'handbook.yaml', ['steps', id, 'summary'])
    yield at(['steps', id, 'question'], limits.statement)
    yield at(['steps', id, 'text'], limits.statement)
  }
  yield at(['principlesHeading'])
  yield at(['fromChallengeToAction'])
  for (const name of labelNames) yield at(['labels', name], limits.label)
  for (const name of serviceTexts) yield at(['service', name], limits.statement)
}

function* interfaceSegments(): Generator<Segment> {
  for (const key of interfaceKeys) yield plain(`interface.${key}`, 'interface.yaml', [key], limits.heading)
}

/** Texts that came after version 1.0.0. An edition has those that it names, so that earlier releases lack nothing. */
export const laterTexts: readonly string[] = [
  ...laterLabels.map((name) => `handbook.labels.${name}`),
  ...laterKeys.map((key) => `interface.${key}`),
]

/** All segments of the edition; a few hundred, so callers may keep the list. */
export function segmentsOf(edition: Edition): Segment[] {
  const absent = new Set(laterTexts.filter((id) => !edition.laterTexts?.includes(id)))
  return [
    ...handbookSegments(edition),
    ...kinds.flatMap(({ segments }) => [...(segments?.(edition) ?? [])]),
    ...interfaceSegments(),
    ...workshopSegments(edition),
  ].filter(({ id }) => !absent.has(id))
}

const known = new WeakMap<Edition, ReadonlySet<string>>()

/** The ids of the texts that a language may lack; see {@link Segment.optional}. Computed once for each edition. */
export function optionalTexts(edition: Edition): ReadonlySet<string> {
  const existing = known.get(edition)
  if (existing) return existing
  const made = new Set(segmentsOf(edition).flatMap(({ id, optional }) => (optional ? [id] : [])))
  known.set(edition, made)
  return made
}

/** The principle that a file of a locale has the texts of. */
export const principleOf = (file: string): string | null => /^principles\/(.+)\.yaml$/.exec(file)?.[1] ?? null
