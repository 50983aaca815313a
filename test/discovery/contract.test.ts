import { readFileSync } from 'node:fs'
import t from 'tap'
import { breaks, contractOf } from '../../src/discovery/contract.ts'

const text = readFileSync('schemas/openapi.json', 'utf8')
const released = contractOf(JSON.parse(text))
/** What a change of the document breaks. */
const broken = (change: (document: Record<string, never>) => unknown) => {
  const document = JSON.parse(text)
  change(document)
  return breaks(released, contractOf(document))
}
interface Parts {
  paths: Record<
    string,
    Record<string, { parameters: object[]; requestBody: { content: Record<string, { schema: Parts }> } }>
  >
  components: { schemas: Record<string, Parts> }
  properties: Record<string, object>
  required: string[]
}
const operation = (document: unknown, path: string, method = 'get') =>
  (document as Parts).paths[path]?.[method] as Parts['paths'][string][string]
const schema = (document: unknown, name: string) => (document as Parts).components.schemas[name] as Parts
const body = (document: unknown) =>
  operation(document, '/drafts', 'post').requestBody.content['application/json']?.schema as Parts

t.test('what clients rely on is compared with what was released', async (t) => {
  t.ok(released.length > 2000)
  t.same(
    broken(() => undefined),
    [],
  )
})

t.test('what takes something away from a client is a break', async (t) => {
  const changes: [RegExp, (document: unknown) => unknown][] = [
    [/^- GET \/heads$/, (document) => Reflect.deleteProperty((document as Parts).paths, '/heads')],
    [/^- Guide\/title/, (document) => Reflect.deleteProperty(schema(document, 'Guide').properties, 'title')],
    [
      /^- Guide\/title: null\|string/,
      (document) => Object.assign(schema(document, 'Guide').properties, { title: { type: 'string' } }),
    ],
    [/^- Guide\/title is always there/, (document) => schema(document, 'Guide').required.shift()],
    [
      /^- GET \/\{locale\}\/resources query kind/,
      (document) => operation(document, '/{locale}/resources').parameters.splice(0),
    ],
    [
      /^\+ GET \/heads query since must be given/,
      (document) => {
        const since = { in: 'query', name: 'since', required: true, schema: { type: 'string' } }
        Object.assign(operation(document, '/heads'), { parameters: [since] })
      },
    ],
    [
      /^\+ POST \/drafts body application\/json\/endonym must be given/,
      (document) => body(document).required.push('endonym'),
    ],
    [
      /^- POST \/drafts body application\/json\/dir/,
      (document) => Reflect.deleteProperty(body(document).properties, 'dir'),
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

t.test('what only adds is none', async (t) => {
  const changes: ((document: unknown) => unknown)[] = [
    (document) => Object.assign(schema(document, 'Guide').properties, { later: { type: 'string' } }),
    (document) => schema(document, 'Guide').required.push('later'),
    (document) =>
      operation(document, '/{locale}/bundle').parameters.push({ in: 'query', name: 'q', schema: { type: 'string' } }),
    (document) => Object.assign((document as Parts).paths, { '/later': (document as Parts).paths['/drafts'] }),
    (document) => Object.assign(body(document).properties, { later: { type: 'string' } }),
  ]
  for (const change of changes) t.same(broken(change), [])
})
