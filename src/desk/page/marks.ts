/** Links in a text being written: numbered marks, `{1}words{/1}`, that can be moved but not broken. */
import { fromExchange } from '../../translation/exchange-text.ts'

/** A name in braces, `{total}`, and the marks of links. */
export const protectedParts = /(\{\{|\{\/?\d{1,4}\}|\{[a-z]+\})/

const mark = /\{\{|\{\/?\d{1,4}\}/g

interface Mark {
  text: string
  start: number
  end: number
}

export const marksIn = (text: string): Mark[] =>
  [...text.matchAll(mark)]
    .filter(([found]) => found !== '{{')
    .map((found) => ({ text: found[0], start: found.index, end: found.index + found[0].length }))

const sequence = (text: string) =>
  marksIn(text)
    .map((one) => one.text)
    .sort()
    .join('')

/** Whether the edit took a mark away or made one: then it is refused. */
export const breaksMarks = (before: string, after: string): boolean => sequence(before) !== sequence(after)

/** Where the selection may stand: never inside a mark. */
export function outsideMarks(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end]
  for (const { start: first, end: last } of marksIn(text)) {
    if (from > first && from < last) from = first
    if (to > first && to < last) to = last
  }
  return [from, to]
}

/** The text with link `number` around what is selected, taken from where it stood; `words` where nothing is selected. */
export function placeLink(text: string, number: number, [start, end]: [number, number], words: string): string {
  const own = [`{${number}}`, `{/${number}}`]
  const before = text.slice(0, start)
  const chosen = text.slice(start, end)
  const after = text.slice(end)
  const clean = (part: string) => own.reduce((left, one) => left.replaceAll(one, ''), part)
  // A link cannot hold another, so marks of others within what is chosen keep it from moving.
  if (marksIn(clean(chosen)).length > 0) return text
  const inner = clean(chosen).trim()
  const left = clean(before) + (/^\s*/.exec(clean(chosen))?.[0] ?? '')
  const right = (inner ? (/\s*$/.exec(clean(chosen))?.[0] ?? '') : '') + clean(after)
  // Words that are put in between others are parted from them; those that were there stand as they stood.
  const gapLeft = !inner && /[^\s([{“”"'/]$|\}$/u.test(left) && !writtenTogether.test(left.slice(-1)) ? ' ' : ''
  const gapRight = !inner && /^[\p{L}\p{N}([{“„«]/u.test(right) && !writtenTogether.test(right.slice(0, 1)) ? ' ' : ''
  return `${left}${gapLeft}${own[0]}${inner || words}${own[1]}${gapRight}${right}`
}

/** The text with words in the place of what is chosen, parted from the words beside them, and where the caret then stands. */
export function placeWords(text: string, [start, end]: [number, number], words: string): [text: string, caret: number] {
  const [left, right] = [text.slice(0, start), text.slice(end)]
  // A mark within what is chosen stays.
  if (marksIn(text.slice(start, end)).length > 0) return placeWords(text, [end, end], words)
  const isApart = (mark: string) => !writtenTogether.test(mark)
  const gapLeft = /[\p{L}\p{N}.,;:!?]$/u.test(left) && isApart(left.slice(-1)) ? ' ' : ''
  const gapRight = /^[\p{L}\p{N}]/u.test(right) && isApart(right.slice(0, 1)) ? ' ' : ''
  return [`${left}${gapLeft}${words}${gapRight}${right}`, left.length + gapLeft.length + words.length]
}

/** Scripts that put no spaces between words. */
const writtenTogether =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** The text as the API takes it; undefined where a mark is unknown, missing its half, or a link is not there. */
export function withLinks(text: string, links: readonly string[]): string | undefined {
  const isWhole = links.every((_, index) => text.includes(`{${index + 1}}`) && text.includes(`{/${index + 1}}`))
  return isWhole ? fromExchange(text, links) : undefined
}
