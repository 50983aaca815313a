import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { changedItems, differencesBetween } from '../../src/handbook/differences.ts'
import type { Edition } from '../../src/handbook/edition.ts'
import type { Locale } from '../../src/handbook/locale.ts'
import { changedSettings } from '../../src/handbook/setting-differences.ts'
import { sourceHash } from '../../src/handbook/source-hash.ts'
import { smallEdition as edition, localeWith } from './small-edition.ts'

const of = (texts: Record<string, string>, from: Edition = edition) => ({
  edition: from,
  locales: { sv: localeWith('sv', texts) },
})

t.test('texts that were added, removed or changed are told in the order of the handbook', async (t) => {
  const before = of({ 'p1-q1.question': 'a', 'p1.title': 'b', 'handbook.title': 'c', 'interface.back': 'same' })
  const after = of({ 'interface.back': 'same', 'p1-q1.question': 'd', 'p1-q1-a1.text': 'e', 'handbook.title': 'f' })
  const text = { locale: 'sv', setting: null, stateBefore: 'final', stateAfter: 'final', minor: false }
  t.same(differencesBetween(before, after), [
    { ...text, change: 'changed', item: 'handbook', segment: 'handbook.title', before: 'c', after: 'f' },
    { ...text, change: 'removed', item: 'p1', segment: 'p1.title', before: 'b', after: null, stateAfter: 'missing' },
    { ...text, change: 'changed', item: 'p1-q1', segment: 'p1-q1.question', before: 'a', after: 'd' },
    {
      ...text,
      change: 'added',
      item: 'p1-q1-a1',
      segment: 'p1-q1-a1.text',
      before: null,
      after: 'e',
      stateBefore: 'missing',
    },
  ])
  t.same(differencesBetween(after, after), [])
})

t.test(
  'a language that comes or goes is all its settings and texts, after the languages that were there',
  async (t) => {
    const one = { edition, locales: { sv: localeWith('sv', { 'p1.title': 'a' }) } }
    const two = { edition, locales: { fi: localeWith('fi', { 'p1.title': 'b' }), sv: one.locales.sv } }
    const told = (before: typeof one, after: typeof one) =>
      differencesBetween(before, after).map(({ change, locale, item, segment, setting, before, after }) => [
        `${change} ${locale} ${item} ${segment ?? setting}`,
        before,
        after,
      ])
    const of = (change: string, value: (text: string) => [string | null, string | null]) => [
      [`${change} fi language endonym`, ...value('fi')],
      [`${change} fi language dir`, ...value('ltr')],
      [`${change} fi language status`, ...value('official')],
      [`${change} fi language state`, ...value('final')],
      [`${change} fi p1 p1.title`, ...value('b')],
    ]
    t.same(
      told(one, two),
      of('added', (text) => [null, text]),
    )
    t.same(
      told(two, one),
      of('removed', (text) => [text, null]),
    )
  },
)

t.test('states, minor marks and newer sources are told of texts that stay as they are', async (t) => {
  const was = localeWith('sv', { 'p1.title': 'a', 'p9.title': 'b' })
  const told = (is: Locale, before = was) =>
    differencesBetween({ edition, locales: { sv: before } }, { edition, locales: { sv: is } }).map(
      ({ segment, before, after, stateBefore, stateAfter, minor }) => [
        segment,
        before,
        after,
        stateBefore,
        stateAfter,
        minor,
      ],
    )
  t.same(told({ ...was, states: { 'p1.title': 'machine' } }), [['p1.title', 'a', 'a', 'final', 'machine', false]])
  const minor = { 'p1.title': [sourceHash('a')] }
  const reworded = { ...was, texts: { ...was.texts, 'p1.title': 'A' } }
  t.same(told({ ...reworded, minor }), [['p1.title', 'a', 'A', 'final', 'final', true]])
  t.same(told({ ...reworded, minor: { 'p1.title': [sourceHash('x')] } }), [
    ['p1.title', 'a', 'A', 'final', 'final', false],
  ])
  t.same(told({ ...reworded, minor }, reworded), [['p1.title', 'A', 'A', 'final', 'final', true]], 'marked afterwards')
  t.same(told({ ...was, sources: { 'p1.title': '0' } }), [['p1.title', 'a', 'a', 'final', 'final', false]])
})

const setting: fc.Arbitrary<Partial<Locale>> = fc.record({
  endonym: fc.constantFrom('suomi', 'finska'),
  dir: fc.constantFrom('ltr' as const, 'rtl' as const),
  status: fc.constantFrom('official' as const, 'unofficial' as const),
  fallback: fc.constantFrom([], ['sv'], ['en', 'sv']),
  state: fc.constantFrom('machine' as const, 'final' as const),
  search: fc.constantFrom({ synonyms: [] }, { synonyms: [['a', 'b']] }),
})
const ofTexts = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom('p1.title', 'p9.title'), value, { noNullPrototype: true })
const anyLocale = fc.record({
  settings: setting,
  texts: ofTexts(fc.constantFrom('a', 'b')),
  states: ofTexts(fc.constantFrom('machine' as const, 'final' as const)),
  sources: ofTexts(fc.constantFrom('0', '1')),
  minor: ofTexts(fc.constantFrom<string[]>(['0'], ['1'])),
})

t.test('whatever differs between two versions of a language is told, and nothing else', async (t) => {
  fc.assert(
    fc.property(anyLocale, anyLocale, (one, other) => {
      const [before, after] = [one, other].map(({ settings, texts, ...facts }) => {
        const known = <Value>(record: Record<string, Value>) =>
          Object.fromEntries(Object.entries(record).filter(([id]) => texts[id] !== undefined))
        // A state that the language has anyway is not stored with the text.
        const states = Object.entries(known(facts.states)).filter(([, state]) => state !== settings.state)
        return localeWith('fi', texts, {
          ...settings,
          states: Object.fromEntries(states),
          sources: known(facts.sources),
          minor: known(facts.minor),
        })
      }) as [Locale, Locale]
      const told = differencesBetween({ edition, locales: { fi: before } }, { edition, locales: { fi: after } })
      return (told.length === 0) === isDeepStrictEqual(before, after)
    }),
  )
  t.pass()
})

/** The edition, changed. */
function changed(change: (edition: Edition) => void): Edition {
  const copy = structuredClone(edition)
  change(copy)
  return copy
}
const first = ({ principles }: Edition) => principles[0] as Edition['principles'][number]
const firstQuestion = (edition: Edition) => first(edition).questions[0] as ReturnType<typeof first>['questions'][number]

t.test('structure is told item by item: what an item points at, and where it stands', async (t) => {
  const items = (after: Edition) =>
    differencesBetween(of({}), of({}, after)).map(({ change, item, minor, ...rest }) => {
      t.same([...new Set(Object.values(rest)), minor], [null, false])
      return `${change} ${item}`
    })
  t.same(items(changed((edition) => first(edition).rationale.push('p1-r9'))), ['changed p1'])
  t.same(items(changed((edition) => first(edition).dimensions.push('p1-d9'))), ['added p1-d9'])
  t.same(items(changed((edition) => first(edition).challenges.pop())), ['removed p1-c3'])
  t.same(items(changed((edition) => firstQuestion(edition).actions.push('p1-q1-a9'))), ['added p1-q1-a9'])
  t.same(items(changed((edition) => firstQuestion(edition).toolbox.push('x'))), ['changed p1-q1'])
  t.same(items(changed((edition) => edition.handbook.closing.push('closing-9'))), ['changed handbook'])
  t.same(items(changed(({ resources }) => Object.assign(resources[0] as object, { url: 'https://a.example/' }))), [
    'changed guide',
  ])
  t.same(items(changed((edition) => first(edition).dimensions.reverse())), ['changed p1-d1', 'changed p1-d4'])
  const ninth = ['p9', 'p9-d1', 'p9-c2', 'p9-c1', 'p9-q1', 'p9-q1-a1']
  const gone = items(changed(({ principles }) => principles.pop()))
  t.same(
    gone,
    ninth.map((id) => `removed ${id}`),
  )
  t.same(items(edition), [])
})

t.test('structure comes before texts', async (t) => {
  const after = of(
    { 'p1.title': 'a' },
    changed((edition) => edition.handbook.closing.push('closing-9')),
  )
  t.same(
    differencesBetween(of({}), after).map(({ item }) => item),
    ['handbook', 'p1'],
  )
})

t.test('the items that changed are listed once for each language and for the structure', async (t) => {
  const before = of({ 'p1-q1.question': 'a', 'p1-q1.guide.title': 'b', 'p9.title': 'c' })
  const after = of(
    {},
    changed((edition) => edition.handbook.closing.push('closing-9')),
  )
  t.same(changedItems(differencesBetween(before, after)), { structure: ['handbook'], sv: ['p1-q1', 'p9'] })
  t.same(changedItems([]), {})
})

t.test('settings are listed by language, and a language of which only they changed has no items', async (t) => {
  const before = { edition, locales: { sv: localeWith('sv', {}), fi: localeWith('fi', {}, { fallback: ['sv'] }) } }
  const fi = localeWith('fi', {}, { fallback: ['en', 'sv'], search: { synonyms: [['a', 'b']] } })
  const after = { edition, locales: { ...before.locales, fi } }
  t.same(changedSettings(before.locales, after.locales), {
    fi: { fallback: { before: 'sv', after: 'en, sv' }, search: { before: null, after: null } },
  })
  t.same(changedItems(differencesBetween(before, after)), { fi: [] })
})
