import t from 'tap'
import {
  escapeHtml,
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

t.test('a text is parsed into words and links, with nothing lost and nothing empty', async (t) => {
  const link = { words: 'a', resource: 'x-1' }
  t.same(parse(''), [])
  t.same(parse('a'), ['a'])
  t.same(parse('[a](resource:x-1)[a](resource:x-1)'), [link, link])
  t.same(parse('b [a](resource:x-1)'), ['b ', link])
  for (const none of ['[a](resource:X)', '[a](x)', '[](resource:x)', '[a] (resource:x)', '[a](resource:)'])
    t.same(parse(none), [none])
  t.same(parse('[[a](resource:x-1)]'), ['[', link, ']'])
})

t.test('whatever a text holds is words in HTML', async (t) => {
  t.equal(escapeHtml(`<a href="x" title='y'>&`), '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;')
  t.equal(
    toHtml('[<b>](resource:opsi) & "c"', () => 'https://x.example/?a="&b'),
    '<a href="https://x.example/?a=&quot;&amp;b" data-resource="opsi">&lt;b&gt;</a> &amp; &quot;c&quot;',
  )
})

t.test('only web addresses become links', async (t) => {
  const text = '[a](resource:opsi)'
  const unsafe = ['javascript:alert(1)', 'data:text/html,x', 'ftp://x.example/', ' https://x.example/', 'x https://y/']
  for (const url of [...unsafe, '', null, undefined]) {
    t.equal(
      toHtml(text, () => url),
      '<span data-resource="opsi">a</span>',
    )
    t.equal(
      toMarkdown(text, () => url),
      'a',
    )
  }
  for (const url of ['http://x.example/', 'https://x.example/'])
    t.equal(
      toMarkdown(text, () => url),
      `[a](<${url}>)`,
    )
  t.equal(
    toMarkdown('[a*](resource:opsi)', () => 'https://x.example/<a b>'),
    '[a\\*](<https://x.example/%3Ca%20b%3E>)',
  )
  t.equal(
    toMarkdown('[a*](resource:opsi)', () => null),
    'a\\*',
  )
})

t.test('what CommonMark would read as mark-up is escaped', async (t) => {
  for (const [text, escaped] of [
    ['\\ ` * _ [ ] < > &', '\\\\ \\` \\* \\_ \\[ \\] \\< \\> \\&'],
    ['# a', '\\# a'],
    ['+ a', '\\+ a'],
    ['- a', '\\- a'],
    ['= a', '\\= a'],
    ['~ a', '\\~ a'],
    ['| a', '\\| a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['  # a', '  \\# a'],
    ['  1. a', '  1\\. a'],
    ['a # 1. - + = |', 'a # 1. - + = |'],
    ['1 a.', '1 a.'],
  ] as const)
    t.equal(
      toMarkdown(text, () => null),
      escaped,
      text,
    )
})

t.test('behind a link nothing is the beginning of a line', async (t) => {
  const urls = () => 'https://x.example/'
  t.equal(toMarkdown('# [a](resource:x)- b', urls), '\\# [a](<https://x.example/>)- b')
  t.equal(toMarkdown('[a](resource:x)1. *b*', urls), '[a](<https://x.example/>)1. \\*b\\*')
})

t.test('mark-up that a text may not carry is named, and signs that are none are left alone', async (t) => {
  const brackets = 'square brackets that are not a link of the form [words](resource:id)'
  const list = 'a Markdown heading, quotation or list at the beginning'
  const link = 'a link, which this text may not carry'
  const found = (text: string, rich = true) => unallowedMarkup(text, rich)
  for (const text of ['[a]', '[a', 'a]', '[a](https://x.example/)']) t.same(found(text), [brackets], text)
  t.same(found('[a] [b](resource:x)'), [brackets])
  t.same(found('[a](resource:x)', false), [link])
  t.same(found('[a] [b](resource:x)', false), [link], 'the link is named, and not its brackets too')
  t.same(found('[a]', false), [brackets])
  t.same(found('[*a*](resource:x)'), ['one of * _ ` ~'], 'words of a link are words too')
  for (const text of ['<b>', '</b>', '<!--', '<?xml', 'a <B']) t.same(found(text), ['an HTML tag'], text)
  for (const text of ['&amp;', '&#65;', '&#x1F;', 'a &AMP; b']) t.same(found(text), ['an HTML entity'], text)
  for (const text of ['*', 'a_b', '`', '~']) t.same(found(text), ['one of * _ ` ~'], text)
  for (const text of ['#a', '  # a', '> a', '- a', '+ a', '1. a', '12) a']) t.same(found(text), [list], text)
  for (const text of ['a\nb', 'a\rb', 'a\tb']) t.same(found(text), ['a line break or tab inside the text'], text)
  for (const text of ['javascript:a', 'JavaScript:a', 'data:text/html']) t.same(found(text), ['a script address'], text)
  for (const text of [
    'a < b',
    'a <3',
    '& b;',
    '&; c',
    '&#; d',
    '-a',
    '1.a',
    '1 a',
    'a - b',
    'a 1. b',
    'a # b',
    'data: text',
  ])
    t.same(found(text), [], text)
  t.same(found('<b>*'), ['an HTML tag', 'one of * _ ` ~'], 'every fault is named')
})
