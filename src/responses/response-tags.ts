/** The cache tags of a response: all that it depends on, within what caches take. */
import { tags, textTags, wholeTag } from '../handbook/cache-tags.ts'
import { kinds } from '../handbook/kinds/index.ts'
import type { Release } from '../store/release.ts'
import type { Rendered } from './rendered.ts'

/** The texts that a response was made from, by segment, in one language. */
export interface Read {
  locale: string
  segments: Iterable<string>
}

const most = { tags: 50, characters: 1000 }

const fits = (tags: readonly string[]) => tags.length <= most.tags && tags.join().length <= most.characters

const collections = new Set<string>([...kinds.map(({ plural }) => plural), 'bundle', 'search'])

/** The tags of a localised response, from its address and what it was made from. */
export function localisedTags(
  { address, ofHead }: Pick<Rendered, 'address' | 'ofHead'>,
  reads: readonly Read[],
  { edition }: Release,
) {
  const { base, locale: own, path = '' } = address ?? {}
  const [, first = '', ...rest] = path.split('/')
  const isCollection = base === undefined && rest.length === 0 && collections.has(first)
  const general = [
    ...[own, first, ...rest].filter((name): name is string => name !== undefined && name !== ''),
    tags.edition,
    // Pages say which languages there are.
    ...(base === undefined ? [] : [tags.languages]),
    ...reads.map(({ locale }) => wholeTag(locale)),
    ...(ofHead ? [tags.head] : []),
  ]
  const [byItem, byCollection] = [new Groups(), new Groups()]
  for (const { locale, segments } of reads)
    for (const segment of segments) {
      const [text, item, collection] = textTags(locale, segment, edition)
      byItem.add(item, text)
      byCollection.add(collection, item)
    }
  const found = isCollection
    ? byCollection.within(general, 0)
    : (byItem.within(general) ?? byCollection.within(general))
  return found ?? [...general.slice(0, 3), tags.head]
}

/** Tags by the wider tag that can stand for them. */
class Groups {
  readonly #groups = new Map<string, Set<string>>()

  add(wide: string, narrow: string): void {
    this.#groups.set(wide, (this.#groups.get(wide) ?? new Set()).add(narrow))
  }

  /** As many narrow tags as there is room for: the largest groups are the first that a wide one stands for. */
  within(general: readonly string[], atMost = this.#groups.size): string[] | undefined {
    const bySize = [...this.#groups].sort(([, a], [, b]) => a.size - b.size)
    for (let named = atMost; named >= 0; named -= 1) {
      const texts = bySize.flatMap(([wide, narrow], at) => (at < named ? [...narrow] : [wide]))
      const all = [...new Set([...general, ...texts])]
      if (fits(all)) return all
    }
    return undefined
  }
}
