import './interleaving/without-compression.ts'
import { mock } from 'node:test'
import fc from 'fast-check'
import t from 'tap'
import { idOf, storeFolder } from './interleaving/held-service.ts'
import { current, pinned } from './interleaving/laws.ts'
import { carryOut, type Plan, type Tag } from './interleaving/plan.ts'
import { wordingsIn } from './interleaving/small-handbook.ts'

// Nothing happens by itself: the follower looks when a plan says so.
mock.timers.enable({ apis: ['setTimeout'] })
t.teardown(() => mock.timers.reset())
const folder = await storeFolder(t)

/** Two of the three releases that the store begins with, its head, and the one that a plan may publish first. */
const id = fc.constantFrom(1, 1, 2, 2, 3, 4).map(idOf)
const address = fc.oneof(
  fc.constantFrom(...current),
  id.chain((id) => fc.constantFrom(...pinned(id))),
)
/** A reader who is there before and after most changes. */
const repeatedly = (address: string) => Array.from({ length: 15 }, () => address)
const withdraw = fc.record({ withdraw: id })
const plans = fc.record<Plan>({
  changes: fc.array(
    fc.oneof(
      fc.record({ publish: fc.subarray<Tag>(['sv', 'en'], { minLength: 1 }) }),
      fc.record({ rollback: id }),
      withdraw,
      withdraw,
    ),
    { minLength: 1, maxLength: 5 },
  ),
  readers: fc
    .tuple(
      fc.array(fc.array(address, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
      fc.constantFrom(...current).map(repeatedly),
    )
    .map(([readers, watcher]) => [...readers, watcher]),
  looks: fc.nat({ max: 8 }),
  open: fc.record({
    reading: fc.uniqueArray(fc.nat({ max: 15 }), { minLength: 2, maxLength: 8 }),
    changing: fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 1 }),
  }),
})

const inEveryOrder = fc.asyncProperty(fc.scheduler(), plans, async (scheduler, plan) => {
  const { faults } = await carryOut(t, folder, scheduler, plan)
  if (faults.length > 0) throw new Error(faults.join('\n'))
})

t.test('in whichever order a store is changed, followed and read, readers get what is true', async () => {
  await fc.assert(inEveryOrder, { numRuns: 25 })
})

t.test('the orders that once failed no longer do', async () => {
  // In this run a reader has read the release before it is withdrawn, and is answered after.
  await fc.assert(inEveryOrder, { seed: 1955728011, path: '6', numRuns: 1 })
  // In this one somebody asks for a release before it is published, and the feed afterwards.
  await fc.assert(inEveryOrder, { seed: 1109367566, path: '3', numRuns: 1 })
})

t.test('whichever single await stays open, readers get what is true', async (t) => {
  const readers = [...pinned(idOf(1)).map((address) => [address]), ...current.slice(0, 2).map(repeatedly)]
  const publish: Tag[] = ['sv']
  const changes = [{ publish }, { withdraw: idOf(1) }, { publish }]
  const lookedAt = { wordings: 0, gone: 0 }
  let seed = 0
  const run = async (open: Plan['open']) => {
    seed += 1
    const [scheduler] = fc.sample(fc.scheduler(), { numRuns: 1, seed })
    if (!scheduler) throw new Error('there is no scheduler')
    const { faults, awaits, reads } = await carryOut(t, folder, scheduler, { changes, readers, looks: 8, open })
    t.same(faults, [], `open: ${JSON.stringify(open)}`)
    lookedAt.wordings += reads.flatMap(({ body }) => wordingsIn(body)).length
    lookedAt.gone += reads.filter(({ status }) => status === 410).length
    return awaits
  }
  const awaits = await run({ reading: [], changing: [] })
  t.ok(awaits.reading > 0 && awaits.changing > 0)
  for (let number = 0; number < awaits.reading; number += 1) await run({ reading: [number], changing: [] })
  for (let number = 0; number < awaits.changing; number += 1) await run({ reading: [], changing: [number] })
  for (const [what, count] of Object.entries(lookedAt)) t.ok(count > 0, `${count} ${what}`)
})
