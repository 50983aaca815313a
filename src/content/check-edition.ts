/** The edition: its counts, its ids, and what it refers to. */
import { sectionNames } from '../../schemas/content.ts'
import type { Edition } from '../handbook/edition.ts'
import { kinds, type Plural } from '../handbook/kinds/index.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { linkedResources } from '../handbook/rich-text.ts'
import { typographyFaults } from '../handbook/typography.ts'
import type { Content } from './read-content.ts'
import { unknown } from './unknown-name.ts'
import { type Fault, formatPath, type YamlFile } from './yaml-file.ts'

/** The numbers an edition adds up to. */
function countItems(edition: Edition): Edition['counts'] {
  const questions = edition.principles.flatMap((principle) => principle.questions)
  const sum = (lists: readonly (readonly unknown[])[]) => lists.reduce((total, list) => total + list.length, 0)
  return {
    ...(Object.fromEntries(kinds.map(({ plural, entries }) => [plural, entries(edition).length])) as Record<
      Plural,
      number
    >),
    rationaleParagraphs: sum(edition.principles.map((principle) => principle.rationale)),
    toolboxResources: sum(questions.map((question) => question.toolbox)),
    caseStudyResources: sum(questions.map((question) => question.caseStudy)),
  }
}

export function* editionFaults({ edition, byName, locales, segments }: Content): Generator<Fault> {
  const file = byName.get('edition/edition.yaml') as YamlFile
  const resourcesFile = byName.get('edition/resources.yaml') as YamlFile
  const correctionsFile = byName.get('edition/corrections.yaml') as YamlFile
  const counted = countItems(edition)
  for (const [name, expected] of Object.entries(edition.counts)) {
    const actual = counted[name as keyof typeof counted]
    if (actual !== expected) yield file.fault(['counts', name], `says ${expected}, but the edition lists ${actual}`)
  }
  const workshopFile = byName.get('edition/workshop.yaml')
  if (workshopFile) yield* repeated(workshopItemsOf(edition), workshopFile)
  yield* repeated(itemsOf(edition), file)
  const resources = new Set<string>()
  const linked = new Set(Object.values(locales[sourceLocale]?.locale.texts ?? {}).flatMap(linkedResources))
  for (const [index, { id, partOf, url, urlEvidence, unlinked }] of edition.resources.entries()) {
    if (resources.has(id)) yield resourcesFile.fault([index, 'id'], `repeats ${id}; every resource stands once`)
    resources.add(id)
    if (partOf && !edition.resources.some((resource) => resource.id === partOf)) {
      yield resourcesFile.fault(
        [index, 'partOf'],
        unknown(
          'resource',
          partOf,
          edition.resources.map((resource) => resource.id),
        ),
      )
    }
    if ((url === null) !== (urlEvidence === 'unknown')) {
      yield resourcesFile.fault(
        [index, 'urlEvidence'],
        url === null ? 'must be unknown where url is null' : 'cannot be unknown where there is a url',
      )
    }
    if (!linked.has(id) && !unlinked)
      yield resourcesFile.fault(
        [index, 'id'],
        `is ${id}, which no Swedish text links; link it, remove it, or add unlinked with the reason`,
      )
    if (linked.has(id) && unlinked)
      yield resourcesFile.fault([index, 'unlinked'], 'must be removed, because a Swedish text links the resource')
  }
  const ids = new Set(segments.map((segment) => segment.id))
  for (const list of ['corrections', 'kept'] as const) {
    for (const [index, { segment }] of edition[list].entries()) {
      if (!ids.has(segment)) yield correctionsFile.fault([list, index, 'segment'], unknown('text', segment, ids))
    }
  }
  for (const [path, reason] of [
    ...edition.corrections.map(({ reason }, index) => [['corrections', index, 'reason'], reason] as const),
    ...edition.kept.map(({ note }, index) => [['kept', index, 'note'], note] as const),
  ])
    for (const [tag, text] of Object.entries(reason))
      for (const found of typographyFaults(text, tag)) yield correctionsFile.fault([...path, tag], found)
}

type Placed = [id: string, path: (string | number)[], parent?: string]

/** Items that stand twice, or in the wrong place. */
function* repeated(items: Iterable<Placed>, file: YamlFile): Generator<Fault> {
  const seen = new Map<string, string>()
  for (const [id, path, parent] of items) {
    const first = seen.get(id)
    if (first) yield file.fault(path, `repeats ${id}, which already stands at ${first}; every item stands once`)
    seen.set(id, formatPath(path))
    if (parent && !id.startsWith(`${parent}-`)) yield file.fault(path, `is ${id}, which does not belong to ${parent}`)
  }
}

function* workshopItemsOf({ workshop }: Edition): Generator<Placed> {
  const { preparations = [], agendas = [] } = workshop ?? {}
  for (const [index, id] of preparations.entries()) yield [id, ['preparations', index]]
  for (const [a, agenda] of agendas.entries()) {
    yield [agenda.id, ['agendas', a, 'id']]
    for (const [i, { id }] of agenda.items.entries()) yield [id, ['agendas', a, 'items', i, 'id'], agenda.id]
  }
}

function* itemsOf(edition: Edition): Generator<Placed> {
  for (const name of sectionNames) {
    for (const [index, id] of edition.handbook[name].entries()) yield [id, ['handbook', name, index]]
  }
  for (const [p, principle] of edition.principles.entries()) {
    const at = ['principles', p]
    yield [principle.id, [...at, 'id']]
    const { id: _id, questions, ...lists } = principle
    for (const [list, ids] of Object.entries(lists))
      for (const [index, id] of ids.entries()) yield [id, [...at, list, index], principle.id]
    for (const [q, question] of questions.entries()) {
      yield [question.id, [...at, 'questions', q, 'id'], principle.id]
      for (const [a, id] of question.actions.entries()) yield [id, [...at, 'questions', q, 'actions', a], question.id]
    }
  }
}
