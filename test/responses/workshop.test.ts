import { readdirSync } from 'node:fs'
import t from 'tap'
import { copyContent, openApp, partialLocale, root } from '../open-app.ts'

const locales = readdirSync('content/locales')
if (locales.length < 5) throw new Error(`${locales} are not all languages`)

for (const locale of locales) {
  t.test(`the guide and the prompts are whole in ${locale}`, async (t) => {
    const { server } = await openApp(t)
    const read = async (path: string) => (await server.inject(`${root}/${locale}${path}`)).json()
    const { _meta, _links, ...guide } = await read('/workshop')
    t.same(
      _meta.deviations.filter(({ lang }: { lang: string }) => lang !== locale),
      [],
    )
    t.same(Object.keys(guide), ['title', 'introduction', 'notice', 'labels', 'preparations', 'agendas', 'steps'])
    t.equal(Object.keys(guide.labels).length, 8)
    t.match(guide.labels.minutes, /\{minutes\}/)
    t.equal(guide.preparations.length, 5)
    t.same(
      guide.agendas.map(({ id, minutes }: { id: string; minutes: number }) => [id, minutes]),
      [
        ['hour', 60],
        ['half-day', 210],
        ['first-meeting', 90],
        ['second-meeting', 90],
      ],
    )
    t.equal(guide.steps.length, 3)
    const bundle = await read('/bundle')
    t.same(bundle.workshop, guide)
    const found = bundle.questions.flatMap((one: { prompts: string[] }) => one.prompts)
    t.equal(found.length, 60)
    t.equal(new Set(found).size, 60, 'no prompt stands twice')
    t.same(
      (await read('/questions/p3-q7')).prompts,
      bundle.questions.find(({ id }: { id: string }) => id === 'p3-q7').prompts,
    )
    t.notOk('prompts' in (await read('/questions')).items[0])
  })
}

t.test(
  'a language without the guide has none, with and without fallback, and stays as complete as it was',
  async (t) => {
    const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
    for (const query of ['', '?fallback=none']) {
      const { _meta, _links, ...guide } = (await server.inject(`${root}/is/workshop${query}`)).json()
      t.same(guide, { labels: {}, preparations: [], agendas: [], steps: [] })
      t.same(_meta.deviations, [])
      const bundle = (await server.inject(`${root}/is/bundle${query}`)).json()
      t.notOk(bundle.questions.some((one: object) => 'prompts' in one))
    }
    const { items } = (await server.inject(`${root}/locales`)).json()
    const of = (tag: string) => items.find((one: { tag: string }) => one.tag === tag).coverage
    t.match(of('is').workshop, { total: 111, missing: 111 })
    t.match(of('en'), { missing: 0, workshop: { total: 111, missing: 0, machine: 111 } })
  },
)

t.test('the corrections name the texts of the guide as ours', async (t) => {
  const { server } = await openApp(t)
  const pages = [1, 2, 3].map((page) => server.inject(`${root}/corrections?limit=100&page=${page}`))
  const items: { segment: string; category: string; reason: { en: string } }[] = (await Promise.all(pages)).flatMap(
    (page) => page.json().items,
  )
  const added = items.filter(({ segment }) => /^workshop\.|\.prompts\./.test(segment))
  t.equal(added.length, 111)
  t.ok(added.every(({ category, reason }) => category === 'addition' && /publisher did not write/.test(reason.en)))
})

t.test('search finds a question by a word that only its prompts have', async (t) => {
  const { server } = await openApp(t)
  const { items } = (await server.inject(`${root}/sv/search?q=granne`)).json()
  t.match(items[0], { id: 'p5-q1', type: 'question' })
  t.match(items[0].excerpt, /<mark>granne<\/mark>/)
})
