import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { compile, converse, listen, nodeVersion, nodeVersions, openProject } from '../../consumer.ts'

/** Makes every copy an hour older at the first line that arrives. */
const anHourLater = `const { now } = Date
process.stdin.once('data', () => { Date.now = () => now() + 3_600_000 })
`

t.test(
  'a newcomer installs the SDK from the service and reads, in types too, even when the service stops',
  async (t) => {
    const { address, stop } = await listen(t)
    const folder = await openProject(t, address, 'newcomer')
    const web = { lib: ['ES2022', 'DOM'], types: ['node'], module: 'ESNext', moduleResolution: 'bundler' }
    t.equal(await compile(folder, ['newcomer.ts'], web), '')
    const node = { lib: ['ES2022'], types: ['node'], module: 'Node16', moduleResolution: 'node16' }
    t.equal(await compile(folder, ['newcomer.ts'], node), '')
    writeFileSync(join(folder, 'an-hour-later.mjs'), anHourLater)

    const programs = [process.execPath, ...(await Promise.all(nodeVersions.map(nodeVersion)))]
    const portals = programs.map((program) =>
      converse(t, folder, program, ['--import', './an-hour-later.mjs', 'newcomer.js', address, 'is']),
    )
    const first = await Promise.all(portals.map(({ hear }) => hear()))
    for (const read of first) {
      t.match(read, { stale: false, release: '2023-01-r1' })
      t.equal((read.principles as string[]).length, 5)
      t.match((read.principles as string[])[0], 'INNOVATION')
      const [title, ...actions] = read.guide as string[]
      t.match(title, /^<h1 lang="sv" dir="ltr">/)
      t.match(actions[0], /^<li lang="sv" dir="ltr">/)
      t.match(actions[2], /^<li>Dreifið/)
      t.equal((read.plan as string[]).length, 2)
    }
    await stop()
    for (const { ask } of portals) ask()
    const after = await Promise.all(portals.map(({ hear }) => hear()))
    t.same(
      after,
      first.map((read) => ({ ...read, stale: true })),
    )
  },
)
