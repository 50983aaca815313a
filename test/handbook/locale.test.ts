import t from 'tap'
import { isOutdated, type Locales, serve, withPublishedSources } from '../../src/handbook/locale.ts'
import { sourceHash } from '../../src/handbook/source-hash.ts'
import { localeWith } from './small-edition.ts'

const locales: Locales = {
  sv: localeWith('sv', { a: 'sv a', b: 'sv b', c: 'sv c' }),
  en: localeWith('en', { a: 'en a', b: 'en b' }, { state: 'machine', states: { b: 'reviewed' } }),
  ar: localeWith('ar', { a: '', d: 'ar d' }, { dir: 'rtl', state: 'translated', fallback: ['xx', 'en', 'sv'] }),
}

t.test(
  'a text comes from the first language of the chain that has it, with its own language, direction and state',
  async (t) => {
    const of = (segment: string) => serve(locales, 'ar', segment, 'chain')
    t.same(of('d'), { value: 'ar d', lang: 'ar', dir: 'rtl', state: 'translated' })
    t.same(of('a'), { value: '', lang: 'ar', dir: 'rtl', state: 'translated' }, 'an empty text is a text')
    t.same(of('b'), { value: 'en b', lang: 'en', dir: 'ltr', state: 'reviewed' })
    t.same(of('c'), { value: 'sv c', lang: 'sv', dir: 'ltr', state: 'final' })
    t.same(of('e'), { value: null, lang: 'ar', dir: 'rtl', state: 'missing' })
  },
)

t.test('without fallback only the language itself answers', async (t) => {
  t.same(serve(locales, 'ar', 'b', 'none'), { value: null, lang: 'ar', dir: 'rtl', state: 'missing' })
  t.equal(serve(locales, 'ar', 'd', 'none').value, 'ar d')
})

t.test('a text that stands as it was published keeps the source it was published with', async (t) => {
  const file = localeWith('fi', { same: 'x', changed: 'new', own: 'y' }, { sources: { own: 'file', changed: 'file' } })
  const published = localeWith(
    'fi',
    { same: 'x', changed: 'old', own: 'y', gone: 'z' },
    { sources: { same: 'release', changed: 'release', own: 'release', gone: 'release' } },
  )
  t.same(withPublishedSources(file, published).sources, { same: 'release', changed: 'file', own: 'release' })
  t.same(withPublishedSources(file, undefined), file)
  t.same(file.sources, { own: 'file', changed: 'file' }, 'the given locale is left as it was')
})

t.test('a translation is outdated when its source has changed in more than a minor way', async (t) => {
  const was = sourceHash('Gammal')
  const source = localeWith('sv', { a: 'Ny', b: 'Ny', c: 'Ny' }, { minor: { b: [sourceHash('Äldst'), was] } })
  const target = (from: Record<string, string>, texts = { a: 'x', b: 'x', c: 'x', gone: 'x' }) =>
    localeWith('fi', texts as Record<string, string>, { sources: from })
  t.ok(isOutdated(source, target({ a: was }), 'a'))
  t.notOk(isOutdated(source, target({ a: sourceHash('Ny') }), 'a'), 'it follows the present wording')
  t.notOk(isOutdated(source, target({ b: was }), 'b'), 'only a minor change lies between')
  t.ok(isOutdated(source, target({ b: sourceHash('Annat') }), 'b'), 'a minor change of another wording')
  t.notOk(isOutdated(source, target({}), 'a'), 'nobody knows what it follows')
  t.notOk(isOutdated(source, target({ gone: was }), 'gone'), 'the source has no such text')
  t.notOk(isOutdated(source, localeWith('fi', {}, { sources: { a: was } }), 'a'), 'nothing is translated')
})

t.test('a source hash names the wording, however its letters are composed', async (t) => {
  t.equal(sourceHash('Å'), sourceHash('A\u030a'))
  t.not(sourceHash('Å'), sourceHash('A'))
  // printf 'handbok' | sha256sum
  t.equal(sourceHash('handbok'), 'a8a4832ce808e41c')
})
