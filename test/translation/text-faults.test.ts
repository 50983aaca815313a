import t from 'tap'
import { type Segment, segmentsOf } from '../../src/handbook/segments.ts'
import { textFault } from '../../src/translation/text-faults.ts'
import { edition } from './sample.ts'

const segments = new Map(segmentsOf(edition).map((segment) => [segment.id, segment]))
const rich = segments.get('p1-q1-a1.text') as Segment
const plain = segments.get('p1.title') as Segment
const link = (words: string, resource = 'guide') => `[${words}](resource:${resource})`

t.test('a translation with the links and names of its source is taken, in any order', async (t) => {
  const source = `${link('a')} ${link('b', 'declaration')} {total} {marked} ${link('c')}`
  const target = `{marked} ${link('x', 'declaration')} ${link('y')}{total} ${link('z')}`
  t.equal(textFault(target, source, rich), undefined)
  t.equal(textFault('x', 'y', plain), undefined)
})

t.test('links and names that differ are named as the marks that are expected', async (t) => {
  const source = `${link('a')} ${link('b', 'declaration')} {total} {marked}`
  const expected = '{1}…{/1} {2}…{/2} {marked} {total}'
  for (const target of [
    undefined,
    `${link('x')} {total} {marked}`,
    `${link('x')} ${link('y')} {total} {marked}`,
    `${link('x')} ${link(' ', 'declaration')} {total} {marked}`,
    `${link('x')} ${link('y', 'declaration')} {total}`,
    `${link('x')} ${link('y', 'declaration')} {total} {total} {marked}`,
  ])
    t.same(textFault(target, source, rich), { reason: 'PLACEHOLDERS', values: { expected } }, `${target}`)
  const none = { reason: 'PLACEHOLDERS', values: { expected: { sv: 'inga', en: 'none' } } }
  t.same(textFault(undefined, 'a', rich), none)
  t.same(textFault('{total}', 'a', rich), none)
})

t.test('a text may be as long as its limit, and no longer', async (t) => {
  t.equal(textFault('x'.repeat(200), 'a', plain), undefined)
  const values = { length: 201, limit: 200 }
  t.same(textFault('x'.repeat(201), 'a', plain), { reason: 'TOO_LONG', values })
})

t.test('mark-up is named in both languages', async (t) => {
  const found = (text: string, segment = plain, source = 'a') => textFault(text, source, segment)?.values.found
  for (const [text, sv, en] of [
    ['\u0007', 'ett styrtecken', 'a control character'],
    ['[x]', 'hakparenteser', 'square brackets that are not a link of the form [words](resource:id)'],
    ['<b>', 'en HTML-tagg', 'an HTML tag'],
    ['&amp;', 'en HTML-entitet', 'an HTML entity'],
    ['*x*', 'ett av tecknen * _ ` ~', 'one of * _ ` ~'],
    ['# x', 'en rubrik, ett citat eller en lista i Markdown', 'a Markdown heading, quotation or list at the beginning'],
    ['x\ny', 'en radbrytning eller tabb', 'a line break or tab inside the text'],
    ['javascript:x', 'en skriptadress', 'a script address'],
  ] as const) {
    t.match(textFault(text, 'a', plain), { reason: 'MARKUP' }, text)
    t.same(found(text), { sv, en })
  }
  const linked = { sv: 'en länk, som den här texten inte får ha', en: 'a link, which this text may not carry' }
  t.same(found(link('x'), plain, link('a')), linked)
  t.equal(found(link('x'), rich, link('a')), undefined)
  t.same(found('<b>\u0007'), { sv: 'ett styrtecken', en: 'a control character' }, 'the first fault is named')
})
