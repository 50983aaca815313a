import { optionalGroups } from '../handbook/segment.ts'
import type { Coverage } from '../translation/coverage.ts'

type Counts = Coverage['all']

/** Counts as responses state them. */
export function counted({ outdated, ...coverage }: Counts, optional?: Coverage['optional']) {
  const apart = optionalGroups.flatMap((group) => {
    const { outdated: _outdated, ...counts } = optional?.[group] ?? { outdated: 0, total: 0 }
    return counts.total > 0 ? [[group, counts]] : []
  })
  return { coverage: { ...coverage, ...Object.fromEntries(apart) }, outdated }
}
