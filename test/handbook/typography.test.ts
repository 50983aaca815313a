import t from 'tap'
import { typographyFaults } from '../../src/handbook/typography.ts'

t.test('each language has its own quotation marks', async (t) => {
  const right = { sv: '”a”', fi: '”a”', en: '“a” ‘b’', nb: '«a»', da: '»a«', 'pt-br': '“a”' }
  for (const [tag, text] of Object.entries(right)) t.same(typographyFaults(text, tag), [], tag)
  t.same(typographyFaults('“a”', 'sv'), ['has the quotation mark “; this language writes ”…”'])
  t.same(typographyFaults('”a”', 'en'), [], 'the mark that ends a quotation in English')
  t.same(typographyFaults('"a"', 'en'), ['has the quotation mark "; this language writes “…”'])
  t.same(typographyFaults('«a»', 'da'), [], 'reversed marks cannot be told apart one by one')
  t.same(typographyFaults('"a"', 'xx'), [], 'nothing is known of other languages')
})

t.test('each language has its own spaces', async (t) => {
  const cases: [text: string, faults: Record<string, string | undefined>][] = [
    ['Hämtar …', { sv: undefined, nb: undefined, en: 'has a space before the ellipsis' }],
    ['Loading…', { en: undefined, fi: undefined, da: 'lacks the space before the ellipsis' }],
    ['19 000', { en: 'has an ordinary space within a number; write a no-break space' }],
    ['19\u00a0000', { sv: undefined, en: undefined }],
    ['5\u00a0%', { sv: undefined, fi: undefined, en: 'has a space before the per cent sign' }],
    ['5%', { en: undefined, sv: 'lacks the no-break space before the per cent sign' }],
    ['5 %', { fi: 'lacks the no-break space before the per cent sign' }],
    ['a  b', { sv: 'has two spaces in a row' }],
    ['a - b', { sv: 'has a hyphen between spaces; write a dash' }],
    ['a !', { sv: 'has a space before a punctuation mark', fr: undefined }],
  ]
  for (const [text, faults] of cases)
    for (const [tag, fault] of Object.entries(faults))
      t.same(typographyFaults(text, tag), fault ? [fault] : [], `${text} ${tag}`)
})
