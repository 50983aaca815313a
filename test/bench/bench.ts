/**
 * `npm run bench`: what a request costs the processor beside a bare `node:http` server, and what starting, memory and
 * publishing cost; `npm run bench -- start` measures one of them. Figures for people: nothing here fails on a slow
 * machine, but a wrong answer stops the run.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { above0, readArguments, reject } from '../checks/command-line.ts'
import type { BareAnswer } from './bare-server.ts'
import { figure, median, quantile } from './figures.ts'
import { type Answer, fetchAnswer, latencies, load } from './load.ts'
import { copyWithLocales } from './many-locales.ts'
import { closeAll, openAll, processorTime, warmUp } from './processor-time.ts'
import {
  emptyProcess,
  nextMessage,
  residentMiB,
  type Server,
  settled,
  startScript,
  startService,
  startToAnswer,
  stop,
} from './server-process.ts'

const { values: options, positionals: asked } = readArguments({
  allowPositionals: true,
  options: {
    launches: { type: 'string', default: '5' },
    requests: { type: 'string', default: '40000' },
    starts: { type: 'string', default: '15' },
  },
})
const launches = above0('--launches', options.launches)
const requests = above0('--requests', options.requests)
const starts = above0('--starts', options.starts)

const root = '/handbook/v1/sv'
const cases = [
  { name: 'list', path: `${root}/questions` },
  { name: 'item', path: `${root}/questions/p1-q1` },
  { name: '304', path: `${root}/questions/p1-q1`, conditional: true },
  { name: 'bundle', path: `${root}/bundle` },
] as const
const asBrowsers = { Accept: 'application/json', 'Accept-Encoding': 'br' }

const folder = mkdtempSync(join(tmpdir(), 'handbook-bench-'))
/** Every setting has its default but the address, the folders and a rate limit that is on and never reached. */
const environment = (content: string) => ({
  PATH: process.env.PATH,
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'info',
  HANDBOOK_PUBLIC_URL: 'https://handbook.example',
  HANDBOOK_RATE_LIMIT_MAX: '100000000',
  HANDBOOK_CONTENT_DIR: join(folder, content),
  HANDBOOK_DATA_DIR: join(folder, 'data'),
})

const fixed = (value: number, digits = 1) => figure(value, digits)
const row = (...cells: string[]) =>
  console.log(cells.map((cell, at) => (at ? cell.padStart(12) : cell.padEnd(34))).join(''))

/** The answer to every case, first the whole one and then, with its entity tag, the 304. */
async function answersOf({ port }: Server): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const { path, ...rest } of cases) {
    const whole = await fetchAnswer(port, path, asBrowsers)
    if (whole.status !== 200) throw new Error(`${path} is answered with ${whole.status}`)
    const conditional = 'conditional' in rest
    answers.push(
      conditional ? await fetchAnswer(port, path, { ...asBrowsers, 'If-None-Match': header(whole, 'etag') }) : whole,
    )
  }
  return answers
}

function header({ headers }: Answer, name: string): string {
  return headers[headers.findIndex((field, at) => at % 2 === 0 && field.toLowerCase() === name) + 1] as string
}

/** What the bare server needs to send the same answers. */
function bareAnswers(answers: readonly Answer[]): [string, BareAnswer][] {
  const notModified = answers.find(({ status }) => status === 304) as Answer
  return answers.flatMap((answer, at) =>
    answer === notModified
      ? []
      : [
          [
            (cases[at] as (typeof cases)[number]).path,
            {
              etag: header(answer, 'etag'),
              headers: answer.headers,
              notModified: notModified.headers,
              body: answer.body.toString('base64'),
            },
          ],
        ],
  )
}

/** The bare server is a yardstick only while it sends the same bytes. */
function compare(ours: readonly Answer[], bare: readonly Answer[]): void {
  for (const [at, answer] of ours.entries()) {
    const other = bare[at] as Answer
    if (answer.headers.join('\n') !== other.headers.join('\n') || !answer.body.equals(other.body))
      throw new Error(`the bare server answers ${cases[at]?.name} differently`)
  }
}

async function measureRequests(): Promise<void> {
  const resident: number[] = []
  const taken: number[][][] = cases.map(() => [])
  for (let launch = 1; launch <= launches; launch++) {
    process.stderr.write(`\rlaunch ${launch} of ${launches} `)
    const service = await startService(environment('content'))
    // Ready bytes are rendered a second after the start.
    await settled(service.pid, { atLeastMs: 1500 })
    const answers = await answersOf(service)
    const bare = await startScript('test/bench/bare-server.ts', environment('content'), bareAnswers(answers))
    compare(answers, await answersOf(bare))
    for (const [at, { exchange }] of answers.entries())
      taken[at]?.push(
        await processorTime(
          [
            { server: bare, exchange },
            { server: service, exchange },
          ],
          requests,
        ),
      )
    resident.push(residentMiB(service.pid))
    await Promise.all([stop(service), stop(bare)])
  }
  process.stderr.write('\r')
  row('Processor time per request', 'bare µs', 'ours µs', 'ratio', 'goal')
  for (const [at, { name }] of cases.entries()) {
    const [bare, ours] = [0, 1].map((which) => Math.min(...(taken[at] ?? []).map((pair) => pair[which] as number)))
    row(
      `  ${name}`,
      fixed(bare as number),
      fixed(ours as number),
      fixed((bare as number) / (ours as number), 2),
      '≥ 0.85',
    )
  }
  row('\nResident after load', '', 'MiB', '', 'goal')
  row(`  most of ${launches} launches`, '', fixed(Math.max(...resident)), '', '< 130')
}

async function measureStart(): Promise<void> {
  // The first start fills the compile cache and renders what later ones find.
  const first = await startService(environment('content'))
  await settled(first.pid, { atLeastMs: 1500 })
  await stop(first)
  const asked = { 'what is ready': `${root}/questions/p1-q1`, 'a search': `${root}/search?q=strategi` }
  const taken = Object.values(asked).map((): number[] => [])
  const empty: number[] = []
  for (let start = 0; start < starts; start++) {
    empty.push(await emptyProcess())
    for (const [at, path] of Object.values(asked).entries()) {
      const ask = (port: number) => fetchAnswer(port, path, asBrowsers)
      taken[at]?.push(await startToAnswer(environment('content'), ask))
    }
  }
  row(`\nStart to first answer, of ${starts}`, 'empty ms', 'ours ms', 'times', 'goal')
  for (const [at, name] of Object.keys(asked).entries()) {
    const ours = median(taken[at] ?? [])
    row(`  ${name}`, fixed(median(empty)), fixed(ours), fixed(ours / median(empty)), at === 0 ? '≤ 4' : '')
  }
}

async function measurePublishing(): Promise<void> {
  copyWithLocales(join(folder, 'many'), 24)
  const server = await startScript('test/bench/publishing-server.ts', { ...environment('many'), LOG_LEVEL: 'warn' })
  const publish = () => {
    const published = nextMessage<{ publishedMs: number }>(server.child)
    server.child.send('publish')
    return published
  }
  await publish()
  const exchanges = (await answersOf(server)).map(({ exchange }) => exchange)
  const sockets = await openAll(server)
  const during = async (what: Promise<unknown>) => {
    let over = false
    void what.finally(() => {
      over = true
    })
    return latencies(sockets, exchanges, { everyMs: 2, until: () => over })
  }
  for (const exchange of exchanges) await load(sockets, exchange, warmUp)
  const figures: { idle: number[]; busy: number[]; ms: number }[] = []
  for (let round = 0; round < 3; round++) {
    const idle = await during(sleep(4000))
    const publishing = publish()
    const busy = await during(publishing)
    figures.push({ idle, busy, ms: (await publishing).publishedMs })
    await settled(server.pid)
  }
  const resident = residentMiB(server.pid)
  closeAll(sockets)
  await stop(server)
  row('\nReads while 24 locales are rendered', 'idle ms', 'busy ms', 'times', 'goal')
  for (const [name, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    for (const { idle, busy, ms } of figures) {
      const [calm, pressed] = [quantile(idle, share), quantile(busy, share)]
      row(
        `  ${name} of ${busy.length} in ${fixed(ms / 1000)} s`,
        fixed(calm, 2),
        fixed(pressed, 2),
        fixed(pressed / calm),
        share === 0.99 ? '≤ 3' : '',
      )
    }
  }
  row('  resident MiB with them', '', fixed(resident))
}

/** What the guards that a setting turns on cost a request for an item, side by side. */
async function measureGuards(): Promise<void> {
  const base = { ...environment('content'), HANDBOOK_RATE_LIMIT_MAX: '0' }
  const variants: [string, NodeJS.ProcessEnv, Record<string, string>][] = [
    ['none', base, {}],
    ['rate limit', environment('content'), {}],
    ['behind a proxy', { ...base, HANDBOOK_TRUST_PROXY: '1' }, { 'X-Forwarded-For': '203.0.113.9' }],
    ['both', { ...environment('content'), HANDBOOK_TRUST_PROXY: '1' }, { 'X-Forwarded-For': '203.0.113.9' }],
    ['a trace to continue', base, { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' }],
    ['metrics', { ...base, HANDBOOK_METRICS_PORT: '9464' }, {}],
  ]
  const taken: number[][] = []
  for (let launch = 1; launch <= launches; launch++) {
    process.stderr.write(`\rlaunch ${launch} of ${launches} `)
    const servers = []
    for (const [, env, headers] of variants) {
      const server = await startService(env)
      await settled(server.pid, { atLeastMs: 1500 })
      const { exchange } = await fetchAnswer(server.port, `${root}/questions/p1-q1`, { ...asBrowsers, ...headers })
      servers.push({ server, exchange })
    }
    taken.push(await processorTime(servers, requests))
    await Promise.all(servers.map(({ server }) => stop(server)))
  }
  process.stderr.write('\r')
  const least = variants.map((_, at) => Math.min(...taken.map((one) => one[at] as number)))
  row('\nAn item with a guard on', '', 'µs', 'more', '')
  for (const [at, [name]] of variants.entries())
    row(
      `  ${name}`,
      '',
      fixed(least[at] as number),
      at === 0 ? '' : fixed((least[at] as number) - (least[0] as number)),
    )
}

const sections: Record<string, () => Promise<void>> = {
  requests: measureRequests,
  start: measureStart,
  publishing: measurePublishing,
  guards: measureGuards,
}
const unknown = asked.find((section) => !sections[section])
if (unknown) reject(`There is no "${unknown}" to measure, only ${Object.keys(sections).join(', ')}.`)

try {
  cpSync('content', join(folder, 'content'), { recursive: true })
  for (const section of asked.length > 0 ? asked : Object.keys(sections)) await sections[section]?.()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
