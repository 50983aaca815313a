import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { type Server, startService, stop } from '../bench/server-process.ts'
import { eachDatabase, reworded, shipped } from '../database.ts'
import { root } from '../open-app.ts'
import { soon } from '../wait.ts'

const replicas = { SQLite: 2, PostgreSQL: 3 }

const startReplica = async (t: Test, environment: Record<string, string>): Promise<Server> => {
  const server = await startService({
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    HANDBOOK_RATE_LIMIT_MAX: '0',
    ...environment,
  })
  t.teardown(() => stop(server))
  return server
}

/** What one answer says of its release, in its header and in its texts. */
interface Seen {
  status: number
  release: string | null
  titles: (string | null)[]
}

async function read({ port }: Server, address: string): Promise<Seen> {
  const answer = await fetch(`http://127.0.0.1:${port}${root}${address}`)
  const body = (await answer.json()) as { title?: string; principles?: { title: string }[] }
  const titles = body.principles?.slice(0, 2).map(({ title }) => title) ?? [body.title ?? null]
  return { status: answer.status, release: answer.headers.get('handbook-release'), titles }
}

/** Reads until stopped. */
function readConstantly(servers: Server[]) {
  const seen: Seen[] = []
  const failures: unknown[] = []
  let reading = true
  const addresses = ['/sv/principles/p1', '/sv/bundle', '/sv/principles/p1?fallback=none']
  const loops = servers.flatMap((server) =>
    addresses.map(async (address) => {
      while (reading) {
        await read(server, address).then(
          (answer) => seen.push(answer),
          (error: unknown) => failures.push(error),
        )
        // Readers that leave the processors something to publish with.
        await sleep(5)
      }
    }),
  )
  return {
    seen,
    failures,
    end: async () => {
      reading = false
      await Promise.all(loops)
    },
  }
}

eachDatabase((name, fresh) => {
  t.test(`${name}: every replica shows what another process publishes, readers notice nothing`, async (t) => {
    const database = await fresh(t)
    const count = replicas[name as keyof typeof replicas]
    const servers = await Promise.all(Array.from({ length: count }, () => startReplica(t, database.environment)))
    const store = await database.open()
    const { sv } = shipped().locales
    const titles = new Map([['2023-01-r1', [sv.texts['p1.title'], sv.texts['p2.title']]]])
    const readers = readConstantly(servers)
    for (let number = 1; number <= 3; number += 1) {
      const title = `Titel ${number}`
      titles.set(`2023-01-r${number + 1}`, [title, title])
      const { id } = await store.publish({
        base: `2023-01-r${number}`,
        locales: { sv: reworded(reworded(sv, title), title, 'p2.title') },
        actor: 'ann',
      })
      const shown = (server: Server) => soon(async () => (await read(server, '/heads')).release === id)
      await Promise.all(servers.map(shown))
      await soon(() => readers.seen.some(({ release }) => release === id))
    }
    await readers.end()
    t.same(readers.failures, [])
    t.ok(readers.seen.length > 30, `${readers.seen.length} answers`)
    const wrong = readers.seen.filter(({ status, release, titles: shown }) => {
      const expected = titles.get(release as string) ?? []
      return status !== 200 || !shown.every((title, index) => title === expected[index])
    })
    t.same(wrong.slice(0, 3), [], 'no answer mixes releases')
  })
})
