/** How often assistants find the right item, and find nothing where the handbook has no answer. */
import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { kinds } from '../../src/handbook/kinds/index.ts'
import { openApp } from '../open-app.ts'
import { call } from './client.ts'

type Questions = Record<string, Record<string, string[]>>
const read = (name: string) => parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Questions
const questions = read('questions.yaml')
const unanswered = read('unanswered.yaml')

t.test('the documentation states what a client of the tools finds', async (t) => {
  const { server, head } = await openApp(t)
  const known = kinds.flatMap(({ entries }) => entries(head.release.edition).map(({ id }) => id))
  const rows: string[] = []
  const search = async (query: string, language: string) => {
    const { structuredContent } = await call(server, 'search_handbook', { query, language })
    return structuredContent.items.slice(0, 5).map(({ id }) => id)
  }
  for (const [language, asked] of Object.entries(questions)) {
    const counts = { answered: 0, found: 0, unanswered: 0, nothing: 0 }
    for (const [query, ids] of Object.entries(asked)) {
      t.same(
        ids.filter((id) => !known.includes(id)),
        [],
        query,
      )
      const first = await search(query, language)
      const isRight = ids.length === 0 ? first.length === 0 : ids.some((id) => first.includes(id))
      counts[ids.length === 0 ? 'unanswered' : 'answered'] += 1
      if (isRight) counts[ids.length === 0 ? 'nothing' : 'found'] += 1
      else
        t.comment(`${language}: “${query}” finds ${first.join(', ') || 'nothing'}, not ${ids.join(', ') || 'nothing'}`)
    }
    const later = Object.keys(unanswered[language] ?? {})
    const wrong: string[] = []
    for (const query of later) if ((await search(query, language)).length > 0) wrong.push(query)
    t.comment(`${language}: finds something for ${wrong.join(', ') || 'none'} of the later questions`)
    rows.push(
      `| ${language} | ${counts.found} of ${counts.answered} | ${counts.nothing} of ${counts.unanswered} | ${later.length - wrong.length} of ${later.length} |`,
    )
  }
  t.comment(rows.join('\n'))
  const documented = readFileSync('docs/assistants.md', 'utf8').replace(/ +/g, ' ')
  for (const row of rows) t.match(documented, row)
  const count = (all: Questions) => Object.values(all).flatMap((asked) => Object.keys(asked)).length
  t.same([count(questions), count(unanswered)], [60, 20])
})
