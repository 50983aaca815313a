import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TSchema } from 'typebox'
import { itemPatterns } from '../../schemas/content.ts'
import { CorrectionsFile } from '../../schemas/corrections-file.ts'
import { EditionFile, type ResourceFacts } from '../../schemas/edition-files.ts'
import { GlossaryFile, LocaleFile, SearchFile, SourcesFile } from '../../schemas/locale-files.ts'
import type { Edition } from '../handbook/edition.ts'
import { kinds } from '../handbook/kinds/index.ts'
import { type Locale, sourceLocale } from '../handbook/locale.ts'
import { type Segment, segmentsOf } from '../handbook/segments.ts'
import { sourceHash } from '../handbook/source-hash.ts'
import { shapeFaults } from './shape-faults.ts'
import { type Fault, YamlFile } from './yaml-file.ts'

/** A locale's files as they stand, beside what was read from them. */
export interface LocaleSource {
  locale: Locale
  published: boolean
  glossary: GlossaryFile
  files: Map<string, YamlFile>
}

export interface Content {
  folder: string
  edition: Edition
  locales: Record<string, LocaleSource>
  segments: Segment[]
  /** What could not be read at all; `check-content.ts` finds the rest. */
  faults: Fault[]
  /** How many files were read. */
  files: number
  /** Every file read, by its name from the content folder. */
  byName: Map<string, YamlFile>
}

/** Content that cannot be served. The message lists every fault with its file and line. */
export class ContentError extends Error {
  override name = 'ContentError'
  readonly faults: Fault[]
  constructor(faults: Fault[]) {
    super(faults.map(({ file, line, message }) => `${file}:${line}  ${message}`).join('\n'))
    this.faults = faults
  }
}

/** Reads the folder `content/`. Throws {@link ContentError} only where nothing can be made of it. */
export function readContent(folder: string): Content {
  const reader = new Reader(folder)
  const editionFile = reader.read<EditionFile>('edition/edition.yaml', EditionFile)
  const lists = kinds.flatMap(({ plural, files }) =>
    files ? [[plural, reader.read(`edition/${plural}.yaml`, files.facts)] as const] : [],
  )
  const corrections = reader.read<CorrectionsFile>('edition/corrections.yaml', CorrectionsFile)
  const tags = reader.localeFolders()
  if (!editionFile || lists.some(([, facts]) => facts === undefined) || !corrections || !tags.includes(sourceLocale)) {
    if (!tags.includes(sourceLocale))
      reader.faults.push({
        file: `${folder}/locales`,
        line: 1,
        message: `has no folder ${sourceLocale}, the source language`,
      })
    throw new ContentError(reader.faults)
  }
  const facts = Object.fromEntries(lists) as Pick<Edition, 'resources'>
  const notes = reader.notedResources(facts.resources)
  const edition: Edition = { ...editionFile, ...facts, ...corrections, notes }
  const segments = segmentsOf(edition)
  const locales: Record<string, LocaleSource> = {}
  for (const tag of tags) {
    const source = reader.locale(tag, segments)
    if (source) locales[tag] = source
  }
  for (const { locale } of Object.values(locales)) followSource(locale, locales[sourceLocale]?.locale)
  return { folder, edition, locales, segments, faults: reader.faults, files: reader.count, byName: reader.files }
}

/** A text that `sources.yaml` does not list was translated from the present wording. */
function followSource(locale: Locale, source: Locale | undefined): void {
  if (!source || locale === source) return
  for (const id of Object.keys(locale.texts)) {
    const text = source.texts[id]
    if (text !== undefined) locale.sources[id] ??= sourceHash(text)
  }
}

/** Follows a path of keys through parsed YAML. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let at: unknown = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}

class Reader {
  readonly faults: Fault[] = []
  readonly files = new Map<string, YamlFile>()
  readonly folder: string
  count = 0

  constructor(folder: string) {
    this.folder = folder
  }

  /** A file's value when it is there and has its shape; otherwise the faults say why not. */
  read<Value>(name: string, shape?: TSchema): Value | undefined {
    const path = join(this.folder, name)
    if (!existsSync(path)) {
      this.faults.push({ file: path, line: 1, message: 'is missing' })
      return undefined
    }
    const file = new YamlFile(path, readFileSync(path, 'utf8'))
    this.count += 1
    this.files.set(name, file)
    const faults = file.faults.length > 0 || !shape ? file.faults : shapeFaults(file, shape)
    this.faults.push(...faults)
    return faults.length === 0 ? (file.value as Value) : undefined
  }

  localeFolders(): string[] {
    const path = join(this.folder, 'locales')
    if (!existsSync(path)) return []
    const names = readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    )
    for (const name of names) {
      if (!new RegExp(itemPatterns.locale).test(name)) {
        this.faults.push({
          file: join(path, name),
          line: 1,
          message: 'is not a language tag in lower case, such as sv or pt-br',
        })
      }
    }
    return names.filter((name) => new RegExp(itemPatterns.locale).test(name)).sort()
  }

  notedResources(resources: ResourceFacts[]): string[] {
    const path = join(this.folder, 'locales', sourceLocale, 'resources.yaml')
    if (!existsSync(path)) return []
    const { value } = new YamlFile(path, readFileSync(path, 'utf8'))
    return resources.flatMap(({ id }) => (typeof valueAt(value, [id, 'note']) === 'string' ? [id] : []))
  }

  locale(tag: string, segments: Segment[]): LocaleSource | undefined {
    const at = (name: string) => `locales/${tag}/${name}`
    const settings = this.read<LocaleFile>(at('locale.yaml'), LocaleFile)
    if (!settings) return undefined
    const { states = {}, minor = {}, published, ...facts } = settings
    const optional = <Value>(name: string, shape: TSchema, otherwise: Value): Value =>
      existsSync(join(this.folder, at(name))) ? (this.read<Value>(at(name), shape) ?? otherwise) : otherwise
    const search = optional<SearchFile>('search.yaml', SearchFile, { synonyms: [] })
    const glossary = optional<GlossaryFile>('glossary.yaml', GlossaryFile, { terms: [] })
    const files = new Map<string, YamlFile>()
    for (const name of new Set(segments.map((segment) => segment.file))) {
      if (!existsSync(join(this.folder, at(name)))) continue
      this.read(at(name))
      files.set(name, this.files.get(at(name)) as YamlFile)
    }
    const texts: Record<string, string> = {}
    for (const { id, file, path } of segments) {
      const text = valueAt(files.get(file)?.value, path)
      if (typeof text === 'string' && text.trim() !== '') texts[id] = text.trim()
    }
    const sources = optional<Record<string, string>>('sources.yaml', SourcesFile, {})
    return { locale: { ...facts, states, texts, sources, minor, search }, published, glossary, files }
  }
}
