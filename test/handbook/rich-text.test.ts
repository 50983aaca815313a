import t from 'tap'
import {
  linkedResources,
  parse,
  toHtml,
  toMarkdown,
  toPlainText,
  unallowedMarkup,
} from '../../src/handbook/rich-text.ts'

t.test('links are the only mark-up', async (t) => {
  const text = 'Läs [mer](resource:opsi) här'
  t.same(parse(text), ['Läs ', { words: 'mer', resource: 'opsi' }, ' här'])
  t.same(linkedResources(text), ['opsi'])
  t.equal(toPlainText(text), 'Läs mer här')
  t.equal(
    toHtml(text, () => 'https://x.example/'),
    'Läs <a href="https://x.example/" data-resource="opsi">mer</a> här',
  )
  t.equal(
    toMarkdown(text, () => 'https://x.example/(a)'),
    'Läs [mer](<https://x.example/(a)>) här',
  )
  t.equal(
    toMarkdown(text, () => null),
    'Läs mer här',
  )
  t.same(unallowedMarkup(text, true), [])
  t.same(unallowedMarkup('Ålder < 5 & lön > 10', true), [], 'signs that are not mark-up are left alone')
})
