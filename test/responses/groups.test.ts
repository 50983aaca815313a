import t from 'tap'
import type { Locale } from '../../src/handbook/locale.ts'
import { fingerprints, groupOf } from '../../src/responses/groups.ts'
import { freeze, type Snapshot } from '../../src/store/release.ts'
import { reworded, shipped } from '../database.ts'

const { edition } = shipped()
const { sv, en } = shipped().locales
/** Norwegian, on which it falls back, is not published. */
const da: Locale = { ...en, tag: 'da', fallback: ['nb', 'sv'] }
const before = { edition, locales: { sv, en, da } }

const printsOf = (snapshot: Snapshot) => fingerprints({ ...snapshot, ...freeze(snapshot) })

/** The groups whose responses a release leaves as they were. */
const kept = (after: Snapshot) => {
  const earlier = printsOf(before)
  return [...printsOf(after)].flatMap(([group, print]) =>
    print !== undefined && earlier.get(group) === print ? [group] : [],
  )
}

t.test('a release leaves the responses as they were that follow from nothing it changed', async (t) => {
  t.same([...printsOf(before).keys()], ['service', 'head', 'sv', 'sv page', 'en', 'en page', 'da', 'da page'])
  t.same(kept(before), ['service', 'sv', 'sv page', 'en', 'en page', 'da', 'da page'])
  const locales = (changed: Record<string, Locale>) => kept({ edition, locales: { ...before.locales, ...changed } })
  t.same(locales({ en: reworded(en, 'Two') }), ['service', 'sv', 'sv page', 'da', 'da page'])
  t.same(locales({ sv: reworded(sv, 'Två') }), ['service'], 'all fall back on Swedish')
  t.same(locales({ nb: { ...en, tag: 'nb' } }), ['service', 'sv', 'en'], 'pages list the languages')
  t.same(kept({ edition, locales: { sv, da } }), ['service', 'sv', 'da'])
  const fewer = { ...edition, resources: edition.resources.slice(1) }
  t.same(kept({ ...before, edition: fewer }), ['service'])
})

t.test('the responses of a language are in a group, and its pages in another', async (t) => {
  t.equal(groupOf('language', 'sv'), 'sv')
  t.equal(groupOf('page', 'sv'), 'sv page')
  t.equal(groupOf('head', undefined), 'head')
  t.equal(groupOf('service', undefined), 'service')
  t.equal(printsOf(before).get('service'), printsOf({ edition, locales: { sv } }).get('service'))
})
