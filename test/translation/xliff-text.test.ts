import t from 'tap'
import { exchangeToXliff, xliffToExchange } from '../../src/translation/xliff-text.ts'
import { parseXml } from '../../src/translation/xml-tree.ts'

const read = (content: string) => xliffToExchange(parseXml(`<target>${content}</target>`))

t.test('marks become elements that name their resource', async (t) => {
  t.equal(
    exchangeToXliff('{{1} <{1}a & b{/1}> {2}c{/2}{total}', ['one', 'a"b']),
    '{1} &lt;<g id="1" ctype="link" handbook:resource="one">a &amp; b</g>&gt; <g id="2" ctype="link" handbook:resource="a&quot;b">c</g>{total}',
  )
  t.equal(exchangeToXliff('{3}a{/3}', ['one']), '<g id="3" ctype="link">a</g>', 'nobody knows the resource')
  t.equal(exchangeToXliff('{1234}{12345}', []), '<g id="1234" ctype="link">{12345}')
})

t.test('inline elements become marks, in the pairs that tools make of them', async (t) => {
  t.equal(read('a <g id="1">b</g>'), 'a {1}b{/1}')
  t.equal(read('<g id="2">a <g id="1">b</g></g>'), '{2}a {1}b{/1}{/2}')
  t.equal(read('<bx id="1"/>b<ex id="1"/>'), '{1}b{/1}')
  t.equal(read('<bpt id="7" rid="1"/>b<ept id="8" rid="1"/>'), '{1}b{/1}')
  t.equal(read('<mrk mtype="seg">a <mrk mtype="x"><g id="1">b</g></mrk></mrk> c'), 'a {1}b{/1} c')
  t.equal(read('{1} {total} {'), '{{1} {total} {{', 'braces of the text are doubled')
})

t.test('elements that are not ours become the mark 0, which belongs to no link', async (t) => {
  t.equal(read('a<x id="1"/>'), 'a{0}')
  t.equal(read('<ph id="1">b</ph>'), '{0}')
  for (const id of ['', 'id=""', 'id="a1"', 'id="1a"', 'id="12345"', 'id="-1"'])
    t.equal(read(`<g ${id}>a</g>`), '{0}a{/0}', id)
  t.equal(read('<bx/><ex/>'), '{0}{/0}')
})
