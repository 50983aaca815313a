import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { databaseAt, reworded, shipped } from '../database.ts'
import { runHandbook } from '../handbook-command.ts'

t.test(
  'handbook mirror writes the current release, or another that is named, and refuses what is withdrawn',
  async (t) => {
    const database = databaseAt(t, undefined)
    const store = await database.open()
    const { edition, locales } = shipped()
    const { sv } = locales
    const first = await store.publish({ base: null, edition, locales: { sv }, actor: 'test' })
    const again = { sv: reworded(sv, 'En annan rubrik') }
    await store.publish({ base: first.id, locales: again, actor: 'test' })
    const folder = join(mkdtempSync(join(tmpdir(), 'handbook-mirror-')), 'mirror')
    t.teardown(() => rmSync(join(folder, '..'), { recursive: true, force: true }))
    const environment = { HANDBOOK_PUBLIC_URL: 'https://mirror.example', ...database.environment }
    const run = (...args: string[]) => runHandbook(environment, ['mirror', ...args])
    const title = () => JSON.parse(readFileSync(join(folder, 'handbook/v1/sv/principles/p1/index.json'), 'utf8'))

    const current = await run(folder, '--json')
    t.equal(current.status, 0, current.stderr)
    t.match(JSON.parse(current.stdout), { release: '2023-01-r2', removed: 0 })
    t.equal(title().title, 'En annan rubrik')
    t.match(title()._links.self.href, 'https://mirror.example/')

    const earlier = await run(folder, '--release', '2023-01-r1')
    t.equal(earlier.status, 0, earlier.stderr)
    t.match(earlier.stdout, /^2023-01-r1 is in .+: \d+ files written, \d+ unchanged, \d+ removed\./)
    t.equal(title().title, sv.texts['p1.title'])

    await store.withdraw('2023-01-r1', '2023-01-r2', 'test', 'The title was wrong.')
    const withdrawn = await run(folder, '--release', '2023-01-r1')
    t.equal(withdrawn.status, 1)
    t.match(withdrawn.stderr, 'The title was wrong. Use 2023-01-r2.')
    t.equal((await run(folder, '--release', '2023-01-r9')).status, 1)
    t.equal((await run()).status, 2, 'a folder must be named')
    const foreign = await run('docs')
    t.equal(foreign.status, 1)
    t.match(foreign.stderr, 'files that no mirror wrote')
    t.notOk(existsSync('docs/mirror.json'))
  },
)
