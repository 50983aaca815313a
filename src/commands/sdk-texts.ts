/**
 * Which text of the handbook stands where in a response. The SDK compares responses with a locked release by this table.
 * The table is observed, not written: the real service answers from a release in which every text is its own segment id.
 */

import type { OpenApiDocument } from '../discovery/document.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { segmentsOf } from '../handbook/segments.ts'
import { root } from '../responses/root.ts'
import type { Snapshot } from '../store/release.ts'
import { serveSnapshot } from './sdk-fixture.ts'

type Entry = Readonly<Record<string, unknown>>

/** A value that is no object: a text or a fact. */
interface Leaf {
  /** A JSON Pointer with `*` for any index. */
  pointer: string
  /** The property that holds it, and all properties of the object it is in. */
  name: string
  siblings: string
  /** Absent in a fact, and in a text that the handbook does not have here. */
  segment?: string
}

export interface TextTable {
  /**
   * By path of the API, then by JSON Pointer with `*` for any index: the segments that can stand there. In a segment,
   * `{name}` is that property of the nearest object that has it, and `*` is any part of an id.
   */
  places: Record<string, Record<string, string[]>>
  /** By name of a schema: the properties that are the same in every language. */
  facts: Record<string, string[]>
}

export async function textsOf({ paths, components }: OpenApiDocument, snapshot: Snapshot): Promise<TextTable> {
  const read = Object.keys(paths).filter((path) => paths[path] && 'get' in paths[path])
  const leaves = await leavesByPath(read, snapshot)
  const places = Object.fromEntries([...leaves].map(([path, found]) => [path, placesOf(found)]))
  const schemas = components.schemas as Record<string, { properties?: object }>
  const facts = factsOf([...leaves.values()].flat(), schemas)
  // A search returns parts of any text of an item; which one depends on the words that were looked for.
  const ofItems = Object.entries(places).filter(([path]) => path.endsWith('/{id}'))
  const own = ofItems.flatMap(([, found]) => Object.values(found).flat()).filter((id) => id.startsWith('{id}'))
  const ofHit = [...new Set(own)].sort()
  places['/{locale}/search'] = { '/items/*/title': ofHit, '/items/*/excerpt': ofHit }
  const names = Object.keys(schemas.SearchHit?.properties ?? {})
  return { places, facts: { ...facts, SearchHit: names.filter((name) => name !== 'title' && name !== 'excerpt') } }
}

async function leavesByPath(paths: readonly string[], { edition, locales }: Snapshot): Promise<Map<string, Leaf[]>> {
  const segments = new Set(segmentsOf(edition).map(({ id }) => id))
  const texts = Object.fromEntries([...segments].map((id) => [id, id]))
  const locale = locales[sourceLocale] as Snapshot['locales'][string]
  const { server } = await serveSnapshot({ edition, locales: { [sourceLocale]: { ...locale, texts, states: {} } } })
  const read = async (path: string) => {
    const response = await server.inject(`${root}/${sourceLocale}${path}`)
    if (response.statusCode !== 200) throw new Error(`${path} returned ${response.statusCode}`)
    return response.json()
  }
  const bundle = (await read('/bundle')) as Record<string, Entry[]>
  const queries: Record<string, string> = { '/plan': `?questions=${bundle.questions?.map(({ id }) => id)}` }
  const leaves = new Map<string, Leaf[]>()
  for (const template of paths) {
    const [, path, isItem] = /^\/\{locale\}(\/[a-z]+)(\/\{id\})?$/.exec(template) ?? []
    if (!path || path === '/search') continue
    // The bundle holds every single item.
    const bodies = isItem ? bundle[path.slice(1)] : [await read(path + (queries[path] ?? ''))]
    const found = (bodies ?? []).flatMap((body) => [...leavesOf(body, segments)])
    leaves.set(template, found)
  }
  await server.close()
  return leaves
}

function* leavesOf(
  value: unknown,
  segments: ReadonlySet<string>,
  { pointer = '', name = '', siblings = '', around = {} as Entry } = {},
): Generator<Leaf> {
  if (Array.isArray(value)) {
    for (const one of value) yield* leavesOf(one, segments, { pointer: `${pointer}/*`, name, siblings, around })
  } else if (typeof value !== 'object' || value === null) {
    const isText = typeof value === 'string' && segments.has(value)
    yield { pointer, name, siblings, ...(isText && { segment: generalised(value, around) }) }
  } else if ('html' in value) yield* leavesOf(value.html, segments, { pointer, name, siblings, around })
  else {
    const { _meta, _links, ...parts } = value as Entry
    const siblings = Object.keys(parts).sort().join()
    for (const [name, part] of Object.entries(parts)) {
      const at = { pointer: `${pointer}/${name}`, name, siblings, around: { ...around, ...parts } }
      yield* leavesOf(part, segments, at)
    }
  }
}

/** `p1-q6.guide.title` in an object whose `id` is `p1-q6` becomes `{id}.guide.title`; a paragraph’s number becomes `*`. */
function generalised(segment: string, around: Entry): string {
  const ids = Object.entries(around).filter(([, value]) => typeof value === 'string' && isPartOf(value, segment))
  const [name, value] = ids.sort(([, one], [, other]) => `${other}`.length - `${one}`.length)[0] ?? []
  const general = name === undefined ? segment : segment.replace(value as string, `{${name}}`)
  return general.replace(/\d+(?=\.|$)/, '*')
}
const isPartOf = (id: string, segment: string) => `.${segment}`.includes(`.${id}.`) || `.${segment}`.includes(`.${id}-`)

const isLike = (one: Leaf) => (other: Leaf) => one.name === other.name && one.siblings === other.siblings

function placesOf(leaves: readonly Leaf[]): Record<string, string[]> {
  const texts = leaves.filter(({ segment }) => segment !== undefined)
  const places: Record<string, string[]> = {}
  for (const leaf of leaves) {
    const { pointer, segment = segmentLike(texts.find(isLike(leaf)), leaf) } = leaf
    if (segment !== undefined) places[pointer] = [...new Set([...(places[pointer] ?? []), segment])].sort()
  }
  return places
}

/** A section without a heading could have one, whose id is as in another section. */
function segmentLike(other: Leaf | undefined, { pointer }: Leaf): string | undefined {
  const sectionOf = (one: string) => `.${one.split('/').at(-2)}.`
  return other?.pointer === pointer ? undefined : other?.segment?.replace(sectionOf(other.pointer), sectionOf(pointer))
}

function factsOf(leaves: readonly Leaf[], schemas: Record<string, { properties?: object }>): Record<string, string[]> {
  const texts = leaves.filter(({ segment }) => segment !== undefined)
  const entries = Object.entries(schemas).map(([schema, { properties = {} }]): [string, string[]] => {
    const names = Object.keys(properties).sort()
    const own = leaves.filter(({ siblings }) => siblings === names.join())
    return [schema, names.filter((name) => own.some((leaf) => leaf.name === name && !texts.some(isLike(leaf))))]
  })
  return Object.fromEntries(entries.filter(([, names]) => names.length > 0))
}
