/** Every operation and page on both databases. */
import fc from 'fast-check'
import type { OpenApiDocument } from '../../src/discovery/document.ts'
import { inlined } from '../../src/discovery/inlined.ts'
import { databaseAt } from '../database.ts'
import { root } from '../open-app.ts'
import { type Postgres, startPostgres } from '../postgres.ts'
import { askAgain } from './again.ts'
import { Coverage } from './coverage.ts'
import { asCurl, concrete, type Sent, send } from './exchange.ts'
import { contentFaults, noteContent } from './intact.ts'
import { faultsOf } from './laws.ts'
import { pages } from './pages.ts'
import { rawFaults } from './raw.ts'
import { type Asked, type Described, requestsTo } from './requests.ts'
import { faultsWithoutDatabase } from './without-database.ts'
import { openWorld, type World } from './world.ts'

interface Options {
  runs: number
  seed: number
  /** Ids of operations; without them, all are asked. */
  only?: readonly string[] | undefined
  say?: (line: string) => void
  /** To go on counting in. */
  coverage?: Coverage
}

interface Outcome {
  requests: number
  faults: string[]
  coverage: Coverage
  operations: Described[]
}

/** So many turns: between them readers get what was published meanwhile. */
const roundsFor = (runs: number) => Math.min(10, Math.ceil(runs / 1000))

async function described(world: World): Promise<Described[]> {
  const all: Described[] = []
  for (const name of ['openapi', 'openapi-maintaining']) {
    const { paths } = inlined((await world.server.inject(`${root}/${name}.json`)).json() as OpenApiDocument)
    for (const [path, methods] of Object.entries(paths))
      for (const [method, operation] of Object.entries(methods)) all.push({ ...ofRequest(operation), path, method })
  }
  return all
}

/** Headers that every operation takes are sent by `hostile.ts`. */
const ofRequest = (operation: object) => {
  const { parameters = [], ...rest } = operation as Described
  return { ...rest, parameters: parameters.filter((one) => one.in !== 'header' || one.name === 'If-Match') }
}

/** Asks one operation; gives what is wrong and the shortest request that shows it. */
async function fuzzOperation(
  world: World,
  operation: Described,
  requests: fc.Arbitrary<Asked>,
  { runs, seed, outcome }: { runs: number; seed: number; outcome: Outcome },
): Promise<void> {
  /** The latest that was wrong: fast-check looks for ever shorter ones. */
  let shortest: { asked: Asked; sent: Sent } | undefined
  const run = await fc.check(
    fc.asyncProperty(requests, async (asked) => {
      const sent = await concrete(world, asked)
      const answer = await send(world, sent)
      const again = await askAgain(world, sent, answer)
      const seen = [answer.status, ...again.seen]
      outcome.requests += seen.length
      if (!asked.strayed || asked.wrong === 0) for (const status of seen) outcome.coverage.count(operation, status)
      const faults = [...faultsOf({ asked, sent, answer }), ...again.faults]
      if (faults.length === 0) return
      shortest = { asked, sent }
      throw new Error(faults.join('; '))
    }),
    { numRuns: runs, seed },
  )
  if (!run.failed) return
  const told = run.errorInstance instanceof Error ? run.errorInstance.message : `${run.errorInstance}`
  outcome.faults.push(
    `${operation.operationId}: ${told}\n  ${shortest ? asCurl(shortest.sent, shortest.asked.who) : ''}`,
  )
}

/** Everything on one database. */
async function fuzzOn(
  postgres: Postgres | undefined,
  { runs, seed, only, say }: Options,
  coverage: Coverage,
): Promise<Outcome> {
  const closing: (() => unknown)[] = []
  const scope = { teardown: (close: () => unknown) => void closing.unshift(close) }
  try {
    const world = await openWorld(scope, databaseAt(scope, await postgres?.create()))
    const all = await described(world)
    const operations = [...all, ...pages].filter(({ operationId }) => only?.includes(operationId) ?? true)
    const outcome: Outcome = { requests: 0, faults: [], coverage, operations }
    const before = await noteContent(world)
    const rounds = roundsFor(runs)
    const each = Math.max(1, Math.ceil(runs / rounds / operations.length))
    const requests = new Map(operations.map((operation) => [operation, requestsTo(operation)]))
    for (let round = 0; round < rounds; round += 1) {
      for (const [number, operation] of operations.entries()) {
        const known = outcome.faults.length
        const arbitrary = requests.get(operation)
        if (arbitrary)
          await fuzzOperation(world, operation, arbitrary, { runs: each, seed: seed + 100 * round + number, outcome })
        // What is known to be wrong is not looked for again.
        if (outcome.faults.length > known) requests.delete(operation)
      }
      await world.follow()
      say?.(`round ${round + 1} of ${rounds}: ${outcome.requests} requests, ${outcome.faults.length} faults`)
    }
    // Bytes that are no request belong to no operation.
    const raw = only === undefined && (await rawFaults(world, all, { runs: Math.ceil(runs / 20), seed }))
    const away = postgres && (await faultsWithoutDatabase(world, operations, { postgres, seed }))
    for (const { requests, faults } of [raw, away].filter((one) => !!one)) {
      outcome.requests += requests
      outcome.faults.push(...faults)
    }
    outcome.faults.push(...(await contentFaults(world, before)))
    return outcome
  } finally {
    for (const close of closing) await close()
  }
}

/** Half on SQLite, half on PostgreSQL. */
export async function fuzz(options: Options): Promise<Outcome> {
  const postgres = await startPostgres()
  const { coverage = new Coverage() } = options
  try {
    const half = { ...options, runs: Math.ceil(options.runs / 2) }
    const sqlite = await fuzzOn(undefined, half, coverage)
    const other = await fuzzOn(postgres, { ...half, seed: options.seed + 1000 }, coverage)
    return {
      requests: sqlite.requests + other.requests,
      faults: [...new Set([...sqlite.faults, ...other.faults])],
      coverage,
      operations: sqlite.operations,
    }
  } finally {
    await postgres.remove()
  }
}
