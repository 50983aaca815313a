import t from 'tap'
import type { Locale } from '../../src/handbook/locale.ts'
import { type Localisation, LocalisedRelease } from '../../src/responses/localised-release.ts'
import { releaseContent } from '../../src/store/content-releases.ts'
import { publicUrl, root } from '../open-app.ts'

const { release } = releaseContent('content', new Date('2026-01-01T08:00:00Z'))
const { sv, en } = release.locales as { sv: Locale; en: Locale }
const link = (id: string) => `[ord](resource:${id})`
const texts = { 'p1.title': 'Otsikko', 'p1-q1.guide.caseStudy': `${link('opsi-innovation-facets')} ${link('gone')}` }
const fi: Locale = { ...en, tag: 'fi', fallback: ['en', 'sv'], texts }
const { 'p2.title': _, ...fewer } = en.texts
const locales = { sv, en: { ...en, texts: fewer }, fi }

const localised = (options: Partial<Localisation> = {}) =>
  new LocalisedRelease(
    { ...release, locales },
    { locale: 'fi', fallback: 'chain', pinned: false, publicUrl, ...options },
  )

t.test('a response knows in which languages each of its texts was looked for', async (t) => {
  const readsOf = (options: Partial<Localisation>, ...segments: string[]) => {
    const one = localised(options)
    for (const segment of segments) one.plain(segment)
    return one.reads.map(({ locale, segments }) => [locale, ...segments])
  }
  t.same(readsOf({}, 'p1.title'), [['fi', 'p1.title']], 'none but its own, where it has it')
  t.same(readsOf({}, 'p1.title', 'p2.title', 'p3.title'), [
    ['fi', 'p1.title', 'p2.title', 'p3.title'],
    ['en', 'p2.title', 'p3.title'],
    ['sv', 'p2.title'],
  ])
  t.same(readsOf({ fallback: 'none' }, 'p1.title', 'p2.title'), [['fi', 'p1.title', 'p2.title']])
  const nowhere = 'handbook.none'
  t.same(readsOf({}, nowhere), [
    ['fi', nowhere],
    ['en', nowhere],
    ['sv', nowhere],
  ])
  t.same(readsOf({}, 'p1.summary'), [['fi', 'p1.summary']], 'no language stands in for a summary')
})

t.test('a link says if it leads to a page in another language, and without an address is its words', async (t) => {
  const one = localised()
  const text = one.served('p1-q1.guide.caseStudy')
  t.match(one.pieces(text), [
    { words: 'ord', url: /^https:/, hreflang: 'en', resource: 'opsi-innovation-facets' },
    ' ',
    { words: 'ord', resource: 'gone' },
  ])
  t.notOk('url' in (one.pieces(text)[2] as object))
  const { markdown, html } = one.rich('p1-q1.guide.caseStudy').value as { markdown: string; html: string }
  t.match(html, / <span data-resource="gone">ord<\/span>$/)
  t.match(markdown, /\) ord$/)
  t.same(one.pieces(localised({ fallback: 'none' }).served('p2.title')), [], 'a text that is missing has none')
  t.match(one.pieces({ ...text, lang: 'en' })[0], { hreflang: undefined })
})

t.test('the addresses in a response keep its fallback, its release and its draft', async (t) => {
  const addressOf = (options: Partial<Localisation>) => localised(options).address('/fi/questions', { limit: '2' })
  const at = `${publicUrl}${root}/fi/questions?limit=2`
  t.equal(addressOf({}), at)
  t.equal(addressOf({ fallback: 'none', pinned: true }), `${at}&fallback=none&release=${release.id}`)
  t.equal(addressOf({ draft: '0123456789abcdef' }), `${at}&draft=0123456789abcdef`)
  t.equal(localised().address('/fi/handbook'), `${publicUrl}${root}/fi/handbook`)
})
