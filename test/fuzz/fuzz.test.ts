import t from 'tap'
import { Coverage } from './coverage.ts'
import { fuzz } from './every-operation.ts'

const seed = Math.floor(Math.random() * 2 ** 31)
t.test(`requests of every sort are answered as the document says (seed ${seed})`, async (t) => {
  const coverage = new Coverage()
  const { faults, operations, requests } = await fuzz({ runs: 300, seed, coverage })
  t.same(faults, [])
  t.ok(operations.length > 50 && requests > 500, `${requests} requests, ${operations.length} operations`)
  // So few requests miss what some operations are for; these are asked more often.
  const only = coverage.neverAnswered(operations)
  t.comment(`Not answered at first: ${only.join(', ')}`)
  await fuzz({ runs: 100 * only.length, seed, only, coverage })
  t.same(coverage.neverAnswered(operations), [], 'every operation did what it is for')
})
