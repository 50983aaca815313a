/** What an import would do. Nothing here changes anything: the caller shows the report and applies it when told to. */
import { foreignLanguage } from '../handbook/language.ts'
import { segmentsOf } from '../handbook/segments.ts'
import { type Bilingual, fill } from './bilingual.ts'
import { mentionsOf } from './checks/checks.ts'
import { sameText } from './checks/same-text.ts'
import { guardHeads } from './guard-heads.ts'
import { homesOf, outcomeOf } from './import-outcome.ts'
import type { Change, Flagged, ImportInput, ImportReport, SetAside } from './import-shapes.ts'
import { summaryOf } from './import-summary.ts'
import { noId, type ReadUnit } from './read-file.ts'
import { reasons } from './set-aside.ts'
import { guardSorting } from './sorted-column.ts'

/**
 * Every text of the file is in one of `changes`, `unchanged` and `setAside`. Throws `FileRefused` when the file belongs
 * to another edition or language, or has one of its columns sorted by itself.
 */
export function checkImport(input: ImportInput): ImportReport {
  guardHeads(input)
  const segments = new Map(segmentsOf(input.edition).map((segment) => [segment.id, segment]))
  guardSorting(input, [...segments.keys()])
  const homes = homesOf(input)
  const changes: Change[] = []
  const setAside: SetAside[] = []
  const flagged: Flagged[] = input.file.remarks.map(({ where, message }) => ({
    id: noId,
    where,
    message: about(noId, where, message),
  }))
  const places = new Map<string, Bilingual>()
  let unchanged = 0
  for (const units of grouped(input.file.units)) {
    const unit = units[0] as ReadUnit
    const { id, where } = unit
    const outcome = units.some((other) => other.target !== unit.target)
      ? { reason: 'DUPLICATE' as const, values: {} }
      : outcomeOf(unit, segments.get(id), input, homes)
    if (outcome === undefined) unchanged += units.length
    else if ('reason' in outcome) {
      const message = fill(reasons[outcome.reason], outcome.values)
      setAside.push(
        ...units.map(({ where }) => ({ id, where, reason: outcome.reason, message: about(id, where, message) })),
      )
    } else {
      changes.push(outcome)
      unchanged += units.length - 1
      places.set(id, where)
    }
  }
  const mentions = mentionsIn(changes, input)
  for (const change of changes) {
    const { id } = change
    const where = places.get(id) as Bilingual
    const found = mentions.get(id) ?? []
    change.held = found.length > 0
    flagged.push(...found.map((message) => ({ id, where, message: about(id, where, message) })))
  }
  return {
    changes,
    unchanged,
    setAside,
    flagged,
    message: summaryOf({ changes, unchanged, setAside, flagged }, input.file),
  }
}

/** The units of each text; those without an id stand by themselves. */
function grouped(units: readonly ReadUnit[]): ReadUnit[][] {
  const named = units.filter(({ id }) => id !== noId)
  return [
    ...Map.groupBy(named, ({ id }) => id).values(),
    ...units.filter(({ id }) => id === noId).map((unit) => [unit]),
  ]
}

/** What is worth a look in the texts that are taken, seen beside all the others. */
function mentionsIn(changes: readonly Change[], { source, target, tag, terms = [] }: ImportInput) {
  const after = new Map(changes.map(({ id, after }) => [id, after]))
  const all = Object.entries(source.texts).map(([id, text]) => ({
    id,
    source: text,
    target: after.get(id) ?? target?.texts[id],
  }))
  const written = changes.filter(({ before, after }) => after !== before)
  return new Map(
    written.map(({ id, after }) => {
      const original = source.texts[id] as string
      const sameAs = sameText({ id, source: original, target: after }, all)
      const mentions = mentionsOf(after, original, { tag, terms, sameAs, foreignLanguage })
      return [id, after === original ? [sameAsSource, ...mentions] : mentions]
    }),
  )
}

const sameAsSource = { sv: 'är lika med källtexten.', en: 'is the same as the source.' }

/** “Rad 12: p1.title har …”; in XLIFF the place names the unit already. */
function about(id: string, where: Bilingual, message: Bilingual): Bilingual {
  const inLanguage = (language: keyof Bilingual) => {
    const place = `${where[language].charAt(0).toUpperCase()}${where[language].slice(1)}`
    return place.includes(id) ? `${place}: ${message[language]}` : `${place}: ${id} ${message[language]}`
  }
  return { sv: inLanguage('sv'), en: inLanguage('en') }
}
