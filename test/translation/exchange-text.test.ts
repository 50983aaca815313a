import t from 'tap'
import { fromExchange, linksOf, toExchange } from '../../src/translation/exchange-text.ts'

const source = 'Läs [ett](resource:a) och [två](resource:b).'

t.test('links become numbered marks and come back', async (t) => {
  t.equal(toExchange(source, linksOf(source)), 'Läs {1}ett{/1} och {2}två{/2}.')
  t.equal(fromExchange('{2}two{/2}, {1}one{/1}', linksOf(source)), '[two](resource:b), [one](resource:a)')
})

t.test('a translation numbers its links by the source, and its own beyond them after that', async (t) => {
  const target = '[zwei](resource:b) [drei](resource:c) [eins](resource:a)'
  t.same(linksOf(source, target), ['a', 'b', 'c'])
  t.equal(toExchange(target, linksOf(source, target)), '{2}zwei{/2} {3}drei{/3} {1}eins{/1}')
})

t.test('the same resource linked twice has two numbers', async (t) => {
  const twice = '[x](resource:a) [y](resource:a)'
  t.equal(toExchange(twice, linksOf(twice)), '{1}x{/1} {2}y{/2}')
})

t.test('braces of the text are doubled, and a lone one is left alone', async (t) => {
  t.equal(toExchange('{1} {', []), '{{1} {{')
  t.equal(fromExchange('{{1} {{', []), '{1} {')
  t.equal(fromExchange('a { b }', []), 'a { b }')
})

t.test('names in braces stay as they are, whatever stands beside them', async (t) => {
  t.equal(toExchange('{marked} av {total}', []), '{marked} av {total}')
  for (const text of ['{marked}', '{{marked}', '{{{marked}}', '{1}{a}{', '{A} {marked }'])
    t.equal(fromExchange(toExchange(text, []), []), text)
})

t.test('halves, strangers and nests of marks cannot be resolved', async (t) => {
  for (const broken of ['{1}ett', 'ett{/1}', '{3}x{/3}', '{0}', '{1}a{2}b{/2}{/1}', '{1}a{/2}'])
    t.equal(fromExchange(broken, linksOf(source)), undefined, broken)
})
