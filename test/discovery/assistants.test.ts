import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import t from 'tap'
import { openApp, publicUrl, root } from '../open-app.ts'

type Json = Record<string, unknown>
interface Parameter extends Json {
  name: string
  in: string
  description: string
  example?: string | number
  schema: Json
}
interface Operation {
  operationId: string
  description: string
  parameters: Parameter[]
  responses: Record<string, { content: { 'application/json': { schema: Json } } }>
}
const text = readFileSync('schemas/openapi.assistants.json', 'utf8')
const { openapi, paths } = JSON.parse(text) as { openapi: string; paths: Record<string, { get: Operation }> }
const operations = Object.entries(paths).map(([path, { get }]) => ({ path, ...get }))

t.test('the document for assistants keeps the rules of their platforms', async (t) => {
  t.equal(openapi, '3.0.3')
  t.ok(Buffer.byteLength(JSON.stringify(JSON.parse(text))) < 20_000, `${JSON.stringify(JSON.parse(text)).length} bytes`)
  t.equal(operations.length, 6)
  t.notMatch(text, /"(allOf|anyOf|oneOf|\$ref|const)":|"type": \[/)
  for (const { operationId, description, parameters } of operations) {
    t.ok(description.length <= 300, operationId)
    for (const { name, in: place, description, schema } of parameters) {
      t.match(place, /^(path|query)$/)
      t.ok(description.length <= 700, name)
      t.notMatch(schema.type, /object|array/, name)
    }
  }
})

t.test('responses are what the document says', async (t) => {
  const { server } = await openApp(t)
  const ajv = formats.default(new Ajv({ strict: false }))
  const given: Readonly<Record<string, string>> = { locale: 'sv', q: 'portfölj', questions: 'p1-q6,p3-q2' }
  for (const { operationId, path, parameters, responses } of operations) {
    const value = ({ name, example }: Parameter) => given[name] ?? `${example}`
    const url = parameters
      .filter(({ in: place }) => place === 'path')
      .reduce((address, one) => address.replace(`{${one.name}}`, value(one)), `${root}${path}`)
    const query = parameters
      .filter(({ name }) => ['q', 'questions'].includes(name))
      .map((one) => `${one.name}=${encodeURIComponent(value(one))}`)
    const { statusCode, body } = await server.inject(`${url}?${query.join('&')}`)
    t.equal(statusCode, 200, `${url} ${body.slice(0, 200)}`)
    const schema = responses[200]?.content['application/json'].schema as Json
    const check = ajv.compile(schema)
    t.ok(check(JSON.parse(body)), `${operationId}: ${ajv.errorsText(check.errors)}`)
    t.notOk(check({}), 'an empty response is none')
  }
})

t.test('the service serves it for its own URL', async (t) => {
  const { server } = await openApp(t)
  const { headers, body } = await server.inject(`${root}/openapi.assistants.json`)
  t.match(headers['content-type'], 'application/openapi+json')
  t.same(JSON.parse(body).servers, [{ url: `${publicUrl}${root}` }])
})
