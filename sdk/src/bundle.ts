/** Reads answered from the bundle: the same answers as the server's, made here. */
import type { Query } from './client.ts'
import { NotFoundError, ProblemError } from './errors.ts'
import { moved } from './moved.ts'
import { part } from './part.ts'
import type { Bundle, KindName, Meta } from './types.ts'

type Entry = Readonly<Record<string, unknown>> & { id: string }
type Body = Readonly<Record<string, unknown>> & { _meta: Meta }
type Whole = Bundle<'none'>

const isList = (value: object): value is readonly Entry[] => Array.isArray(value)

/** What the address answers, when the bundle can tell. */
export function fromBundle(bundle: Body, path: string, query: Query): object | undefined {
  const [, name = '', id] = path.split('/')
  const whole = bundle as unknown as Whole
  if (name === 'bundle') return bundle
  if (name === 'plan') return plan(whole, `${query.questions}`.split(','))
  const value = bundle[name] as readonly Entry[] | object | undefined
  if (!value || name.startsWith('_')) return undefined
  if (!isList(value)) return part(value, bundle._meta, `/${name}`)
  if (id === undefined) return list(whole, name as KindName, value, query)
  const index = value.findIndex((entry) => entry.id === decodeURIComponent(id))
  if (index < 0)
    throw new NotFoundError(`There is no item “${id}” among the ${name}.`, { code: 'ITEM_NOT_FOUND', status: 404 })
  return part(value[index] as Entry, bundle._meta, `/${name}/${index}`)
}

const invalid = (message: string) => new ProblemError(message, { code: 'INVALID_REQUEST', status: 400 })

function list(bundle: Whole, name: KindName, entries: readonly Entry[], { page, limit, release, ...filters }: Query) {
  const wanted = Object.entries(filters).filter(([, value]) => value !== undefined)
  const all = entries.filter((entry) =>
    wanted.every(([filter, value]) => valuesOf(bundle, entry, filter).includes(value)),
  )
  const size = Number(limit ?? 20)
  const number = Number(page ?? 1)
  // Without an end, from `iterate`.
  if (!(size >= 1 && (size <= 100 || size === Infinity) && number >= 1))
    throw invalid('limit is from 1 to 100, and page is at least 1.')
  const items = all
    .slice((number - 1) * size, number * size)
    .map(({ guide: _guide, prompts: _prompts, ...entry }) => entry)
  const pairs = items.map(({ id }, index): [string, string] => [
    `/${name}/${entries.findIndex((entry) => entry.id === id)}`,
    `/items/${index}`,
  ])
  const { deviations, ...meta } = moved(bundle._meta, ...pairs)
  return {
    items,
    _meta: {
      ...meta,
      // Lists leave guides and prompts out.
      deviations: deviations.filter(({ pointer }) => !/^\/items\/\d+\/(guide|prompts)\//.test(pointer)),
      totalRecords: all.length,
      page: number,
      limit: size,
      count: items.length,
    },
  }
}

/** What an entry answers to a filter; resources belong where guides point at them. */
function valuesOf(bundle: Whole, entry: Entry, filter: string): unknown[] {
  const placements = entry.placements as readonly { question: string }[] | undefined
  if (filter === 'kind') return [entry.kind, entry.earlierKind]
  if (!placements || filter === 'country') return [entry[filter]]
  const ids = placements.map(({ question }) => question)
  if (filter === 'question') return ids
  return bundle.questions.flatMap(({ id, principle }) => (ids.includes(id) ? [principle] : []))
}

function plan(bundle: Whole, ids: readonly string[]) {
  const { questions, principles, handbook } = bundle
  const unknown = ids.find((id) => !questions.some((question) => question.id === id))
  if (unknown !== undefined) throw invalid(`There is no question “${unknown}”.`)
  const pairs: [string, string][] = [
    ['/handbook/title', '/title'],
    ['/handbook/licence', '/licence'],
  ]
  const chosen: object[] = []
  for (const [index, { id, principle, question, guide }] of questions.entries()) {
    if (!ids.includes(id)) continue
    const place = principles.findIndex((one) => one.id === principle)
    const to = `/questions/${chosen.length}`
    pairs.push(
      [`/principles/${place}/title`, `${to}/principleTitle`],
      [`/questions/${index}/question`, `${to}/question`],
      [`/questions/${index}/guide`, `${to}/guide`],
    )
    chosen.push({ id, principle, principleTitle: principles[place]?.title, question, guide })
  }
  return { title: handbook.title, questions: chosen, licence: handbook.licence, _meta: moved(bundle._meta, ...pairs) }
}
