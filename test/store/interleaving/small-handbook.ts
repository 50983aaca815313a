import { linkedBy } from '../../../src/handbook/edition.ts'
import type { Locale } from '../../../src/handbook/locale.ts'
import { segmentsOf } from '../../../src/handbook/segments.ts'
import { shipped } from '../../database.ts'

/** The locale with two texts that name the wording, so that a body that mixes two releases shows it. */
export function worded(locale: Locale, wording: number): Locale {
  const text = `Title wording${wording}`
  return { ...locale, texts: { ...locale.texts, 'p1.title': text, 'p1-q1.question': text } }
}

/** The wordings that a text shows. */
export const wordingsIn = (text: string): string[] => text.match(/wording\d+/g) ?? []

/** The shipped handbook with one question: enough for every kind of address, and quick to load. */
export function smallHandbook() {
  const { edition: whole, locales } = shipped()
  const principles = whole.principles.slice(0, 1).map((one) => ({ ...one, questions: one.questions.slice(0, 1) }))
  const questions = principles.flatMap((principle) => principle.questions)
  const used = new Set(questions.flatMap((question) => Object.values(linkedBy(question)).flat()))
  const resources = whole.resources.filter(({ id }) => used.has(id))
  const edition = { ...whole, principles, resources, corrections: [], kept: [], notes: [] }
  const segments = new Set(segmentsOf(edition).map(({ id }) => id))
  const only = <Value>(values: Record<string, Value>) =>
    Object.fromEntries(Object.entries(values).filter(([id]) => segments.has(id)))
  const cut = ({ texts, states, sources, ...locale }: Locale): Locale => ({
    ...locale,
    texts: only(texts),
    states: only(states),
    sources: only(sources),
  })
  return { edition, locales: { sv: cut(locales.sv), en: cut(locales.en) } }
}
