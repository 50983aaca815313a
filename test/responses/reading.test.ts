import t from 'tap'
import { LocalisedRelease } from '../../src/responses/localised-release.ts'
import { renderBundle } from '../../src/responses/render-items.ts'
import { releaseContent } from '../../src/store/content-releases.ts'
import { copyContent, openApp, partialLocale, publicUrl, root } from '../open-app.ts'

t.test('a question holds its guide whole, in Swedish and English', async (t) => {
  const { server } = await openApp(t)
  const sv = (await server.inject(`${root}/sv/questions/p1-q6`)).json()
  t.equal(sv.question, 'Har en portföljstrategi för innovation antagits?')
  t.equal(sv.guide.question, 'Har ni en portföljstrategi för innovation?')
  t.equal(sv.guide.title, 'Portföljstrategi för innovation')
  t.equal(sv.guide.actions.length, 3)
  t.same(
    sv.guide.actions.map(({ position }: { position: number }) => position),
    [1, 2, 3],
  )
  t.equal(sv.guide.ownProposal, 'Eget förslag?')
  t.equal(sv.guide.toolbox.heading, 'Verktygslåda')
  t.equal(sv.guide.caseStudy.heading, 'Opsi fallstudie')
  t.same(
    sv.guide.caseStudy.resources.map(({ id }: { id: string }) => id),
    ['opsi-portfolio-exploration-tool', 'opsi-innovation-portfolios-brochure'],
  )
  t.match(
    sv.guide.actions[0].text.html,
    '<a href="https://www.oecd-opsi.org/projects/innovation-facets/" data-resource="opsi-innovation-facets">',
  )
  t.match(sv.guide.actions[0].text.markdown, '](<https://www.oecd-opsi.org/projects/innovation-facets/>)')
  t.match(
    sv.guide.caseStudy.text.html,
    '<span data-resource="opsi-portfolio-exploration-tool">',
    'no address is guessed',
  )
  const en = (await server.inject(`${root}/en/questions/p1-q6`)).json()
  t.equal(en.guide.actions.length, 3)
  t.equal(en._meta.status, 'unofficial')
  t.notSame(en.question, sv.question)
})

t.test('the interface is served by itself and in the bundle', async (t) => {
  const { server } = await openApp(t)
  const { _meta, _links, ...texts } = (await server.inject(`${root}/fi/interface`)).json()
  t.equal(texts.marked, 'Merkittyjä kysymyksiä: {marked}/{total}')
  t.same(_meta, { locale: 'fi', dir: 'ltr', status: 'unofficial', state: 'machine', deviations: [] })
  t.equal(_links.self.href, `${publicUrl}${root}/fi/interface`)
  t.same((await server.inject(`${root}/fi/bundle`)).json().interface, texts)
})

t.test('a release from before there were interface texts is read as ever', async (t) => {
  const release = releaseContent('content', new Date('2026-01-01T08:00:00Z')).release
  for (const locale of Object.values(release.locales))
    for (const id of Object.keys(locale.texts)) if (id.startsWith('interface.')) delete locale.texts[id]
  const localised = new LocalisedRelease(release, { locale: 'fi', fallback: 'chain', pinned: true, publicUrl })
  const { interface: texts, principles } = JSON.parse(`${renderBundle(localised).body}`)
  t.equal(texts.back, null)
  t.equal(principles.length, 5)
})

t.test('links are absolute, keep the query and lead on', async (t) => {
  const { server } = await openApp(t)
  const { _links, _meta } = (await server.inject(`${root}/sv/actions?principle=p5&limit=10&page=2`)).json()
  t.same(_meta, { ..._meta, totalRecords: 42, page: 2, limit: 10, count: 10 })
  t.equal(_links.self.href, `${publicUrl}${root}/sv/actions?principle=p5&page=2&limit=10`)
  t.equal(_links.next.href, `${publicUrl}${root}/sv/actions?principle=p5&page=3&limit=10`)
  t.equal(_links.prev.href, `${publicUrl}${root}/sv/actions?principle=p5&page=1&limit=10`)
  t.equal(_links.last.href, `${publicUrl}${root}/sv/actions?principle=p5&page=5&limit=10`)
})

t.test('a page past the end is empty and leads back to the last page', async (t) => {
  const { server } = await openApp(t)
  for (const list of ['actions?principle=p5&limit=10', 'resources?kind=film', 'principles?limit=1']) {
    const past = await server.inject(`${root}/sv/${list}&page=900`)
    t.equal(past.statusCode, 200)
    const { items, _links } = past.json()
    t.same(items, [])
    t.notOk(_links.next, list)
    t.equal(_links.prev.href, _links.last.href, list)
    const last = (await server.inject(_links.prev.href.slice(publicUrl.length))).json()
    t.ok(last.items.length > 0, list)
  }
})

t.test('filters narrow a list', async (t) => {
  const { server } = await openApp(t)
  const items = async (query: string) => (await server.inject(`${root}/sv/${query}`)).json()._meta.totalRecords
  t.equal(await items('actions?question=p1-q6'), 3)
  t.equal(await items('actions?question=p1-q6&principle=p2'), 0)
  t.equal(await items('resources?country=SE'), 5)
  t.equal(await items('resources?kind=film'), 1)
  t.equal(await items('resources?question=p4-q4'), 6)
})

t.test('a pinned answer stays pinned in its links and may be kept for a day', async (t) => {
  const { server } = await openApp(t)
  const pinned = await server.inject(`${root}/sv/questions/p1-q6?release=2023-01-r1`)
  t.equal(pinned.headers['cache-control'], 'public, max-age=86400, immutable')
  t.match(pinned.json()._links.collection.href, /\?release=2023-01-r1$/)
  t.match(pinned.headers.link, `<${publicUrl}${root}/sv/questions/p1-q6>; rel="latest-version"`)
  const { _links: _, ...current } = (await server.inject(`${root}/sv/questions/p1-q6`)).json()
  const { _links: __, ...same } = pinned.json()
  t.same(same, current)
})

t.test('a partial locale falls back text by text and says so', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const address = `${root}/is/questions/p1-q6`
  const answer = await server.inject(address)
  const { _meta, ...question } = answer.json()
  t.equal(question.question, 'Hefur verið mótuð eignasafnsstefna um nýsköpun?')
  t.equal(question.guide.title, 'Portföljstrategi för innovation', 'the Swedish text stands in')
  t.equal(_meta.locale, 'is')
  t.equal(_meta.state, 'final', 'most texts are the Swedish ones')
  t.equal(answer.headers['content-language'], 'is, sv')
  const deviation = (pointer: string) =>
    _meta.deviations.find((other: { pointer: string }) => other.pointer === pointer)
  t.same(deviation('/guide/title'), { pointer: '/guide/title', lang: 'sv', dir: 'ltr', state: 'final' })
  t.same(deviation('/question'), { pointer: '/question', lang: 'is', dir: 'ltr', state: 'translated' })
  t.same(deviation('/guide/actions/0/text').lang, 'sv')
  t.same(deviation('/guide/actions/2/text').lang, 'is')
  const none = (await server.inject(`${address}?fallback=none`)).json()
  t.equal(none.guide.title, null)
  t.equal(none.guide.actions[0].text, null)
  t.ok(none.guide.actions[2].text.html)
  t.match(none._links.self.href, /\?fallback=none$/)
  const locales = (await server.inject(`${root}/locales`)).json().items
  const { coverage } = locales.find(({ tag }: { tag: string }) => tag === 'is')
  t.equal(coverage.translated, 3)
  t.equal(coverage.missing, coverage.total - 3)
  const sv = locales.find(({ tag }: { tag: string }) => tag === 'sv')
  t.same(sv.coverage, {
    total: coverage.total,
    missing: 0,
    machine: 0,
    translated: 0,
    reviewed: 0,
    final: coverage.total,
    summaries: { total: 38, missing: 0, machine: 0, translated: 0, reviewed: 0, final: 38 },
    workshop: { total: 111, missing: 0, machine: 0, translated: 0, reviewed: 0, final: 111 },
  })
  t.match(coverage.summaries, { total: 38, missing: 38, translated: 0 })
})

t.test('a Danish text that is missing comes from Norwegian, and else from Swedish', async (t) => {
  const question = (words: string, title = '') => `questions:\n  p1-q6:\n    question: ${words}\n${title}`
  const { server } = await openApp(t, {
    HANDBOOK_CONTENT_DIR: copyContent(
      t,
      {
        'locales/da/principles/p1.yaml': question('Har I en porteføljetilgang?'),
        'locales/nb/principles/p1.yaml': question(
          'Har dere en porteføljetilnærming?',
          '    guide: { title: Portefølje }\n',
        ),
      },
      ['sv', 'en', 'nb', 'da'],
    ),
  })
  const response = await server.inject(`${root}/da/questions/p1-q6`)
  const { question: words, guide, _meta } = response.json()
  t.equal(words, 'Har I en porteføljetilgang?')
  t.equal(guide.title, 'Portefølje')
  t.equal(guide.actions.length, 3)
  const lang = (pointer: string) =>
    _meta.deviations.find((other: { pointer: string }) => other.pointer === pointer)?.lang
  t.equal(lang('/guide/title'), 'nb')
  t.equal(lang('/guide/actions/0/text') ?? 'sv', 'sv')
  t.equal(response.headers['content-language'], 'da, nb, sv')
})

t.test('of two states that equally many texts have, a response states the lower', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const { items, _meta } = (await server.inject(`${root}/is/questions?principle=p1&limit=2&page=3`)).json()
  t.equal(items.length, 2, 'a Swedish text that is final and a Icelandic one that is translated')
  t.equal(_meta.state, 'translated')
  t.same(_meta.deviations, [{ pointer: '/items/0/question', lang: 'sv', dir: 'ltr', state: 'final' }])
})

t.test('markup in content is escaped when rendered, even past the check', async (t) => {
  const { toHtml, toMarkdown } = await import('../../src/handbook/rich-text.ts')
  const urls = () => 'javascript:alert(1)'
  t.equal(
    toHtml('<img src=x onerror=alert(1)> & [a"b](resource:opsi)', urls),
    '&lt;img src=x onerror=alert(1)&gt; &amp; <span data-resource="opsi">a&quot;b</span>',
  )
  t.equal(toMarkdown('# a *b* [c](http://x) <d>', urls), '\\# a \\*b\\* \\[c\\](http://x) \\<d\\>')
  t.equal(
    toHtml('[a](resource:opsi)', () => 'https://x.example/?a="b'),
    '<a href="https://x.example/?a=&quot;b" data-resource="opsi">a</a>',
  )
})

t.test('heads is under 300 bytes, releases tell their manifest', async (t) => {
  const { server } = await openApp(t)
  const heads = await server.inject(`${root}/heads`)
  t.ok(heads.rawPayload.length < 300, `${heads.rawPayload.length} bytes`)
  const { release, digest } = heads.json()
  const one = (await server.inject(`${root}/releases/${release}`)).json()
  t.equal(one.digest, digest)
  const { createHash } = await import('node:crypto')
  const { edition, locales } = one.manifest
  const sorted = Object.fromEntries(
    Object.keys(locales)
      .sort()
      .map((tag) => [tag, locales[tag]]),
  )
  const canonical = JSON.stringify({ edition, locales: sorted })
  t.equal(
    createHash('sha256').update(canonical).digest('hex'),
    digest,
    'a client with the manifest can verify the digest',
  )
})
