import t from 'tap'
import { excerpt } from '../../src/search/highlight.ts'
import { Language } from '../../src/search/language.ts'
import { SearchIndex } from '../../src/search/search-index.ts'
import { stemmerFor } from '../../src/search/stemmer.ts'

/** The excerpt of one item for a query; undefined when the item is not found. */
async function excerptOf(query: string, value: string, keywords: string[] = []) {
  const language = new Language(await stemmerFor('sv'), { synonyms: [['chef', 'ledare']], ignore: ['och'] })
  language.learn([value, 'kultur innovation'])
  const titles = [{ segment: 'x.text', value, language }]
  const index = new SearchIndex(language, [
    { type: 'action', weight: 1, path: '/actions/x', id: 'x', principle: null, titles, bodies: [], keywords },
  ])
  const [hit] = index.search(query)
  return hit && excerpt(hit)
}

t.test('the words that matched are marked as they stand, in whatever way they matched', async (t) => {
  const value = 'Ledare och sandlådor i en innovationskultur'
  for (const [query, marked] of [
    ['sandlåda', 'sandlådor'],
    ['SANDLÅDORNA', 'sandlådor'],
    ['sandlador', 'sandlådor'],
    ['sanlådor', 'sandlådor'],
    ['sandl', 'sandlådor'],
    ['chefen', 'Ledare'],
    ['kultur', 'innovationskultur'],
    ['kultur för innovation', 'innovationskultur'],
  ] as const) {
    t.equal((await excerptOf(query, value))?.html, value.replace(marked, `<mark>${marked}</mark>`), query)
  }
})

t.test('words to ignore are not marked', async (t) => {
  t.equal((await excerptOf('ledare och', 'Ledare och andra'))?.html, '<mark>Ledare</mark> och andra')
})

t.test('mark-up in a text, even inside what is marked, stays text', async (t) => {
  const found = await excerptOf('skript kultur', `<script>"skript"</script> & kultur's`)
  t.equal(found?.html, '&lt;script&gt;&quot;<mark>skript</mark>&quot;&lt;/script&gt; &amp; <mark>kultur</mark>&#39;s')
})

t.test('a long text is cut at spaces around what matched', async (t) => {
  const html = (await excerptOf('sandlåda', `${'ord och mening '.repeat(40)}sandlådan ${'mer text här '.repeat(40)}`))
    ?.html
  t.match(html, /^… .*<mark>sandlådan<\/mark>.* …$/)
  t.ok(html && html.replaceAll(/<\/?mark>/g, '').length <= 250)
})

t.test('a long text without spaces is cut all the same', async (t) => {
  const html = (await excerptOf('sandlåda', `sandlåda ${'x'.repeat(500)}`))?.html
  t.match(html, '<mark>sandlåda</mark>')
  t.ok(html && html.length < 300)
})

t.test('an item found by its keywords alone has no excerpt', async (t) => {
  t.equal(await excerptOf('belgien', 'Nido', ['Belgien']), null)
})
