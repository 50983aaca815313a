/** How cost grows with languages, items and releases. */
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../src/store/open-store.ts'
import { figure, median } from './figures.ts'
import { markdownTable } from './markdown-table.ts'
import { processorTime } from './processor-time.ts'
import { answerOf, environment, path, ready, type Scope, writeMirror } from './scale-servers.ts'
import { publishScaled, type Scale } from './scaled-content.ts'
import { residentMiB, type Server, startScript, startToAnswer, stop } from './server-process.ts'

const scales = (quick: boolean): Scale[] => [
  { locales: 2, items: 1, releases: 1 },
  ...(quick ? [8] : [8, 24]).map((locales) => ({ locales, items: 1, releases: 1 })),
  ...(quick ? [2] : [2, 4]).map((items) => ({ locales: 2, items, releases: 1 })),
  ...(quick ? [20] : [100, 1000]).map((releases) => ({ locales: 2, items: 1, releases })),
]

const sizeMiB = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) /
  1024 ** 2

export async function measureGrowth({ folder, quick }: Scope): Promise<string[]> {
  const rows: string[][] = []
  for (const [at, scale] of scales(quick).entries()) {
    const dataDir = join(folder, `growth-${at}`)
    const store = await openStore({ dataDir })
    await publishScaled(store, scale)
    const place = join(folder, `growth-mirror-${at}`)
    const { written, seconds } = await writeMirror(store, place)
    await store.close()
    const served = await serving(dataDir, quick)
    rows.push([
      `${scale.locales}`,
      `${scale.items}`,
      `${scale.releases}`,
      ...served,
      figure(sizeMiB(dataDir), 1),
      `${written}`,
      figure(sizeMiB(place)),
      figure(seconds, 1),
    ])
    rmSync(place, { recursive: true, force: true })
  }
  return [
    markdownTable(
      'Growth with languages, items and releases (the first row is the handbook in Swedish and English)',
      [
        'languages',
        'times the items',
        'releases',
        'start to first answer, ms',
        'ratio to bare `node:http`',
        'MiB resident',
        'store, MiB',
        'mirror, files',
        'mirror, MiB',
        'mirror, s',
      ],
      rows,
    ),
  ]
}

/** Start, a request beside the bare server, and memory. */
async function serving(dataDir: string, quick: boolean): Promise<string[]> {
  const starts: number[] = []
  // The first start fills the compile cache.
  await stop(await ready(environment(dataDir)))
  for (let start = 0; start < (quick ? 1 : 5); start += 1)
    starts.push(await startToAnswer(environment(dataDir), (port) => answerOf({ port })))
  const service = await ready(environment(dataDir))
  const ours = await answerOf(service)
  const bare: Server = await startScript('test/bench/bare-server.ts', process.env, [
    [path, { etag: '', headers: ours.headers, notModified: [], body: ours.body.toString('base64') }],
  ])
  const [bareTime, time] = (await processorTime(
    [
      { server: bare, exchange: (await answerOf(bare)).exchange },
      { server: service, exchange: ours.exchange },
    ],
    quick ? 3_000 : 30_000,
  )) as [number, number]
  const resident = residentMiB(service.pid)
  await Promise.all([stop(service), stop(bare)])
  return [figure(median(starts)), figure(bareTime / time, 2), figure(resident)]
}
