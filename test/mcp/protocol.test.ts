import t from 'tap'
import { openApp, publicUrl } from '../open-app.ts'
import { ask, call, messageIn, post, send, textOf } from './client.ts'

t.test('both protocols get the same result, without a session', async (t) => {
  const { server } = await openApp(t)
  const given = { id: 'p1-q6', language: 'en' }
  const earlier = await call(server, 'get_question', given, { isEarlier: true })
  t.equal(textOf(earlier), textOf(await call(server, 'get_question', given)))
  const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } }
  const response = await send(server, 'initialize', client, { isEarlier: true })
  t.equal(messageIn<{ protocolVersion: string }>(response).result?.protocolVersion, '2025-06-18')
  t.equal(response.headers['mcp-session-id'], undefined)
  const notification = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })
  t.equal((await post(server, notification)).statusCode, 202)
})

t.test('lists may be kept as long as responses of the API, and nothing by a cache of HTTP', async (t) => {
  const { server } = await openApp(t)
  for (const method of ['tools/list', 'prompts/list', 'resources/list', 'resources/templates/list', 'server/discover'])
    t.match(await ask(server, method), { ttlMs: 60_000, cacheScope: 'public' }, method)
  const { headers } = await send(server, 'tools/list')
  t.equal(headers['cache-control'], 'private, no-store')
  t.equal(headers['access-control-allow-origin'], publicUrl)
})

t.test('nothing is announced later, so nothing keeps a connection open', async (t) => {
  const { server } = await openApp(t)
  const { capabilities } = await ask<{ capabilities: object }>(server, 'server/discover')
  t.same(capabilities, {
    tools: { listChanged: false },
    prompts: { listChanged: false },
    resources: { listChanged: false },
  })
  await t.rejects(ask(server, 'subscriptions/listen', { notifications: { toolsListChanged: true } }), /limit/)
})

t.test('only POST is allowed', async (t) => {
  const { server } = await openApp(t)
  for (const method of ['GET', 'HEAD', 'DELETE', 'PUT'] as const) {
    const { statusCode, headers } = await server.inject({ method, url: '/mcp' })
    t.same([statusCode, headers.allow], [405, 'POST, OPTIONS'], method)
  }
})

t.test('pages of other origins are refused', async (t) => {
  const { server } = await openApp(t)
  const statusFrom = async (origin: string) => {
    const { statusCode, body } = await send(server, 'tools/list', {}, { headers: { origin } })
    if (statusCode === 403) t.match(JSON.parse(body), { jsonrpc: '2.0', id: null, error: { message: /Pages of/ } })
    return statusCode
  }
  for (const origin of ['https://portal.example', 'null', `${publicUrl}.evil.example`, 'http://handbook.example'])
    t.equal(await statusFrom(origin), 403, origin)
  t.equal(await statusFrom(publicUrl), 200)
})

t.test('a body that is no message gets an error of the protocol', async (t) => {
  const { server } = await openApp(t)
  const ping = { jsonrpc: '2.0', id: 1, method: 'ping' }
  const wrong: [string, Record<string, string>, number, number | undefined][] = [
    ['{', {}, 400, -32700],
    ['', {}, 415, undefined],
    ['7', {}, 400, undefined],
    [JSON.stringify([ping, ping]), {}, 400, -32600],
    [JSON.stringify(ping), { 'content-type': 'text/plain' }, 415, undefined],
    [JSON.stringify(ping), { accept: 'text/html' }, 406, undefined],
    [JSON.stringify({ ...ping, params: { x: 'x'.repeat(20_000) } }), {}, 413, undefined],
  ]
  for (const [body, headers, status, code] of wrong) {
    const response = await post(server, body, headers)
    const what = `${body.slice(0, 20)} ${JSON.stringify(headers)}`
    t.equal(response.statusCode, status, what)
    const { error } = messageIn(response)
    t.match(error?.message, /\S/, what)
    if (code !== undefined) t.equal(error?.code, code, what)
  }
  await t.rejects(ask(server, 'handbook/write'), /not found/i)
})

t.test('requests count towards the limit and in the metrics, and continue a trace', async (t) => {
  const { server, counts } = await openApp(t, { HANDBOOK_RATE_LIMIT_MAX: '2' })
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
  const first = await send(server, 'tools/list', {}, { headers: { traceparent } })
  t.match(first.headers.traceparent, /^00-0af7651916cd43dd8448eb211c80319c-/)
  t.match(first.headers.ratelimit, /r=1/)
  await server.inject('/handbook/v1/heads')
  const { statusCode, headers } = await send(server, 'tools/list')
  t.equal(statusCode, 429)
  t.ok(headers['retry-after'])
  const counted = [...counts.entries()].filter(({ route }) => route === '/mcp')
  t.same(
    counted.map(({ status, count }) => [status, count]),
    [
      ['200', 1],
      ['429', 1],
    ],
  )
})

t.test('parameters of a wrong type are invalid parameters in both protocols', async (t) => {
  const { server } = await openApp(t)
  const wrong: [method: string, params: Record<string, unknown>][] = [
    ['prompts/get', { name: 'assess_our_unit', arguments: 5 }],
    ['prompts/get', { name: 'assess_our_unit', arguments: { language: 5 } }],
    ['prompts/get', { name: 5 }],
    ['prompts/get', {}],
    ['resources/read', { uri: 5 }],
    ['resources/read', {}],
    ['tools/call', { name: 5 }],
  ]
  for (const isEarlier of [false, true])
    for (const [method, params] of wrong) {
      const { error } = messageIn(await send(server, method, params, { isEarlier }))
      t.equal(error?.code, -32602, `${method} ${JSON.stringify(params)} ${error?.message}`)
    }
})
