/** The page that indicates the changes to the source for people, as the licence asks. */
import t from 'tap'
import { serveSnapshot } from '../../src/commands/sdk-fixture.ts'
import { readContent } from '../../src/content/read-content.ts'
import { escapeHtml } from '../../src/handbook/rich-text.ts'
import { segmentsOf } from '../../src/handbook/segments.ts'
import { snapshotOf } from '../../src/store/content-releases.ts'
import { openApp, root } from '../open-app.ts'

t.test('the page has every correction and every kept doubt, with its reason, in each language', async (t) => {
  const { server, head } = await openApp(t)
  const { corrections, kept } = head.release.edition
  t.ok(corrections.length > 50 && kept.length > 30)
  for (const [locale, { tag, fallback }] of Object.entries(head.release.locales)) {
    const { body, headers } = await server.inject(`/embed/${locale}/corrections`)
    const language = [tag, ...fallback].find((one) => one === 'sv' || one === 'en') as 'sv' | 'en'
    const dd = (html: string, lang: string) => `<dd${lang === locale ? '' : ` lang="${lang}" dir="ltr"`}>${html}</dd>`
    const expected = [
      ...corrections.flatMap(({ before, after, reason }) => [
        dd(`<del>${escapeHtml(before)}</del>`, 'sv'),
        dd(`<ins>${escapeHtml(after)}</ins>`, 'sv'),
        dd(escapeHtml(reason[language]), language),
      ]),
      ...kept.flatMap(({ text, note }) => [dd(escapeHtml(text), 'sv'), dd(escapeHtml(note[language]), language)]),
    ]
    for (const html of expected) t.ok(body.includes(html), html)
    t.equal(body.match(/<dl>/g)?.length, corrections.length + kept.length)
    t.match(headers['content-language'], new RegExp(`^${locale}`))
    t.match(body, `href="https://handbook.example/embed/${locale}/questions/p1-q6"`, 'it leads to the guides')
  }
})

t.test('whatever shows the handbook leads to that page in its language', async (t) => {
  const { server } = await openApp(t)
  const leads = async (path: string, href: string) =>
    t.match((await server.inject(path)).body, `href="https://handbook.example${href}"`, path)
  for (const path of ['', '/handbook', '/principles/p1', '/questions/p1-q6', '/plan'])
    await leads(`/embed/fi${path}`, '/embed/fi/corrections')
  await leads('/embed/en/questions/p1-q6?view=fragment', '/embed/en/corrections')
  await leads('/embed/en/questions/p1-q6?view=frame', '/embed/en/corrections?view=frame')
  await leads('/embed/en?release=2023-01-r1', '/embed/en/corrections?release=2023-01-r1')
  await leads('/docs', '/embed/en/corrections')
  const plan = (accept: string) => server.inject({ url: `${root}/en/plan?questions=p1-q6`, headers: { accept } })
  t.match(
    (await plan('text/html')).body,
    'href="https://handbook.example/embed/en/corrections">List of corrections</a>',
  )
  t.match((await plan('text/markdown')).body, '[List of corrections](<https://handbook.example/embed/en/corrections>)')
})

t.test('a guide leads back to the questions in the words of the source', async (t) => {
  const { server } = await openApp(t)
  for (const locale of ['sv', 'en', 'fi']) {
    const { labels } = (await server.inject(`${root}/${locale}/handbook`)).json()
    const { body } = await server.inject(`/embed/${locale}/questions/p3-q2`)
    const href = `https://handbook.example/embed/${locale}/principles/p3`
    t.match(body, `<p class="handbook-ways"><a href="${href}">${labels.backToQuestions}</a></p>`)
  }
})

t.test('releases from before these texts existed neither have nor lack them', async (t) => {
  const { edition, locales } = snapshotOf(readContent('content'))
  const { laterTexts = [], ...earlier } = edition
  t.ok(laterTexts.length > 0)
  const without = (texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).filter(([id]) => !laterTexts.includes(id)))
  const { server } = await serveSnapshot({
    edition: earlier,
    locales: Object.fromEntries(
      Object.entries(locales).map(([tag, locale]) => [tag, { ...locale, texts: without(locale.texts) }]),
    ),
  })
  t.teardown(() => server.close())
  const get = async (path: string) => (await server.inject(`${root}${path}`)).json()
  t.notOk('backToQuestions' in (await get('/en/handbook')).labels)
  const texts = await get('/en/interface')
  t.ok('corrections' in texts)
  t.notOk('correctionsAbout' in texts)
  const { items } = await get('/locales')
  for (const { coverage } of items) t.equal(coverage.missing, 0)
  const required = segmentsOf(edition).filter(({ optional }) => !optional)
  t.equal(items[0].coverage.total, required.length - laterTexts.length)
  const guide = (await server.inject('/embed/en/questions/p3-q2')).body
  t.match(guide, /<p class="handbook-ways"><a href="[^"]*\/principles\/p3">[^<]+<\/a><\/p>/)
  const page = await server.inject('/embed/en/corrections')
  t.equal(page.statusCode, 200)
  t.match(page.body, /<del>.*\n.*<ins>/)
  t.notMatch(page.body, /<dt>/)
})
