/**
 * Texts with links, `[words](resource:id)`, the only mark-up content may use. They are parsed into parts and rendered
 * from the parts, so that nothing a text contains reaches Markdown or HTML unescaped.
 */
import { piecesMarkdown } from '../../schemas/markdown.ts'
import type { Piece } from '../../schemas/plan.ts'

export type Inline = string | { words: string; resource: string }

const link = /\[([^[\]]+)\]\(resource:([a-z0-9-]+)\)/g

export function parse(text: string): Inline[] {
  const parts: Inline[] = []
  let end = 0
  for (const match of text.matchAll(link)) {
    if (match.index > end) parts.push(text.slice(end, match.index))
    parts.push({ words: match[1] as string, resource: match[2] as string })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push(text.slice(end))
  return parts
}

/** The ids of the resources that a text links, in order. */
export const linkedResources = (text: string): string[] =>
  parse(text).flatMap((part) => (typeof part === 'string' ? [] : [part.resource]))

/** The words alone. */
export const toPlainText = (text: string): string =>
  parse(text)
    .map((part) => (typeof part === 'string' ? part : part.words))
    .join('')

const htmlEntities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => htmlEntities[character] as string)

const safeAddress = (url: string | null | undefined): url is string => /^https?:\/\//.test(url ?? '')

/** Where a resource is, or null: `urls(id)`. */
type Urls = (resource: string) => string | null | undefined

/** A text with the addresses of its resources, and what `hreflang` says of the pages there. */
export const piecesOf = (text: string, urls: Urls, hreflang?: (resource: string) => string | undefined): Piece[] =>
  parse(text).map((part) => {
    if (typeof part === 'string') return part
    const url = urls(part.resource)
    return safeAddress(url) ? { ...part, url, hreflang: hreflang?.(part.resource) } : part
  })

/** CommonMark. A resource without an address leaves its words. */
export const toMarkdown = (text: string, urls: Urls): string => piecesMarkdown(piecesOf(text, urls))

/** HTML phrasing content. A resource without an address becomes a span, so that a portal can still find it by its id. */
export const piecesHtml = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return escapeHtml(piece)
      const { words, url, hreflang, rel, resource, lang, isRtl } = piece
      const name = url === undefined ? 'span' : 'a'
      const dir = lang && (isRtl ? 'rtl' : 'ltr')
      const attributes = { rel, href: url, hreflang, 'data-resource': resource, lang, dir }
      const given = Object.entries(attributes).map(([key, value]) =>
        value === undefined ? '' : ` ${key}="${escapeHtml(value)}"`,
      )
      return `<${name}${given.join('')}>${escapeHtml(words)}</${name}>`
    })
    .join('')

export const toHtml = (text: string, urls: Urls): string => piecesHtml(piecesOf(text, urls))

/** What in a text is neither words nor an allowed link, in its author's words; empty when all is well. */
export function unallowedMarkup(text: string, rich: boolean): string[] {
  const words = rich ? toPlainText(text) : text
  const found: string[] = []
  if (!rich && linkedResources(text).length > 0) found.push('a link, which this text may not carry')
  if (/[[\]]/.test(words) && (rich || linkedResources(text).length === 0))
    found.push('square brackets that are not a link of the form [words](resource:id)')
  if (/<[a-z!/?]/i.test(words)) found.push('an HTML tag')
  if (/&(#\d+|#x[0-9a-f]+|[a-z]+);/i.test(words)) found.push('an HTML entity')
  if (/[*_`~]/.test(words)) found.push('one of * _ ` ~')
  if (/^\s*(#|>|[-+]\s|\d+[.)]\s)/.test(words)) found.push('a Markdown heading, quotation or list at the beginning')
  if (/[\n\r\t]/.test(text)) found.push('a line break or tab inside the text')
  if (/javascript:|data:text/i.test(words)) found.push('a script address')
  return found
}
