/**
 * Every translatable text of an edition, in reading order, with where maintainers write it. Reading content, checking
 * it, falling back, and (later) translating all walk this one table.
 */
import { limits, sectionNames } from '../../schemas/content.ts'
import { interfaceKeys } from '../../schemas/interface.ts'
import { labelNames, qualityNames, serviceTexts, stepIds } from '../../schemas/texts.ts'
import type { Edition, Principle } from './edition.ts'

export interface Segment {
  /** Stable for ever, the same in every language: `p1-q1.guide.title`. */
  id: string
  /** The file that holds it, from the locale's folder. */
  file: string
  /** The keys that lead to it in that file. */
  path: string[]
  /** Whether it may carry links. */
  rich: boolean
  /** In characters. */
  maxLength: number
}

const plain = (id: string, file: string, path: string[], maxLength: number): Segment => ({
  id,
  file,
  path,
  rich: false,
  maxLength,
})
const rich = (id: string, file: string, path: string[]): Segment => ({
  id,
  file,
  path,
  rich: true,
  maxLength: limits.paragraph,
})

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
    yield at(['steps', id, 'question'], limits.statement)
    yield at(['steps', id, 'text'], limits.statement)
  }
  yield at(['principlesHeading'])
  yield at(['fromChallengeToAction'])
  for (const name of labelNames) yield at(['labels', name], limits.label)
  for (const name of serviceTexts) yield at(['service', name], limits.statement)
}

function* principleSegments(principle: Principle): Generator<Segment> {
  const file = `principles/${principle.id}.yaml`
  for (const name of ['title', 'dimensionsHeading', 'rationaleHeading']) {
    yield plain(`${principle.id}.${name}`, file, [name], limits.heading)
  }
  for (const id of principle.challenges) yield plain(`${id}.text`, file, ['challenges', id], limits.statement)
  for (const id of principle.dimensions) yield plain(`${id}.text`, file, ['dimensions', id], limits.statement)
  for (const id of principle.rationale) yield rich(`${id}.text`, file, ['rationale', id])
  for (const question of principle.questions) {
    const { id } = question
    const at = ['questions', id]
    yield plain(`${id}.question`, file, [...at, 'question'], limits.statement)
    yield plain(`${id}.guide.title`, file, [...at, 'guide', 'title'], limits.heading)
    if (question.ownGuideQuestion)
      yield plain(`${id}.guide.question`, file, [...at, 'guide', 'question'], limits.statement)
    for (const action of question.actions) yield rich(`${action}.text`, file, [...at, 'guide', 'actions', action])
    yield rich(`${id}.guide.toolbox`, file, [...at, 'guide', 'toolbox'])
    yield rich(`${id}.guide.caseStudy`, file, [...at, 'guide', 'caseStudy'])
  }
}

function* interfaceSegments(): Generator<Segment> {
  for (const key of interfaceKeys) yield plain(`interface.${key}`, 'interface.yaml', [key], limits.heading)
}

function* resourceSegments(edition: Edition): Generator<Segment> {
  const noted = new Set(edition.notes)
  for (const { id } of edition.resources) {
    yield plain(`${id}.name`, 'resources.yaml', [id, 'name'], limits.heading)
    if (noted.has(id)) yield plain(`${id}.note`, 'resources.yaml', [id, 'note'], limits.statement)
  }
}

/** All segments of the edition; a few hundred, so callers may keep the list. */
export function segmentsOf(edition: Edition): Segment[] {
  return [
    ...handbookSegments(edition),
    ...edition.principles.flatMap((principle) => [...principleSegments(principle)]),
    ...resourceSegments(edition),
    ...interfaceSegments(),
  ]
}
