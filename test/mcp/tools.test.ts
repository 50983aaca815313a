import t from 'tap'
import { Value } from 'typebox/value'
import { outlineOf } from '../../src/handbook/outline.ts'
import { Result } from '../../src/mcp/answer.ts'
import { mostTokens, tokensOf } from '../../src/mcp/tokens.ts'
import { tools } from '../../src/mcp/tools.ts'
import type { Release } from '../../src/store/release.ts'
import { freeze } from '../../src/store/release.ts'
import { copyContent, openApp, partialLocale, publicUrl, root } from '../open-app.ts'
import { ask, call, textOf } from './client.ts'

interface ListedTool {
  name: string
  description: string
  annotations: object
}

t.test('the list of tools is short, and the tools lead to each other', async (t) => {
  const { server } = await openApp(t)
  const { tools: listed } = await ask<{ tools: ListedTool[] }>(server, 'tools/list')
  const tokens = tokensOf(JSON.stringify(listed))
  t.comment(`tools/list: ${listed.length} tools, ${tokens} tokens of at most ${mostTokens}`)
  t.ok(listed.length >= 5 && listed.length <= 6)
  t.ok(tokens <= mostTokens, `${tokens} tokens`)
  const names = listed.map(({ name }) => name)
  for (const { name, description, annotations } of listed) {
    t.same(annotations, { readOnlyHint: true, openWorldHint: false }, name)
    for (const other of description.match(/\b[a-z]+_[a-z]+\b/g) ?? []) t.ok(names.includes(other), `${name}: ${other}`)
  }
  const mentioned = listed.flatMap(({ description }) => description.match(/\b[a-z]+_[a-z]+\b/g) ?? [])
  t.ok(new Set(mentioned).size >= 3, 'descriptions name the next tool')
})

/** A call of every tool, and with every id that it takes. */
function everyCall({ edition }: Release): [string, Record<string, unknown>][] {
  const { principles, challenges, questions } = outlineOf(edition)
  return [
    ...['portfölj', 'experiment', 'zzzzzz'].map((query): [string, object] => ['search_handbook', { query }]),
    ['list_questions', {}],
    ...challenges.map(({ id }): [string, object] => ['list_questions', { challenge: id }]),
    ...questions.map(({ id }): [string, object] => ['get_question', { id }]),
    ...principles.map(({ id }): [string, object] => ['get_principle', { id }]),
    ['make_plan', { questions: ['p1-q6', 'p3-q2'] }],
    ['make_plan', { questions: questions.map(({ id }) => id) }],
    ['list_changes', { since: '2023-01-r1' }],
  ] as [string, Record<string, unknown>][]
}

t.test('every result in every language fits, can be cited, and leads to the rest', async (t) => {
  const { server, head } = await openApp(t)
  const locales = Object.keys(head.release.locales)
  const most = { tokens: 0, omitted: 0 }
  const calls = everyCall(head.release)
  t.same(new Set(calls.map(([name]) => name)), new Set(tools.map(({ name }) => name)))
  for (const language of locales)
    for (const [name, given] of calls) {
      const result = await call(server, name, { ...given, language })
      const [text, data] = [textOf(result), result.structuredContent]
      const what = `${name} ${JSON.stringify(given)} ${language}`
      if (!Value.Check(Result, data)) t.fail(`${what}: ${text}`)
      if (tokensOf(text) > mostTokens) t.fail(`${what} has ${tokensOf(text)} tokens`)
      const faults = [
        ...data.items.filter(({ title, id, uri }) => !text.includes(title) || uri !== `${publicUrl}/id/${id}`),
        ...[data.release, data.licence, data.more, `${publicUrl}/id/`].filter((piece) => !text.includes(piece)),
        ...(data.language === language && data.release === head.release.id ? [] : [data]),
        ...(/^CC BY-SA 3\.0 IGO\. \S/.test(data.licence) ? [] : [data.licence]),
      ]
      t.same(faults, [], what)
      if (data.omitted > 0) t.match(text, `Not shown: ${data.omitted}.`, what)
      most.tokens = Math.max(most.tokens, tokensOf(text))
      if (name !== 'make_plan' && name !== 'search_handbook') most.omitted = Math.max(most.omitted, data.omitted)
    }
  t.comment(
    `the longest of ${calls.length * locales.length} results: ${most.tokens} tokens; at most ${most.omitted} passages left out`,
  )
  for (const [name, given] of calls.filter((_call, index) => index % 10 === 0 || index > calls.length - 4)) {
    const { more } = (await call(server, name, given)).structuredContent
    const { statusCode } = await server.inject(more.slice(publicUrl.length))
    t.equal(statusCode, 200, more)
  }
})

t.test('the texts are those of the API, with the same hits', async (t) => {
  const { server } = await openApp(t)
  const read = async (path: string) => (await server.inject(`${root}/en${path}`)).json()
  const { guide, question } = await read('/questions/p1-q6')
  const { structuredContent } = await call(server, 'get_question', { id: 'p1-q6', language: 'en' })
  t.same(
    structuredContent.items.map(({ title }) => title),
    [
      question,
      guide.title,
      ...guide.actions.map(({ text }: { text: { markdown: string } }) => text.markdown),
      guide.toolbox.heading,
      guide.caseStudy.heading,
    ],
  )
  t.equal(structuredContent.items.at(-1)?.text, guide.caseStudy.text.markdown)
  const hits = await read('/search?q=portfolio')
  const found = await call(server, 'search_handbook', { query: 'portfolio', language: 'en' })
  const ids = (items: { id: string }[]) => items.map(({ id }) => id)
  t.same(ids(found.structuredContent.items), ids(hits.items).slice(0, 8))
  t.equal(found.structuredContent.omitted, hits._meta.totalRecords - found.structuredContent.items.length)
  const actions = await call(server, 'search_handbook', { query: 'innovation', type: 'action', language: 'en' })
  t.same([...new Set(actions.structuredContent.items.map(({ type }) => type))], ['action'])
  t.notMatch(textOf(found), /<mark>|&\w+;/, 'excerpts are plain text')
})

t.test('a language is matched as everywhere', async (t) => {
  const { server } = await openApp(t)
  const languageOf = async (language?: string, accept?: string) =>
    (await call(server, 'list_questions', { language }, { headers: accept ? { 'accept-language': accept } : {} }))
      .structuredContent?.language
  t.equal(await languageOf('sv_SE'), 'sv')
  t.equal(await languageOf('no'), 'nb')
  t.equal(await languageOf(undefined, 'fi-FI, en;q=0.5'), 'fi')
  t.equal(await languageOf('en-GB', 'fi'), 'en', 'what is asked for comes first')
  t.equal(await languageOf(), 'sv')
})

t.test('a text in another language is marked, in the text and in the data', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const result = await call(server, 'get_question', { id: 'p1-q6', language: 'is' })
  const { items, deviations, language } = result.structuredContent
  t.equal(language, 'is')
  t.ok(deviations.some(({ pointer, lang }) => pointer === '/items/1/title' && lang === 'sv'))
  for (const { pointer } of deviations) t.ok(Number(pointer.split('/')[2]) < items.length, pointer)
  t.match(textOf(result), `${items[1]?.title} [sv]`)
  t.match(textOf(result), `question p1-q6: ${items[0]?.title}\n`, 'its own texts are not marked')
})

t.test('what changed since a release, in the structure and in one language', async (t) => {
  const { server, head } = await openApp(t)
  const { release } = head
  const sv = release.locales.sv as NonNullable<typeof release.locales.sv>
  const texts = { ...sv.texts, 'p1.title': 'Ny rubrik' }
  const parts = { edition: release.edition, locales: { ...release.locales, sv: { ...sv, texts } } }
  await head.move({ ...release, ...parts, ...freeze(parts), id: '2023-01-r2' })
  const since = release.id
  const { items, release: named } = (await call(server, 'list_changes', { since })).structuredContent
  t.equal(named, '2023-01-r2', 'the release that is current now')
  t.same(
    items.map(({ id, type, title, text }) => ({ id, type, title, text })),
    [{ id: 'p1', type: 'changed', title: 'p1.title', text: `${sv.texts['p1.title']} → Ny rubrik` }],
  )
  t.same((await call(server, 'list_changes', { since, language: 'en' })).structuredContent.items, [])
})

t.test('a wrong call gets an error that says what to do', async (t) => {
  const { server } = await openApp(t)
  const wrong: [string, object, RegExp][] = [
    ['get_question', { id: 'p1-q66' }, /no item “p1-q66” among the questions\. Did you mean p1-q6\?/],
    ['get_question', {}, /id is required/],
    ['get_question', { id: 6 }, /id must be/],
    ['get_question', { id: 'p1-q6', lang: 'sv' }, /The field “lang” is unknown/],
    ['get_principle', { id: 'p9' }, /among the principles/],
    ['list_questions', { challenge: 'p1-q6' }, /among the challenges/],
    ['make_plan', { questions: [] }, /questions/],
    ['make_plan', { questions: ['p31-q2', 'p1'] }, /“p31-q2”.*“p1”/],
    ['list_changes', { since: '2023-01-r9' }, /no release “2023-01-r9”. Did you mean 2023-01-r1/],
    ['list_changes', { since: 'yesterday' }, /since/],
    ['search_handbook', { query: 'x', type: 'tool' }, /principle, dimension/],
    ['search_handbook', { query: 'x', language: 'xx' }, /The locales are da, en, fi, nb, sv/],
  ]
  for (const [name, given, message] of wrong) {
    const result = await call(server, name, given)
    t.equal(result.isError, true, `${name} ${JSON.stringify(given)}`)
    t.match(textOf(result), message)
  }
  await t.rejects(call(server, 'drop_handbook'), /drop_handbook not found/)
})

t.test('a permanent address will do for an id', async (t) => {
  const { server } = await openApp(t)
  for (const id of ['p1-q6', `${publicUrl}/id/p1-q6`])
    t.equal((await call(server, 'get_question', { id })).structuredContent.items[0]?.id, 'p1-q6')
})
