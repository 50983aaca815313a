import t from 'tap'
import { nearest } from '../../src/handbook/nearest.ts'

t.test('the nearest candidate is suggested, about one slip in three characters away', async (t) => {
  const names = ['principles', 'dimensions', 'actions']
  t.equal(nearest('principels', names), 'principles')
  t.equal(nearest('ACTION', names), 'actions', 'letter case is no slip')
  t.equal(nearest('action', ['ACTIONS']), 'ACTIONS')
  t.equal(nearest('handbook', names), undefined)
  t.equal(nearest('x', []), undefined)
})

t.test('one slip is forgiven in a short word, and one more for every three characters', async (t) => {
  for (const [word, slips] of [
    ['ab', 1],
    ['abc', 1],
    ['abcde', 1],
    ['abcdef', 2],
    ['abcdefghi', 3],
  ] as const) {
    const slipped = (count: number) => 'x'.repeat(count) + word.slice(count)
    t.equal(nearest(slipped(slips), [word]), word, `${slips} in ${word}`)
    t.equal(nearest(slipped(slips + 1), [word]), undefined, `${slips + 1} in ${word}`)
  }
})

t.test('of several candidates the nearest is given, and the first of equally near ones', async (t) => {
  t.equal(nearest('abcdef', ['abcdxx', 'abcdex', 'abcdey']), 'abcdex')
})
