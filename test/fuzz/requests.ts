/** Requests to an operation of the document: right ones, and the same with a few things wrong. */
import fc from 'fast-check'
import type { Operation } from '../document.ts'
import { thought } from '../feedback/sender.ts'
import type { Damage } from './damage.ts'
import { mutation } from './mutations.ts'
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

type Parameter = NonNullable<Described['parameters']>[number]

const encode = (value: unknown) => encodeURIComponent(String(value).toWellFormed())
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values)

/** Placeholders for what an address names, by what the address begins with; readers have items' ids. */
function idsOf({ path, method, operationId }: Described): readonly string[] {
  if (path.startsWith('/tokens/')) return ['~token~']
  if (path.startsWith('/people/')) return ['~person~']
  if (path.startsWith('/feedback/')) return ['~feedback~']
  if (path.startsWith('/comments/')) return ['~comment~']
  if (path.startsWith('/assignments/')) return ['~assignment~']
  if (path.startsWith('/messages/')) return ['~message~']
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
  const real = place === 'path' && name === 'id' ? idsOf(operation) : name === 'If-Match' ? ['"~revision~"'] : known
  const made = valuesOf(schema, name)
  return real.length > 0 ? fc.oneof({ weight: 15, arbitrary: one(real) }, { weight: 1, arbitrary: made }) : made
}

/** One that the document allows, by somebody who may make it more often than not. */
function right(operation: Described): fc.Arbitrary<Asked> {
  const { parameters = [], method, requestBody } = operation
  const named = (place: string) => {
    const here = parameters.filter((each) => each.in === place)
    const required = here.filter((each) => each.required || each.name === 'If-Match')
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
    createPerson: { accounts: ['oidc:a1b2', 'oidc:c3d4'] },
    sendFeedback: { ...thought },
    createComment: { locale: 'fi', segment: 'p1.title', kind: 'question', text: 'Mitä tämä tarkoittaa?' },
    replyToComment: { text: 'Molempia.' },
    returnText: { segment: 'p1.title', reason: 'Käytä sanaston sanaa.' },
    createAssignment: { locale: 'fi', section: 'p2', assignee: 'token:administrator' },
    readMessages: { until: '~message~' },
    updateMessage: { read: true },
    createToken: { name: 'Aino', grants: [{ role: 'reviewer', locale: 'fi' }] },
  }
  const made = valuesOf(schema as Schema)
  const known = usual[operationId]
  return (known ? fc.oneof({ weight: 3, arbitrary: fc.constant(known) }, { weight: 1, arbitrary: made }) : made).map(
    (value) => ({ type, text: JSON.stringify(value) }),
  )
}

/** Half of them are right. */
export const requestsTo = (operation: Described): fc.Arbitrary<Asked> =>
  fc
    .tuple(right(operation), fc.oneof(fc.constant([]), fc.array(mutation(operation), { minLength: 1, maxLength: 3 })))
    .map(([asked, wrong]) => wrong.reduce<Asked>((so, change) => change(so), { ...asked, wrong: wrong.length }))
