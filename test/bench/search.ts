/**
 * `npm run bench:search`: how good and how quick search is. Recall at 5 is the share of the expected items among the first five hits;
 * the mean reciprocal rank is 1 when the first hit is always expected, ½ when it is always the second.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { LocalisedRelease } from '../../src/responses/localised-release.ts'
import { makeSearchIndex } from '../../src/responses/search-index.ts'
import { releaseContent } from '../../src/store/content-releases.ts'
import { readArguments } from '../checks/command-line.ts'
import { figure, quantile } from './figures.ts'

/** Queries by sort, each with the ids it should find. */
export type Queries = Record<string, Record<string, string[]>>
/** The languages that have queries. */
export const measuredLocales = readdirSync(import.meta.dirname)
  .flatMap((name) => /^search-queries\.(.+)\.yaml$/.exec(name)?.[1] ?? [])
  .sort()
export const queriesOf = (locale: string): Queries =>
  parse(readFileSync(new URL(`./search-queries.${locale}.yaml`, import.meta.url), 'utf8'))

interface Score {
  queries: number
  recall: number
  reciprocal: number
}

const percent = (value: number) => `${figure(value * 100, 1)} %`.padStart(8)
const line = (name: string, { queries, recall, reciprocal }: Score) =>
  `${name.padEnd(18)}${String(queries).padStart(8)}  ${percent(recall / queries)}  ${figure(reciprocal / queries, 3).padStart(6)}`

async function measure(locale: string): Promise<number> {
  const { release } = releaseContent('content', new Date())
  const index = await makeSearchIndex(
    new LocalisedRelease(release, { locale, fallback: 'chain', pinned: false, publicUrl: 'https://handbook.example' }),
  )
  const times: number[] = []
  const total: Score = { queries: 0, recall: 0, reciprocal: 0 }
  const misses: string[][] = []
  console.log(`\n${locale.padEnd(18)} queries  recall@5     MRR`)
  for (const [sort, queries] of Object.entries(queriesOf(locale))) {
    const score: Score = { queries: 0, recall: 0, reciprocal: 0 }
    for (const [query, expected] of Object.entries(queries)) {
      const started = performance.now()
      const ids = index.search(query).map(({ document }) => document.id)
      times.push(performance.now() - started)
      const rank = ids.findIndex((id) => expected.includes(id)) + 1
      const found = expected.filter((id) => ids.slice(0, 5).includes(id))
      score.queries += 1
      score.recall += found.length / expected.length
      score.reciprocal += rank === 0 ? 0 : 1 / rank
      if (found.length < expected.length) {
        const missing = expected.filter((id) => !found.includes(id))
        misses.push([query, missing.join(', '), ids.slice(0, 5).join(', ') || 'no hits'])
      }
    }
    console.log(line(sort, score))
    for (const name of ['queries', 'recall', 'reciprocal'] as const) total[name] += score[name]
  }
  console.log(line('all', total))
  const at = (share: number) => `${figure(quantile(times, share), 2)} ms`
  console.log(`A search took ${at(0.5)} at the median, ${at(0.95)} at the 95th percentile.`)
  if (misses.length > 0) console.log(table(locale, misses))
  return total.queries
}

function table(locale: string, misses: readonly string[][]): string {
  const rows = [[`missed in ${locale}`, 'not among the first five', 'which are'], ...misses]
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length))
  return rows
    .map(([query = '', ...ids]) => `  ${query.padEnd(width(0))}  ${(ids[0] ?? '').padEnd(width(1))}  ${ids[1]}`)
    .join('\n')
}

if (import.meta.main) {
  readArguments({})
  const measured: number[] = []
  for (const locale of measuredLocales) measured.push(await measure(locale))
  console.log(`\n${measured.reduce((sum, count) => sum + count, 0)} queries.`)
}
