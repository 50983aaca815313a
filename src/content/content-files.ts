import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TSchema } from 'typebox'
import { itemPatterns } from '../../schemas/content.ts'
import type { ResourceFacts } from '../../schemas/edition-files.ts'
import { GlossaryFile, LocaleFile, SearchFile, SourcesFile } from '../../schemas/locale-files.ts'
import { type Locale, sourceLocale } from '../handbook/locale.ts'
import type { Segment } from '../handbook/segments.ts'
import { shapeFaults } from './shape-faults.ts'
import { type Fault, YamlFile } from './yaml-file.ts'

/** A locale's files as they stand, beside what was read from them. */
export interface LocaleSource {
  locale: Locale
  published: boolean
  glossary: GlossaryFile
  files: Map<string, YamlFile>
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

/** Reads the files of a content folder and collects their faults. */
export class ContentFiles {
  readonly faults: Fault[] = []
  /** Every file read, by its name from the content folder. */
  readonly byName = new Map<string, YamlFile>()
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
    this.byName.set(name, file)
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
    const at = (name: string) => fileOf(tag, name)
    const settings = this.read<LocaleFile>(at('locale.yaml'), LocaleFile)
    if (!settings) return undefined
    const { states = {}, minor = {}, published, ...facts } = settings
    const search = this.optional<SearchFile>(at('search.yaml'), SearchFile, { synonyms: [] })
    const glossary = this.glossary(tag)
    const files = new Map<string, YamlFile>()
    for (const name of new Set(segments.map((segment) => segment.file))) {
      if (!existsSync(join(this.folder, at(name)))) continue
      this.read(at(name))
      files.set(name, this.byName.get(at(name)) as YamlFile)
    }
    const texts: Record<string, string> = {}
    for (const { id, file, path } of segments) {
      const text = valueAt(files.get(file)?.value, path)
      if (typeof text === 'string' && text.trim() !== '') texts[id] = text.normalize('NFC').trim()
    }
    const sources = this.optional<Record<string, string>>(at('sources.yaml'), SourcesFile, {})
    return { locale: { ...facts, states, texts, sources, minor, search }, published, glossary, files }
  }

  /** The glossary of a locale; without terms where it has none. */
  glossary(tag: string): GlossaryFile {
    return this.optional<GlossaryFile>(fileOf(tag, 'glossary.yaml'), GlossaryFile, { terms: [] })
  }

  /** A file that may be absent. */
  optional<Value>(name: string, shape: TSchema, otherwise: Value): Value {
    return existsSync(join(this.folder, name)) ? (this.read<Value>(name, shape) ?? otherwise) : otherwise
  }
}

const fileOf = (tag: string, name: string) => `locales/${tag}/${name}`
