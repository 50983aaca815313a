/** Prompts and resources. */
import { gunzipSync } from 'node:zlib'
import t from 'tap'
import { openApp, publicUrl, root } from '../open-app.ts'
import { ask } from './client.ts'

interface Prompt {
  messages: { content: { text: string } }[]
}
interface Resource {
  contents: { uri: string; mimeType: string; text: string; _meta: { release: string } }[]
}

t.test('the prompts are the texts of the handbook in each language', async (t) => {
  const { server, head } = await openApp(t)
  const { prompts } = await ask<{ prompts: { name: string; arguments: { name: string }[] }[] }>(server, 'prompts/list')
  t.same(prompts.map(({ name }) => name).sort(), ['assess_our_unit', 'prepare_workshop'])
  for (const language of Object.keys(head.release.locales)) {
    const get = async (name: string) => {
      const { messages } = await ask<Prompt>(server, 'prompts/get', { name, arguments: { language } })
      return messages[0]?.content.text ?? ''
    }
    const { texts } = head.release.locales[language] as { texts: Record<string, string> }
    const [assess, workshop] = [await get('assess_our_unit'), await get('prepare_workshop')]
    for (const name of ['question', 'text']) t.match(assess, texts[`handbook.steps.step-2.${name}`] ?? 'none', language)
    for (const name of ['title', 'introduction']) t.match(workshop, texts[`workshop.${name}`] ?? 'none', language)
    for (const text of [assess, workshop]) t.match(text, 'Licence: CC BY-SA 3.0 IGO', language)
    t.match(workshop, /\d+ minutes: /, language)
  }
  await t.rejects(
    ask(server, 'prompts/get', { name: 'prepare_workshop', arguments: { language: 'xx' } }),
    /locales are/,
  )
})

t.test('resources are read by templates, as the API returns them', async (t) => {
  const { server, head } = await openApp(t)
  const { resourceTemplates } = await ask<{ resourceTemplates: { uriTemplate: string }[] }>(
    server,
    'resources/templates/list',
  )
  t.same(
    resourceTemplates.map(({ uriTemplate }) => uriTemplate),
    [`${publicUrl}/id/{id}`, `${publicUrl}${root}/{language}/{kind}/{id}`, `${publicUrl}${root}/{language}/bundle`],
  )
  for (const [uri, address] of [
    [`${publicUrl}/id/p1-q6`, `${root}/sv/questions/p1-q6`],
    [`${publicUrl}${root}/en/actions/p1-q6-a1`, `${root}/en/actions/p1-q6-a1`],
    [`${publicUrl}${root}/en/bundle`, `${root}/en/bundle`],
  ] as const) {
    const { contents } = await ask<Resource>(server, 'resources/read', { uri })
    const text = (await server.inject(address)).body
    t.same(contents, [{ uri, mimeType: 'application/json', text, _meta: { release: head.release.id } }])
  }
  const wrong: [string, RegExp][] = [
    [`${publicUrl}/id/p1-q66`, /Did you mean p1-q6/],
    [`${publicUrl}${root}/en/action/p1-q6-a1`, /Did you mean actions/],
    [`${publicUrl}${root}/xx/actions/p1-q6-a1`, /The locales are/],
    [`${publicUrl}${root}/xx/bundle`, /The locales are/],
    ['ui://handbooks', /not found/],
    ['file:///etc/passwd', /not found/],
  ]
  for (const [uri, message] of wrong) await t.rejects(ask(server, 'resources/read', { uri }), message, uri)
})

interface Viewed {
  resources: { uri: string; mimeType: string }[]
}

t.test('tools lead to a view, which carries the handbook in the language of the reader', async (t) => {
  const { server, head } = await openApp(t)
  const uri = 'ui://handbook'
  const { tools } = await ask<{ tools: { name: string; _meta?: object }[] }>(server, 'tools/list')
  const viewed = tools.filter(({ _meta }) => _meta)
  t.same(
    viewed.map(({ name }) => name),
    ['list_questions', 'get_question', 'make_plan', 'get_principle'],
  )
  for (const { _meta } of viewed) t.same(_meta, { ui: { resourceUri: uri } })
  const { resources } = await ask<Viewed>(server, 'resources/list')
  t.match(resources, [{ uri, mimeType: 'text/html;profile=mcp-app' }])
  t.equal(resources.length, 1)
  const about: [accept: string, language: string][] = [
    ['*', 'sv'],
    ['en-GB, sv;q=0.5', 'en'],
  ]
  for (const [accept, language] of about) {
    const sent = { headers: { 'accept-language': accept } }
    const { contents } = await ask<Resource>(server, 'resources/read', { uri }, sent)
    const [{ text = '', _meta = {} } = {}] = contents
    t.same(_meta, { ui: { csp: {}, prefersBorder: true } }, 'the view asks for no network')
    t.ok(Buffer.byteLength(text) <= 300_000, `${Buffer.byteLength(text)} bytes`)
    t.notMatch(text, /<(link|img|iframe|form)\b|<script[^>]* src=|@import|url\(/, 'nothing is loaded')
    const carried = JSON.parse(/id="handbook">(.*?)<\/script>/.exec(text)?.[1] ?? '')
    t.match(carried, { api: publicUrl, locale: language, release: head.release.id })
    const bundle = gunzipSync(Buffer.from(carried.bundle, 'base64')).toString()
    t.equal(bundle, (await server.inject(`${root}/${language}/bundle`)).body)
  }
})
