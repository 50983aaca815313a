import t from 'tap'
import { kinds } from '../../src/handbook/kinds/index.ts'
import { Language } from '../../src/search/language.ts'
import { SearchIndex } from '../../src/search/search-index.ts'
import { stemmerFor } from '../../src/search/stemmer.ts'

interface Item {
  title: string
  body?: string
  keywords?: string[]
  type?: string
}

/** Finds ids in a small Swedish index. */
async function finder(items: Record<string, Item>) {
  const language = new Language(await stemmerFor('sv'), {
    synonyms: [
      ['chef', 'ledare'],
      ['testa', 'försök', 'pilot', 'experiment'],
    ],
    ignore: ['hur', 'vi', 'och'],
  })
  language.learn(Object.values(items).flatMap(({ title, body = '' }) => [title, body]))
  const index = new SearchIndex(
    language,
    Object.entries(items).map(([id, { title, body, keywords = [], type = 'action' }]) => ({
      type,
      weight: kinds.find(({ name }) => name.toLowerCase() === type)?.search.weight ?? 1,
      path: `/${type}s/${id}`,
      id,
      principle: 'p1',
      titles: [{ segment: `${id}.text`, value: title, language }],
      bodies: body ? [{ segment: `${id}.note`, value: body, language }] : [],
      keywords,
    })),
  )
  return (query: string, type?: string) => index.search(query, type).map(({ document }) => document.id)
}

t.test('a word that texts have is not taken for a slip of another', async (t) => {
  const find = await finder({ a: { title: 'Irland' }, b: { title: 'Island' } })
  t.same(find('Irland'), ['a'])
  t.same(find('Irlnd'), ['a'])
})

t.test('typing errors are forgiven where they change the stem', async (t) => {
  const find = await finder({ a: { title: 'Tydliga mandat' }, b: { title: 'Prototyper för tjänster' } })
  t.same(find('mandatt'), ['a'])
  t.same(find('protoyp'), ['b'])
})

t.test('the word itself comes before words that mean the same, however many those are', async (t) => {
  const find = await finder({
    a: { title: 'Försök, pilot och experiment med tjänster' },
    b: { title: 'Att testa något nytt med tjänster' },
  })
  t.same(find('testa'), ['b', 'a'])
})

t.test('an item that has all of the query comes before one that has much of a part', async (t) => {
  const find = await finder({
    a: { title: 'Nätverk, nätverk och nätverkens nätverk' },
    b: { title: 'Resurser till ett gemensamt nätverk mellan kommuner' },
    c: { title: 'Något helt annat' },
  })
  t.same(find('hur får nätverk resurser'), ['b', 'a'])
})

t.test('titles come before texts, and guides before the sentences they contain', async (t) => {
  const find = await finder({
    a: { title: 'Annat', body: 'Om framsyn' },
    b: { title: 'Om framsyn' },
    c: { title: 'Om framsyn', type: 'question' },
  })
  t.same(find('framsyn'), ['c', 'b', 'a'])
  t.same(find('framsyn', 'question'), ['c'])
})

t.test('items are found by keywords that none of their texts has', async (t) => {
  const find = await finder({ a: { title: 'Nido', keywords: ['Belgien', 'FPS BOSA'] }, b: { title: 'Annat' } })
  for (const query of ['belgien', 'Belgi', 'bosa']) t.same(find(query), ['a'], query)
})

t.test('compounds find their parts, parts find compounds, and one known part is better than nothing', async (t) => {
  const find = await finder({
    a: { title: 'En kultur för innovation' },
    b: { title: 'Riskkultur' },
    c: { title: 'Hinder och risk' },
  })
  t.equal(find('innovationskultur')[0], 'a')
  t.same(find('kultur').sort(), ['a', 'b'])
  t.same(find('zzzzhinder'), ['c'])
})

t.test('hyphens make no difference', async (t) => {
  const find = await finder({ a: { title: 'Co-creation' }, b: { title: 'Annat' } })
  for (const query of ['co-creation', 'cocreation', 'co creation', 'co‑creation']) t.same(find(query), ['a'], query)
})

t.test('the hardest queries cost no more than their length', async (t) => {
  const find = await finder({ a: { title: 'Kompetensutveckling för chefer i offentlig sektor' } })
  const hard = [
    'kompetens'.repeat(22),
    'testa '.repeat(33),
    'abcdefg '.repeat(25),
    'a-'.repeat(99),
    '𝕏'.repeat(100),
    '[^'.repeat(99),
  ]
  /** Milliseconds of processor time, since others may be at work beside. */
  const cost = (query: string) => {
    const before = process.cpuUsage()
    find(query)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  for (const query of hard) {
    const usual = Math.max(5, cost(query.repeat(10)))
    t.ok(cost(query.repeat(100)) / usual < 40, query.slice(0, 20))
  }
})
