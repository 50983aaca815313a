/** The rules of a single text: length, markup, links, language and glossary. */

import { isDeepStrictEqual } from 'node:util'
import { kinds } from '../handbook/kinds/index.ts'
import { foreignLanguage } from '../handbook/language.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { placeholdersIn } from '../handbook/placeholders.ts'
import { linkedResources, toPlainText, unallowedMarkup } from '../handbook/rich-text.ts'
import type { Segment } from '../handbook/segments.ts'
import { typographyFaults } from '../handbook/typography.ts'
import type { Content } from './read-content.ts'
import { highestLix, readability } from './readability.ts'
import { suggestion } from './unknown-name.ts'
import type { Fault, YamlFile } from './yaml-file.ts'

/** Why a text may not be empty, by the last key of its path or the key before it. */
const required: Record<string, string> = {
  ...Object.fromEntries(kinds.map(({ plural, name }) => [plural, `every ${name.toLowerCase()} needs a text`])),
  question: 'every question needs its words',
}

/** A word that the glossary of a language advises against, and the term to use. */
interface AvoidedWord {
  pattern: RegExp
  word: string
  term: string
}

export const avoidedWords = (tag: string, { locales }: Content): AvoidedWord[] =>
  (locales[tag]?.glossary.terms ?? []).flatMap(({ avoid = [], term }) =>
    avoid.map((word) => ({
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu'),
      word,
      term,
    })),
  )

export const emptyMessage = ({ path }: Segment) => {
  const reason = required[path.at(-2) as string] ?? required[path.at(-1) as string]
  return `is empty${reason ? `; ${reason}` : '; remove the line or write the text'}`
}

export function* oneTextFaults(
  value: string,
  segment: Segment,
  file: YamlFile,
  tag: string,
  content: Content,
  avoided: readonly AvoidedWord[],
): Generator<Fault> {
  const { path, rich, maxLength } = segment
  if (value === '') {
    yield file.fault(path, emptyMessage(segment))
    return
  }
  if (value.length > maxLength) yield file.fault(path, `has ${value.length} characters; at most ${maxLength} fit`)
  for (const found of unallowedMarkup(value, rich))
    yield file.fault(path, `contains ${found}; only links of the form [words](resource:id) are allowed`)
  for (const found of typographyFaults(toPlainText(value), tag)) yield file.fault(path, found)
  const resources = content.edition.resources.map((resource) => resource.id)
  const links = linkedResources(value)
  for (const id of links) {
    if (!resources.includes(id))
      yield file.fault(path, `links to the resource ${id}, which does not exist${suggestion(id, resources)}`)
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
  if (segment.optional) {
    const { lix, longest } = readability(value, tag)
    const isSummary = segment.optional === 'summaries'
    const name = isSummary ? 'summary' : 'text of the guide for a workshop'
    if (isSummary && lix >= highestLix)
      yield file.fault(path, `has a LIX of ${lix.toFixed(1)}; a summary must stay below ${highestLix}`)
    if (longest > 25) yield file.fault(path, `has a sentence of ${longest} words; at most 25 fit in a ${name}`)
    if (own === undefined) yield file.fault(path, `translates a ${name} that the Swedish text does not have`)
  }
  // A resource is often called what its publisher calls it, in whatever language.
  const isName = segment.id.endsWith('.name')
  const foreign = isName ? undefined : foreignLanguage(toPlainText(value), tag, Object.keys(content.locales))
  if (foreign) yield file.fault(path, `seems to be written in ${foreign}, not in ${tag}`)
  else if (tag !== sourceLocale && !isName && own === value && value.split(/\s+/).length > 4)
    yield file.fault(path, 'still has the Swedish words')
  for (const { pattern, word, term } of avoided) {
    if (pattern.test(value)) yield file.fault(path, `says “${word}”; the glossary wants “${term}”`)
  }
}
