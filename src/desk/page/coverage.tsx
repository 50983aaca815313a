/** How complete languages are, as a picture and as the same figures in a table. */
import type { LocaleCoverage } from './api.ts'
import { Table } from './table.tsx'
import { words } from './words.ts'

const order = ['final', 'reviewed', 'translated', 'machine', 'missing'] as const

type Counted = Pick<LocaleCoverage, 'coverage' | 'outdated'>

/** “594 texts: 590 machine-translated, 4 missing; 38 summaries: 38 machine-translated; 2 outdated” */
export function summaryOf({ coverage, outdated }: Counted): string {
  const { texts, summaries, workshop, textsIn } = words()
  const byState = (counts: Record<(typeof order)[number], number>) =>
    order
      .filter((state) => counts[state] > 0)
      .map((state) => textsIn(counts[state], state))
      .join(', ')
  return [
    `${texts(coverage.total)}: ${byState(coverage)}`,
    coverage.summaries && `${summaries(coverage.summaries.total)}: ${byState(coverage.summaries)}`,
    coverage.workshop && `${workshop(coverage.workshop.total)}: ${byState(coverage.workshop)}`,
    outdated > 0 && textsIn(outdated, 'outdated'),
  ]
    .filter(Boolean)
    .join('; ')
}

/** One bar, as long as there are texts; beneath it a strip for the outdated ones. */
export function Bar({ counted, label }: { counted: Counted; label: string }) {
  const { coverage, outdated } = counted
  let x = 0
  return (
    <svg
      class="bar"
      viewBox={`0 0 ${Math.max(1, coverage.total)} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${label}: ${summaryOf(counted)}`}
    >
      {order
        .filter((state) => coverage[state] > 0)
        .map((state) => {
          const at = x
          x += coverage[state]
          // Each reaches beyond the edge and is drawn over by the next, so that no pixel at the edge is left empty.
          return <rect key={state} class={state} x={at} y="0" width={coverage.total - at + 1} height="10" />
        })}
      {outdated > 0 && <rect class="outdated" x="0" y="6" width={outdated} height="4" />}
    </svg>
  )
}

export function Legend() {
  const { states } = words()
  return (
    <ul class="legend">
      {([...order, 'outdated'] as const).map((state) => (
        <li key={state}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect class={state} width="10" height="10" />
          </svg>
          {states[state]}
        </li>
      ))}
    </ul>
  )
}

const columns = [...order, 'outdated'] as const

/** @param names What each language calls itself, by its tag. */
export function CoverageTable({ rows, names }: { rows: readonly LocaleCoverage[]; names: Record<string, string> }) {
  const { home, states } = words()
  return (
    <details>
      <summary>{home.figures}</summary>
      <Table
        label={home.figures}
        columns={[home.language, home.part, ...columns.map((state) => states[state]), home.sum]}
      >
        {rows.flatMap(({ locale, principles, coverage, outdated }) =>
          [
            { part: home.whole, coverage, outdated },
            ...principles.map((one, index) => ({ part: home.principle(index + 1), ...one })),
            // The outdated ones are counted with the texts.
            ...(['summaries', 'workshop'] as const).flatMap((group) => {
              const apart = coverage[group]
              return apart ? [{ part: home[group], coverage: apart, outdated: '' }] : []
            }),
          ].map(({ part, coverage, outdated }) => (
            <tr key={`${locale}${part}`}>
              <th scope="row">{names[locale] ?? locale}</th>
              <td>{part}</td>
              {columns.map((state) => (
                <td key={state} class="figure">
                  {state === 'outdated' ? outdated : coverage[state]}
                </td>
              ))}
              <td class="figure">{coverage.total}</td>
            </tr>
          )),
        )}
      </Table>
    </details>
  )
}
