import t from 'tap'
import { createHandbook, type Workshop } from '../../sdk/src/index.ts'
import { lang, toHtml } from '../../sdk/src/text.ts'
import { partialFetch } from '../inject-fetch.ts'

t.test('a text that falls back says its language, and one that does not says nothing', async (t) => {
  const { fetch, baseUrl } = await partialFetch(t)
  for (const mode of ['single', 'bundle'] as const) {
    const icelandic = createHandbook({ baseUrl, fetch, locale: 'is', mode })
    const question = await icelandic.questions.get('p1-q6')
    t.same(lang(question, '/question'), {})
    t.same(lang(question, '/guide/title'), { lang: 'sv', dir: 'ltr' })
    t.match(toHtml(question, '/question'), /^Hefur verið mótuð/)
    t.equal(toHtml(question, '/guide/summary', 'p'), '', 'a summary that the language lacks')
    t.equal(toHtml(question, '/prompts/0', 'li'), '', 'a prompt that the language lacks')
    t.equal(
      toHtml(await icelandic.client.read<Workshop>('/workshop'), '/title', 'h1'),
      '',
      'a guide that the language lacks',
    )
    t.match(toHtml(question, '/guide/title'), /^<span lang="sv" dir="ltr">[^<]+<\/span>$/)
    t.match(toHtml(question, '/guide/title', 'h2'), /^<h2 lang="sv" dir="ltr">/)
    t.match(toHtml(question, '/question', 'h1'), /^<h1>Hefur/)
    t.match(toHtml(question, '/guide/toolbox/text', 'p'), /^<p lang="sv" dir="ltr">.*<a /s)
    t.match(toHtml(question, '/guide/actions/2/text', 'li'), /^<li>Dreifið/)
    // @ts-expect-error: a guide has texts and is none
    t.throws(() => toHtml(question, '/guide'), TypeError)
    // @ts-expect-error: a guide has no such text
    t.throws(() => toHtml(question, '/guide/titel'), TypeError)
  }
  const bare = await createHandbook({ baseUrl, fetch, locale: 'is', fallback: 'none' }).questions.get('p1-q6')
  t.equal(toHtml(bare, '/guide/title', 'h2'), '')
})

t.test('plain texts are escaped, and so is whatever stands for a language', async (t) => {
  const _meta = {
    locale: 'sv',
    deviations: [{ pointer: '/a~1b', lang: '"><x', dir: 'rtl' as const, state: 'final' as const }],
  }
  const item = { _meta, title: '<b>&"\'', 'a/b': 'ب' }
  t.equal(toHtml(item, '/title'), '&#60;b&#62;&#38;&#34;&#39;')
  t.equal(toHtml(item, '/a~1b', 'p'), '<p lang="&#34;&#62;&#60;x" dir="rtl">ب</p>')
})
