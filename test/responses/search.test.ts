import { readFileSync } from 'node:fs'
import t from 'tap'
import { LocalisedRelease } from '../../src/responses/localised-release.ts'
import { indexKey } from '../../src/responses/search-index.ts'
import { freeze, type Snapshot } from '../../src/store/release.ts'
import { reworded, shipped } from '../database.ts'
import { copyContent, openApp, partialLocale, publicUrl, root } from '../open-app.ts'

async function finder(t: Parameters<typeof openApp>[0], environment = {}) {
  const { server } = await openApp(t, environment)
  return async (query: string, locale = 'sv') => (await server.inject(`${root}/${locale}/search?${query}`)).json()
}
const ids = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)

t.test('search finds inflected, misspelt and unmarked words', async (t) => {
  const find = await finder(t)
  for (const q of [
    'portföljstrategi',
    'portföljstrategier',
    'portfoljstrategi',
    'portföjlstrategi',
    'Portföljstrategin',
  ]) {
    t.equal(ids(await find(`q=${encodeURIComponent(q)}&type=question`))[0], 'p1-q6', q)
  }
  t.equal(ids(await find('q=portfolios&type=question', 'en'))[0], 'p1-q6')
})

t.test('hits carry a highlighted excerpt that is safe to insert', async (t) => {
  const find = await finder(t)
  const { items } = await find('q=sandl%C3%A5dor')
  t.match(items[0].excerpt, /<mark>[^<]*sandlåd[^<]*<\/mark>/i)
  t.match(items[0].href, /\/handbook\/v1\/sv\//)
  for (const { excerpt } of items) t.notMatch(excerpt.replaceAll(/<\/?mark>/g, ''), /[<>]/)
})

t.test('resources are found by their country in the reader’s language, and by their publisher', async (t) => {
  const find = await finder(t)
  t.ok(ids(await find('q=Belgien')).includes('belgium-nido'))
  t.ok(ids(await find('q=Belgium', 'en')).includes('belgium-nido'))
  t.ok(ids(await find('q=Nesta')).includes('playbook-for-innovation-learning'))
})

t.test('what is not there is an empty list', async (t) => {
  const find = await finder(t)
  for (const q of ['xyzzy', '%3Cscript%3E', '%21%21', 'q'.repeat(200)]) {
    const { items, _meta } = await find(`q=${q}`)
    t.same([items.length, _meta.totalRecords], [0, 0], q.slice(0, 10))
  }
})

t.test('hits are paged and filtered by type', async (t) => {
  const find = await finder(t)
  const first = await find('q=innovation&limit=3&type=action')
  t.equal(first.items.length, 3)
  t.ok(first.items.every(({ type }: { type: string }) => type === 'action'))
  const second = await find('q=innovation&limit=3&type=action&page=2')
  t.notSame(ids(first), ids(second))
  t.match(first._links.next.href, 'page=2')
})

t.test('texts that fall back are found by words of their own language', async (t) => {
  const find = await finder(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const { items, _meta } = await find('q=framsyn&type=question', 'is')
  t.equal(items[0].id, 'p4-q4')
  t.ok(_meta.locale === 'is')
})

t.test('releases in which a language and what it falls back on are the same share its index', async (t) => {
  const { head } = await openApp(t)
  const { edition, locales } = shipped()
  const keyIn = (snapshot: Snapshot, locale: string, fallback: 'chain' | 'none' = 'chain') => {
    const { manifest, digest } = freeze(snapshot)
    const release = { ...head.release, ...snapshot, manifest, digest }
    return indexKey(new LocalisedRelease(release, { locale, fallback, pinned: false, publicUrl }))
  }
  const before = { edition, locales }
  const english = { edition, locales: { ...locales, en: reworded(locales.en, 'Another title') } }
  const swedish = { edition, locales: { ...locales, sv: reworded(locales.sv, 'En annan rubrik') } }
  t.equal(keyIn(english, 'sv'), keyIn(before, 'sv'))
  t.not(keyIn(english, 'en'), keyIn(before, 'en'))
  t.not(keyIn(swedish, 'en'), keyIn(before, 'en'), 'English falls back on Swedish')
  t.not(keyIn(before, 'sv', 'none'), keyIn(before, 'sv'))
})

t.test('hits link to their items, and pages to one another, as the search was asked', async (t) => {
  const find = await finder(t)
  const { items, _meta, _links } = await find('q=innovation&type=action&limit=2&page=2&fallback=none')
  const { id } = items[0]
  t.equal(items[0].href, `${publicUrl}${root}/sv/actions/${id}?fallback=none`)
  t.same({ ..._meta, totalRecords: 0 }, { ..._meta, totalRecords: 0, page: 2, limit: 2, count: 2 })
  const page = (number: number) => {
    return `${publicUrl}${root}/sv/search?fallback=none&limit=2&page=${number}&q=innovation&type=action`
  }
  const sorted = (href: string) => {
    const url = new URL(href)
    url.searchParams.sort()
    return url.href
  }
  t.same(
    [_links.self, _links.prev, _links.next].map(({ href }) => sorted(href)),
    [page(2), page(1), page(3)],
  )
})

t.test('a long title is cut between two words', async (t) => {
  const title = `Xylofon ${'lång rubrik '.repeat(30)}`.trim()
  const file = 'locales/sv/principles/p1.yaml'
  const text = readFileSync(`content/${file}`, 'utf8').replace(/^title: .*$/m, `title: ${title}`)
  const find = await finder(t, { HANDBOOK_CONTENT_DIR: copyContent(t, { [file]: text }) })
  const { items } = await find('q=xylofon')
  const cut = items[0].title as string
  t.ok(cut.endsWith('lång …') || cut.endsWith('rubrik …'), cut)
  t.ok(cut.length > 180 && cut.length <= 202, `${cut.length}`)
  t.ok(title.startsWith(cut.slice(0, -2)))
})
