import t from 'tap'
import { localisedTags, type Read } from '../../src/responses/response-tags.ts'
import { openApp } from '../open-app.ts'
import { openHistory } from './history.ts'

const many = (count: number, name: (at: number) => string) => Array.from({ length: count }, (_, at) => name(at))

t.test('a response has the tags of its address and of each text that it was made from', async (t) => {
  const { head } = await openApp(t)
  const tagsOf = (address: object, ...reads: Read[]) =>
    localisedTags({ address: { path: '/', query: {}, ...address } }, reads, head.release)
  const read = (segments: string[], locale = 'sv'): Read => ({ locale, segments })
  const item = { locale: 'sv', path: '/principles/p1' }
  const general = ['sv', 'principles', 'p1', 'edition', 'sv.all']
  t.same(tagsOf(item, read(['p1.title', 'handbook.title'])), [...general, 'sv.p1.title', 'sv.handbook.title'])
  t.same(
    tagsOf({ locale: 'fi', path: '/principles/p1' }, read(['p1.title'], 'fi'), read(['p1.title'])),
    ['fi', 'principles', 'p1', 'edition', 'fi.all', 'sv.all', 'fi.p1.title', 'sv.p1.title'],
    'and of each language',
  )
  for (const path of ['/questions', '/bundle', '/search'])
    t.same(
      tagsOf({ locale: 'sv', path }, read(['p1-q1.question', 'p1-q2.question', 'handbook.title'])),
      ['sv', path.slice(1), 'edition', 'sv.all', 'sv.handbook', 'sv.questions'],
      'of collections that of the kind',
    )
  t.same(tagsOf({ locale: 'sv', path: '/handbook' }, read(['handbook.title'])), [
    'sv',
    'handbook',
    'edition',
    'sv.all',
    'sv.handbook.title',
  ])
  t.same(
    tagsOf({ base: '/embed', locale: 'sv', path: '/principles' }, read(['p1.title'])),
    ['sv', 'principles', 'edition', 'languages', 'sv.all', 'sv.p1.title'],
    'pages list the languages, and are no collections',
  )
  t.same(localisedTags({}, [], head.release), ['edition'])
})

t.test('more tags than caches take are replaced by wider ones, the largest groups first', async (t) => {
  const { head } = await openApp(t)
  const tagsOf = (...reads: Read[]) =>
    localisedTags({ address: { locale: 'sv', path: '/x', query: {} } }, reads, head.release)
  const general = ['sv', 'x', 'edition', 'sv.all']
  const texts = (count: number) => many(count, (at) => `p1-q1.${at}`)
  const fifty = tagsOf({ locale: 'sv', segments: texts(46) })
  t.same(fifty, [...general, ...texts(46).map((text) => `sv.${text}`)])
  t.same(tagsOf({ locale: 'sv', segments: texts(47) }), [...general, 'sv.p1-q1'])
  t.same(tagsOf({ locale: 'sv', segments: [...texts(45), 'p1.title', 'p1.text'] }), [
    ...general,
    'sv.p1.title',
    'sv.p1.text',
    'sv.p1-q1',
  ])
  const room = 1000 - general.join().length - ',sv.p1.'.length
  t.equal(tagsOf({ locale: 'sv', segments: [`p1.${'a'.repeat(room)}`] }).join().length, 1000)
  t.same(tagsOf({ locale: 'sv', segments: [`p1.${'a'.repeat(room + 1)}`] }), [...general, 'sv.p1'])
  const ids = head.release.edition.principles.flatMap(({ questions }) => questions.flatMap(({ actions }) => actions))
  t.ok(ids.length > 100)
  t.same(
    tagsOf({ locale: 'sv', segments: [...ids.map((id) => `${id}.text`), 'p1.title'] }),
    [...general, 'sv.p1', 'sv.actions'],
    'items by their kind',
  )
  const languages = many(60, (at) => `x-l${at}`)
  t.same(
    tagsOf(...languages.map((locale) => ({ locale, segments: ['p1.title'] }))),
    ['sv', 'x', 'edition', 'head'],
    'in the end it changes with every release',
  )
})

t.test('a pinned response has the tags of its address and its release, other lists what they depend on', async (t) => {
  const { get } = await openHistory(t)
  const tagsOf = async (url: string) => (await get(url)).headers['cache-tag']
  t.equal(await tagsOf('/sv/principles/p1?release=2023-01-r1'), 'sv,principles,p1,2023-01-r1')
  t.equal(await tagsOf('/releases/2023-01-r2'), 'releases,2023-01-r2')
  t.equal(await tagsOf('/releases/2023-01-r2/locales/en'), 'releases,2023-01-r2,locales,en')
  t.equal(
    await tagsOf('/releases/2023-01-r4/changes?since=2023-01-r1'),
    'releases,2023-01-r4,changes,2023-01-r1',
    'and of the release that it is compared with',
  )
  t.equal(await tagsOf('/locales?release=2023-01-r2'), 'locales,2023-01-r2')
  t.equal(await tagsOf('/en/dimensions/p1-d1'), 'en,dimensions,p1-d1,edition,en.all,en.p1-d1.text')
  t.equal(await tagsOf('/locales'), 'locales,edition,languages,coverage')
  t.equal(await tagsOf('/heads'), 'head,heads')
  t.equal(await tagsOf('/releases'), 'head,releases')
  t.equal(await tagsOf('/feed'), 'head,service')
  t.equal(await tagsOf('/api-info'), 'service')
  t.match(await tagsOf('/corrections'), /^corrections,edition,sv\.all,sv\./)
})
