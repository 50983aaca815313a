import t from 'tap'
import { type Answer, KeptAnswers } from '../../src/mcp/kept-answers.ts'
import type { ResponseCache } from '../../src/responses/response-cache.ts'
import { openApp } from '../open-app.ts'
import { call, messageIn, send } from './client.ts'

const question = { name: 'get_question', arguments: { id: 'p1-q6', language: 'sv' } }

t.test('a message that is sent again has the same result under its own id, until the head moves', async (t) => {
  const { server, head } = await openApp(t)
  const ask = async () => (await send(server, 'tools/call', question)).body
  const first = await ask()
  t.equal(await ask(), first)
  t.match(messageIn({ body: first }), { id: 1, result: { structuredContent: { release: '2023-01-r1' } } })
  await head.move({ ...head.release, id: '2023-01-r2' })
  t.match(messageIn({ body: await ask() }), { result: { structuredContent: { release: '2023-01-r2' } } })
  const languages = ['sv', 'fi', 'sv'].map(async (accepted) => {
    const { structuredContent } = await call(server, 'list_questions', {}, { headers: { 'accept-language': accepted } })
    return structuredContent.language
  })
  t.same(await Promise.all(languages), ['sv', 'fi', 'sv'])
})

t.test('ids stay as they were sent, and only results are kept', async (t) => {
  const kept = new KeptAnswers()
  let cache = {} as ResponseCache
  let asked = 0
  let made: (body: string) => Answer = (body) => {
    const { id } = JSON.parse(body)
    return { status: 200, type: 'application/json', body: JSON.stringify({ jsonrpc: '2.0', id, result: { $: '$&' } }) }
  }
  const ask = async (message: unknown, headers = '') => {
    const body = typeof message === 'string' ? message : JSON.stringify(message)
    const { body: answer } = await kept.of(
      body,
      headers,
      () => cache,
      async (given) => {
        asked += 1
        return made(given)
      },
    )
    return answer
  }
  const message = (id: unknown, more = {}) => ({ jsonrpc: '2.0', id, method: 'tools/call', ...more })
  for (const id of [0, 7, -3, 'a', '', '$&', '"'])
    t.same(JSON.parse(await ask(message(id))), { jsonrpc: '2.0', id, result: { $: '$&' } })
  t.equal(asked, 1)
  await ask(message(1), 'other headers')
  await ask(message(1, { params: {} }))
  t.equal(asked, 3)
  cache = {} as ResponseCache
  await ask(message(1))
  t.equal(asked, 4, 'a new head has other answers')
  made = (body) => {
    // The head moves while the answer is made.
    cache = {} as ResponseCache
    return { status: 200, type: 'application/json', body: `{"id":${JSON.stringify(JSON.parse(body).id)},"result":{}}` }
  }
  await ask(message(1, { params: 1 }))
  await ask(message(1, { params: 1 }))
  t.equal(asked, 6)
  for (const body of ['{"error":{}}', '{"result":{"isError":true}}', '{"result":{}}']) {
    made = () => ({ status: body === '{"result":{}}' ? 503 : 200, type: 'application/json', body })
    asked = 0
    await ask(message(1, { params: body }))
    await ask(message(1, { params: body }))
    t.equal(asked, 2, body)
  }
  made = (body) => ({ status: 400, type: 'application/json', body })
  for (const body of ['', '{', 'null', '1', '[]', '{"id":null}', '{"id":{}}', '{"id":1.5}', '{"method":"ping"}'])
    t.equal(await ask(body), body, 'what has no id is handed on as it is')
})
