/** Whether a language has the texts of the edition and no others, each in its place. */
import { join } from 'node:path'
import { sourceLocale } from '../handbook/locale.ts'
import { avoidedWords, emptyMessage, oneTextFaults } from './check-one-text.ts'
import { type LocaleSource, valueAt } from './content-files.ts'
import type { Content } from './read-content.ts'
import { highestLix, readability } from './readability.ts'
import { suggestion } from './unknown-name.ts'
import type { Fault, YamlFile } from './yaml-file.ts'

export function* textFaults(tag: string, source: LocaleSource, content: Content): Generator<Fault> {
  const known = new Map<YamlFile, Set<string>>()
  const isSource = tag === sourceLocale
  const avoided = avoidedWords(tag, content)
  const owner = new Map<string, string>()
  const required = content.segments.filter(({ optional }) => optional !== 'summaries')
  for (const name of new Set(required.map((segment) => segment.file))) {
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
      if (isSource && segment.optional !== 'summaries')
        yield file.fault(segment.path, 'is missing; the source language has every text of the edition')
    } else if (typeof value !== 'string') {
      if (value === null) yield file.fault(segment.path, emptyMessage(segment))
      else yield file.fault(segment.path, 'must be a text; put it in quotation marks')
    } else {
      yield* oneTextFaults(value.trim(), segment, file, tag, content, avoided)
      const twin = segment.path.includes('actions') ? owner.get(`${segment.path[1]}\n${value}`) : undefined
      if (twin) yield file.fault(segment.path, `has the same words as ${twin}`)
      owner.set(`${segment.path[1]}\n${value}`, segment.id)
    }
  }
  yield* passageFaults(tag, source, content)
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

/** The texts of the guide for a workshop are short: only together they show how hard they are to read. */
function* passageFaults(tag: string, { files, locale }: LocaleSource, { segments }: Content): Generator<Fault> {
  const texts = segments.filter(({ id, optional }) => optional === 'workshop' && locale.texts[id] !== undefined)
  const passages = Map.groupBy(texts, ({ path: [part, item] }) =>
    part === 'prompts' ? `the prompts of ${item?.split('-', 1)}` : part === 'agendas' ? part : 'the guide',
  )
  for (const [name, [first, ...more]] of passages) {
    if (!first) continue
    const { lix } = readability([first, ...more].map(({ id }) => locale.texts[id]).join('\n'), tag)
    const file = files.get(first.file)
    if (lix >= highestLix && file)
      yield file.fault(
        first.path,
        `begins ${name}, which have a LIX of ${lix.toFixed(1)}; they must stay below ${highestLix}`,
      )
  }
}

function* leaves(value: unknown, path: string[] = []): Generator<string[]> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* leaves(child, [...path, key])
  } else yield path
}
