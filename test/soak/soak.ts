/**
 * `npm run soak`: two replicas on PostgreSQL are read without a pause for ten minutes (`-- --seconds 60` for one) while
 * languages are published and rolled back and the database is stopped and started, each at least once. Fails when a read
 * failed, when an answer was not of the release it names, when a replica did not catch up, or when memory grows.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { localAdministrator } from '../../src/publishing/people/person.ts'
import { Publishing } from '../../src/publishing/publishing.ts'
import { openStore } from '../../src/store/open-store.ts'
import { environment } from '../bench/scale-servers.ts'
import { above0, readArguments } from '../checks/command-line.ts'
import { shipped } from '../database.ts'
import { type Postgres, startPostgres } from '../postgres.ts'
import { checkAll, isInOrder } from './comparing.ts'
import { addresses, fillCaches } from './library.ts'
import { isIn, Maintainer, serves, untilAll } from './maintainer.ts'
import { Memory, memoryIsJudged } from './memory.ts'
import { type Library, type Seen, startReading } from './readers.ts'
import { startReplica } from './replica.ts'
import { Truth } from './truth.ts'

const { values } = readArguments({ options: { seconds: { type: 'string', default: '600' } } })
const seconds = above0('--seconds', values.seconds)
/** Milliseconds that readers have what they have before the next change, and that the database stays away. */
const calm = Math.min(3000, seconds * 100)

const folder = mkdtempSync(join(tmpdir(), 'handbook-soak-'))
const postgres = await startPostgres()
try {
  await soak(postgres)
} finally {
  await postgres.remove()
  rmSync(folder, { recursive: true, force: true })
}

async function soak(postgres: Postgres): Promise<void> {
  const databaseUrl = await postgres.create()
  const store = await openStore({ databaseUrl, dataDir: '', onLost: () => undefined })
  await store.publish({ base: null, ...shipped(), actor: 'soak' })
  const grants = [{ role: 'administrator' as const }]
  const { token } = await new Publishing(store).tokens.create(localAdministrator('local:soak'), {
    name: 'soak',
    grants,
  })
  const replicas = [
    await startReplica(environment(join(folder, '1'), databaseUrl)),
    await startReplica(environment(join(folder, '2'), databaseUrl)),
  ]
  const ports = replicas.map(({ port }) => port)
  console.log(`Two replicas, ${seconds} seconds. What happens meanwhile:`)

  const truth = new Truth()
  const before = await fillCaches(store, ports, memoryIsJudged(seconds) ? 100 : 1)
  truth.add(before)
  let isAway = false
  const library: Library = {
    paths: await addresses(ports[0] as number),
    releases: [before.id],
    isDatabaseAway: () => isAway,
  }
  const unchecked: Seen[] = []
  const reading = startReading(ports, library, { each: 4, everyMs: 20, look: (seen) => unchecked.push(seen) })
  const checking = checkAll(truth, unchecked)
  const memory = new Memory(replicas)
  const deadline = performance.now() + seconds * 1000
  const heads = [before.id]
  const faults: string[] = []
  const done = { published: 0, rolledBack: 0, stopped: 0 }
  const waits = { visible: [] as number[], back: [] as number[] }
  const maintainer = new Maintainer(token, ports)

  const follow = async (release: string) => {
    heads.push(release)
    waits.visible.push(await untilAll(ports, `serves ${release}`, serves(release)))
  }
  const publish = async (draft: Parameters<Maintainer['publish']>[0]) => {
    done.published += 1
    const release = await maintainer.publish(draft, `Rubrik ${done.published}`)
    truth.add(await store.load(release))
    library.releases.push(release)
    await follow(release)
  }
  const rollBack = async () => {
    const { release: current } = await store.head()
    const back = library.releases.findLast((id) => id !== current) as string
    done.rolledBack += 1
    await maintainer.rollBack(back)
    await follow(back)
  }
  const loseDatabase = async () => {
    done.stopped += 1
    isAway = true
    await postgres.stop()
    await untilAll(ports, 'notices that the database is away', isIn('degraded'))
    await sleep(calm)
    await postgres.start()
    waits.back.push(await untilAll(ports, 'is back', isIn('ready')))
    isAway = false
  }
  const steps: [string, () => Promise<void>][] = [
    ['published Swedish', () => publish({ locale: 'sv' })],
    ['published Finnish', () => publish({ locale: 'fi', endonym: 'suomi', fallback: ['en', 'sv'] })],
    ['rolled back', rollBack],
    ['the database was away', loseDatabase],
    ['published English', () => publish({ locale: 'en' })],
  ]
  try {
    for (let turn = 0; turn < steps.length || performance.now() < deadline; turn += 1) {
      const [name, step] = steps[turn % steps.length] as (typeof steps)[number]
      const began = performance.now()
      await step()
      const left = Math.max(0, (deadline - performance.now()) / 1000)
      console.log(
        `  ${name} (${((performance.now() - began) / 1000).toFixed(1)} s); ${left.toFixed(0)} s left, ${reading.report.failed} failed`,
      )
      await memory.look()
      await sleep(calm)
    }
  } catch (error) {
    faults.push((error as Error).message)
  }
  await reading.stop()
  const { checked, mixed } = await checking.finish()
  const { report } = reading
  faults.push(...report.failures.slice(0, 5), ...mixed.slice(0, 5), ...memory.faults(seconds))
  for (const order of report.orders) if (!isInOrder(order, heads)) faults.push(`a reader saw ${order} of ${heads}`)
  for (const { id } of await store.records()) await store.load(id).catch((error: Error) => faults.push(error.message))
  for (const [what, times] of Object.entries({ ...done, checked })) if (times === 0) faults.push(`nothing was ${what}`)
  await Promise.all(replicas.map((replica) => replica.stop()))
  await store.close()
  await truth.close()

  const most = (list: readonly number[]) => `${Math.max(0, ...list).toFixed(0)} ms at most`
  console.log(`
${memory.table()}

Answers      ${Object.entries(report.answers)
    .map(([name, times]) => `${times} ${name}`)
    .join(', ')}
Failed       ${report.failed}; refused because a pinned release was in the database that was away: ${report.refused}
Mixed        ${mixed.length} of ${checked} answers that were compared with the release they name
Changes      ${done.published} published, ${done.rolledBack} rolled back, seen by all replicas after ${most(waits.visible)}
Database     ${done.stopped} times away, all replicas back after ${most(waits.back)}
Slowest      ${report.slowest.toFixed(0)} ms
Memory       ${memory
    .growth()
    .map((mib) => `${mib.toFixed(2)} MiB a minute`)
    .join(', ')} in the second half${memoryIsJudged(seconds) ? '' : ' (too short to judge)'}
Errors       ${replicas.map(({ complaints }) => complaints.length).join(' and ')} logged, those of the lost database among them

${faults.length === 0 ? 'All well.' : `Not well:\n${faults.map((fault) => `- ${fault}`).join('\n')}`}`)
  if (faults.length > 0) process.exitCode = 1
}
