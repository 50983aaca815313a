/** What a service holds after everything was read in 24 languages, and what many different searches add. */
import { join } from 'node:path'
import { openStore } from '../../src/store/open-store.ts'
import { fetchAnswer } from './load.ts'
import { asBrowsers, environment, fixed, folder, root, row, searches } from './measuring.ts'
import { publishScaled } from './scaled-content.ts'
import { residentMiB, type Server, settled, startService, stop } from './server-process.ts'

/** Every address of one language that needs no query. */
export async function addressesOf({ port }: Server, locale: string): Promise<string[]> {
  const at = `/handbook/v1/${locale}`
  const { body } = await fetchAnswer(port, `${at}/bundle`, { Accept: 'application/json' })
  const lists = Object.entries(JSON.parse(body.toString()) as Record<string, { id: string }[]>)
  const items = lists.flatMap(([kind, list]) =>
    Array.isArray(list) ? [`${at}/${kind}`, ...list.map(({ id }) => `${at}/${kind}/${id}`)] : [],
  )
  return [`${at}/bundle`, `${at}/handbook`, `${at}/interface`, ...items]
}

/** Asks for every address over a few connections, and throws where one is not answered. */
export async function readAll({ port }: Server, paths: Iterable<string>): Promise<number> {
  let read = 0
  const rest = paths[Symbol.iterator]()
  const reader = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) {
      const { status } = await fetchAnswer(port, next.value, asBrowsers)
      if (status !== 200) throw new Error(`${next.value} is answered with ${status}`)
      read += 1
    }
  }
  await Promise.all(Array.from({ length: 8 }, reader))
  return read
}

export async function measureMemory(): Promise<void> {
  const store = await openStore({ dataDir: join(folder, 'many') })
  const { locales } = await publishScaled(store, { locales: 24, items: 1, releases: 1 })
  await store.close()
  const service = await startService(environment('many'))
  let read = 0
  for (const locale of Object.keys(locales)) read += await readAll(service, await addressesOf(service, locale))
  await settled(service.pid)
  row('\nMemory', '', 'MiB', '', 'goal')
  row(`  ${read} responses in 24 languages read`, '', fixed(residentMiB(service.pid)), '', '≤ 160')
  await stop(service)
  await measureSearches()
}

async function measureSearches(): Promise<void> {
  const service = await startService(environment())
  const search = (number: number) => `${root}/search?q=innovation+${number.toString(36)}`
  await readAll(service, [search(0)])
  await settled(service.pid)
  const before = residentMiB(service.pid)
  await readAll(
    service,
    Array.from({ length: searches }, (_, at) => search(at + 1)),
  )
  await settled(service.pid)
  row(`  more after ${searches} different searches`, '', fixed(residentMiB(service.pid) - before), '', '≤ 40')
  await stop(service)
}
