import t from 'tap'
import { notXml } from '../../src/translation/checks/not-xml.ts'
import { decodeXml } from '../../src/translation/xml-encoding.ts'
import { child, elements, escapeAttribute, escapeText, parseXml } from '../../src/translation/xml-tree.ts'
import { refusal } from './sample.ts'

t.test('elements keep their names, attributes, words and lines', async (t) => {
  const root = parseXml('<a xmlns="urn:a"\n xmlns:b="urn:b" one="1" b:two="2">x<b:c/>\n<d>y</d>z</a>')
  t.match(root, { local: 'a', namespace: 'urn:a', line: 2 })
  t.same(root.attributes, { xmlns: 'urn:a', 'xmlns:b': 'urn:b', one: '1', 'b:two': '2', '{urn:b}two': '2' })
  t.match(root.children, [
    'x',
    { local: 'c', namespace: 'urn:b', children: [] },
    '\n',
    { local: 'd', children: ['y'], line: 3 },
    'z',
  ])
  t.equal(root.children.length, 5)
  t.same(
    elements(root).map(({ local }) => local),
    ['c', 'd'],
  )
})

t.test('words are one text, whichever way they are written', async (t) => {
  t.same(parseXml('<a>{<![CDATA[<b>]]>}&amp;&#228;<!-- c --></a>').children, ['{<b>}&ä'])
})

t.test('a child is found by its name in the namespace of its parent', async (t) => {
  const root = parseXml('<a xmlns="urn:a" xmlns:b="urn:b">text<b:c id="1"/><c id="2"/><c id="3"/></a>')
  t.equal(child(root, 'c')?.attributes.id, '2')
  t.equal(child(root, 'd'), undefined)
})

t.test('elements may be nested a hundred deep, and no deeper', async (t) => {
  const nested = (depth: number) => () => parseXml('<a>'.repeat(depth) + '</a>'.repeat(depth))
  t.equal(await refusal(nested(100)), undefined)
  t.equal(await refusal(nested(101)), 'TOO_DEEP')
})

t.test('a refusal says why and in which line', async (t) => {
  const refused = (text: string, code: string, line: number) => t.throws(() => parseXml(text), { code, line }, text)
  refused('<a>\n<!DOCTYPE a></a>', 'MALFORMED', 2)
  refused('<!DOCTYPE a>\n<a/>', 'DOCTYPE', 1)
  refused(`${'<a>\n'.repeat(101)}`, 'TOO_DEEP', 101)
  refused('<a>\n</b></a>', 'MALFORMED', 2)
  refused('<a>\n', 'CUT_OFF', 2)
  t.throws(() => parseXml('<a></b></a>'), {
    message: 'The file cannot be read: an element does not end where it should. (line 1)',
  })
})

t.test('what is escaped reads back as it was', async (t) => {
  const text = 'a & <b> "c" \r\n\t]]> é 😀'
  t.same(parseXml(`<a>${escapeText(text)}</a>`).children, [text])
  t.equal(parseXml(`<a b="${escapeAttribute(text)}"/>`).attributes.b, text)
  t.equal(escapeText('&<>"\r\n\t'), '&amp;&lt;&gt;"&#13;\n\t')
  t.equal(escapeAttribute('&<>"\r\n\t'), '&amp;&lt;&gt;&quot;&#13;&#10;&#9;')
})

t.test('what XML cannot hold is never written', async (t) => {
  const unsound = ['\u0000', '\u0008', '\u000b', '\u000c', '\u000e', '\u001f', '\ufffe', '\uffff', '\ud800']
  for (const text of unsound) {
    t.ok(notXml.test(text), JSON.stringify(text))
    for (const escaped of [escapeText, escapeAttribute])
      t.throws(() => escaped(`a${text}`), { name: 'RangeError', message: JSON.stringify(`a${text}`) })
  }
  for (const text of ['\t', '\n', '\r', ' ', '\ufffd', '😀']) t.notOk(notXml.test(text), JSON.stringify(text))
})

t.test('text is decoded by its byte order mark, and as UTF-8 without one', async (t) => {
  t.equal(decodeXml(Buffer.from('<å/>')), '<å/>')
  t.equal(decodeXml(Buffer.from('\ufeff<å/>')), '<å/>')
  t.equal(decodeXml(Buffer.from('\ufeff<å/>', 'utf16le')), '<å/>')
  t.equal(decodeXml(Buffer.from('\ufeff<å/>', 'utf16le').swap16()), '<å/>')
  t.equal(decodeXml(Buffer.from('')), '')
  t.equal(decodeXml(Buffer.from('\ufeff\ufeff<a/>')), '\ufeff<a/>', 'only the first is a mark')
})

t.test('a declared encoding has to be the one that the bytes have', async (t) => {
  const declared = (encoding: string, quote = '"') =>
    `<?xml version="1.0"  encoding = ${quote}${encoding}${quote}?><å/>`
  const code = (text: string, as: BufferEncoding = 'utf8') => refusal(() => decodeXml(Buffer.from(text, as)))
  for (const encoding of ['utf-8', 'UTF-8']) t.equal(await code(declared(encoding)), undefined, encoding)
  t.equal(await code(declared('utf-8', "'")), undefined)
  t.equal(await code('<?xml version="1.0"?><å/>'), undefined)
  t.equal(await code('<a encoding="latin1"/>'), undefined, 'no declaration')
  for (const encoding of ['utf-16', 'UTF-16', 'utf-16le'])
    t.equal(await code(`\ufeff${declared(encoding)}`, 'utf16le'), undefined, encoding)
  for (const encoding of ['iso-8859-1', 'utf-16', 'utf-8859'])
    t.equal(await code(declared(encoding)), 'ENCODING', encoding)
  t.equal(await code(declared('latin1', "'")), 'ENCODING')
  t.equal(await code(`\ufeff${declared('utf-8')}`, 'utf16le'), 'ENCODING')
  t.equal(await code('<å/>', 'latin1'), 'ENCODING')
  t.throws(() => decodeXml(Buffer.from('\xe5', 'latin1')), { code: 'ENCODING', line: 1 })
  t.throws(() => decodeXml(Buffer.from(declared('latin1'))), { code: 'ENCODING', line: 1 })
})
