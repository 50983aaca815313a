/** What a request costs the processor beside a bare `node:http` server that sends the same bytes. */
import type { BareAnswer } from './bare-server.ts'
import { quantile } from './figures.ts'
import { type Answer, fetchAnswer } from './load.ts'
import { answersOf, asBrowsers, cases, environment, fixed, header, launches, requests, root, row } from './measuring.ts'
import { processorTime } from './processor-time.ts'
import { residentMiB, settled, startScript, startService, stop } from './server-process.ts'

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

export async function measureRequests(): Promise<void> {
  const resident: number[] = []
  const taken: number[][][] = cases.map(() => [])
  for (let launch = 1; launch <= launches; launch++) {
    process.stderr.write(`\rlaunch ${launch} of ${launches} `)
    const service = await startService(environment())
    await settled(service.pid)
    const answers = await answersOf(service)
    const bare = await startScript('test/bench/bare-server.ts', environment(), bareAnswers(answers))
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
    const pairs = taken[at] as [bare: number, ours: number][]
    const [bare, ours] = [0, 1].map((which) => Math.min(...pairs.map((pair) => pair[which] as number)))
    // Of each launch, in which both took turns: what else the machine did met both.
    const ratio = quantile(
      pairs.map(([bare, ours]) => bare / ours),
      0.5,
    )
    row(`  ${name}`, fixed(bare as number), fixed(ours as number), fixed(ratio, 2), '≥ 0.80')
  }
  row('\nResident after load, 3 languages', '', 'MiB', '', 'goal')
  row(`  most of ${launches} launches`, '', fixed(Math.max(...resident)), '', '≤ 110')
}

/** What the guards that a setting turns on cost a request for an item, side by side. */
export async function measureGuards(): Promise<void> {
  const base = { ...environment(), HANDBOOK_RATE_LIMIT_MAX: '0' }
  const variants: [string, NodeJS.ProcessEnv, Record<string, string>][] = [
    ['none', base, {}],
    ['rate limit', environment(), {}],
    ['behind a proxy', { ...base, HANDBOOK_TRUST_PROXY: '1' }, { 'X-Forwarded-For': '203.0.113.9' }],
    ['both', { ...environment(), HANDBOOK_TRUST_PROXY: '1' }, { 'X-Forwarded-For': '203.0.113.9' }],
    ['a trace to continue', base, { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' }],
    ['metrics', { ...base, HANDBOOK_METRICS_PORT: '9464' }, {}],
  ]
  const taken: number[][] = []
  for (let launch = 1; launch <= launches; launch++) {
    process.stderr.write(`\rlaunch ${launch} of ${launches} `)
    const servers = []
    for (const [, env, headers] of variants) {
      const server = await startService(env)
      await settled(server.pid)
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
