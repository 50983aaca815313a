/** What a group's answers become: totals that single nobody out. */
import fc from 'fast-check'
import t from 'tap'
import { chosenBy, shortened } from '../../sdk/embed/workshop-choice.ts'
import { type Answer, encode } from '../../sdk/embed/workshop-code.ts'
import { byDisagreement, Tally } from '../../sdk/embed/workshop-tally.ts'

const set = { release: '2023-01-r1', questions: ['p1-q1', 'p1-q2', 'p2-q1'] }
const member = fc.tuple(...set.questions.map(() => fc.constantFrom<Answer>(0, 1, 2, 3)))
const batch = fc.array(member, { minLength: 0, maxLength: 9 })
type Batch = Answer[][]

/** All that is ever shown of batches of codes that come one after another. */
function shownOf(batches: Batch[]) {
  const tally = new Tally(set)
  return batches.map((answers) => {
    for (const one of answers) tally.take(encode(one, set), true)
    tally.count()
    return { counted: tally.counted, totals: tally.totals, order: byDisagreement(tally.totals) }
  })
}

t.test(
  'unless all agree on a question, at least two assignments of answers to members fit what is shown',
  async (t) => {
    let changed = 0
    fc.assert(
      fc.property(fc.array(batch, { minLength: 1, maxLength: 3 }), fc.nat(), (batches, at) => {
        const shown = JSON.stringify(shownOf(batches))
        // Those who are counted together: codes wait until there are enough.
        let waiting: Batch = []
        return batches.every((answers) => {
          waiting = [...waiting, ...answers]
          if (waiting.length < 4) return true
          const together = waiting
          waiting = []
          return set.questions.every((_, question) => {
            const one = together[at % together.length] as Answer[]
            const other = together.find((answers) => answers[question] !== one[question])
            if (!other) return true
            changed++
            const swapped = (answers: Answer[]) =>
              answers === one || answers === other
                ? answers.with(question, (answers === one ? other : one)[question] as Answer)
                : answers
            return JSON.stringify(shownOf(batches.map((answers) => answers.map(swapped)))) === shown
          })
        })
      }),
      { numRuns: 3000 },
    )
    t.ok(changed > 3000)
  },
)

t.test('totals never change by fewer than four codes', async (t) => {
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 4 }), (batches) => {
      const counts = [0, ...shownOf(batches).map(({ counted }) => counted)]
      return counts.every(
        (counted, at) =>
          at === 0 ||
          ([0, 1].includes(Math.sign(counted - (counts[at - 1] as number))) &&
            (counted === counts[at - 1] || counted - (counts[at - 1] as number) >= 4)),
      )
    }),
    { numRuns: 2000 },
  )
  const tally = new Tally(set)
  for (const answer of [0, 1, 2] as const) t.match(tally.take(encode([answer, 0, 0], set)), { isSame: false })
  t.notOk(tally.count())
  t.same(tally.totals, [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ])
  t.equal(tally.waiting, 3)
})

t.test(
  'a code that is there already counts when it is meant, and codes are forgotten once they are counted',
  async (t) => {
    const tally = new Tally(set)
    const code = encode([2, 0, 3], set)
    t.match(tally.take(code), { code, isSame: false })
    t.match(tally.take(code.toLowerCase()), { code, isSame: true })
    t.equal(tally.waiting, 1, 'it is a question first')
    t.match(tally.take(code, true), { isSame: true })
    t.equal(tally.waiting, 2)
    t.same(tally.take(encode([2, 0, 3], { ...set, release: 'other' })), { fault: 'other' })
    for (const answer of [0, 1] as const) tally.take(encode([answer, 0, 3], set))
    t.ok(tally.count())
    t.same(tally.totals, [
      [1, 1, 2, 0],
      [4, 0, 0, 0],
      [0, 0, 0, 4],
    ])
    t.equal(tally.waiting, 0)
    t.match(tally.take(code), { isSame: false }, 'it knows none of those that it has counted')
  },
)

t.test('the question that divides most comes first, and of equals the first in the handbook', async (t) => {
  const order = (...totals: number[][]) => byDisagreement(totals)
  t.same(order([4, 0, 0, 0], [0, 2, 2, 0], [2, 0, 2, 0]), [2, 1, 0], 'the ends are two steps apart')
  t.same(order([2, 2, 0, 0], [0, 2, 2, 0], [2, 0, 0, 2], [0, 0, 2, 2]), [0, 1, 2, 3], 'all others are one')
  t.same(order([3, 1, 0, 0], [2, 2, 0, 0]), [1, 0], 'halves differ more than one from the rest')
  t.same(order([0, 0, 4, 0], [0, 4, 0, 0]), [0, 1])
})

t.test('a link names whole principles, and what it names comes back', async (t) => {
  const questions = ['p1-q1', 'p1-q2', 'p2-q1', 'p2-q3', 'p3-q1'].map((id) => ({ id, principle: id.slice(0, 2) }))
  const ids = questions.map(({ id }) => id)
  t.equal(shortened(['p1-q2', 'p1-q1', 'p2-q3'], questions), 'p1,p2-q3')
  fc.assert(
    fc.property(
      fc.subarray(ids, { minLength: 1 }),
      (chosen) => `${chosenBy(shortened(chosen, questions), questions)}` === `${chosen}`,
    ),
  )
  t.same(chosenBy('', questions), ids)
  t.equal(chosenBy('p1,p9', questions), undefined)
})
