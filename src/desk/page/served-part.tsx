/** A part of the handbook as the API answers it, text by text in its order, with what is fallback or changed marked. */
import type { ComponentChildren } from 'preact'
import { words } from './words.ts'

export type Served = string | number | boolean | null | Served[] | { [name: string]: Served }

interface Deviation {
  lang: string
  dir: 'ltr' | 'rtl'
}

export const deviationsOf = (list: readonly ({ pointer: string } & Deviation)[]): Map<string, Deviation> =>
  new Map(list.map(({ pointer, ...deviation }) => [pointer, deviation]))

/** What is no text for readers. A principle's questions come whole, with their guides, after it. */
const unread = new Set(['id', 'principle', 'question-id', 'position', 'kind', 'country', 'languages', 'url', 'edition'])
const isHeading = (name: string) => /title|heading$|^question$|^name$/i.test(name)

interface PartProps {
  path: string[]
  bundle: Served
  other: Served | undefined
  deviations: Map<string, Deviation>
}

export function ServedPart({ path, bundle, other, deviations }: PartProps) {
  const [list, index] = path
  const value = at(bundle, path)
  const was = other === undefined ? undefined : at(other, path)
  const show = (name: string, one: Served | undefined, old: Served | undefined, pointer: string): ComponentChildren => {
    if (one === null || one === undefined || typeof one === 'number' || typeof one === 'boolean') return null
    if (typeof one === 'string') return text(name, one, old, pointer)
    if (Array.isArray(one))
      return (
        <ul>
          {one.map((item, i) => (
            <li key={i}>{show(name, item, childOf(old, i), `${pointer}/${i}`)}</li>
          ))}
        </ul>
      )
    if (typeof one.markdown === 'string') return text(name, plain(one.markdown), plainOf(old), pointer)
    return Object.entries(one)
      .filter(([key]) => !unread.has(key) && !key.startsWith('_') && !(list === 'principles' && key === 'questions'))
      .map(([key, child]) => <div key={key}>{show(key, child, childOf(old, key), `${pointer}/${key}`)}</div>)
  }
  const text = (name: string, one: string, old: Served | undefined, pointer: string) => {
    const { preview } = words()
    const deviation = deviations.get(pointer)
    const isChanged = other !== undefined && old !== one
    const Tag = isHeading(name) ? 'h3' : 'p'
    return (
      <Tag class={isChanged ? 'changed' : undefined} lang={deviation?.lang} dir={deviation?.dir}>
        {one}
        {deviation && <small class="mark">{preview.fallback(deviation.lang)}</small>}
        {isChanged && <small class="mark">{preview.changed}</small>}
      </Tag>
    )
  }
  return <>{show('', value, was, `/${list}${index === undefined ? '' : `/${index}`}`)}</>
}

const childOf = (value: Served | undefined, key: string | number): Served | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, Served>)[key] : undefined

const at = (value: Served, path: readonly string[]): Served | undefined =>
  path.reduce<Served | undefined>((found, key) => childOf(found, key), value)

/** CommonMark as the API writes it: links and backslashes, nothing else. */
const plain = (markdown: string): string =>
  markdown.replaceAll(/\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)/g, '$1').replaceAll(/\\(.)/g, '$1')

function plainOf(value: Served | undefined): Served | undefined {
  const markdown = childOf(value, 'markdown')
  return typeof markdown === 'string' ? plain(markdown) : value
}
