/** The glossary of a language, written in drafts and published with them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import type { ShownTerm } from '../../../src/handbook/difference.ts'
import { publishContent } from '../../../src/store/publish-content.ts'
import { copyContent } from '../../open-app.ts'
import { begin, finnish, grant, type Maintainer, openMaintainers, release } from '../maintainers.ts'

const english = { locale: 'en' }

async function open(t: Parameters<typeof openMaintainers>[0], options: Parameters<typeof openMaintainers>[1] = {}) {
  const maintainers = await openMaintainers(t, options)
  const { as } = maintainers
  return {
    ...maintainers,
    anna: await as('anna', grant('translator', '*')),
    bo: await as('bo', grant('translator', '*')),
    rune: await as('rune', grant('reviewer', '*')),
    petra: await as('petra', grant('publisher', '*')),
  }
}

const termsOf = async (by: Maintainer, query: string): Promise<ShownTerm[]> => {
  const pages = await Promise.all([1, 2].map((page) => by('GET', `/terms?${query}&page=${page}&limit=100`)))
  return pages.flatMap((page) => page.json().items)
}
const find = (terms: readonly ShownTerm[], source: string) => terms.find((term) => term.source === source)
const shown = (source: string, term: string, more: Partial<ShownTerm> = {}) => ({
  source,
  term,
  avoid: [],
  note: null,
  ...more,
})

t.test('terms are drafted, reviewed one by one, published, and rolled back', async (t) => {
  const { anna, rune, petra, as, store, server, follow } = await open(t)
  const before = await termsOf(anna, 'locale=en')
  t.ok(before.length > 20, 'terms of content/')
  const id = await begin(anna, english, {
    terms: [
      { source: 'ny term', term: '  new term\u0301 ', avoid: ['novel term', 'novel term'], note: 'Only here.' },
      { source: 'LEDNING', term: 'top management' },
    ],
    removedTerms: ['medborgare'],
  })
  const drafted = await termsOf(anna, `locale=en&draft=${id}`)
  t.same(
    find(drafted, 'ny term'),
    shown('ny term', 'new term\u0301'.normalize('NFC'), { avoid: ['novel term'], note: 'Only here.' }),
  )
  t.same(find(drafted, 'LEDNING'), shown('LEDNING', 'top management'), 'in place of the one in lower case')
  t.equal(drafted.length, before.length)
  t.same(drafted.slice(0, 3), before.slice(0, 3), 'the others keep their places')
  t.same(await termsOf(anna, 'locale=en'), before, 'nobody else gets them before they are published')

  const { items } = (await rune('GET', `/drafts/${id}/changes`)).json()
  t.equal(items.length, 3)
  t.match(items, [
    {
      change: 'changed',
      setting: 'glossary',
      segment: null,
      before: find(before, 'ledning')?.term,
      after: 'top management',
    },
    { change: 'added', term: { before: null, after: { source: 'ny term' } } },
    { change: 'removed', term: { before: find(before, 'medborgare'), after: null } },
  ])
  await rune('POST', `/drafts/${id}/approvals`, { body: {}, revision: 2 })
  const again = await anna('PATCH', `/drafts/${id}`, { body: { terms: [{ source: 'annan', term: 'other' }] } })
  t.equal(again.json().approval, null, 'a change of the glossary voids the approval')
  const published = await release(id, rune, petra)
  t.equal(published.statusCode, 201, 'a reviewer may approve it: it is no setting of the language')
  await follow()
  t.equal(find(await termsOf(anna, 'locale=en'), 'annan')?.term, 'other')

  const between = (await server.inject('/handbook/v1/releases/2023-01-r2/changes?since=2023-01-r1')).json()
  t.match(between.items, [{ locale: 'en', setting: 'glossary', before: null, after: null }])
  t.equal(between.items[0].term, undefined)
  t.match((await server.inject('/handbook/v1/feed')).body, 'settings of en: glossary')
  const chief = await as('cecilia', { role: 'administrator' })
  const events = (await chief('GET', '/audit-events')).json().items
  t.match(events.find(({ detail }: { detail: { terms?: string[] } }) => detail.terms?.length === 2).detail, {
    terms: ['ny term', 'LEDNING'],
    removedTerms: ['medborgare'],
  })
  t.same(events.find(({ action }: { action: string }) => action === 'publish').detail.settings, {
    en: { glossary: { before: null, after: null } },
  })

  await petra('POST', '/heads', { body: { release: '2023-01-r1', reason: 'Fel term.' } })
  t.same(await termsOf(anna, 'locale=en'), before, 'rolled back')
  await petra('POST', '/heads', { body: { release: '2023-01-r2', reason: 'Rätt ändå.' } })
  t.equal(find(await termsOf(anna, 'locale=en'), 'annan')?.term, 'other')
  t.equal((await store.load('2023-01-r2')).locales.sv?.glossary, undefined, 'other languages keep those of content/')
})

t.test('what cannot be a term is refused with its place', async (t) => {
  const { anna } = await open(t)
  const id = await begin(anna, english)
  const faultsOf = async (body: object) => {
    const answer = await anna('PATCH', `/drafts/${id}`, { body, headers: { 'accept-language': 'en' } })
    t.equal(answer.statusCode, 400)
    return answer.json().errors.map(({ pointer, detail }: { pointer: string; detail: string }) => [pointer, detail])
  }
  const term = { source: 'ord', term: 'word' }
  t.same(await faultsOf({ terms: [term, { ...term, source: 'ORD' }], removedTerms: ['ord'] }), [
    ['/removedTerms/0', 'The glossary has no “ord”.'],
    ['/terms/1/source', '“ORD” is named twice. Upper and lower case are the same.'],
    ['/removedTerms/0', '“ord” is named twice. Upper and lower case are the same.'],
  ])
  t.match(await faultsOf({ removedTerms: ['medborgar'] }), [['/removedTerms/0', /Did you mean .*medborgare/]])
  t.match(await faultsOf({ terms: [{ ...term, avoid: ['Word'] }] }), [
    ['/terms/0/avoid/0', 'The word is the term itself.'],
  ])
  const many = Array.from({ length: 1000 }, (_, number) => ({ source: `ord ${number}`, term: 'word' }))
  t.match(await faultsOf({ terms: many }), [['/terms', /The glossary would have \d+ terms. It can have at most 1000./]])
  for (const [pointer, wrong] of [
    ['/terms/0/source', { ...term, source: 'två\nrader' }],
    ['/terms/0/term', { ...term, term: ' ' }],
    ['/terms/0/term', { ...term, term: 'a\u0000b' }],
    ['/terms/0/term', { ...term, term: 'x'.repeat(101) }],
    ['/terms/0/note', { ...term, note: 'x'.repeat(501) }],
    ['/terms/0/avoid', { ...term, avoid: Array(21).fill('x') }],
    ['/terms/0', { term: 'word' }],
  ] as const) {
    const [[at] = []] = await faultsOf({ terms: [wrong] })
    t.match(at, pointer)
  }
  const { items } = (await anna('GET', `/drafts/${id}/changes`)).json()
  t.equal(items.length, 1, 'nothing was taken')

  const other = await begin(anna, finnish)
  const mixed = await anna('GET', `/terms?locale=en&draft=${other}`, { headers: { 'accept-language': 'en' } })
  t.match(mixed.json().errors, [{ parameter: 'draft', detail: 'The draft is of the locale fi.' }])
  t.equal((await anna('GET', '/terms?locale=en&draft=0000000000000000')).statusCode, 404)
})

t.test('a draft of somebody else stays unseen, and a term that is as published again is no change', async (t) => {
  const { anna, as } = await open(t)
  const id = await begin(anna, english, { removedTerms: ['medborgare'] })
  const [was] = (await termsOf(anna, 'locale=en')).filter(({ source }) => source === 'medborgare')
  const dane = await as('dane', grant('translator', 'da'))
  t.equal((await dane('GET', `/terms?locale=en&draft=${id}`)).statusCode, 404)
  t.equal((await dane('GET', '/terms?locale=en')).statusCode, 200)
  const { source, term, avoid, note } = was as ShownTerm
  await anna('PATCH', `/drafts/${id}`, { body: { terms: [{ source, term, avoid, note }] } })
  t.equal((await anna('GET', `/drafts/${id}/changes`)).json()._meta.totalRecords, 0)
})

t.test('after somebody else published the language, terms of both are kept', async (t) => {
  const { anna, bo, rune, petra } = await open(t)
  const first = await begin(anna, english, { terms: [{ source: 'ett', term: 'one' }] })
  const second = await begin(bo, english, { terms: [{ source: 'två', term: 'two' }], removedTerms: ['medborgare'] })
  t.equal((await release(first, rune, petra)).statusCode, 201)
  const conflict = await release(second, rune, petra)
  t.match(conflict.json(), { code: 'PUBLISH_CONFLICT', errors: [{ pointer: '/en/glossary' }] })
  await bo('PATCH', `/drafts/${second}`, { body: { base: '2023-01-r2' } })
  t.equal((await bo('GET', `/drafts/${second}/changes`)).json()._meta.totalRecords, 2, 'only what is of this draft')
  t.equal((await release(second, rune, petra)).statusCode, 201)
  const terms = await termsOf(anna, 'locale=en')
  t.same([find(terms, 'ett')?.term, find(terms, 'två')?.term, find(terms, 'medborgare')], ['one', 'two', undefined])
})

t.test('in whatever order people write different terms, all are kept', async (t) => {
  const { anna, bo } = await open(t)
  const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'constructor', '__proto__'), { minLength: 2 })
  const isBlind = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(words, isBlind, async (sources, blind) => {
      const id = await begin(anna, english)
      const path = `/drafts/${id}`
      const write = async (source: string, at: number) => {
        const by = at % 2 === 0 ? anna : bo
        const body = { terms: [{ source, term: `term of ${source}` }] }
        for (;;) {
          const revision = blind[at] ? {} : { revision: (await by('GET', path)).json().revision }
          const { statusCode } = await by('PATCH', path, { body, ...revision })
          if (statusCode === 200) return
          if (statusCode !== 412) throw new Error(`${statusCode}`)
        }
      }
      await Promise.all(sources.map(write))
      const terms = await termsOf(anna, `locale=en&draft=${id}`)
      return sources.every((source) => find(terms, source)?.term === `term of ${source}`)
    }),
    { numRuns: 8 },
  )
  t.pass()
})

t.test('publish-content reverts no term that was written at the desk, and takes the others', async (t) => {
  const folder = copyContent(t)
  const file = join(folder, 'locales/en/glossary.yaml')
  const write = (terms: Record<string, string>) =>
    writeFileSync(
      file,
      `terms:\n${Object.entries(terms)
        .map(([source, term]) => `  - { source: ${source}, term: ${term} }\n`)
        .join('')}`,
    )
  write({ ledning: 'management', invånare: 'residents', regelverk: 'rules' })
  const { anna, rune, petra, store } = await open(t, { environment: { HANDBOOK_CONTENT_DIR: folder } })
  const id = await begin(anna, english, {
    terms: [{ source: 'ledning', term: 'leaders' }],
    removedTerms: ['regelverk'],
  })
  await release(id, rune, petra)
  const stands = async () =>
    Object.fromEntries(
      ((await store.load((await store.head()).release as string)).locales.en?.glossary ?? []).map(
        ({ source, term }) => [source, term],
      ),
    )
  t.same(await stands(), { ledning: 'leaders', invånare: 'residents' })
  const publish = () => publishContent(store, folder, 'test').catch(({ name }) => name)

  t.equal(await publish(), 'NothingToPublish', 'the first time, nothing says who changed what: the desk’s terms stay')
  t.same(await stands(), { ledning: 'leaders', invånare: 'residents' })
  write({ ledning: 'management', invånare: 'inhabitants', regelverk: 'rules', ny: 'new' })
  t.same((await publish()).kept, [])
  t.same(await stands(), { ledning: 'leaders', invånare: 'inhabitants', ny: 'new' }, 'the file’s own changes are taken')
  write({ ledning: 'the board', invånare: 'inhabitants', regelverk: 'regulations' })
  const both = (await publish()).kept
  t.match(both, [
    { what: 'glossary: ledning', ours: { term: 'leaders' }, theirs: { term: 'the board' } },
    { what: 'glossary: regelverk' },
  ])
  t.same(await stands(), { ledning: 'leaders', invånare: 'inhabitants' })
})

t.test('glossaries are exported as TBX and CSV', async (t) => {
  const { anna } = await open(t)
  const id = await begin(anna, english, {
    terms: [{ source: 'a & b', term: '=1+1', avoid: ['x', 'y'], note: 'En "not", <här>.' }],
  })
  const at = (format: string) => `/terms/exports?locale=en&draft=${id}&format=${format}`
  const csv = await anna('GET', at('csv'))
  t.match(csv.headers, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="glossary-en.csv"',
  })
  const lines = csv.body.split('\r\n')
  t.equal(lines[0], '\ufeffsource,term,avoid,note')
  t.equal(lines.at(-2), `a & b,'=1+1,x | y,"En ""not"", <här>."`)
  t.equal((await anna('GET', at('csv&separator=semicolon'))).body.split('\r\n')[0], '\ufeffsource;term;avoid;note')
  const tbx = await anna('GET', at('tbx'))
  t.match(tbx.headers, {
    'content-type': 'application/x-tbx',
    'content-disposition': 'attachment; filename="glossary-en.tbx"',
  })
  t.match(tbx.body, '<tbx type="TBX-Basic" style="dca" xml:lang="sv" xmlns="urn:iso:std:iso:30042:ed-2">')
  t.match(tbx.body, '<term>a &amp; b</term>')
  t.match(
    tbx.body,
    '<term>=1+1</term>\n<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>\n<note>En "not", &lt;här&gt;.</note>',
  )
  t.equal(tbx.body.match(/<conceptEntry /g)?.length, lines.length - 2)
  t.equal((await anna('GET', at('xlsx'))).statusCode, 400)
  t.match((await anna('GET', '/terms/exports?locale=sv&format=tbx')).body, '<langSec xml:lang="sv">')
  t.notMatch((await anna('GET', '/terms/exports?locale=is&format=tbx')).body, '<conceptEntry')
})
