/** How soon the service answers after its start, beside an empty Node process. */

import { median } from './figures.ts'
import { fetchAnswer } from './load.ts'
import { asBrowsers, environment, fixed, root, row, starts } from './measuring.ts'
import { emptyProcess, startService, startToAnswer, stop } from './server-process.ts'

export async function measureStart(): Promise<void> {
  // The first start publishes the content and fills the compile cache.
  await stop(await startService(environment()))
  const asked = { 'an item': `${root}/questions/p1-q1`, 'a search': `${root}/search?q=strategi` }
  const taken = Object.values(asked).map((): number[] => [])
  const empty: number[] = []
  for (let start = 0; start < starts; start++) {
    empty.push(await emptyProcess())
    for (const [at, path] of Object.values(asked).entries()) {
      const ask = (port: number) => fetchAnswer(port, path, asBrowsers)
      taken[at]?.push(await startToAnswer(environment(), ask))
    }
  }
  row(`\nStart to first answer, of ${starts}`, 'empty ms', 'ours ms', 'times', 'goal')
  for (const [at, name] of Object.keys(asked).entries()) {
    const ours = median(taken[at] ?? [])
    row(`  ${name}`, fixed(median(empty)), fixed(ours), fixed(ours / median(empty)), at === 0 ? '≤ 10' : '')
  }
}
