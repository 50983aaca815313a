import { escapeHtml } from '../handbook/rich-text.ts'

/** Characters that XML 1.0 has no place for, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** An element; `content` is XML already, or a text to be written as one. */
export function element(name: string, attributes: Record<string, string>, content: readonly string[] = []): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${text(value)}"`)
  const start = `<${name}${given.join('')}`
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`
}

export const text = (value: string): string => escapeHtml(value.replace(unwritable, ''))
