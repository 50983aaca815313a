/** What there is to read when the soak begins. */
import type { Release } from '../../src/store/release.ts'
import type { ReleaseStore } from '../../src/store/store.ts'
import { reworded, shipped } from '../database.ts'
import { root } from '../open-app.ts'
import { serves, untilAll } from './maintainer.ts'

/**
 * Publishes and reads so many releases. A hundred make the documents kept by each replica as many as they may be: only then
 * can memory be flat.
 */
export async function fillCaches(store: ReleaseStore, ports: readonly number[], releases: number): Promise<Release> {
  const { sv } = shipped().locales
  let last = await store.load((await store.head()).release as string)
  for (let number = 1; number <= releases; number += 1) {
    last = await store.publish({ base: last.id, locales: { sv: reworded(sv, `Tidigare ${number}`) }, actor: 'soak' })
    for (const port of ports) await fetch(`http://127.0.0.1:${port}${root}/sv/principles/p1?release=${last.id}`)
  }
  await untilAll(ports, `serves ${last.id}`, serves(last.id))
  return last
}

/** Every address of items and lists, in both languages. */
export async function addresses(port: number): Promise<string[]> {
  const paths: string[] = []
  for (const tag of ['sv', 'en']) {
    const bundle = (await (await fetch(`http://127.0.0.1:${port}${root}/${tag}/bundle`)).json()) as object
    for (const [kind, items] of Object.entries(bundle) as [string, { id: string }[]][])
      if (Array.isArray(items) && !kind.startsWith('_'))
        paths.push(`${root}/${tag}/${kind}`, ...items.map(({ id }) => `${root}/${tag}/${kind}/${id}`))
  }
  return paths
}
