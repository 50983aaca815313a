import t from 'tap'
import { excerpt } from '../../src/search/highlight.ts'
import { Language } from '../../src/search/language.ts'
import { SearchIndex } from '../../src/search/search-index.ts'
import { stemmerFor } from '../../src/search/stemmer.ts'
import { measuredLocales, queriesOf } from '../bench/search.ts'
import { openApp, root } from '../open-app.ts'

async function swedish() {
  const language = new Language(await stemmerFor('sv'), {
    synonyms: [
      ['chef', 'ledare'],
      ['lyfta fram', 'synliggöra'],
    ],
    ignore: ['och'],
  })
  const document = (id: string, text: string) => {
    language.learn([text])
    return {
      type: 'question',
      weight: 1,
      path: `/questions/${id}`,
      id,
      principle: 'p1',
      titles: [{ segment: `${id}.question`, value: text, language }],
      bodies: [],
      keywords: [],
    }
  }
  return new SearchIndex(language, [
    document('a', 'Används sandlådor och testbäddar?'),
    document('b', 'Stöttar ledare innovation?'),
    document('c', 'Synliggöra resultat av kompetens'),
    document('d', 'Kompetensutveckling'),
  ])
}

t.test('characters that nobody sees do not divide a word', async (t) => {
  const index = await swedish()
  for (const unseen of ['\u00ad', '\u200b', '\u2060', '\ufeff'])
    t.same(
      index.search(`sand${unseen}lådor`).map(({ document }) => document.id),
      ['a'],
      `U+${unseen.charCodeAt(0).toString(16)}`,
    )
})

t.test('inflections, missing marks, typing errors and beginnings are forgiven', async (t) => {
  const index = await swedish()
  for (const query of ['sandlåda', 'SANDLÅDORNA', 'sandlador', 'sanlådor', 'sandlå'])
    t.equal(index.search(query)[0]?.document.id, 'a', query)
})

t.test('synonyms, phrases and parts of compounds lead to what means the same', async (t) => {
  const index = await swedish()
  t.equal(index.search('chefer')[0]?.document.id, 'b')
  t.equal(index.search('lyfta fram')[0]?.document.id, 'c')
  t.same(
    index
      .search('kompetens')
      .map(({ document }) => document.id)
      .sort(),
    ['c', 'd'],
  )
})

t.test('an excerpt marks the words that were found, and is safe whatever the text holds', async (t) => {
  const language = new Language(await stemmerFor('sv'), { synonyms: [] })
  const value = '<img src=x> sandlådor & testbäddar'
  const texts = [{ segment: 'x.text', value, language }]
  const index = new SearchIndex(language, [
    {
      type: 'action',
      weight: 1,
      path: '/actions/x',
      id: 'x',
      principle: null,
      titles: texts,
      bodies: [],
      keywords: [],
    },
  ])
  const [hit] = index.search('sandlåda')
  t.equal(hit && excerpt(hit)?.html, '&lt;img src=x&gt; <mark>sandlådor</mark> &amp; testbäddar')
})

t.test('no query breaks search or keeps it busy', async (t) => {
  const index = await swedish()
  for (const query of ['', 'och', '(.*)+', '😀', 'å'.repeat(200), 'a b '.repeat(50), '__proto__', 'constructor'])
    t.ok(Array.isArray(index.search(query)), query.slice(0, 20))
})

t.test('the queries that measure search are many, differ, and expect items that exist', async (t) => {
  const { server } = await openApp(t)
  t.ok(measuredLocales.length >= 3, `${measuredLocales}`)
  for (const locale of measuredLocales) {
    const bundle = (await server.inject(`${root}/${locale}/bundle`)).json() as Record<string, { id: string }[]>
    const known = new Set(
      ['principles', 'dimensions', 'challenges', 'questions', 'actions', 'resources'].flatMap((kind) =>
        (bundle[kind] ?? []).map(({ id }) => id),
      ),
    )
    const queries = Object.values(queriesOf(locale)).flatMap((some) => Object.entries(some))
    t.ok(queries.length >= 60, `${queries.length} in ${locale}`)
    t.equal(new Set(queries.map(([query]) => query)).size, queries.length)
    for (const [query, ids] of queries)
      t.ok(ids.length > 0 && ids.length <= 5 && ids.every((id) => known.has(id)), query)
  }
})
