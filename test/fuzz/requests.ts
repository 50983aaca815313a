/** Requests to an operation of the document: right ones, and the same with a few things wrong. */
import fc from 'fast-check'
import type { Operation } from '../document.ts'
import { type Damage, damages } from './damage.ts'
import * as hostile from './hostile.ts'
import { type Schema, valuesOf } from './values.ts'
import { people, type Who } from './world.ts'

export interface Described extends Operation {
  path: string
  method: string
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]
  /** What stands before the path where the document does not say; such an address is no operation. */
  base?: string
}

/** A request as it is thought of; the world fills its placeholders in when it is sent. */
export interface Asked {
  operation: Described
  who: Who
  method: string
  /** Below the root or the operation's base, percent-encoded. */
  path: string
  /** Without the question mark. */
  query: string
  headers: Record<string, string>
  body?: string
  /** What happens to the bytes of the body on their way. */
  damage: Damage[]
  /** Whether the address may be another operation's by now, or nobody's. */
  strayed: boolean
  /** How many things are wrong; with none the document allows the request. */
  wrong: number
}

type Mutation = (asked: Asked) => Asked
type Parameter = NonNullable<Described['parameters']>[number]

const encode = (value: unknown) => encodeURIComponent(String(value).toWellFormed())
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values)

/** Placeholders for what an address names, by what the address begins with; readers have items' ids. */
function idsOf({ path, method, operationId }: Described): readonly string[] {
  if (path.startsWith('/tokens/')) return ['~token~']
  if (path.startsWith('/subscriptions/')) return ['~subscription~']
  if (operationId === 'publishDraft') return ['~approved~', '~approved~', '~open~', '~discarded~']
  if (path.startsWith('/drafts/'))
    return method === 'get' ? ['~open~', '~secret~', '~discarded~'] : ['~open~', '~open~', '~discarded~']
  const item: Record<string, readonly string[]> = {
    principles: ['p1', 'p5'],
    dimensions: ['p1-d1', 'p3-d2'],
    challenges: ['p1-c1', 'p2-c3'],
    questions: ['p1-q6', 'p3-q2'],
    actions: ['p1-q6-a1', 'p2-q1-a1'],
    resources: ['opsi-innovative-capacity-framework', 'finland-innovation-declaration'],
  }
  return item[path.split('/')[2] ?? ''] ?? []
}

function releasesOf({ operationId }: Described): readonly string[] {
  return operationId === 'withdrawRelease'
    ? ['~withdrawable~', '~withdrawable~', '~current~', '~withdrawn~']
    : ['~first~', '~current~', '~withdrawn~']
}

function parameter(operation: Described, { name, in: place, schema }: Parameter): fc.Arbitrary<unknown> {
  const known = name === 'release' ? releasesOf(operation) : name === 'draft' ? ['~secret~', '~open~'] : []
  const real = place === 'path' && name === 'id' ? idsOf(operation) : name === 'if-match' ? ['"~revision~"'] : known
  const made = valuesOf(schema, name)
  return real.length > 0 ? fc.oneof({ weight: 15, arbitrary: one(real) }, { weight: 1, arbitrary: made }) : made
}

/** One that the document allows, by somebody who may make it more often than not. */
function right(operation: Described): fc.Arbitrary<Asked> {
  const { parameters = [], method, requestBody } = operation
  const named = (place: string) => {
    const here = parameters.filter((each) => each.in === place)
    const required = here.filter((each) => each.required || each.name === 'if-match')
    const values: Record<string, fc.Arbitrary<unknown>> = {}
    for (const each of here) values[each.name] = parameter(operation, each)
    const all = fc.record(values, { requiredKeys: required.map(({ name }) => name) })
    // Approving without having said what was seen is refused.
    return place === 'header' ? fc.oneof({ weight: 9, arbitrary: all }, { weight: 1, arbitrary: fc.constant({}) }) : all
  }
  // Most requests leave most out: every parameter at once is seldom an answer.
  const names = parameters.map(({ name }) => name)
  const query = fc.tuple(named('query'), fc.subarray(names, { maxLength: Math.min(2, names.length) }))
  const isNeeded = (name: string) => parameters.some((each) => each.name === name && each.required)
  return fc
    .record({
      who: fc.oneof(
        { weight: 3, arbitrary: one(people) },
        { weight: 4, arbitrary: one(['administrator', 'browser'] as const) },
      ),
      place: named('path'),
      query: query.map(([all, some]) => Object.entries(all).filter(([name]) => isNeeded(name) || some.includes(name))),
      headers: named('header'),
      body: bodyOf(operation, requestBody),
    })
    .map(({ who, place, query, headers, body }) => ({
      operation,
      who,
      method: method.toUpperCase(),
      path: operation.path.replace(/\{([a-z]+)\}/g, (_, name) => encode((place as Record<string, unknown>)[name])),
      query: query.map(([name, value]) => `${name}=${encode(value)}`).join('&'),
      headers: { ...(headers as Record<string, string>), ...(body && { 'content-type': body.type }) },
      ...(body && { body: body.text }),
      damage: [],
      strayed: operation.base !== undefined,
      wrong: 0,
    }))
}

function bodyOf(
  { operationId }: Described,
  body: Operation['requestBody'],
): fc.Arbitrary<{ type: string; text: string } | undefined> {
  if (!body) return fc.constant(undefined)
  const types = Object.entries(body.content)
  if (operationId === 'importFile')
    return one(types.map(([type]) => ({ type, text: type.includes('xliff') ? '~xliff~' : '~xlsx~' })))
  const [[type, { schema }]] = types as [(typeof types)[number]]
  const usual: Record<string, object> = {
    rollBack: { release: '~other~', reason: 'Fel text.' },
    withdrawRelease: { replacement: '~current~', reason: 'Fel text.' },
    approveDraft: { overrule: true },
    createDraft: { locale: 'fi', endonym: 'suomi', fallback: ['en', 'sv'] },
    updateDraft: { texts: { 'p1.title': { text: 'Toinen otsikko' } } },
    createToken: { name: 'Aino', grants: [{ role: 'reviewer', locale: 'fi' }] },
  }
  const made = valuesOf(schema as Schema)
  const known = usual[operationId]
  return (known ? fc.oneof({ weight: 3, arbitrary: fc.constant(known) }, { weight: 1, arbitrary: made }) : made).map(
    (value) => ({ type, text: JSON.stringify(value) }),
  )
}

const stray =
  (change: (path: string) => string): Mutation =>
  (asked) => ({ ...asked, path: change(asked.path), strayed: true })

const inAddress = fc.oneof(
  // A part of the path, or a value of the query, becomes another.
  fc
    .tuple(
      fc.nat(5),
      fc.oneof(one(hostile.strings).map(encode), one(hostile.encoded), fc.string({ unit: 'binary' }).map(encode)),
    )
    .map(
      ([at, value]): Mutation =>
        (asked) => {
          const parts = asked.operation.path.split('/')
          const open = parts.flatMap((part, index) => (part.startsWith('{') ? [index] : []))
          if (open.length === 0 || asked.strayed) return asked
          const index = open[at % open.length] as number
          const path = asked.path.split('/').with(index, value).join('/')
          return {
            ...asked,
            path,
            strayed: asked.strayed || /^$|^\.|%2f|%5c|%2e/i.test(value) || value.startsWith('~'),
          }
        },
    ),
  fc.tuple(fc.nat(5), fc.oneof(one(hostile.strings).map(encode), one(hostile.encoded))).map(
    ([at, value]): Mutation =>
      (asked) => {
        const names = (asked.operation.parameters ?? []).filter((each) => each.in === 'query').map(({ name }) => name)
        const name = names[at % names.length] ?? 'page'
        const others = asked.query.split('&').filter((pair) => pair !== '' && !pair.startsWith(`${name}=`))
        return { ...asked, query: [...others, `${name}=${value}`].join('&') }
      },
  ),
  one(hostile.queries).map(
    (more): Mutation =>
      (asked) => ({ ...asked, query: asked.query ? `${asked.query}&${more}` : more }),
  ),
  fc.constant<Mutation>((asked) => ({ ...asked, query: `${asked.query}&${asked.query}` })),
  one([
    stray((path) => `${path}/`),
    stray((path) => path.replace('/', '//')),
    stray((path) => path.toUpperCase()),
    stray((path) => `/.${path}`),
    stray((path) => `${path}/..`),
    stray((path) => `${path};x=1`),
    stray((path) => `${path}.json`),
    stray((path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)),
    stray((path) => path.split('/').slice(0, -1).join('/')),
    stray((path) => path.replace(/^\/[^/]+/, '')),
  ]),
)

const inHeaders = one(Object.entries(hostile.headers)).chain(([name, values]) =>
  fc.oneof({ weight: 6, arbitrary: one(values) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii' }) }).map(
    (value): Mutation =>
      (asked) => ({ ...asked, headers: { ...asked.headers, [name]: value } }),
  ),
)

const inMethod = one(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY']).map(
  (method): Mutation =>
    (asked) => ({ ...asked, method, strayed: true }),
)

const inBody = fc.oneof(
  one(hostile.bodies).map(
    (body): Mutation =>
      (asked) => ({ ...asked, body }),
  ),
  damages.map(
    (damage): Mutation =>
      (asked) => ({ ...asked, damage: [...asked.damage, damage] }),
  ),
  // One value somewhere in the body becomes another, or gets one more name.
  fc.tuple(fc.nat(20), one(hostile.json), fc.boolean()).map(
    ([at, value, isName]): Mutation =>
      (asked) => ({ ...asked, ...changedBody(asked, { at, value, isName }) }),
  ),
)

function changedBody({ body = '' }: Asked, { at, value, isName }: { at: number; value: unknown; isName: boolean }) {
  if (!/^(\{|\[[^[])/.test(body) || !isJson(body)) return {}
  let values = 0
  JSON.parse(body, (_name, value) => {
    values += 1
    return value
  })
  let turn = 0
  const changed = JSON.parse(body, (_name, old) => {
    turn += 1
    if (turn - 1 !== at % values) return old
    return isName && typeof old === 'object' && old !== null ? { ...old, [String(value)]: value } : value
  })
  return { body: JSON.stringify(changed) ?? 'null' }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const mutation = (operation: Described): fc.Arbitrary<Mutation> =>
  fc.oneof(
    { weight: 4, arbitrary: inAddress },
    { weight: 4, arbitrary: inHeaders },
    { weight: operation.method === 'get' ? 1 : 4, arbitrary: inBody },
    { weight: 1, arbitrary: inMethod },
  )

/** Half of them are right. */
export const requestsTo = (operation: Described): fc.Arbitrary<Asked> =>
  fc
    .tuple(right(operation), fc.oneof(fc.constant([]), fc.array(mutation(operation), { minLength: 1, maxLength: 3 })))
    .map(([asked, wrong]) => wrong.reduce<Asked>((so, change) => change(so), { ...asked, wrong: wrong.length }))
