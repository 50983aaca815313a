import t from 'tap'
import { copyContent, openApp, partialLocale, root } from '../open-app.ts'

const [, texts = ''] = Object.keys(partialLocale)
/** A language that lacks most texts. */
const tag = texts.split('/')[1] as string

/** @param more YAML of the language’s first principle. */
const content = (test: Parameters<typeof copyContent>[0], more = '') => ({
  HANDBOOK_CONTENT_DIR: copyContent(test, { ...partialLocale, [texts]: more + partialLocale[texts] }),
})

t.test('guides, principles and steps have a summary, in single items, lists, the bundle and the plan', async (t) => {
  const { server } = await openApp(t)
  const read = async (path: string) => (await server.inject(root + path)).json()
  const { guide } = await read('/sv/questions/p1-q1')
  t.match(guide.summary, /^Ledningen ska säga tydligt/)
  const { summary } = await read('/sv/principles/p1')
  t.match(summary, /^Ledningen ska visa/)
  t.equal((await read('/sv/principles')).items[0].summary, summary)
  const bundle = await read('/sv/bundle')
  t.equal(bundle.questions[0].guide.summary, guide.summary)
  t.ok(bundle.handbook.steps.every((step: { summary: string }) => step.summary))
  t.equal((await read('/sv/plan?questions=p1-q1')).questions[0].guide.summary, guide.summary)
})

t.test('no other language stands in for a summary: the property is absent, with and without fallback', async (t) => {
  const { server } = await openApp(t, content(t))
  for (const query of ['', '?fallback=none']) {
    const bundle = (await server.inject(`${root}/${tag}/bundle${query}`)).json()
    t.equal(bundle.questions.length, 30)
    const lacking = [...bundle.principles, ...bundle.questions.map((one: { guide: object }) => one.guide)]
    for (const one of [...lacking, ...bundle.handbook.steps]) t.notOk('summary' in one)
    const pointers: string[] = bundle._meta.deviations.map(({ pointer }: { pointer: string }) => pointer)
    t.notOk(pointers.some((pointer) => /(?<!^\/interface)\/summary$/.test(pointer)))
  }
  const page = await server.inject(`/embed/${tag}/questions/p1-q1`)
  t.match(page.body, '<h1 lang="sv" dir="ltr">Ledningens stöd</h1>')
  t.notMatch(page.body, 'handbook-summary')
  const { items } = (await server.inject(`${root}/${tag}/search?q=jobbet`)).json()
  t.same(items, [])
})

t.test('a language has the summaries that it has', async (t) => {
  const { server } = await openApp(t, content(t, 'summary: Stutt.\n'))
  const { summary } = (await server.inject(`${root}/${tag}/principles/p1`)).json()
  t.equal(summary, 'Stutt.')
  t.notOk('summary' in (await server.inject(`${root}/${tag}/principles/p2`)).json())
  const { items } = (await server.inject(`${root}/locales`)).json()
  const { coverage } = items.find((one: { tag: string }) => one.tag === tag)
  t.match(coverage, { translated: 3, summaries: { total: 38, translated: 1, missing: 37 } })
})

t.test('pages show the summary before everything else of a guide, a principle and a step', async (t) => {
  const { server } = await openApp(t)
  const body = async (path: string) => (await server.inject(path)).body
  const summaries = /<p class="handbook-(?:step|summary)">([^<]+)<\/p>/g
  const shown = async (path: string) =>
    [...(await body(path)).matchAll(summaries)].map(([, text]) => text?.slice(0, 12))
  t.same(await shown('/embed/en'), ['Choose the c'])
  t.same(await shown('/embed/en/principles/p1?view=frame'), ['Read about t', 'Leaders shou'])
  t.same(await shown('/embed/en/challenges/p1-c1'), ['Choose the c', 'Leaders shou'])
  t.same(await shown('/embed/en/questions/p1-q1?view=fragment'), ['Here you get', 'Leaders shou'])
  t.match(await body('/embed/en/questions/p1-q1'), /<h1>Leadership support<\/h1>\n<p class="handbook-summary">/)
  const plan = { url: `${root}/en/plan?questions=p1-q1`, headers: { accept: 'text/markdown' } }
  t.match((await server.inject(plan)).body, /### Leadership support\n\nLeaders should say/)
})

t.test('search finds a guide by a word that only its summary has', async (t) => {
  const { server } = await openApp(t)
  const { items } = (await server.inject(`${root}/sv/search?q=frihet`)).json()
  t.same(
    items.map(({ id }: { id: string }) => id),
    ['p2-q5'],
  )
  t.match(items[0].excerpt, /<mark>frihet<\/mark>/)
})

t.test('the corrections name every summary as a text that the publisher did not write', async (t) => {
  const { server } = await openApp(t)
  const pages = [1, 2, 3].map((page) => server.inject(`${root}/corrections?limit=100&page=${page}`))
  const items: { segment: string; category: string }[] = (await Promise.all(pages)).flatMap((one) => one.json().items)
  const added = items.filter(({ category, segment }) => category === 'addition' && segment.endsWith('summary'))
  t.equal(added.length, 38)
  const guide = (await server.inject(`${root}/sv/questions/p1-q1`)).json().guide
  t.match(
    added.find(({ segment }) => segment === 'p1-q1.guide.summary'),
    { before: '–', after: guide.summary, reason: { en: /written for this service/ } },
  )
})
