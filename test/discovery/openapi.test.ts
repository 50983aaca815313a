import openapiTS, { astToString } from 'openapi-typescript'
import t from 'tap'
import typescript from 'typescript'
import { parse } from 'yaml'
import { problems } from '../../src/errors.ts'
import {
  committed,
  document,
  examplesOf,
  isFile,
  type Json,
  maintaining,
  type Operation,
  operations,
  reading,
  sending,
  validator,
} from '../document.ts'
import { copyContent, openApp, partialLocale, publicUrl, root } from '../open-app.ts'

const { transpileModule } = typescript

/** Many real addresses of every operation: all items, pages, filters, fallbacks, pins. */
async function addresses(
  server: Awaited<ReturnType<typeof openApp>>['server'],
  locales: string[],
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const { path, operationId } of reading) {
    if (path.startsWith('/releases/{release}'))
      found[operationId] = [
        path.replace('{release}', '2023-01-r1').replace('{locale}', 'is') +
          (path.endsWith('/changes') ? '?since=2023-01-r1' : ''),
      ]
    else if (!path.includes('{')) found[operationId] = [path]
    else if (path.endsWith('/search'))
      found[operationId] = locales.flatMap((locale) => [
        `/${locale}/search?q=innovation`,
        `/${locale}/search?q=xyzzy&fallback=none`,
      ])
    else if (path.endsWith('/plan'))
      found[operationId] = locales.flatMap((locale) => [
        `/${locale}/plan?questions=p1-q1,p5-q7`,
        `/${locale}/plan?questions=p1-q6&fallback=none`,
      ])
    else if (!path.endsWith('{id}'))
      found[operationId] = locales.flatMap((locale) =>
        ['', '?fallback=none', '?release=2023-01-r1'].map((query) => path.replace('{locale}', locale) + query),
      )
    else {
      const plural = path.split('/')[2]
      const { [plural as string]: items } = (await server.inject(`${root}/sv/bundle`)).json()
      found[operationId] = locales.flatMap((locale) =>
        items.map(({ id }: { id: string }) => `/${locale}/${plural}/${id}?fallback=none`),
      )
    }
  }
  return found
}

t.test('every response of every reading operation is what the document says, headers included', async (t) => {
  const { server } = await openApp(t, {
    HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale),
    HANDBOOK_RATE_LIMIT_MAX: '1000000',
  })
  const check = validator()
  const asked = await addresses(server, ['sv', 'is'])
  let checked = 0
  for (const { operationId, responses } of reading) {
    const { content = {}, headers = {} } = responses[200] as Operation['responses'][string]
    for (const address of asked[operationId] as string[]) {
      const answer = await server.inject(root + address)
      const [type = ''] = String(answer.headers['content-type']).split(';')
      const { schema } = content[type] as { schema: object }
      const body = type.endsWith('json') ? answer.json() : answer.body
      const problem = answer.statusCode === 200 ? check(schema, body) : `answered ${answer.statusCode}`
      if (problem) t.fail(`${address}: ${problem}`)
      for (const name of Object.keys(headers).filter((name) => !['RateLimit', 'traceparent'].includes(name))) {
        if (answer.headers[name.toLowerCase()] === undefined) t.fail(`${address} lacks ${name}`)
      }
      checked += 1
    }
  }
  t.ok(checked > 600, `${checked} answers checked`)
  t.equal(reading.length, 27)
})

t.test('every problem is what the document says', async (t) => {
  const { server } = await openApp(t)
  const check = validator()
  for (const url of [
    `${root}/se/actions?limit=0&x=1`,
    '/nowhere',
    '/nowhere?a[b]=c#d#e',
    '/%zz',
    `${root}/sv/plan?questions=p0-q0`,
  ]) {
    t.equal(check({ $ref: '#/components/schemas/Problem' }, (await server.inject(url)).json()), '', url)
  }
})

t.test('every operation has real, valid examples and the failures it can have', async (t) => {
  const check = validator()
  for (const { operationId, responses, requestBody } of operations) {
    const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'))
    t.equal(answers.length, 1, operationId)
    const bodies = [...answers.map(([, { content = {} }]) => content), requestBody?.content ?? {}]
    for (const content of bodies)
      for (const [type, media] of Object.entries(content)) {
        if (isFile(type)) continue
        const examples = examplesOf(media)
        t.ok(examples.length > 0, `${operationId} ${type}`)
        for (const example of examples) t.equal(check(media.schema, example), '', `${operationId} ${type}`)
      }
  }
  const failures = ['400', '406', '414', '429', '431', '500', '503']
  const failuresOf = ({ responses }: Operation) => Object.keys(responses).filter((status) => !/^2|304/.test(status))
  for (const operation of reading) {
    const names = (parameter: string) => operation.parameters?.some(({ name }) => name === parameter)
    const more = [
      ...(names('locale') ? ['307'] : []),
      ...(operation.security ? ['401'] : []),
      ...(names('release') ? ['410'] : []),
      ...(operation.path.includes('{') || names('release') ? ['404'] : []),
    ]
    t.same(failuresOf(operation), [...failures, ...more].sort(), operation.operationId)
  }
  for (const operation of sending)
    t.same(failuresOf(operation), [...failures, '404', '413', '415'].sort(), operation.operationId)
  t.equal(sending.length, 1)
  for (const operation of maintaining) t.match(failuresOf(operation), ['400', '401', '403'], operation.operationId)
  t.equal(maintaining.length, 58)
  t.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length)
})

t.test('every string, number and list in the document is bounded and described', async (t) => {
  let properties = 0
  const walk = (node: unknown, path: string): void => {
    if (Array.isArray(node)) for (const [index, child] of node.entries()) walk(child, `${path}/${index}`)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const schema = node as Json
    const types = [schema.type].flat()
    if (
      types.includes('string') &&
      !schema.const &&
      !(schema.enum || (schema.maxLength !== undefined && (schema.pattern || schema.format)))
    )
      t.fail(`${path} is unbounded`)
    if (types.includes('array') && !schema.maxItems) t.fail(`${path} has no maxItems`)
    if (types.includes('integer') && (schema.minimum === undefined || schema.maximum === undefined || !schema.format))
      t.fail(`${path} is unbounded`)
    for (const [name, property] of Object.entries((schema.properties ?? {}) as Json)) {
      properties += 1
      const { $ref, description, allOf, format, example } = property as Json
      if (!$ref && !allOf && !description) t.fail(`${path}/${name} has no description`)
      if ((format === 'date-time' || format === 'date') && !example) t.fail(`${path}/${name} has no example`)
    }
    for (const [key, child] of Object.entries(schema)) if (key !== 'example') walk(child, `${path}/${key}`)
  }
  for (const one of committed) walk(one, '')
  t.ok(properties > 200, `${properties} properties`)
  for (const [name, shape] of Object.entries(document.components.schemas)) {
    for (const property of Object.keys((shape as { properties?: object }).properties ?? {}))
      t.match(property, /^[a-zA-Z]+$/, `${name}.${property}`)
  }
})

t.test('the generator of the SDK’s types reads the document, and what it writes compiles', async (t) => {
  let named = 0
  for (const one of committed) {
    const source = astToString(await openapiTS(JSON.stringify(one)))
    for (const { operationId } of operations) if (source.includes(`${operationId}: {`)) named++
    const { diagnostics = [] } = transpileModule(source, { reportDiagnostics: true })
    t.same(
      diagnostics.map(({ messageText }) => messageText),
      [],
    )
  }
  t.equal(named, operations.length)
})

t.test('a running service serves the document with its own address and operator, as JSON and YAML', async (t) => {
  const { server } = await openApp(t, {
    HANDBOOK_PUBLIC_URL: 'https://handbok.myndighet.example',
    HANDBOOK_OPERATOR_NAME: 'Myndigheten',
  })
  const json = await server.inject(`${root}/openapi.json`)
  t.notMatch(json.body, publicUrl)
  t.equal(json.json().servers[0].url, 'https://handbok.myndighet.example/handbook/v1')
  t.equal(json.json().info.contact.name, 'Myndigheten')
  t.same(parse((await server.inject(`${root}/openapi.yaml`)).body), json.json())
})

t.test('api-info says which version, under which licences, and that no service level is promised', async (t) => {
  const { server } = await openApp(t)
  const info = (await server.inject(`${root}/api-info`)).json()
  t.equal(info.apiStatus, 'active')
  t.equal(info.apiVersion, '1.0.0')
  t.equal(info.codeLicence, 'MIT')
  t.equal(info.contentLicence.name, 'CC BY-SA 3.0 IGO')
  t.match(info.serviceLevel, 'Not stated')
  t.ok(Object.keys(problems).length > 10)
})

interface Described {
  operationId: string
  summary: string
  parameters?: {
    name: string
    description?: string
    required?: boolean
    schema: Bounds
  }[]
}
interface Bounds {
  $ref?: string
  type?: string
  enum?: string[]
  default?: unknown
  minimum?: number
  maximum?: number
  maxLength?: number
}
const described = operations as unknown as Described[]

const verbs =
  /^(Approves|Asks|Assigns|Changes|Confirms|Creates|Deletes|Discards|Ends|Imports|Issues|Lists|Marks|Publishes|Returns|Revokes|Rolls back|Searches|Sends|Sets|Withdraws) /

t.test('every summary begins with a verb in the third person', async (t) => {
  t.ok(operations.length > 40)
  for (const { operationId, summary } of described) t.match(summary, verbs, operationId)
})

t.test('every parameter states type, default and bounds in words', async (t) => {
  let seen = 0
  for (const { operationId, parameters = [] } of described)
    for (const { name, description = '', required, schema } of parameters) {
      seen++
      const label = `${operationId}: ${name}`
      const { enum: values } = schema.$ref
        ? (document.components.schemas[schema.$ref.split('/').at(-1) as string] as Bounds)
        : schema
      const bounds = values
        ? `One of ${values.join(', ')}.`
        : schema.type === 'integer'
          ? `A whole number from ${schema.minimum} to ${schema.maximum}.`
          : `A text of at most ${schema.maxLength} characters.`
      t.match(description, bounds, label)
      t.match(
        description,
        required ? 'Required.' : 'default' in schema ? `Default: ${schema.default}.` : 'No default.',
        label,
      )
      t.match(description, /^(\p{Lu}\S*|true:) .*\.$/u, `${label}: begins with what the parameter is`)
    }
  t.ok(seen > 100)
})
