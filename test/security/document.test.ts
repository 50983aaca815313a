import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'

const document = readFileSync('docs/security.md', 'utf8')

/** The test modules, by their path below `test/`. */
const modules = new Map(
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
    .map((name) => [name, readFileSync(`test/${name}`, 'utf8')]),
)

t.test('every claim of docs/security.md names tests that exist, by file and title', async (t) => {
  const named = [...document.matchAll(/“([^”]+)” \(`test\/([\w/.-]+)`\)/g)]
  for (const [, title = '', file = ''] of named) {
    const source = modules.get(file)
    t.ok(source, file)
    if (!source?.includes(title)) t.fail(`${file} has no test “${title}”`)
  }
  t.ok(named.length > 30, `${named.length} tests named`)
})

t.test('the ten risks of OWASP’s API list of 2023 each have a row with a test, and so has each threat', async (t) => {
  const rows = document.split('\n').filter((line) => /^\| (API\d+|T\d+) /.test(line))
  const ids = rows.map((row) => row.split(' ')[1])
  for (let number = 1; number <= 10; number += 1) t.ok(ids.includes(`API${number}`), `API${number}`)
  t.ok(ids.filter((id) => id?.startsWith('T')).length >= 8)
  for (const row of rows) t.match(row, /\(`test\//, row.slice(0, 60))
})
