import fc from 'fast-check'
import t from 'tap'
import { lookAlike, nameOf } from '../../../src/publishing/people/account-names.ts'

/** Pairs that a reader of the audit trail could take for each other. */
const alike = {
  case: ['Same Person', 'same person'],
  'two spaces': ['Same Person', 'Same  Person'],
  'another space': ['Same Person', 'Same\u00a0Person'],
  'a space around': ['Same Person', ' Same Person\u3000'],
  'a zero-width space': ['Same Person', 'Same\u200b Person'],
  'a soft hyphen': ['Same Person', 'Sa\u00adme Person'],
  'a direction mark': ['Same Person', 'Same Person\u200f'],
  'a variation selector': ['Same Person', 'Same Person\ufe0f'],
  'composed and not': ['\u00c5sa', 'A\u030asa'],
  'full-width letters': ['Anna', '\uff21\uff4e\uff4e\uff41'],
  'mathematical letters': ['Anna', '\ud835\udc00nna'],
  'one Cyrillic letter': ['anna', '\u0430nna'],
  'all Cyrillic letters': ['coco', '\u0441\u043e\u0441\u043e'],
  'a capital I': ['Ivan', 'ivan'],
  'a Cyrillic capital': ['Ivan', '\u0406van'],
  'a Greek letter': ['Nora', 'N\u03bfra'],
  'l for I': ['Ivan', 'lvan'],
  '1 for l': ['Lily', 'Li1y'],
  '0 for O': ['Otto', '0tto'],
  'rn for m': ['Emma', 'Ernrna'],
}

t.test('names that differ in case, spaces, invisible characters or letters that look alike are alike', async (t) => {
  for (const [why, [name, other]] of Object.entries(alike) as [string, [string, string]][]) {
    t.ok(lookAlike(name, other), why)
    t.ok(lookAlike(other, name), `${why}, the other way round`)
  }
})

t.test('names that people can tell apart are not', async (t) => {
  const names = [
    'Anna',
    'Anne',
    '\u00c5sa',
    'Asa',
    'Bo',
    'B\u00f6',
    'Anna B',
    'Anna C',
    'Anna-Lena',
    'bot 1',
    'bot 2',
    'a1b2',
    'han',
    '\u043dan',
  ]
  for (const name of names)
    for (const other of names) t.equal(lookAlike(name, other), name === other, `${name} ${other}`)
})

t.test('whatever is added that nobody sees, and whatever the case, a name is like itself', async () => {
  const unseen = fc.constantFrom('', ' ', '\t', '\u200b', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u2028')
  const named = fc.array(fc.tuple(fc.constantFrom(...'abcÅäöИжñßğ019-\u00e9'), unseen, fc.boolean()), { minLength: 1 })
  fc.assert(
    fc.property(named, (letters) => {
      const plain = letters.map(([letter]) => letter).join('')
      const other = letters.map(([letter, gap, raised]) => (raised ? letter.toUpperCase() : letter) + gap).join('')
      return lookAlike(plain, other)
    }),
  )
})

t.test('the name of an account is what follows the way to sign in', async (t) => {
  t.equal(nameOf('token:Anna: the second'), 'Anna: the second')
  t.equal(nameOf('content'), 'content')
})
