import fc from 'fast-check'
import t from 'tap'
import { csvOf, separatorFor } from '../../schemas/csv.ts'

/** The start of a cell in which a spreadsheet finds a formula. */
const formula = /^\s*(?:"{1,2}(?!"))?\s*[=+\-@＝＋－＠]/

t.test('no cell begins as a formula, whatever separates cells where the file is opened', async (t) => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '=', '+', '-', '@', '＝', ';', ',', '"', '\t', '\n', '\r') })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), fc.constantFrom('comma', 'semicolon'), (row, separator) => {
      const written = csvOf([row], separator).slice(1)
      return written.split(/[;\t\r\n]/).every((cell) => !formula.test(cell))
    }),
    { numRuns: 2000 },
  )
  t.equal(csvOf([['hej;=HYPERLINK("x")']]), '\ufeff"hej;\'=HYPERLINK(""x"")"\r\n')
  t.equal(csvOf([['a', 'b, c', 'd']]), '\ufeffa,"b, c",d\r\n')
})

t.test('cells are separated as Excel expects where the language is written', async (t) => {
  for (const tag of ['sv', 'fi', 'nb', 'da', 'de', 'fr']) t.equal(separatorFor(tag), 'semicolon', tag)
  for (const tag of ['en', 'en-gb', 'zh']) t.equal(separatorFor(tag), 'comma', tag)
  t.equal(separatorFor('en', 'sv'), 'semicolon', 'an English page in a Swedish browser')
  t.equal(csvOf([['a', 'b, c', 'd;']], 'semicolon'), '\ufeffa;"b, c";"d;"\r\n')
})
