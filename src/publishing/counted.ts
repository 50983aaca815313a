import type { Coverage } from '../translation/coverage.ts'

type Counts = Coverage['all']

/** Counts as responses state them. */
export function counted({ outdated, ...coverage }: Counts, optional?: Counts) {
  if (!optional?.total) return { coverage, outdated }
  const { outdated: _outdated, ...summaries } = optional
  return { coverage: { ...coverage, summaries }, outdated }
}
