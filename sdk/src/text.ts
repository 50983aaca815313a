/** Texts as HTML that says which language each is in (WCAG 3.1.2). */
import type { TextPointer } from './text-pointer.ts'
import type { Deviation, Meta, RichText } from './types.ts'

export type { TextPointer } from './text-pointer.ts'

interface Localised {
  readonly _meta: Pick<Meta, 'locale' | 'deviations'>
}

/** What to set on the element that holds a text; empty where the text is in the language of the rest. */
export type LanguageAttributes = { readonly lang: string; readonly dir: Deviation['dir'] } | Record<string, never>

/**
 * The language of one text, when it is another than that of the item: `<h2 {...lang(question, '/guide/title')}>`.
 * @param pointer Where the text is in the item: a JSON Pointer (RFC 6901).
 */
export function lang<Item extends Localised>(
  { _meta: { locale, deviations } }: Item,
  pointer: TextPointer<Item> & string,
): LanguageAttributes {
  const found = deviations.find((deviation) => deviation.pointer === pointer)
  return found && found.lang !== locale ? { lang: found.lang, dir: found.dir } : {}
}

/**
 * One text as HTML, safe to insert as it is: a plain text is escaped, a rich one comes as the service wrote it. Where
 * its language deviates it stands in an element that says so; with `tag` it always stands in one.
 * @returns An empty string where the text is null, or one that the language may lack and does.
 */
export function toHtml<Item extends Localised>(item: Item, pointer: TextPointer<Item> & string, tag?: string): string {
  const text = at(item, pointer)
  if (text === null) return ''
  const html = typeof text === 'string' ? escapeHtml(text) : text.html
  const language = lang(item, pointer)
  if (!tag && !language.lang) return html
  const attributes = Object.entries(language).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  return `<${tag ?? 'span'}${attributes.join('')}>${html}</${tag ?? 'span'}>`
}

/** Texts that a language may lack: then there is no such property. */
const optional = /\/summary$|^\/prompts\/|^\/(title|introduction|notice)$|^\/labels\//

/** @throws {TypeError} when the pointer leads to no text. */
function at(item: Localised, pointer: string): string | RichText | null {
  const keys = pointer.split('/').slice(1)
  const names = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const value = names.reduce<unknown>(
    (part, name) => (part as Record<string, unknown> | null | undefined)?.[name],
    item,
  )
  if (value === undefined && optional.test(pointer)) return null
  if (value === null || typeof value === 'string') return value
  if (typeof (value as RichText | undefined)?.html === 'string') return value as RichText
  throw new TypeError(`There is no text at ${pointer}`)
}

/** For texts and attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
