/** What a translator may build on, computed from the releases and the draft. */
import t from 'tap'
import { suggestionsFor } from '../../../src/publishing/drafts/suggestions.ts'
import { reworded, shipped } from '../../database.ts'
import { root } from '../../open-app.ts'
import { grant, openMaintainers } from '../maintainers.ts'

const { edition } = shipped()
const { sv, en } = shipped().locales
const question = 'p1-q1.question'
const text = (locale: typeof sv, id: string) => locale.texts[id] as string

async function open(t: Parameters<typeof openMaintainers>[0]) {
  const maintainers = await openMaintainers(t)
  const anna = await maintainers.as('anna', grant('translator', '*'))
  const begin = async (body: object): Promise<string> => (await anna('POST', '/drafts', { body })).json().id
  const suggestions = async (draft: string, segment: string) =>
    (await anna('GET', `/drafts/${draft}/suggestions?segment=${segment}`)).json().items
  return { ...maintainers, anna, begin, suggestions }
}

t.test('a text gets the wordings of texts whose source is the same or similar, the best first', async (t) => {
  const { store, begin, suggestions } = await open(t)
  const source = reworded(sv, text(sv, question), 'p2.title')
  await store.publish({ base: '2023-01-r1', edition, locales: { sv: source }, actor: 'test' })
  const id = await begin({ locale: 'en' })
  const [same, similar, ...rest] = await suggestions(id, 'p2.title')
  t.match(same, { kind: 'same', text: text(en, question), locale: 'en', segment: question, match: 100, release: null })
  t.match(similar, { kind: 'similar', segment: 'p1-q1.guide.question', source: text(sv, 'p1-q1.guide.question') })
  t.ok(similar.match >= 70 && similar.match < 100, `${similar.match}`)
  for (const one of rest) t.ok(one.match <= similar.match)
  t.notOk(
    [same, similar, ...rest].find(({ text: wording }) => wording === text(en, 'p2.title')),
    'what stands there already is no suggestion',
  )
})

t.test('an earlier wording comes with the source that it was made from', async (t) => {
  const { store, anna, begin, suggestions, publishing } = await open(t)
  const source = reworded(sv, `${text(sv, 'p1.title')} och privat sektor`)
  await store.publish({ base: '2023-01-r1', edition, locales: { sv: source }, actor: 'test' })
  const id = await begin({ locale: 'en' })
  await anna('PATCH', `/drafts/${id}`, { body: { texts: { 'p1.title': { text: 'Something else' } } } })
  const found = (await suggestions(id, 'p1.title')).find(({ kind }: { kind: string }) => kind === 'earlier')
  t.match(found, { text: text(en, 'p1.title'), source: text(sv, 'p1.title'), release: '2023-01-r1' })
  t.ok(found.match < 100)
  const opened = await publishing.drafts.open({ actor: 'anna', grants: [grant('translator', 'en')] }, id)
  let time = 0
  const late = await suggestionsFor(store, opened, 'p1.title', () => {
    time += 1000
    return time
  })
  t.notOk(
    late.find(({ kind }) => kind === 'earlier'),
    'releases are read no longer than allowed',
  )
})

t.test('the same text in a related language is there to read, unless it is outdated', async (t) => {
  const { store, begin, suggestions } = await open(t)
  const da = { ...en, tag: 'da', endonym: 'dansk' }
  await store.publish({ base: '2023-01-r1', edition, locales: { da }, actor: 'test' })
  const id = await begin({ locale: 'nb', endonym: 'norsk bokmål' })
  const [one, ...none] = await suggestions(id, 'p1.title')
  t.match(one, { kind: 'neighbour', locale: 'da', text: text(da, 'p1.title'), match: 100, release: '2023-01-r2' })
  t.same(none, [], 'nothing is written in Norwegian yet')
  await store.publish({ base: '2023-01-r2', edition, locales: { sv: reworded(sv, 'Ny rubrik') }, actor: 'test' })
  t.same(await suggestions(await begin({ locale: 'nb', endonym: 'norsk bokmål' }), 'p1.title'), [])
  t.same(await suggestions(await begin({ locale: 'sv' }), 'p1.title'), [], 'the source language has none')
})

t.test('suggestions are for those who may see the draft, and for texts that are there', async (t) => {
  const { anna, as, begin, server } = await open(t)
  const id = await begin({ locale: 'en' })
  const other = await as('dan', grant('translator', 'da'))
  t.equal((await other('GET', `/drafts/${id}/suggestions?segment=p1.title`)).statusCode, 404)
  const wrong = await anna('GET', `/drafts/${id}/suggestions?segment=p1.titel`)
  t.equal(wrong.statusCode, 400)
  t.match(wrong.json().errors, [{ parameter: 'segment', detail: /p1\.title/ }])
  t.equal((await anna('GET', `/drafts/${id}/suggestions`)).statusCode, 400, 'a text is named')
  t.equal((await server.inject(`${root}/drafts/${id}/suggestions?segment=p1.title`)).statusCode, 401)
})
