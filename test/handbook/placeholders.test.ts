import t from 'tap'
import { fillPlaceholders, placeholdersIn } from '../../src/handbook/placeholders.ts'

t.test('the names in braces are listed in alphabetical order, as often as they stand', async (t) => {
  t.same(placeholdersIn('{total} av {marked} och {total}'), ['marked', 'total', 'total'])
  t.same(placeholdersIn('{} {A} {1} {a b} total'), [])
})

t.test('values replace all their names; a name without a value leaves nothing', async (t) => {
  t.equal(fillPlaceholders('{a}/{b}/{a}{c}.', { a: '1', b: '$&' }), '1/$&/1.')
})
