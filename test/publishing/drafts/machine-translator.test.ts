/** The machine translator that the operator chose. */
import t from 'tap'
import { linkedResources } from '../../../src/handbook/rich-text.ts'
import { shipped } from '../../database.ts'
import { begin, grant, openMaintainers } from '../maintainers.ts'
import { translatorAt } from '../translator.ts'

const { sv } = shipped().locales
const [linked = '', source = ''] = Object.entries(sv.texts).find(([, text]) => linkedResources(text).length === 1) ?? []
const [resource] = linkedResources(source)

async function open(t: Parameters<typeof openMaintainers>[0], environment: Record<string, string>) {
  const maintainers = await openMaintainers(t, { environment })
  const anna = await maintainers.as('anna', grant('translator', '*'))
  const id = await begin(anna)
  const translate = (segment: string, by = anna, draft = id) =>
    by('POST', `/drafts/${draft}/machine-translations`, { body: { segment } })
  return { ...maintainers, anna, id, translate }
}

t.test('LibreTranslate gets one source text with its links, and the draft does not change', async (t) => {
  const translator = await translatorAt(t, ({ body: { q } }) => ({
    translatedText: q.includes('<a') ? 'Katso <a id="1">opas &amp; muu</a>\n nyt.' : ' Otsikko ',
  }))
  const { anna, id, translate } = await open(t, { HANDBOOK_MT_URL: `${translator.url}/`, HANDBOOK_MT_KEY: 'secret' })
  const before = (await anna('GET', `/drafts/${id}`)).json().revision
  t.match((await translate('p1.title')).json(), { segment: 'p1.title', text: 'Otsikko', state: 'machine' })
  t.equal((await translate(linked)).json().text, `Katso [opas & muu](resource:${resource}) nyt.`)
  const [title, withLink] = translator.asked
  const body = { q: sv.texts['p1.title'], source: 'sv', target: 'fi', format: 'html', api_key: 'secret' }
  t.same(title, { path: '/translate', authorization: undefined, body })
  t.match(withLink?.body.q, /<a id="1">[^<]+<\/a>/)
  t.equal((await anna('GET', `/drafts/${id}`)).json().revision, before)
})

t.test('an OpenAI-compatible API gets the language, the terms and the text apart from the instruction', async (t) => {
  const content = { reply: 'Tartu {1}tähän{/1}' }
  const translator = await translatorAt(t, () => ({ choices: [{ message: { content: content.reply } }] }))
  const { translate } = await open(t, {
    HANDBOOK_MT_URL: `${translator.url}/v1`,
    HANDBOOK_MT_KEY: 'secret',
    HANDBOOK_MT_MODEL: 'local/model',
  })
  t.equal((await translate(linked)).json().text, `Tartu [tähän](resource:${resource})`)
  content.reply = 'Tartu {1}tähän'
  t.equal((await translate(linked)).json().text, 'Tartu tähän', 'a broken link leaves its words')
  const [{ path, authorization, body } = { body: {} } as never] = translator.asked
  t.same([path, authorization, body.model], ['/v1/chat/completions', 'Bearer secret', 'local/model'])
  t.match(body.messages, [
    { role: 'system', content: /from Swedish to suomi \(fi\)/ },
    { role: 'user', content: /\{1\}/ },
  ])
  await translate('p1.title')
  t.match(translator.asked.at(-1)?.body.messages[0].content, 'Translate “offentlig sektor” as “julkinen sektori”.')
})

t.test('a failing translator is told of without its words, and no response is read for ever', async (t) => {
  const next: { answer: object | string | number } = { answer: 500 }
  const translator = await translatorAt(t, () => next.answer)
  const { translate } = await open(t, { HANDBOOK_MT_URL: translator.url, HANDBOOK_MT_KEY: 'secret' })
  const answers = [500, 403, '<html>secret</html>', { error: 'secret' }, { translatedText: ' ' }, { translatedText: 7 }]
  for (const answer of [...answers, { translatedText: 'x'.repeat(4001) }, 'x'.repeat(300_000)]) {
    next.answer = answer
    const failed = await translate('p1.title')
    t.match([failed.statusCode, failed.json().code], [502, 'TRANSLATOR_FAILED'])
    t.notMatch(failed.body, 'secret')
  }
})

t.test('nothing is sent unless an operator chose a translator, nor by those who may not write', async (t) => {
  const off = await open(t, {})
  t.match((await off.translate('p1.title')).json(), { status: 404, code: 'TRANSLATOR_OFF' })
  const translator = await translatorAt(t, () => ({ translatedText: 'x' }))
  const { as, anna, translate } = await open(t, { HANDBOOK_MT_URL: translator.url })
  t.equal((await translate('p1.title', await as('bo', grant('reviewer', 'fi')))).statusCode, 403)
  t.equal((await translate('p1.title', await as('dan', grant('translator', 'da')))).statusCode, 404)
  t.match((await translate('p1.titel')).json().errors, [{ pointer: '/segment' }])
  const { id } = (await anna('POST', '/drafts', { body: { locale: 'sv' } })).json()
  t.equal((await translate('p1.title', anna, id)).statusCode, 400, 'the source language is not translated')
  t.same(translator.asked, [])
})
