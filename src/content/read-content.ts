import { CorrectionsFile } from '../../schemas/corrections-file.ts'
import { EditionFile } from '../../schemas/edition-files.ts'
import { WorkshopStructure } from '../../schemas/workshop.ts'
import type { Edition, Principle } from '../handbook/edition.ts'
import { kinds } from '../handbook/kinds/index.ts'
import { type Locale, sourceLocale } from '../handbook/locale.ts'
import { linkedResources } from '../handbook/rich-text.ts'
import { laterTexts, type Segment, segmentsOf } from '../handbook/segments.ts'
import { sourceHash } from '../handbook/source-hash.ts'
import { ContentFiles, type LocaleSource } from './content-files.ts'
import type { Fault, YamlFile } from './yaml-file.ts'

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
  const files = new ContentFiles(folder)
  const editionFile = files.read<EditionFile>('edition/edition.yaml', EditionFile)
  const lists = kinds.flatMap(({ plural, files: own }) =>
    own ? [[plural, files.read(`edition/${plural}.yaml`, own.facts)] as const] : [],
  )
  const corrections = files.read<CorrectionsFile>('edition/corrections.yaml', CorrectionsFile)
  const workshop = files.optional<WorkshopStructure | undefined>('edition/workshop.yaml', WorkshopStructure, undefined)
  const tags = files.localeFolders()
  if (!editionFile || lists.some(([, facts]) => facts === undefined) || !corrections || !tags.includes(sourceLocale)) {
    if (!tags.includes(sourceLocale))
      files.faults.push({
        file: `${folder}/locales`,
        line: 1,
        message: `has no folder ${sourceLocale}, the source language`,
      })
    throw new ContentError(files.faults)
  }
  const facts = Object.fromEntries(lists) as Pick<Edition, 'resources'>
  const notes = files.notedResources(facts.resources)
  const principles = (texts: Locale['texts']) => linkedPrinciples(editionFile, texts)
  const structure: Edition = {
    ...editionFile,
    principles: principles({}),
    ...facts,
    ...corrections,
    notes,
    laterTexts,
    ...(workshop && { workshop }),
  }
  const segments = segmentsOf(structure)
  const locales: Record<string, LocaleSource> = {}
  for (const tag of tags) {
    const source = files.locale(tag, segments)
    if (source) locales[tag] = source
  }
  const source = locales[sourceLocale]?.locale
  for (const { locale } of Object.values(locales)) followSource(locale, source)
  const edition = { ...structure, principles: principles(source?.texts ?? {}) }
  return { folder, edition, locales, segments, faults: files.faults, files: files.count, byName: files.byName }
}

/** The principles, with the resources that the texts of their guides link. */
const linkedPrinciples = ({ principles }: EditionFile, texts: Locale['texts']): Principle[] =>
  principles.map((principle) => ({
    ...principle,
    questions: principle.questions.map((question) => {
      const linked = (...ids: string[]) => [...new Set(ids.flatMap((id) => linkedResources(texts[id] ?? '')))]
      const actionResources = linked(...question.actions.map((id) => `${id}.text`))
      return {
        ...question,
        ...(actionResources.length > 0 && { actionResources }),
        toolbox: linked(`${question.id}.guide.toolbox`),
        caseStudy: linked(`${question.id}.guide.caseStudy`),
      }
    }),
  }))

/** A text that `sources.yaml` does not list was translated from the present wording. */
function followSource(locale: Locale, source: Locale | undefined): void {
  if (!source || locale === source) return
  for (const id of Object.keys(locale.texts)) {
    const text = source.texts[id]
    if (text !== undefined) locale.sources[id] ??= sourceHash(text)
  }
}
