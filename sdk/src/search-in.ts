/** Search in a bundle: every item that has all words, without the service's ranking, word forms and excerpts. */
import type { Query } from './client.ts'
import { kinds } from './generated/kinds.ts'
import { moved } from './moved.ts'
import { wordsOf } from './same-text.ts'
import type { KindName, Meta, RichText } from './types.ts'

interface Entry {
  readonly id: string
  readonly principle?: string
  readonly [name: string]: unknown
}
type Whole = { readonly [Name in KindName]: readonly Entry[] } & { readonly _meta: Meta }

interface Found {
  hit: { readonly type: string; readonly id: string; readonly principle: string | null; readonly title: string | null }
  /** Where the title stands in the bundle. */
  pointer: string
  inTitle: boolean
}

/** One page of hits as the service gives them, those with the words in their title first. Their addresses are below `base`. */
export function searchIn(bundle: Whole, { q = '', type, page = 1, limit = 20 }: Query, base: string): object {
  const asked = termsOf(`${q}`)
  const has = (text: string) => {
    const terms = termsOf(text)
    return asked.every((term) => terms.some((one) => one.startsWith(term)))
  }
  const found: Found[] = []
  for (const [kind, kindType] of Object.entries(kinds) as [KindName, string][]) {
    if (type !== undefined && type !== kindType) continue
    for (const [index, entry] of bundle[kind].entries()) {
      if (!has(textsOf(entry))) continue
      const { id, principle = kind === 'principles' ? id : null } = entry
      const name = titles.find((one) => one in entry) as string
      const text = entry[name] as RichText | string | null
      const title = shortened((typeof text === 'object' ? text && wordsOf(text.html) : text) ?? '')
      const hit = { type: kindType, id, principle, title, excerpt: null, href: `${base}/${kind}/${id}` }
      found.push({ hit, pointer: `/${kind}/${index}/${name}`, inTitle: has(title ?? '') })
    }
  }
  const sorted = [...found.filter(({ inTitle }) => inTitle), ...found.filter(({ inTitle }) => !inTitle)]
  const [size, number] = [Number(limit), Number(page)]
  const shown = sorted.slice((number - 1) * size, number * size)
  const pairs = shown.map(({ pointer }, index): [string, string] => [pointer, `/items/${index}/title`])
  const counts = { totalRecords: found.length, page: number, limit: size, count: shown.length }
  return { items: shown.map(({ hit }) => hit), _meta: { ...moved(bundle._meta, ...pairs), ...counts } }
}

/** Words in small letters without the marks over them: `Portfölj` is found as `portfolj` too. */
const termsOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** As the service shortens titles; null where there is none. */
const shortened = (title: string) =>
  title.length > 200 ? `${title.slice(0, title.lastIndexOf(' ', 200))} …` : title || null

/** By what an item is called. */
const titles = ['title', 'name', 'text', 'question']
/** What says nothing in words. */
const wordless = ['id', 'url', 'principle']

/** The words of an item. */
function textsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  if ('html' in value) return wordsOf(`${value.html}`)
  return Object.entries(value)
    .flatMap(([name, part]) => (wordless.includes(name) ? [] : [textsOf(part)]))
    .join(' ')
}
