/** What generators of clients and the API profile ask of both documents. */
import t from 'tap'
import { webhookMessages } from '../../schemas/webhook-messages.ts'
import { needsToken } from '../../src/discovery/complete-operation.ts'
import { problems } from '../../src/errors.ts'
import { webhookEvents } from '../../src/publishing/webhooks/webhook-events.ts'
import { committed, examplesOf, type Json, type Operation, validator } from '../document.ts'

type Node = Record<string, unknown>

/** Every object of a document but for examples, with the names on the way to it. */
function* nodesOf(value: unknown, path: string[] = []): Generator<[node: Node, path: string[]]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [value as Node, path]
  for (const [name, child] of Object.entries(value))
    if (name !== 'example' && name !== 'examples') yield* nodesOf(child, [...path, name])
}
const nodes = committed.flatMap((one) => [...nodesOf(one)])
const isComponent = ([, path]: [Node, string[]], place: string) =>
  path.length === 3 && path[0] === 'components' && path[1] === place
const at = (path: string[]) => path.join('/')

/** Parameters and responses are references; these are what they lead to. */
const operations = committed.flatMap(({ paths, webhooks, components }) => {
  const found = (one: Json) => {
    const [, , place, name] = `${one.$ref ?? ''}`.split('/')
    return place ? ((components[place] as Json)[name as string] as Json) : one
  }
  return [paths, (webhooks ?? {}) as typeof paths].flatMap((all) =>
    Object.values(all).flatMap((methods) =>
      Object.values(methods).map((operation) => ({
        operationId: operation.operationId,
        security: operation.security,
        isWebhook: all !== paths,
        parameters: (operation.parameters ?? []).map(found) as Json[],
        responses: Object.entries(operation.responses).map(([status, one]) => ({ status, ...found(one) })) as (Json & {
          status: string
          description: string
          content?: Operation['responses'][string]['content']
        })[],
      })),
    ),
  )
})

t.test('what occurs in several places has a name', async (t) => {
  t.ok(nodes.length > 4000, `${nodes.length} objects`)
  for (const one of nodes) {
    const [node, path] = one
    const parent = path.at(-2)
    if (Array.isArray(node.enum) || 'x-extensible-enum' in node) t.ok(isComponent(one, 'schemas'), `choice ${at(path)}`)
    if (parent === 'parameters' && /^\d+$/.test(path.at(-1) as string)) t.ok(node.$ref, `parameter ${at(path)}`)
    if (parent === 'properties' && /^_(meta|links)$/.test(path.at(-1) as string) && path[0] !== 'webhooks')
      t.ok(node.$ref, at(path))
  }
  const singles = operations.flatMap(({ responses }) => responses.filter(({ status }) => status === '200'))
  t.ok(singles.length > 30)
})

t.test('no keyword of our own is left in the documents', async (t) => {
  for (const [node, path] of nodes)
    for (const name of Object.keys(node).filter((name) => name.startsWith('x-')))
      t.ok(['x-extensible-enum', 'x-internal', 'x-sla'].includes(name), `${at(path)}/${name}`)
})

t.test('no description says a sentence twice', async (t) => {
  let seen = 0
  for (const [{ description }, path] of nodes) {
    if (typeof description !== 'string') continue
    seen++
    const sentences = description.split(/(?<=[.?!]) /)
    t.same(sentences, [...new Set(sentences)], at(path))
  }
  t.ok(seen > 500, `${seen} descriptions`)
})

t.test('patterns match whole texts and hold nothing that generators cannot write', async (t) => {
  let seen = 0
  for (const [{ pattern }, path] of nodes) {
    if (typeof pattern !== 'string') continue
    seen++
    t.match(pattern, /^\^.*\$$/, at(path))
    t.notMatch(pattern, /\^.*\$\|/, at(path))
    t.notMatch(pattern, /[\u2028\u2029]|\\u202[89]|\\S/, at(path))
    for (const flags of ['', 'u']) t.ok(new RegExp(pattern, flags), at(path))
  }
  t.ok(seen > 200)
})

t.test('choices and files have a type; a choice of a response may gain values, and an object properties', async (t) => {
  const closed = nodes.filter(([node]) => node.additionalProperties === false)
  for (const [, path] of closed) t.ok(path.includes('requestBody'), `${at(path)} is closed`)
  const files = nodes.filter(([node]) => node.format === 'binary')
  t.equal(files.length, 7)
  for (const [node, path] of nodes)
    if (Array.isArray(node.enum) || node.format === 'binary' || 'x-extensible-enum' in node)
      t.equal(node.type, 'string', at(path))
  // Of what a response says, only the direction of writing is closed.
  const inResponses = new Set(
    nodes.flatMap(([{ $ref }, path]) =>
      typeof $ref === 'string' && path[0] === 'components' && path[1] !== 'parameters' ? [$ref.split('/').at(-1)] : [],
    ),
  )
  const closedChoices = nodes.flatMap((one) =>
    Array.isArray(one[0].enum) && isComponent(one, 'schemas') && inResponses.has(one[1][2]) ? [one[1][2]] : [],
  )
  t.same([...new Set(closedChoices)], ['Direction'])
})

t.test('every object states what it can have, because generators take one that does not for empty', async (t) => {
  const objects = nodes.filter(([node]) => node.type === 'object')
  t.ok(objects.length > 100)
  for (const [node, path] of objects)
    t.ok('properties' in node || 'additionalProperties' in node || 'allOf' in node, at(path))
})

t.test('parameters have an example that fits; those of the path come first', async (t) => {
  const check = validator()
  const order = ['path', 'query', 'header']
  for (const { operationId, parameters } of operations) {
    const places = parameters.map((one) => order.indexOf(one.in as string))
    t.same(places, places.toSorted(), operationId)
    for (const { name, schema, example } of parameters) {
      const label = `${operationId} ${name}`
      t.equal(check(schema as object, example), '', label)
      t.notOk('example' in (schema as Json), label)
    }
  }
})

t.test('request headers are declared where they count', async (t) => {
  for (const { operationId, security, isWebhook, parameters } of operations) {
    if (isWebhook) continue
    const headers = parameters.filter((one) => one.in === 'header').map(({ name }) => name)
    const isPrivate = needsToken({ security } as Parameters<typeof needsToken>[0])
    // Nothing is kept of a response to what anyone may send.
    const own = isPrivate ? ['Handbook-Client'] : operationId === 'sendFeedback' ? [] : ['If-None-Match']
    for (const name of ['Accept-Language', 'traceparent', ...own])
      t.ok(headers.includes(name), `${operationId} ${name}`)
  }
  const withRevision = operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'If-Match'))
  t.same(withRevision.map(({ operationId }) => operationId).sort(), [
    'approveDraft',
    'discardDraft',
    'importFile',
    'publishDraft',
    'returnText',
    'updateDraft',
  ])
})

t.test('each status of an error says its codes, with an example of each', async (t) => {
  const check = validator()
  const told = new Set<string>()
  for (const { operationId, isWebhook, responses } of operations) {
    if (isWebhook) continue
    for (const { status, description, content } of responses) {
      const media = content?.['application/problem+json']
      if (!media) continue
      const codes = [...description.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code as keyof typeof problems)
      t.same(
        codes.map((code) => problems[code]?.status),
        codes.map(() => Number(status)),
        `${operationId} ${status}`,
      )
      const examples = examplesOf(media) as { code: string }[]
      t.same(
        examples.map(({ code }) => code),
        codes,
      )
      for (const example of examples) t.equal(check(media.schema, example), '')
      for (const code of codes) told.add(code)
    }
  }
  // What no operation of the API can fail with: other methods and addresses, slow requests, oEmbed.
  const others = ['ADDRESS_NOT_FOUND', 'FORMAT_NOT_IMPLEMENTED', 'METHOD_NOT_ALLOWED', 'REQUEST_TIMEOUT']
  t.same([...told, ...others].sort(), Object.keys(problems).sort())
  for (const { components } of committed) {
    const { ProblemCode } = components.schemas as { ProblemCode: Json }
    t.same(ProblemCode['x-extensible-enum'], Object.keys(problems))
  }
})

t.test('the messages to webhooks are described with real ones', async (t) => {
  const check = validator()
  const webhooks = committed[1]?.webhooks as Record<string, { post: Operation }>
  t.same(Object.keys(webhooks), Object.keys(webhookMessages))
  const types = Object.values(webhookEvents).map(({ type }) => type)
  t.same([...new Set([...types, 'feedback.received', 'test'])].sort(), Object.keys(webhooks).sort())
  for (const [type, { post }] of Object.entries(webhooks)) {
    const { content } = post.requestBody as NonNullable<Operation['requestBody']>
    const { schema, example } = content['application/json'] as { schema: object; example: Json }
    t.equal(check(schema, example), '', type)
    t.equal(example.type, type)
  }
})

t.test('the reading document knows no session, and both lead to the documentation', async (t) => {
  const [reading, maintaining] = committed
  t.same(Object.keys(reading?.components.securitySchemes ?? {}), ['bearerToken'])
  t.same(Object.keys(maintaining?.components.securitySchemes ?? {}), ['bearerToken', 'session'])
  for (const { externalDocs, info } of committed) {
    t.match(externalDocs, { url: 'https://handbook.example/docs' })
    t.match((info as Json).description, /limitations.*begränsningar.*How the API changes/is)
  }
})

t.test('examples show deviations, no fallback, a pinned response and an empty page', async (t) => {
  const examples = (operationId: string) => {
    const { responses } = operations.find((one) => one.operationId === operationId) as (typeof operations)[number]
    return (responses[0]?.content?.['application/json']?.examples ?? {}) as Record<string, { value: Json }>
  }
  const { deviations, noFallback, pinned } = examples('getQuestion')
  t.match(deviations?.value, { _meta: { locale: 'fi', deviations: [{ lang: 'sv', pointer: '/question' }] } })
  t.match(noFallback?.value, { question: null })
  t.match(JSON.stringify(pinned?.value), 'release=2023-01-r1')
  t.match(examples('listQuestions').emptyPage?.value, { items: [], _meta: { count: 0 } })
})
