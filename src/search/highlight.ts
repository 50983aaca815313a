import { escapeHtml } from '../handbook/rich-text.ts'
import type { SearchText } from './search-document.ts'
import type { Hit } from './search-index.ts'
import { fold, type Word, wordsOf } from './words.ts'

/** How long an excerpt may be, in characters of text. */
const excerptLength = 240

interface Span {
  start: number
  end: number
}

/** Where the words that matched stand in a text. */
function matches({ value, language }: SearchText, matched: Set<string>): Span[] {
  const isMatch = (word: Word) =>
    matched.has(fold(word.word)) ||
    language.terms(word.word).some((term) => matched.has(term)) ||
    language.parts(word).some((part) => matched.has(part))
  return [...wordsOf(value)].filter((word) => !language.isIgnored(word.word) && isMatch(word))
}

/** The part of an item's texts that shows best why it was found, with the words marked; null where nothing can be shown. */
export function excerpt({ document, matched, own }: Hit): { segment: string; html: string } | null {
  let best: { text: SearchText; spans: Span[]; worth: number } | undefined
  for (const text of [...document.bodies, ...(document.summaries ?? []), ...document.titles]) {
    const spans = matches(text, matched)
    // The query's own words show best why an item was found, however often others stand elsewhere.
    const worth = spans.length + 100 * matches(text, own).length
    if (worth > (best?.worth ?? 0)) best = { text, spans, worth }
  }
  if (!best) return null
  const { value, segment } = best.text
  const window = windowAround(value, best.spans)
  let html = window.start > 0 ? '… ' : ''
  let at = window.start
  for (const { start, end } of best.spans.filter((span) => span.start >= window.start && span.end <= window.end)) {
    html += `${escapeHtml(value.slice(at, start))}<mark>${escapeHtml(value.slice(start, end))}</mark>`
    at = end
  }
  html += escapeHtml(value.slice(at, window.end)) + (window.end < value.length ? ' …' : '')
  return { segment, html }
}

/** The stretch that holds most matches, cut at spaces. */
function windowAround(value: string, spans: Span[]): Span {
  if (value.length <= excerptLength) return { start: 0, end: value.length }
  let best = { start: 0, count: 0 }
  for (const { start } of spans) {
    const count = spans.filter((other) => other.start >= start && other.end <= start + excerptLength - 40).length
    if (count > best.count) best = { start, count }
  }
  const from = Math.max(0, Math.min(best.start - 40, value.length - excerptLength))
  const start = from === 0 ? 0 : value.indexOf(' ', from) + 1
  const to = Math.min(value.length, start + excerptLength)
  const end = to === value.length ? to : value.lastIndexOf(' ', to)
  return { start, end }
}
