/**
 * Texts as translators see them. A link becomes a pair of numbered marks, `{1}words{/1}`: the words are theirs to
 * translate, the resource is not. A name in braces, `{total}`, stays as it is; any other brace that belongs to the text
 * is doubled. XLIFF writes the marks as elements, XLSX as they stand here.
 */
import { linkedResources, parse } from '../handbook/rich-text.ts'

/**
 * The resources that the numbers 1, 2, … stand for: the links of the source, then those a translation has beyond them,
 * which an outdated one may.
 */
export function linksOf(source: string, target = ''): string[] {
  const links = linkedResources(source)
  const free = [...links]
  for (const resource of linkedResources(target)) {
    const index = free.indexOf(resource)
    if (index < 0) links.push(resource)
    else free.splice(index, 1)
  }
  return links
}

export const escapeBraces = (text: string): string => text.replace(/\{(?![a-z]+\})/g, '{{')

export function toExchange(text: string, links: readonly string[]): string {
  const free: (string | undefined)[] = [...links]
  return parse(text)
    .map((part) => {
      if (typeof part === 'string') return escapeBraces(part)
      const index = free.indexOf(part.resource)
      free[index] = undefined
      return `{${index + 1}}${escapeBraces(part.words)}{/${index + 1}}`
    })
    .join('')
}

const mark = /\{\{|\{(\/?)(\d{1,4})\}/g

/** The text with its links, or undefined where a mark is unknown or lacks its other half. */
export function fromExchange(exchange: string, links: readonly string[]): string | undefined {
  let text = ''
  let end = 0
  let open: number | undefined
  for (const match of exchange.matchAll(mark)) {
    text += exchange.slice(end, match.index)
    end = match.index + match[0].length
    const number = Number(match[2])
    if (match[0] === '{{') text += '{'
    else if (match[1] === '') {
      if (open || !links[number - 1]) return undefined
      open = number
      text += '['
    } else {
      if (open !== number) return undefined
      open = undefined
      text += `](resource:${links[number - 1]})`
    }
  }
  return open ? undefined : text + exchange.slice(end)
}
