/** What is made wrong of a request that was right. */
import fc from 'fast-check'
import { damages } from './damage.ts'
import * as hostile from './hostile.ts'
import type { Asked, Described } from './requests.ts'

type Mutation = (asked: Asked) => Asked

const encode = (value: unknown) => encodeURIComponent(String(value).toWellFormed())
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values)

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

export const mutation = (operation: Described): fc.Arbitrary<Mutation> =>
  fc.oneof(
    { weight: 4, arbitrary: inAddress },
    { weight: 4, arbitrary: inHeaders },
    { weight: operation.method === 'get' ? 1 : 4, arbitrary: inBody },
    { weight: 1, arbitrary: inMethod },
  )
