/** The shipped content, grown: what a release would be with more languages, more items, or many before it. */
import type { Edition } from '../../src/handbook/edition.ts'
import type { Locale, Locales } from '../../src/handbook/locale.ts'
import type { Snapshot } from '../../src/store/release.ts'
import type { ReleaseStore } from '../../src/store/store.ts'
import { reworded, shipped } from '../database.ts'

export interface Scale {
  locales: number
  /** How many times the items that the handbook has. */
  items: number
  releases: number
}

/** Swedish, English, and English under other tags. */
function withLocales({ edition, locales }: ReturnType<typeof shipped>, count: number): Snapshot {
  const copies = Array.from({ length: Math.max(0, count - 2) }, (_, at): [string, Locale] => {
    const tag = `q${String.fromCharCode(97 + at)}`
    return [tag, { ...locales.en, tag }]
  })
  return { edition, locales: { ...locales, ...Object.fromEntries(copies) } }
}

/** The principles again under further numbers, with everything in them. */
function withItems({ edition, locales }: Snapshot, times: number): Snapshot {
  const count = edition.principles.length
  const moved = (id: string, by: number) => id.replace(/^p(\d+)/, (_, number) => `p${Number(number) + by * count}`)
  const round = Array.from({ length: times }, (_, at) => at)
  const again = <Value>(record: Record<string, Value>) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([id, value]) =>
        /^p\d+[-.]/.test(id) ? round.map((by) => [moved(id, by), value]) : [[id, value]],
      ),
    )
  const principles = round.flatMap((by) =>
    edition.principles.map((principle) =>
      JSON.parse(JSON.stringify(principle), (_key, value) => (typeof value === 'string' ? moved(value, by) : value)),
    ),
  ) as Edition['principles']
  const grown: Locales = Object.fromEntries(
    Object.entries(locales).map(([tag, locale]) => [
      tag,
      { ...locale, texts: again(locale.texts), states: again(locale.states), sources: again(locale.sources) },
    ]),
  )
  return { edition: { ...edition, principles }, locales: grown }
}

/** Publishes it. Each release after the first changes one Swedish text. */
export async function publishScaled(store: ReleaseStore, { locales, items, releases }: Scale): Promise<Snapshot> {
  const snapshot = withItems(withLocales(shipped(), locales), items)
  let { id } = await store.publish({ base: null, ...snapshot, actor: 'bench' })
  for (let number = 2; number <= releases; number += 1) {
    const sv = reworded(snapshot.locales.sv as Locale, `Rubrik ${number}`)
    id = (await store.publish({ base: id, locales: { sv }, actor: 'bench' })).id
  }
  return snapshot
}
