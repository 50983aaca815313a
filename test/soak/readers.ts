/** Readers of every sort who never stop, and what they saw. */
import { Agent, get, type IncomingHttpHeaders } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../open-app.ts'
import { hashOf } from './truth.ts'

/** What there is to read, and which releases may be named. */
export interface Library {
  paths: readonly string[]
  /** Newest last; what a reader may pin. */
  releases: string[]
  isDatabaseAway: () => boolean
}

/** One answer as a reader saw it. */
export interface Seen {
  path: string
  pinned: string | undefined
  release: string
  etag: string
  /** Hash of the body; undefined for 304. */
  body: string | undefined
}

interface Report {
  answers: Record<string, number>
  /** What went wrong, in words; the first hundred. */
  failures: string[]
  failed: number
  /** Pinned releases that had to be fetched from the database while it was away: 503 with Retry-After. */
  refused: number
  /** Each reader's live releases in the order it saw them, without repetitions. */
  orders: string[][]
  /** Milliseconds of the slowest answers. */
  slowest: number
}

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

function ask(port: number, path: string, agent: Agent, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const body = chunks.length === 0 ? '' : Buffer.concat(chunks).toString('utf8')
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body })
      })
    }).on('error', reject)
  })
}

const searches = ['innovation', 'portf%C3%B6lj', 'innovatoin', 'medborgare', 'risk'].flatMap((q) =>
  ['sv', 'en'].map((tag) => `${root}/${tag}/search?q=${q}`),
)
const plans = ['p1-q6', 'p1-q6,p3-q2', 'p2-q1,p4-q1,p5-q1'].map((ids) => `${root}/sv/plan?questions=${ids}`)
const whole = ['sv', 'en'].map((tag) => `${root}/${tag}/bundle`)

/** Every so many turns a reader reads something else than a live item or list. */
function choose({ paths, releases }: Library, turn: number): { path: string; pinned: string | undefined } {
  // A prime that no number of addresses shares: each is read in its turn.
  const plain = paths[(turn * 7919) % paths.length] as string
  const live = (path: string) => ({ path, pinned: undefined })
  switch (turn % 10) {
    case 3: {
      const pinned = turn % 20 === 3 ? releases[0] : releases.at(-1 - (turn % 3))
      return pinned ? { path: `${plain}?release=${pinned}`, pinned } : live(plain)
    }
    case 5:
      return live(searches[turn % searches.length] as string)
    case 7:
      return live(plans[turn % plans.length] as string)
    case 9:
      return live(turn % 50 === 9 ? (whole[turn % whole.length] as string) : `${root}/heads`)
    default:
      return live(plain)
  }
}

/** Starts so many readers of each replica, each with a connection it keeps. `look` hears of every answer. */
export function startReading(
  ports: readonly number[],
  library: Library,
  { each, everyMs, look }: { each: number; everyMs: number; look: (seen: Seen) => void },
) {
  const report: Report = { answers: {}, failures: [], failed: 0, refused: 0, orders: [], slowest: 0 }
  let isOver = false
  const fail = (what: string) => {
    report.failed += 1
    if (report.failures.length < 100) report.failures.push(what)
  }
  const count = (name: string) => {
    report.answers[name] = (report.answers[name] ?? 0) + 1
  }

  const readOne = async (port: number, agent: Agent, turn: number, copies: Map<string, string>, order: string[]) => {
    const { path, pinned } = choose(library, turn)
    const copy = turn % 4 === 0 ? copies.get(path) : undefined
    const began = performance.now()
    const { status, headers, body } = await ask(port, path, agent, copy ? { 'If-None-Match': copy } : {})
    report.slowest = Math.max(report.slowest, performance.now() - began)
    const away = pinned !== undefined && library.isDatabaseAway()
    if (status === 503 && away && headers['retry-after']) {
      report.refused += 1
      return
    }
    if (status !== 200 && !(status === 304 && copy))
      return fail(`${path} was answered with ${status}: ${body.slice(0, 200)}`)
    const release = String(headers['handbook-release'])
    const etag = String(headers.etag)
    if (status === 304 && etag !== copy) fail(`${path}: 304 with another ETag`)
    copies.set(path, etag)
    count(status === 304 ? 'not modified' : pinned ? 'pinned' : path.includes('/search') ? 'searches' : 'live')
    if (!pinned && order.at(-1) !== release) order.push(release)
    look({ path, pinned, release, etag, body: status === 304 ? undefined : hashOf(body) })
  }

  const reader = async (port: number, first: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const copies = new Map<string, string>()
    const order: string[] = []
    report.orders.push(order)
    const began = performance.now()
    for (let turn = 0; !isOver; turn += 1) {
      const early = began + turn * everyMs - performance.now()
      if (early > 0) await sleep(early)
      await readOne(port, agent, first + turn, copies, order).catch((error: Error) => fail(`${error.message}`))
      // Pinned addresses of old releases would be remembered for ever.
      if (copies.size > 2000) copies.clear()
    }
    agent.destroy()
  }
  const readers = ports.flatMap((port, at) =>
    Array.from({ length: each }, (_, number) => reader(port, at * 37 + number * 101)),
  )
  return {
    report,
    stop: async () => {
      isOver = true
      await Promise.all(readers)
    },
  }
}
