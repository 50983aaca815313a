import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Document, isSeq, parseDocument, Scalar } from 'yaml'
import { isOutdated, type Locale, sourceLocale } from '../handbook/locale.ts'
import type { Segment } from '../handbook/segments.ts'

/** Which schema helps editors with which file, from the folder `schemas/editor/`. */
const schemaOf = (file: string): string => (file.startsWith('principles/') ? 'principle' : file.replace('.yaml', ''))

/** Width at which long texts are folded. */
const lineWidth = 100

/**
 * Writes a locale of a release back into its folder, so that git and store agree. Values that are the same are left
 * alone, with the comments and the layout around them; gives the names of the files that changed.
 */
export function writeLocale(folder: string, segments: readonly Segment[], locale: Locale, source: Locale): string[] {
  const at = join(folder, 'locales', locale.tag)
  const changed: string[] = []
  const write = (file: string, values: [path: string[], value: unknown][]) => {
    const path = join(at, file)
    const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const after = withValues(before, file, values)
    if (after === before || (before === '' && values.every(([, value]) => value === undefined))) return
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, after)
    changed.push(`locales/${locale.tag}/${file}`)
  }
  const { endonym, dir, status, fallback, state, states, minor, tag } = locale
  const some = (record: object) => (Object.keys(record).length > 0 ? record : undefined)
  const settings = { tag, endonym, dir, status, fallback, state, states: some(states), minor: some(minor) }
  write('locale.yaml', [
    ...Object.entries(settings).map(([key, value]): [string[], unknown] => [[key], value]),
    [['published'], true],
  ])
  for (const file of new Set(segments.map((segment) => segment.file))) {
    const mine = segments.filter((segment) => segment.file === file)
    write(
      file,
      mine.map(({ id, path }) => [path, locale.texts[id]]),
    )
  }
  // A locale without search words needs no file that says so.
  const words = Object.entries(locale.search).filter(([, value]) => some(value as object))
  write(
    'search.yaml',
    words.map(([key, value]) => [[key], value]),
  )
  if (locale.glossary) write('glossary.yaml', [[['terms'], locale.glossary]])
  if (tag !== sourceLocale) write('sources.yaml', outdatedSources(segments, locale, source))
  return changed
}

/** Only texts that follow an earlier wording are listed; the rest follows the present one. */
const outdatedSources = (segments: readonly Segment[], locale: Locale, source: Locale): [string[], unknown][] =>
  segments.map(({ id }) => [[id], isOutdated(source, locale, id) ? locale.sources[id] : undefined])

function withValues(text: string, file: string, values: [path: string[], value: unknown][]): string {
  const document = text === '' ? new Document({}) : parseDocument(text)
  if (text === '') {
    const depth = file.includes('/') ? '../../../../' : '../../../'
    document.commentBefore = ` yaml-language-server: $schema=${depth}schemas/editor/${schemaOf(file)}.schema.json`
  }
  let changes = 0
  const now = document.toJS() as unknown
  for (const [path, value] of values) {
    const before = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], now)
    if (isDeepStrictEqual(typeof before === 'string' ? before.trim() : before, value)) continue
    changes += 1
    if (value === undefined) document.deleteIn(path)
    else document.setIn(path, typeof value === 'string' ? scalar(value) : nodeOf(document, path, value))
  }
  return changes === 0 ? text : document.toString({ lineWidth, flowCollectionPadding: false })
}

/** A value as YAML. Items of a list that stood there before keep their layout and their comments. */
function nodeOf(document: Document, path: readonly string[], value: unknown) {
  const before = document.getIn(path, true)
  const node = document.createNode(value)
  if (!isSeq(before) || !isSeq(node) || !Array.isArray(value)) return node
  const [kept, values] = [before.items, before.toJS(document) as unknown[]]
  before.items = node.items.map((item, index) => {
    const at = values.findIndex((one) => isDeepStrictEqual(one, value[index]))
    return at < 0 ? item : kept[at]
  })
  return before
}

/** Long texts are folded blocks, which people read and edit with least trouble. */
function scalar(value: string): Scalar {
  const node = new Scalar(value)
  if (value.length > 80) node.type = Scalar.BLOCK_FOLDED
  return node
}
