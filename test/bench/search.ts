/**
 * `npm run bench:search`: how good search is. Recall at 5 is the share of the expected items among the first five hits;
 * the mean reciprocal rank is 1 when the first hit is always expected, ½ when it is always the second.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { Reading } from '../../src/delivery/reading.ts'
import { makeSearchIndex } from '../../src/delivery/search.ts'
import { releaseContent } from '../../src/releases/content-releases.ts'

/** Queries by sort, each with the ids it should find. */
export type Queries = Record<string, Record<string, string[]>>
export const queriesOf = (locale: string): Queries =>
  parse(readFileSync(new URL(`./search-queries.${locale}.yaml`, import.meta.url), 'utf8'))

interface Score {
  queries: number
  recall: number
  reciprocal: number
}

const percent = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(8)
const line = (name: string, { queries, recall, reciprocal }: Score) =>
  `${name.padEnd(18)}${String(queries).padStart(8)}  ${percent(recall / queries)}  ${(reciprocal / queries).toFixed(3).padStart(6)}`

async function measure(locale: string): Promise<number> {
  const { release } = releaseContent('content', new Date())
  const index = await makeSearchIndex(
    new Reading(release, { locale, fallback: 'chain', pinned: false, publicUrl: 'https://handbook.example' }),
  )
  const total: Score = { queries: 0, recall: 0, reciprocal: 0 }
  const misses: string[] = []
  console.log(`\n${locale.padEnd(18)} queries  recall@5     MRR`)
  for (const [sort, queries] of Object.entries(queriesOf(locale))) {
    const score: Score = { queries: 0, recall: 0, reciprocal: 0 }
    for (const [query, expected] of Object.entries(queries)) {
      const ids = index.search(query).map(({ document }) => document.id)
      const rank = ids.findIndex((id) => expected.includes(id)) + 1
      const found = expected.filter((id) => ids.slice(0, 5).includes(id))
      score.queries += 1
      score.recall += found.length / expected.length
      score.reciprocal += rank === 0 ? 0 : 1 / rank
      if (found.length < expected.length) {
        const missing = expected.filter((id) => !found.includes(id))
        misses.push(`  ${query}: ${missing.join(', ')} not among ${ids.slice(0, 5).join(', ') || 'no hits'}`)
      }
    }
    console.log(line(sort, score))
    for (const name of ['queries', 'recall', 'reciprocal'] as const) total[name] += score[name]
  }
  console.log(line('all', total))
  if (misses.length > 0) console.log(`Missed in ${locale}:\n${misses.join('\n')}`)
  return total.queries
}

if (import.meta.main) {
  const measured = (await measure('sv')) + (await measure('en'))
  console.log(`\n${measured} queries.`)
  if (measured === 0) process.exitCode = 1
}
