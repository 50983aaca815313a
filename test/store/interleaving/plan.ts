/** What maintainers, readers and the follower do at the same time, and a run of it. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Scheduler } from 'fast-check'
import { NoSuchRelease, NothingToPublish, PublishConflict, ReleaseInUse } from '../../../src/store/failures.ts'
import type { ReleaseStore } from '../../../src/store/store.ts'
import { type Hold, openHeldService } from './held-service.ts'
import { type Read, settledFaults, whileChangingFaults } from './laws.ts'
import { worded } from './small-handbook.ts'

export type Tag = 'sv' | 'en'

/** What a maintainer does to the store. */
type Change = { publish: Tag[] } | { rollback: string } | { withdraw: string }

export interface Plan {
  /** In this order. */
  changes: Change[]
  /** The addresses that each reader asks for, one after the other. */
  readers: string[][]
  /** How often the follower looks at the head meanwhile. */
  looks: number
  /**
   * The awaits, by their numbers, that stay open until nothing else can go on: of calls to the store by readers, and by
   * those who change and follow it.
   */
  open: { reading: number[]; changing: number[] }
}

const refusals = [NoSuchRelease, NothingToPublish, PublishConflict, ReleaseInUse]

/** Makes one change after the other; what the store refuses is not made. */
async function maintain(store: ReleaseStore, changes: Change[]): Promise<void> {
  for (const [index, change] of changes.entries()) {
    const { release } = await store.head()
    try {
      if ('rollback' in change) await store.rollback(change.rollback, 'ann', '')
      else if ('withdraw' in change) await store.withdraw(change.withdraw, release as string, 'ann', '')
      else {
        const { locales } = await store.load(release as string)
        const proposed = change.publish.flatMap((tag, at) => {
          const locale = locales[tag]
          return locale ? [[tag, worded(locale, 10 + 2 * index + at)]] : []
        })
        await store.publish({ base: release, locales: Object.fromEntries(proposed), actor: 'ann' })
      }
    } catch (error) {
      if (!refusals.some((refusal) => error instanceof refusal)) throw error
    }
  }
}

/** Lets everything go on, in the order that the scheduler chooses, until only what stays open is left. */
async function settle(scheduler: Scheduler): Promise<void> {
  for (;;) {
    // Between two calls to the store there is no work outside the event loop, so a few turns do all of it.
    for (let turns = 0; turns < 5; turns += 1) await nextTurn()
    if (scheduler.count() === 0) return
    await scheduler.waitNext(1)
  }
}

interface Outcome {
  faults: string[]
  reads: Read[]
  /** How many awaits there were. */
  awaits: { reading: number; changing: number }
}

/** Carries a plan out on a copy of the store in `folder`, and checks it against the laws. */
export async function carryOut(
  t: Parameters<typeof openHeldService>[0],
  folder: string,
  scheduler: Scheduler,
  { changes, readers, looks, open }: Plan,
): Promise<Outcome> {
  let isOver = false
  const awaits = { reading: 0, changing: 0 }
  const { promise: nothingElse, resolve: goOn } = Promise.withResolvers<void>()
  const begin: Hold = (label) => scheduler.schedule(Promise.resolve(), label)
  const holdOf =
    (party: keyof typeof awaits): Hold =>
    async (label) => {
      if (isOver) return
      const number = awaits[party]++
      await (open[party].includes(number) ? nothingElse : begin(label))
    }
  const service = await openHeldService(t, folder, { reading: holdOf('reading'), changing: holdOf('changing') })
  const { direct, store, follower, get } = service
  const reads: Read[] = []
  const read = async (addresses: string[]) => {
    for (const address of addresses) {
      await begin(`${address} is asked for`)
      const after = reads.length
      const { statusCode: status, headers, body } = await get(address)
      reads.push({ address, after, status, release: String(headers['handbook-release']), body })
    }
  }
  const follow = async () => {
    for (let times = 0; times < looks; times += 1) {
      await begin('the follower looks')
      await follower.look()
    }
  }
  const everything = Promise.all([maintain(store, changes), follow(), ...readers.map(read)]).finally(() => {
    isOver = true
  })
  everything.catch(() => undefined)
  await settle(scheduler)
  // What is open stays so while the changes made until now are taken in.
  const looking = follower.look()
  await settle(scheduler)
  goOn()
  while (!isOver) await settle(scheduler)
  await everything
  await looking
  await follower.look()

  const again = await service.openAnew()
  const faults = [
    ...service.failures.map((error) => `the follower failed: ${error}`),
    ...(await whileChangingFaults(reads, direct)),
    ...(await settledFaults({ get, getAnew: again.get, store: direct }, readers.flat())),
  ]
  await again.close()
  await service.close()
  return { faults, reads, awaits }
}
