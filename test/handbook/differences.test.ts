import t from 'tap'
import { changedItems, differencesBetween } from '../../src/handbook/differences.ts'
import type { Edition } from '../../src/handbook/edition.ts'
import { smallEdition as edition, localeWith } from './small-edition.ts'

const of = (texts: Record<string, string>, from: Edition = edition) => ({
  edition: from,
  locales: { sv: localeWith('sv', texts) },
})

t.test('texts that were added, removed or changed are told in the order of the handbook', async (t) => {
  const before = of({ 'p1-q1.question': 'a', 'p1.title': 'b', 'handbook.title': 'c', 'interface.back': 'same' })
  const after = of({ 'interface.back': 'same', 'p1-q1.question': 'd', 'p1-q1-a1.text': 'e', 'handbook.title': 'f' })
  const text = { locale: 'sv' }
  t.same(differencesBetween(before, after), [
    { ...text, change: 'changed', item: 'handbook', segment: 'handbook.title', before: 'c', after: 'f' },
    { ...text, change: 'removed', item: 'p1', segment: 'p1.title', before: 'b', after: null },
    { ...text, change: 'changed', item: 'p1-q1', segment: 'p1-q1.question', before: 'a', after: 'd' },
    { ...text, change: 'added', item: 'p1-q1-a1', segment: 'p1-q1-a1.text', before: null, after: 'e' },
  ])
  t.same(differencesBetween(after, after), [])
})

t.test('a language that comes or goes is all its texts, after the languages that were there', async (t) => {
  const one = { edition, locales: { sv: localeWith('sv', { 'p1.title': 'a' }) } }
  const two = { edition, locales: { fi: localeWith('fi', { 'p1.title': 'b' }), sv: one.locales.sv } }
  const fi = { locale: 'fi', item: 'p1', segment: 'p1.title' }
  t.same(differencesBetween(one, two), [{ ...fi, change: 'added', before: null, after: 'b' }])
  t.same(differencesBetween(two, one), [{ ...fi, change: 'removed', before: 'b', after: null }])
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
    differencesBetween(of({}), of({}, after)).map(({ change, locale, item, segment, before, after }) => {
      t.same([locale, segment, before, after], [null, null, null, null])
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
