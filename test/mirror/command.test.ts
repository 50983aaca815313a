import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
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

t.test('a zip file has one language with its fallback languages, and each file once', async (t) => {
  const database = databaseAt(t, undefined)
  const store = await database.open()
  const { edition, locales } = shipped()
  await store.publish({ base: null, edition, locales, actor: 'test' })
  const folder = mkdtempSync(join(tmpdir(), 'handbook-zip-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'handbok.zip')
  const environment = { HANDBOOK_PUBLIC_URL: 'https://intranet.example/handbok', ...database.environment }
  const { status, stderr } = await runHandbook(environment, ['mirror', file, '--locale', 'sv-SE'])
  t.equal(status, 0, stderr)
  const files = unzipSync(readFileSync(file))
  const text = (name: string) => strFromU8(files[name] as Uint8Array)
  t.same(
    JSON.parse(text('handbook/v1/locales/index.json')).items.map(({ tag }: { tag: string }) => tag),
    ['sv'],
  )
  t.match(text('sv/start/index.html'), 'href="https://intranet.example/handbok/sv/')
  t.match(text('.htaccess'), 'ErrorDocument 404 /handbok/404.html')
  t.ok(readXml(text('web.config')), 'web.config is XML')
  t.ok(files['sdk/embed.js'])
  const names = Object.keys(files)
  t.same(
    names.filter((name) => /\.(br|gz)$/.test(name) || /^(embed\/)?en\//.test(name)),
    [],
  )
  const unknown = await runHandbook(environment, ['mirror', file, '--locale', 'de'])
  t.equal(unknown.status, 1)
  t.match(unknown.stderr, 'does not have the language de. The languages are ')
})

/** @throws when it is not well-formed. */
function readXml(text: string): boolean {
  new SaxesParser().write(text).close()
  return true
}
