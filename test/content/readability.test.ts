import t from 'tap'
import { readability } from '../../src/content/readability.ts'

t.test('LIX is words per sentence plus the percentage of words of more than six letters', async (t) => {
  t.same(readability('Jag ser en katt.', 'sv'), { lix: 4, longest: 4 })
  // Six letters are few, seven are many.
  t.same(readability('Ledare stödjer.', 'sv'), { lix: 2 + 50, longest: 2 })
  t.same(readability('Ni ser hur det är. Var tydliga!', 'sv'), { lix: 7 / 2 + 100 / 7, longest: 5 })
})

t.test('a letter counts once, however it is written, and a digit or an abbreviation ends no sentence', async (t) => {
  t.equal(readability('A\u030as\u00e4r\u00f6.'.normalize('NFD'), 'sv').lix, 1)
  t.equal(readability('Version 2.1 av OECD:s text är här.', 'sv').longest, 7)
})

t.test('a language that separates no words by spaces has words all the same', async (t) => {
  t.ok(readability('我们一起学习新的方法。', 'zh').longest > 3)
})
