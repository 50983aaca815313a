import { type State, states } from '../../schemas/content.ts'
import type { Edition } from '../handbook/edition.ts'
import { isOutdated, type Locale } from '../handbook/locale.ts'
import type { OptionalGroup } from '../handbook/segment.ts'
import { principleOf, segmentsOf } from '../handbook/segments.ts'
import { stateOf } from './units.ts'

/** How many texts are in each state; `outdated` counts across the states. */
type Counts = Record<State | 'outdated' | 'total', number>

export interface Coverage {
  /** The whole edition: principles, the texts around them, and resources. */
  all: Counts
  principles: { id: string; counts: Counts }[]
  /** The texts that a language may lack; of these, `all` and `principles` count only the outdated. */
  optional: Record<OptionalGroup, Counts>
}

/** How far a locale has come. A source text that does not exist has nothing to translate and is not counted. */
export function coverageOf(input: { edition: Edition; source: Locale; target?: Locale | undefined }): Coverage {
  const { edition, source, target } = input
  const coverage: Coverage = {
    all: noCounts(),
    principles: edition.principles.map(({ id }) => ({ id, counts: noCounts() })),
    optional: { summaries: noCounts(), workshop: noCounts() },
  }
  for (const { id, file, optional } of segmentsOf(edition)) {
    if (source.texts[id] === undefined) continue
    const state = stateOf(target, id)
    const outdated = target !== undefined && isOutdated(source, target, id)
    const principle = coverage.principles.find((candidate) => candidate.id === principleOf(file))
    const own = principle ? [coverage.all, principle.counts] : [coverage.all]
    const apart = optional && coverage.optional[optional]
    for (const counts of apart ? [apart] : own) {
      counts[state] += 1
      counts.total += 1
    }
    if (outdated) for (const counts of apart ? [apart, ...own] : own) counts.outdated += 1
  }
  return coverage
}

const noCounts = (): Counts => Object.fromEntries([...states, 'outdated', 'total'].map((name) => [name, 0])) as Counts
