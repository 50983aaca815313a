import fc from 'fast-check'
import t from 'tap'
import { unavailable } from '../../src/errors.ts'
import { tools } from '../../src/mcp/tools.ts'
import { openApp, publicUrl } from '../open-app.ts'
import { post, send } from './client.ts'

const names = tools.map(({ name }) => name)
const ids = ['p1', 'p1-q6', 'p1-c1', 'p9-q9', '2023-01-r1', 'constructor', '__proto__', '', '\u0000', 'å'.repeat(300)]
const text = fc.oneof(fc.constantFrom(...ids, 'sv', 'en', 'xx', 'portfölj'), fc.string())
const value = fc.oneof(text, fc.array(text), fc.jsonValue())
const given = fc.dictionary(
  fc.oneof(fc.constantFrom('id', 'query', 'type', 'language', 'challenge', 'questions', 'since'), fc.string()),
  value,
  { maxKeys: 4 },
)
const method = fc.oneof(
  fc.constantFrom('tools/list', 'prompts/list', 'resources/list', 'resources/templates/list', 'server/discover'),
  fc.constantFrom('initialize', 'ping', 'completion/complete', 'logging/setLevel', 'subscriptions/listen'),
  fc.string(),
)
const message = fc.oneof(
  fc.record({ name: fc.oneof(fc.constantFrom(...names), text), arguments: fc.oneof(given, value) }).map((params) => ({
    method: 'tools/call',
    params,
  })),
  fc
    .record({ name: fc.oneof(fc.constantFrom('assess_our_unit', 'prepare_workshop'), text), arguments: value })
    .map((params) => ({ method: 'prompts/get', params })),
  fc
    .oneof(
      text.map((id) => `${publicUrl}/id/${id}`),
      text.map((language) => `${publicUrl}/handbook/v1/${language}/bundle`),
      fc.constant('ui://handbook'),
      text,
    )
    .map((uri) => ({ method: 'resources/read', params: { uri } })),
  fc.record({ method, params: fc.oneof(given, fc.constant({})) }),
)

/** What a fault in the service says. */
const broken = [unavailable().detail.en, 'Internal server error', 'Output validation']

/** `MCP_MESSAGES=20000` sends more. */
const numRuns = Number(process.env.MCP_MESSAGES ?? 1000)

t.test('messages of every sort are answered, and none breaks the service', async (t) => {
  const { server } = await openApp(t)
  const statuses = new Map<number, number>()
  const count = (statusCode: number) => statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1)
  const isRight = (response: { statusCode: number; body: string }) => {
    count(response.statusCode)
    return response.statusCode < 500 && !broken.some((text) => response.body.includes(text))
  }
  await fc.assert(
    fc.asyncProperty(message, fc.boolean(), async ({ method, params }, isEarlier) =>
      isRight(await send(server, method, params as Record<string, unknown>, { isEarlier, headers: {} })),
    ),
    { numRuns },
  )
  const raw = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ jsonrpc: value, id: value, method: value, params: value }).map((one) => JSON.stringify(one)),
  )
  await fc.assert(
    fc.asyncProperty(raw, async (body) => isRight(await post(server, body))),
    { numRuns: numRuns / 4 },
  )
  t.comment(`statuses: ${[...statuses].map(([status, count]) => `${count} of ${status}`).join(', ')}`)
  t.ok(statuses.size > 2)
})
