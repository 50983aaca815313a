/** Whether what a response holds is a text of a language’s document, which writes links as `[words](resource:id)`. */

/** The two elements and the attributes that a link may have; with any other, a response is not the text. */
const link =
  /<(a|span)(?=[^<>]* data-resource="([a-z0-9-]+)")(?: href="https?:\/\/[^"<>]*"| (?:data-resource|dir|hreflang|lang|rel)="[^"<>]*")*>([^<>]*)<\/\1>/g
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** HTML without elements as text; nothing if it has an element. */
const unescapeHtml = (html: string) =>
  /[<>]/.test(html) ? undefined : html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')

/** A NUL stands at both ends of a link, and another for mark-up that is not escaped: no text of the handbook has one. */
const markdownLink = /(?<!\\)\[((?:\\.|[^\\[\]])*)\]\(<https?:\/\/[^<>\s]*>\)/g
const unescapeMarkdown = (markdown: string) =>
  markdown
    .replace(markdownLink, '\0$1\0')
    .replace(/\\([!-/:-@[-`{-~])|[\\`*_[\]<>&]/g, (_, escaped: string | undefined) => escaped ?? '\0')

/** Compares a plain text, or both forms of a rich one. The addresses of links are not compared: no document has them. */
export function isSameText(value: unknown, text: string | null): boolean {
  if (typeof value !== 'object' || value === null || text === null) return value === text
  const { html, markdown } = value as { html?: unknown; markdown?: unknown }
  if (typeof html !== 'string' || typeof markdown !== 'string') return false
  // A resource without an address is a link in HTML only.
  const words = html.replace(link, (_, name: string, _id, words: string) => (name === 'a' ? `\0${words}\0` : words))
  return (
    unescapeHtml(html.replace(link, '[$3](resource:$2)')) === text && unescapeMarkdown(markdown) === unescapeHtml(words)
  )
}

/** Whether a value is a text without its links, or the part of it that an ellipsis leaves. */
export function isTitleOf(value: unknown, text: string | null): boolean {
  if (typeof value !== 'string' || text === null) return value === null
  const words = text.replace(/\[([^[\]]+)\]\(resource:[a-z0-9-]+\)/g, '$1')
  const [, before, part = '', after] = /^(… )?(.+?)( …)?$/s.exec(value) ?? []
  if (before) return after ? words.includes(part) : words.endsWith(part)
  return after ? words.startsWith(part) : words === value
}

/** The same for HTML in which the words that were found are marked. */
export const isExcerptOf = (value: unknown, text: string | null): boolean =>
  isTitleOf(typeof value === 'string' ? unescapeHtml(value.replace(/<\/?mark>/g, '')) : value, text)

/** The words of a text that the service wrote as HTML. */
export const wordsOf = (html: string): string => unescapeHtml(html.replace(/<[^<>]*>/g, '')) ?? ''
