import t from 'tap'
import type { Locale } from '../../src/handbook/locale.ts'
import { type FileSnapshot, mergeContent } from '../../src/store/merge.ts'
import { shipped } from '../database.ts'

const { edition, locales } = shipped()
const english: Locale = {
  ...locales.en,
  texts: { one: 'One', two: 'Two', three: 'Three', four: 'Four' },
  states: { one: 'translated' },
  sources: { one: 'a' },
  minor: {},
}
const at = (en: Partial<Locale> | null, more: Partial<FileSnapshot> = {}): FileSnapshot => ({
  edition,
  locales: en ? { en: { ...english, ...en } } : {},
  ...more,
})
const merged = (theirs: Partial<Locale>, ours: Partial<Locale>, base: Partial<Locale> | null = {}) => {
  const { snapshot, kept } = mergeContent(at(base), at(theirs), at(ours))
  return { en: snapshot.locales.en as Locale, kept }
}

t.test('settings of a language follow the side that changed them', async (t) => {
  const changes = {
    endonym: 'British English',
    dir: 'rtl',
    status: 'official',
    fallback: ['fi', 'sv'],
    state: 'reviewed',
  } as const
  for (const [name, value] of Object.entries(changes)) {
    const change = { [name]: value } as Partial<Locale>
    const read = (locale: Locale) => locale[name as keyof typeof changes]
    const theirs = merged(change, {})
    t.same(read(theirs.en), value, `${name} in content/`)
    t.same(theirs.kept, [])
    const ours = merged({}, change)
    t.same(read(ours.en), value, `${name} in the store`)
    t.same(ours.kept, [])
    t.same(merged(change, change).kept, [], 'the same change on both sides is none to list')
  }
})

t.test('search words are those of content/', (t) => {
  const search = { ...english.search, synonyms: [['one', 'single']] }
  t.same(merged({ search }, {}).en.search, search)
  t.same(merged({}, { search }).en.search, english.search)
  t.end()
})

t.test('a setting and a text that both sides changed stay as they are in the store, and are listed', async (t) => {
  const theirs = { endonym: 'Theirs', texts: { ...english.texts, one: 'Their one', two: 'Their two' } }
  const ours = { endonym: 'Ours', texts: { ...english.texts, one: 'Our one' } }
  const { en, kept } = merged(theirs, ours)
  t.same([en.endonym, en.texts], ['Ours', { ...english.texts, one: 'Our one', two: 'Their two' }])
  t.same(kept, [
    { locale: 'en', what: 'endonym', ours: 'Ours', theirs: 'Theirs' },
    { locale: 'en', what: 'one', ours: 'Our one', theirs: 'Their one' },
  ])
})

t.test('a text brings its state, its source and its minor marks along; one that goes takes them away', async (t) => {
  const known = { states: { two: 'reviewed' }, sources: { two: 'b' }, minor: { two: ['c'] } } as const
  const { one: _, ...others } = english.texts
  const theirs = { ...known, minor: { two: ['c'] }, texts: { ...others, two: 'Their two' } }
  const ours = { texts: { ...english.texts, three: 'Our three' }, states: { one: 'final', three: 'final' } } as const
  const { en, kept } = merged(theirs, ours)
  t.same(en.texts, { two: 'Their two', three: 'Our three', four: 'Four' })
  t.same(en.states, { two: 'reviewed', three: 'final' })
  t.same(en.sources, { two: 'b' })
  t.same(en.minor, { two: ['c'] })
  t.same(kept, [])
})

t.test('a text that was deleted in the store and changed in content/ stays deleted, and is listed', async (t) => {
  const { one: _, ...others } = english.texts
  const { en, kept } = merged({ texts: { ...english.texts, one: 'Their one' } }, { texts: others })
  t.same(en.texts, others)
  t.same(kept, [{ locale: 'en', what: 'one', ours: undefined, theirs: 'Their one' }])
  t.same(merged({ texts: others }, { texts: others }).kept, [], 'deleted on both sides')
})

t.test('without a base, whatever differs is listed', async (t) => {
  const { en, kept } = merged({ texts: { ...english.texts, one: 'Their one', five: 'Five' } }, {}, null)
  t.same(en.texts, { ...english.texts, five: 'Five' })
  t.same(
    kept.map(({ what }) => what),
    ['one'],
  )
})

t.test('a glossary of its own follows the side that changed a term; else that of content/ is in force', async (t) => {
  const [one, two, three] = ['one', 'two', 'three'].map((term) => ({ source: `S ${term}`, term }))
  const glossaries = (...terms: unknown[]) => ({ glossaries: { en: terms as [] } })
  const mergedTerms = (base: object, theirs: object, ours: unknown[]) => {
    const { snapshot, kept } = mergeContent(at({}, base), at({}, theirs), at({ glossary: ours as [] }))
    return [snapshot.locales.en?.glossary, kept.map(({ what }) => what)]
  }
  const other = { ...one, term: 'other' }
  t.same(mergedTerms(glossaries(one, two), glossaries(other, three), [one, two]), [[other, three], []])
  t.same(mergedTerms(glossaries(one, two), glossaries(one, two), [other]), [[other], []])
  t.same(mergedTerms(glossaries(one), glossaries(two), [other]), [[other, two], ['glossary: s one']])
  const unknown = mergedTerms({}, glossaries(one, two), [other, three])
  t.same(unknown, [
    [other, three],
    ['glossary: s one', 'glossary: s two', 'glossary: s three'],
  ])
  t.equal(mergeContent(at({}), at({}, glossaries(one)), at({})).snapshot.locales.en?.glossary, undefined)
})

t.test('new languages and the structure come from content/, and languages of the store stay', async (t) => {
  const da: Locale = { ...english, tag: 'da' }
  const fi: Locale = { ...english, tag: 'fi' }
  const other = { ...edition, resources: edition.resources.slice(1) }
  const theirs = at({}, { edition: other, locales: { en: english, da } })
  const ours = at({}, { locales: { en: english, fi } })
  const { snapshot, kept } = mergeContent(at({}), theirs, ours)
  t.same(snapshot, { edition: other, locales: { en: english, fi, da } })
  t.same(kept, [])
})
