import { readFileSync } from 'node:fs'
import t from 'tap'
import { breaks, contractOf } from '../../src/discovery/contract.ts'
import { inlined } from '../../src/discovery/inlined.ts'

const texts = ['openapi', 'openapi-maintaining'].map((name) => readFileSync(`schemas/${name}.json`, 'utf8'))
const parsed = () => texts.map((text) => JSON.parse(text))
const released = contractOf(...parsed())

interface Parts {
  paths: Record<
    string,
    Record<string, { parameters: object[]; requestBody: { content: Record<string, { schema: Parts }> } }>
  >
  components: { schemas: Record<string, Parts>; parameters: Record<string, { schema: object }> }
  properties: Record<string, object>
  required: string[]
}
/** What a change of the documents breaks. */
const broken = (change: (documents: Parts[]) => unknown) => {
  const documents = parsed()
  change(documents)
  return breaks(released, contractOf(...documents))
}
const of = (documents: Parts[], path: string, method = 'get') =>
  documents.find(({ paths }) => paths[path]?.[method])?.paths[path] as Parts['paths'][string]
const operation = (documents: Parts[], path: string, method = 'get') =>
  of(documents, path, method)[method] as Parts['paths'][string][string]
const schema = ([reading]: Parts[], name: string) => (reading as Parts).components.schemas[name] as Parts
const body = (documents: Parts[]) =>
  operation(documents, '/drafts', 'post').requestBody.content['application/json']?.schema as Parts

t.test('what clients rely on is compared with what was released', async (t) => {
  t.ok(released.length > 2000)
  t.same(
    broken(() => undefined),
    [],
  )
})

t.test('what takes something away from a client is a break', async (t) => {
  const changes: [RegExp, (documents: Parts[]) => unknown][] = [
    [/^- GET \/heads$/, (documents) => Reflect.deleteProperty(of(documents, '/heads'), 'get')],
    [/^- Guide\/title/, (documents) => Reflect.deleteProperty(schema(documents, 'Guide').properties, 'title')],
    [
      /^- Guide\/title: null\|string/,
      (documents) => Object.assign(schema(documents, 'Guide').properties, { title: { type: 'string' } }),
    ],
    [/^- Guide\/title is always there/, (documents) => schema(documents, 'Guide').required.shift()],
    [
      /^- GET \/\{locale\}\/resources query kind/,
      (documents) => operation(documents, '/{locale}/resources').parameters.splice(0),
    ],
    [
      /^\+ GET \/heads query since must be given/,
      (documents) => {
        const since = { in: 'query', name: 'since', required: true, schema: { type: 'string' } }
        Object.assign(operation(documents, '/heads'), { parameters: [since] })
      },
    ],
    [
      /^\+ POST \/drafts body application\/json\/endonym must be given/,
      (documents) => body(documents).required.push('endonym'),
    ],
    [
      /^- POST \/drafts body application\/json\/dir/,
      (documents) => Reflect.deleteProperty(body(documents).properties, 'dir'),
    ],
  ]
  for (const [line, change] of changes) {
    const found = broken(change)
    t.ok(
      found.some((one) => line.test(one)),
      `${line} ${found[0]}`,
    )
  }
})

t.test('what must be given within a new part of a body is no break', (t) => {
  const part = { type: 'object', required: ['one'], properties: { one: { type: 'string' } } }
  t.same(
    broken((documents) => Object.assign(body(documents).properties, { part })),
    [],
  )
  t.end()
})

t.test('a name of a shape, a parameter or a response makes no difference', (t) => {
  const inline = parsed().map(inlined)
  const { Direction } = inline[0].components.schemas
  Object.assign(inline[0].components.schemas.Locale.properties, { dir: Direction })
  t.same(
    breaks(released, contractOf(...inline)).filter((line) => !line.endsWith(': Direction')),
    [],
  )
  t.end()
})

t.test('a value that may no longer be sent under a named choice is a break', (t) => {
  const found = broken(([reading]) =>
    Object.assign((reading as Parts).components.schemas.Fallback ?? {}, { enum: ['chain'] }),
  )
  t.ok(found.includes('- GET /{locale}/bundle query fallback = none'))
  t.end()
})

t.test('what only adds is none', async (t) => {
  const changes: ((documents: Parts[]) => unknown)[] = [
    (documents) => Object.assign(schema(documents, 'Guide').properties, { later: { type: 'string' } }),
    (documents) => schema(documents, 'Guide').required.push('later'),
    (documents) =>
      operation(documents, '/{locale}/bundle').parameters.push({ in: 'query', name: 'q', schema: { type: 'string' } }),
    (documents) => Object.assign((documents[0] as Parts).paths, { '/later': of(documents, '/heads') }),
    (documents) => Object.assign(body(documents).properties, { later: { type: 'string' } }),
  ]
  for (const change of changes) t.same(broken(change), [])
})
