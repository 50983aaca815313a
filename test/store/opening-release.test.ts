import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openingRelease } from '../../src/store/opening-release.ts'
import { contentIsNewer, publishContent } from '../../src/store/publish-content.ts'
import { eachDatabase, reworded, shipped } from '../database.ts'
import { copyContent } from '../open-app.ts'

const opening = `
const { openStore } = await import('./src/store/open-store.ts')
const { openingRelease } = await import('./src/store/opening-release.ts')
const { DATABASE_URL: databaseUrl, HANDBOOK_DATA_DIR: dataDir } = process.env
const store = await openStore({ databaseUrl, dataDir })
const { release } = await openingRelease(store, { contentDir: 'content' })
await store.close()
process.stdout.write(release.id + ' ' + release.digest)`

/** Starts a process that begins serving, and gives what it says. */
function begin(environment: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', opening], {
    env: { ...process.env, ...environment },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((resolve) => child.once('close', () => resolve(said)))
}

eachDatabase((name, fresh) => {
  t.test(
    `${name}: an empty store publishes content/ once, however many replicas start at the same moment`,
    async (t) => {
      const database = await fresh(t)
      const began = await Promise.all(Array.from({ length: 4 }, () => begin(database.environment)))
      for (const said of began) t.equal(said, began[0])
      t.match(began[0], /^2023-01-r1 [0-9a-f]{64}$/)
      const store = await database.open()
      t.equal(await store.count(), 1)
      t.match(await store.events(), [{ action: 'publish-content', actor: 'service', from: null, to: '2023-01-r1' }])
      t.equal((await store.events()).length, 1)
    },
  )

  t.test(`${name}: replicas in one process start together too`, async (t) => {
    const database = await fresh(t)
    const stores = await Promise.all([database.open(), database.open(), database.open()])
    const began = await Promise.all(stores.map((store) => openingRelease(store, { contentDir: 'content' })))
    t.same(
      began.map(({ release }) => release.id),
      Array(3).fill('2023-01-r1'),
    )
    t.equal(await stores[0]?.count(), 1)
  })

  t.test(`${name}: a restart never overwrites what was published, and says when content/ is newer`, async (t) => {
    const database = await fresh(t)
    const contentDir = copyContent(t)
    const first = await database.open()
    await openingRelease(first, { contentDir })
    const ours = reworded(shipped().locales.en, 'Ours')
    const { digest } = await first.publish({ base: '2023-01-r1', locales: { en: ours }, actor: 'ann' })

    const began = { release: { id: '2023-01-r2', digest } }
    t.match(await openingRelease(await database.open(), { contentDir }), began)
    t.equal(await contentIsNewer(first, contentDir), false)

    writeFileSync(join(contentDir, 'locales/sv/note.yaml'), '')
    t.match(await openingRelease(await database.open(), { contentDir }), began)
    t.equal(await contentIsNewer(first, contentDir), true)
    t.equal(await first.count(), 2)
  })

  t.test(`${name}: newer content is merged on command, and is news no longer`, async (t) => {
    const database = await fresh(t)
    const contentDir = copyContent(t)
    const store = await database.open()
    await openingRelease(store, { contentDir })
    const ours = reworded(shipped().locales.en, 'Ours')
    await store.publish({ base: '2023-01-r1', locales: { en: ours }, actor: 'ann' })
    const file = join(contentDir, 'locales/sv/principles/p1.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Deras'))
    const { release, kept } = await publishContent(store, contentDir, 'ann')
    t.same(kept, [])
    t.equal(release.locales.en?.texts['p1.title'], 'Ours')
    t.equal(release.locales.sv?.texts['p1.title'], 'Deras')
    t.equal(await contentIsNewer(store, contentDir), false)
  })
})
