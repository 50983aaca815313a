/** A small XML tree, read from files that nobody vouches for. */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { FileRefused } from './file-refused.ts'

const deepest = 100

export interface XmlElement {
  local: string
  namespace: string
  /** Values by name as written, with the prefix. */
  attributes: Record<string, string>
  children: (XmlElement | string)[]
  line: number
}

/** The root element. Refuses what is not well-formed, too deep, or brings a DTD, whose entities could be anything. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let ended = false
  const addText = (words: string) => {
    const children = open.at(-1)?.children
    const last = children?.at(-1)
    if (typeof last === 'string') children?.splice(-1, 1, last + words)
    else children?.push(words)
  }
  parser.on('doctype', () => {
    throw new FileRefused('DOCTYPE', {}, parser.line)
  })
  parser.on('error', (error) => {
    if (ended) throw new FileRefused('CUT_OFF', {}, parser.line)
    throw new FileRefused('MALFORMED', { reason: error.message.replace(/^\d+:\d+: /, '') }, parser.line)
  })
  parser.on('opentag', (tag) => {
    if (open.length >= deepest) throw new FileRefused('TOO_DEEP', {}, parser.line)
    const element = elementOf(tag, parser.line)
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text)
  ended = true
  parser.close()
  return root as XmlElement
}

function elementOf(tag: SaxesTagNS, line: number): XmlElement {
  return {
    local: tag.local,
    namespace: tag.uri,
    attributes: Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value])),
    children: [],
    line,
  }
}

export const elements = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child) => typeof child !== 'string')

export const child = (parent: XmlElement, local: string): XmlElement | undefined =>
  elements(parent).find((element) => element.local === local && element.namespace === parent.namespace)

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// A parser turns a bare carriage return into a line feed, and in attributes a tab or line feed into a space.
const escapeCharacter = (character: string) => escapes[character] ?? `&#${character.charCodeAt(0)};`

/** Characters that XML cannot hold (https://www.w3.org/TR/xml/#charsets). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
export const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u

const sound = (text: string): string => {
  if (notXml.test(text)) throw new RangeError(`XML cannot hold this text: ${JSON.stringify(text)}`)
  return text
}
export const escapeText = (text: string): string => sound(text).replace(/[&<>\r]/g, escapeCharacter)
export const escapeAttribute = (text: string): string => sound(text).replace(/[&<>"\r\n\t]/g, escapeCharacter)
