/** What readers notice while one language of 24 is published. */

import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from './figures.ts'
import { type Exchange, fetchAnswer, latencies, load } from './load.ts'
import { copyWithLocales } from './many-locales.ts'
import { asBrowsers, environment, fixed, folder, root, rounds, row } from './measuring.ts'
import { addressesOf, readAll } from './memory.ts'
import { closeAll, openAll, warmUp } from './processor-time.ts'
import { nextMessage, residentMiB, settled, startScript, stop } from './server-process.ts'

export async function measurePublishing(): Promise<void> {
  const content = join(folder, 'many-locales')
  copyWithLocales(content, 24)
  const server = await startScript('test/bench/publishing-server.ts', {
    ...environment(),
    HANDBOOK_CONTENT_DIR: content,
    LOG_LEVEL: 'warn',
  })
  const publish = () => {
    const published = nextMessage<{ publishedMs: number }>(server.child)
    server.child.send('publish')
    return published
  }
  for (const locale of ['sv', 'en', 'fi']) await readAll(server, await addressesOf(server, locale))
  const exchanges: Exchange[] = []
  for (const path of [
    `${root}/questions`,
    `${root}/bundle`,
    '/handbook/v1/en/questions/p1-q1',
    '/handbook/v1/fi/principles',
  ])
    exchanges.push((await fetchAnswer(server.port, path, asBrowsers)).exchange)
  const sockets = await openAll(server)
  const during = async (what: Promise<unknown>) => {
    let over = false
    void what.finally(() => {
      over = true
    })
    return latencies(sockets, exchanges, { everyMs: 2, until: () => over })
  }
  for (const exchange of exchanges) await load(sockets, exchange, warmUp)
  await publish()
  const all = { idle: [] as number[], busy: [] as number[], ms: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    all.idle.push(...(await during(sleep(500))))
    const publishing = publish()
    all.busy.push(...(await during(publishing)))
    all.ms.push((await publishing).publishedMs)
    await settled(server.pid)
  }
  const resident = residentMiB(server.pid)
  closeAll(sockets)
  await stop(server)
  row('\nReads while one language of 24 is published', 'idle ms', 'busy ms', 'times', 'goal')
  for (const [name, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const [calm, pressed] = [quantile(all.idle, share), quantile(all.busy, share)]
    row(
      `  ${name} of ${all.busy.length}`,
      fixed(calm, 2),
      fixed(pressed, 2),
      fixed(pressed / calm),
      share === 0.99 ? '≤ 3' : '',
    )
  }
  row('  until readers get it, the longest', '', `${fixed(Math.max(...all.ms), 0)} ms`, '', '≤ 1000')
  row('  resident MiB with them', '', fixed(resident))
}
