/** How often assistants find the right item, and find nothing where the handbook has no answer. */
import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { kinds } from '../../src/handbook/kinds/index.ts'
import { openApp } from '../open-app.ts'
import { call } from './client.ts'

type Questions = Record<string, Record<string, string[]>>
const questions = parse(readFileSync(new URL('questions.yaml', import.meta.url), 'utf8')) as Questions

t.test('the documentation states what a client of the tools finds', async (t) => {
  const { server, head } = await openApp(t)
  const known = kinds.flatMap(({ entries }) => entries(head.release.edition).map(({ id }) => id))
  const rows: string[] = []
  for (const [language, asked] of Object.entries(questions)) {
    const counts = { answered: 0, found: 0, unanswered: 0, nothing: 0 }
    for (const [query, ids] of Object.entries(asked)) {
      t.same(
        ids.filter((id) => !known.includes(id)),
        [],
        query,
      )
      const { structuredContent } = await call(server, 'search_handbook', { query, language })
      const first = structuredContent.items.slice(0, 5).map(({ id }) => id)
      const isRight = ids.length === 0 ? first.length === 0 : ids.some((id) => first.includes(id))
      counts[ids.length === 0 ? 'unanswered' : 'answered'] += 1
      if (isRight) counts[ids.length === 0 ? 'nothing' : 'found'] += 1
      else
        t.comment(`${language}: “${query}” finds ${first.join(', ') || 'nothing'}, not ${ids.join(', ') || 'nothing'}`)
    }
    rows.push(`| ${language} | ${counts.found} of ${counts.answered} | ${counts.nothing} of ${counts.unanswered} |`)
  }
  t.comment(rows.join('\n'))
  const documented = readFileSync('docs/assistants.md', 'utf8').replace(/ +/g, ' ')
  for (const row of rows) t.match(documented, row)
  t.equal(Object.values(questions).flatMap((asked) => Object.keys(asked)).length, 60)
})
