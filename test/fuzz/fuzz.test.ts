import t from 'tap'
import { Coverage } from './coverage.ts'
import { fuzz } from './every-operation.ts'

const seeds = [7, Math.floor(Math.random() * 2 ** 31)]
t.test(`requests of every sort are answered as the document says (seeds ${seeds.join(', ')})`, async (t) => {
  const coverage = new Coverage()
  for (const seed of seeds) {
    const { faults, operations, requests } = await fuzz({ runs: 300, seed, coverage })
    for (const fault of faults) t.fail(`seed ${seed}: ${fault}`)
    t.ok(
      operations.length > 50 && requests > 500,
      `seed ${seed}: ${requests} requests, ${operations.length} operations`,
    )
    if (seed !== seeds.at(-1)) continue
    // So few requests miss what some operations are for; these are asked alone.
    for (const only of coverage.neverAnswered(operations)) await fuzz({ runs: 100, seed, only, coverage })
    t.same(coverage.neverAnswered(operations), [], 'every operation did what it is for')
  }
})
