/** The same requests while the database is out of reach: what needs it says so, and nothing else fails. */
import fc from 'fast-check'
import type { Postgres } from '../postgres.ts'
import { asCurl, concrete, send } from './exchange.ts'
import { faultsOf } from './laws.ts'
import { type Described, requestsTo } from './requests.ts'
import type { World } from './world.ts'

/** Of each operation; they are thought of while the database is there. */
const each = 6

export async function faultsWithoutDatabase(
  world: World,
  operations: readonly Described[],
  { postgres, seed }: { postgres: Postgres; seed: number },
) {
  const prepared = []
  for (const operation of operations)
    for (const asked of fc.sample(requestsTo(operation), { numRuns: each, seed }))
      prepared.push({ asked, sent: await concrete(world, asked) })
  const outcome = { requests: 0, unavailable: 0, faults: [] as string[] }
  await postgres.stop()
  try {
    for (const { asked, sent } of prepared) {
      const answer = await send(world, sent)
      outcome.requests += 1
      const isAway = answer.status === 503
      if (isAway) outcome.unavailable += 1
      const faults = faultsOf({ asked, sent, answer }).filter((fault) => !(isAway && fault === 'the status is 503'))
      if (isAway && answer.headers['retry-after'] === undefined) faults.push('it does not say when to come back')
      if (faults.length > 0)
        outcome.faults.push(`without the database: ${faults.join('; ')}\n  ${asCurl(sent, asked.who)}`)
    }
  } finally {
    await postgres.start()
  }
  if (outcome.unavailable === 0 && operations.length > 1)
    outcome.faults.push('without the database nothing was unavailable')
  return outcome
}
