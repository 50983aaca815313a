/** A small XML tree, read from files that nobody vouches for. */
import type { SaxesTagNS } from 'saxes'
import { notXml } from './checks/not-xml.ts'
import { readXml } from './xml-parser.ts'

export interface XmlElement {
  local: string
  namespace: string
  /** Values by name as written, with the prefix, and those with a prefix by their `qualified` name as well. */
  attributes: Record<string, string>
  children: (XmlElement | string)[]
  line: number
}

/** The root element. Refuses what `readXml` refuses. */
export function parseXml(text: string): XmlElement {
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  readXml(text, {
    open(tag, line) {
      const element = elementOf(tag, line)
      open.at(-1)?.children.push(element)
      root ??= element
      open.push(element)
    },
    close() {
      open.pop()
    },
    text(words) {
      const children = open.at(-1)?.children
      const last = children?.at(-1)
      if (typeof last === 'string') children?.splice(-1, 1, last + words)
      else children?.push(words)
    },
  })
  return root as XmlElement
}

/** The name of an attribute of another namespace, whatever prefix a tool gave it. */
export const qualified = (namespace: string, local: string): string => `{${namespace}}${local}`

function elementOf({ local, uri: namespace, attributes }: SaxesTagNS, line: number): XmlElement {
  const values: [string, string][] = []
  for (const { name, prefix, uri, local, value } of Object.values(attributes)) {
    values.push([name, value])
    if (prefix !== '' && prefix !== 'xmlns') values.push([qualified(uri, local), value])
  }
  return { local, namespace, attributes: Object.fromEntries(values), children: [], line }
}

export const elements = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child) => typeof child !== 'string')

export const child = (parent: XmlElement, local: string): XmlElement | undefined =>
  elements(parent).find((element) => element.local === local && element.namespace === parent.namespace)

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// A parser turns a bare carriage return into a line feed, and in attributes a tab or line feed into a space.
const escapeCharacter = (character: string) => escapes[character] ?? `&#${character.charCodeAt(0)};`

const sound = (text: string): string => {
  if (notXml.test(text)) throw new RangeError(`XML cannot hold this text: ${JSON.stringify(text)}`)
  return text
}
export const escapeText = (text: string): string => sound(text).replace(/[&<>\r]/g, escapeCharacter)
export const escapeAttribute = (text: string): string => sound(text).replace(/[&<>"\r\n\t]/g, escapeCharacter)
