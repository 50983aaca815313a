/** The rules that content keeps beyond its shape. Each fault names file and line, in its reader's words. */
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { sectionNames } from '../../schemas/content.ts'
import type { Edition } from '../handbook/edition.ts'
import { kinds, type Plural } from '../handbook/kinds/index.ts'
import { foreignLanguage } from '../handbook/language.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { nearest } from '../handbook/nearest.ts'
import { placeholdersIn } from '../handbook/placeholders.ts'
import { linkedResources, toPlainText, unallowedMarkup } from '../handbook/rich-text.ts'
import type { Segment } from '../handbook/segments.ts'
import { type Content, type LocaleSource, valueAt } from './read-content.ts'
import { type Fault, formatPath, type YamlFile } from './yaml-file.ts'

export interface Checked {
  faults: Fault[]
  files: number
  texts: number
  locales: number
}

export function checkContent(content: Content): Checked {
  const faults = [...content.faults, ...editionFaults(content)]
  let texts = 0
  for (const [tag, source] of Object.entries(content.locales)) {
    texts += Object.keys(source.locale.texts).length
    faults.push(...settingsFaults(tag, source, content), ...textFaults(tag, source, content))
  }
  faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
  return { faults, files: content.files, texts, locales: Object.keys(content.locales).length }
}

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

function* editionFaults({ edition, byName, segments }: Content): Generator<Fault> {
  const file = byName.get('edition/edition.yaml') as YamlFile
  const resourcesFile = byName.get('edition/resources.yaml') as YamlFile
  const correctionsFile = byName.get('edition/corrections.yaml') as YamlFile
  const counted = countItems(edition)
  for (const [name, expected] of Object.entries(edition.counts)) {
    const actual = counted[name as keyof typeof counted]
    if (actual !== expected) yield file.fault(['counts', name], `says ${expected}, but the edition lists ${actual}`)
  }
  const seen = new Map<string, string>()
  for (const [id, path, parent] of itemsOf(edition)) {
    const first = seen.get(id)
    if (first) yield file.fault(path, `repeats ${id}, which already stands at ${first}; every item stands once`)
    seen.set(id, formatPath(path))
    if (parent && !id.startsWith(`${parent}-`)) yield file.fault(path, `is ${id}, which does not belong to ${parent}`)
  }
  const resources = new Set<string>()
  for (const [index, { id, partOf, url, urlEvidence }] of edition.resources.entries()) {
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
  }
  for (const [p, principle] of edition.principles.entries()) {
    for (const [q, question] of principle.questions.entries()) {
      for (const place of ['toolbox', 'caseStudy'] as const) {
        for (const [index, id] of question[place].entries()) {
          if (!resources.has(id))
            yield file.fault(['principles', p, 'questions', q, place, index], unknown('resource', id, resources))
        }
      }
    }
  }
  const ids = new Set(segments.map((segment) => segment.id))
  for (const list of ['corrections', 'kept'] as const) {
    for (const [index, { segment }] of edition[list].entries()) {
      if (!ids.has(segment)) yield correctionsFile.fault([list, index, 'segment'], unknown('text', segment, ids))
    }
  }
}

const unknown = (what: string, id: string, known: Iterable<string>): string => {
  const meant = nearest(id, known)
  return `names the ${what} ${id}, which does not exist${meant ? `; did you mean ${meant}?` : ''}`
}

type Placed = [id: string, path: (string | number)[], parent?: string]

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

function* settingsFaults(tag: string, { locale, published }: LocaleSource, content: Content): Generator<Fault> {
  const file = fileOf(content, tag, 'locale.yaml')
  if (locale.tag !== tag) yield file.fault(['tag'], `is ${locale.tag}, but the folder is called ${tag}`)
  if (tag === sourceLocale) {
    if (locale.fallback.length > 0)
      yield file.fault(['fallback'], `must be empty: ${sourceLocale} is the source, there is nothing to fall back on`)
    if (!published) yield file.fault(['published'], 'must be true: every other language falls back on this one')
  } else if (locale.fallback.at(-1) !== sourceLocale) {
    yield file.fault(['fallback'], `must end in ${sourceLocale}, which has every text`)
  }
  for (const [index, other] of locale.fallback.entries()) {
    if (!content.locales[other])
      yield file.fault(['fallback', index], unknown('locale', other, Object.keys(content.locales)))
    if (other === tag) yield file.fault(['fallback', index], 'is the locale itself')
  }
  for (const id of Object.keys(locale.states)) {
    if (!content.segments.some((segment) => segment.id === id)) {
      yield file.fault(
        ['states', id],
        unknown(
          'text',
          id,
          content.segments.map((segment) => segment.id),
        ),
      )
    }
  }
}

const fileOf = (content: Content, tag: string, name: string) => content.byName.get(`locales/${tag}/${name}`) as YamlFile

/** Why a text may not be empty, by the last key of its path or the key before it. */
const required: Record<string, string> = {
  ...Object.fromEntries(kinds.map(({ plural, name }) => [plural, `every ${name.toLowerCase()} needs a text`])),
  question: 'every question needs its words',
}

function* textFaults(tag: string, source: LocaleSource, content: Content): Generator<Fault> {
  const known = new Map<YamlFile, Set<string>>()
  const isSource = tag === sourceLocale
  const owner = new Map<string, string>()
  for (const name of new Set(content.segments.map((segment) => segment.file))) {
    if (isSource && !source.files.has(name))
      yield {
        file: join(content.folder, 'locales', tag, name),
        line: 1,
        message: 'is missing; the source language has every text of the edition',
      }
  }
  for (const segment of content.segments) {
    const file = source.files.get(segment.file)
    // A file that is not YAML has its own fault; nothing can be said of its texts.
    if (!file || file.faults.length > 0) continue
    if (!known.has(file)) known.set(file, new Set())
    known.get(file)?.add(JSON.stringify(segment.path))
    const value = valueAt(file.value, segment.path)
    if (value === undefined) {
      if (isSource) yield file.fault(segment.path, 'is missing; the source language has every text of the edition')
    } else if (typeof value !== 'string') {
      if (value === null) yield file.fault(segment.path, emptyMessage(segment))
      else yield file.fault(segment.path, 'must be a text; put it in quotation marks')
    } else {
      yield* oneTextFaults(value.trim(), segment, file, tag, content)
      const twin = segment.path.includes('actions') ? owner.get(`${segment.path[1]}\n${value}`) : undefined
      if (twin) yield file.fault(segment.path, `has the same words as ${twin}`)
      owner.set(`${segment.path[1]}\n${value}`, segment.id)
    }
  }
  for (const [file, paths] of known) {
    for (const path of leaves(file.value)) {
      if (!paths.has(JSON.stringify(path))) {
        const key = path.at(-1) as string
        const siblings = [...paths].map((known) => (JSON.parse(known) as string[]).at(-1) as string)
        yield file.fault(
          path,
          `is not in the edition${siblings.includes(key) ? ' at this place' : suggestion(key, siblings)}`,
        )
      }
    }
  }
}

const suggestion = (key: string, siblings: string[]) => {
  const meant = nearest(key, siblings)
  return meant ? `; did you mean ${meant}?` : ''
}

const emptyMessage = ({ path }: Segment) => {
  const reason = required[path.at(-2) as string] ?? required[path.at(-1) as string]
  return `is empty${reason ? `; ${reason}` : '; remove the line or write the text'}`
}

function* leaves(value: unknown, path: string[] = []): Generator<string[]> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* leaves(child, [...path, key])
  } else yield path
}

function* oneTextFaults(
  value: string,
  segment: Segment,
  file: YamlFile,
  tag: string,
  content: Content,
): Generator<Fault> {
  const { path, rich, maxLength } = segment
  if (value === '') {
    yield file.fault(path, emptyMessage(segment))
    return
  }
  if (value.length > maxLength) yield file.fault(path, `has ${value.length} characters; at most ${maxLength} fit`)
  for (const found of unallowedMarkup(value, rich))
    yield file.fault(path, `contains ${found}; only links of the form [words](resource:id) are allowed`)
  const resources = content.edition.resources.map((resource) => resource.id)
  const links = linkedResources(value)
  for (const id of links) {
    if (!resources.includes(id))
      yield file.fault(path, `links to the resource ${id}, which does not exist${suggestion(id, resources)}`)
  }
  for (const id of placedIn(segment, content.edition)) {
    if (!links.includes(id)) yield file.fault(path, `does not link ${id}, which the edition places here`)
  }
  const own = content.locales[sourceLocale]?.locale.texts[segment.id]
  if (tag !== sourceLocale && own && !isDeepStrictEqual([...links].sort(), linkedResources(own).sort())) {
    yield file.fault(path, 'does not carry the same links as the Swedish text')
  }
  const names = own === undefined ? [] : placeholdersIn(own)
  if (tag !== sourceLocale && own && !isDeepStrictEqual(placeholdersIn(value), names)) {
    const wanted = names.length === 0 ? 'none' : names.map((name) => `{${name}}`).join(' and ')
    yield file.fault(path, `does not have the names in braces of the Swedish text: ${wanted}`)
  }
  // A resource is often called what its publisher calls it, in whatever language.
  const isName = segment.id.endsWith('.name')
  const foreign = isName ? undefined : foreignLanguage(toPlainText(value), tag, Object.keys(content.locales))
  if (foreign) yield file.fault(path, `seems to be written in ${foreign}, not in ${tag}`)
  else if (tag !== sourceLocale && !isName && own === value && value.split(/\s+/).length > 4)
    yield file.fault(path, 'still has the Swedish words')
  for (const { avoid = [], term } of content.locales[tag]?.glossary.terms ?? []) {
    for (const word of avoid) {
      if (
        new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(
          value,
        )
      ) {
        yield file.fault(path, `says “${word}”; the glossary wants “${term}”`)
      }
    }
  }
}

function placedIn({ id }: Segment, edition: Edition): string[] {
  const place = id.endsWith('.guide.toolbox') ? 'toolbox' : id.endsWith('.guide.caseStudy') ? 'caseStudy' : undefined
  if (!place) return []
  const question = edition.principles
    .flatMap((principle) => principle.questions)
    .find((candidate) => id.startsWith(`${candidate.id}.`))
  return question?.[place] ?? []
}
