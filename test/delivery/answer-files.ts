import { readdirSync, readFileSync, renameSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'esbuild'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { AnswerWriter, addressOf, readAnswer, readLines } from '../../src/delivery/answer-file.ts'
import { AnswerFolder, renderingFolders } from '../../src/delivery/answer-folder.ts'
import { freeze, type Release } from '../../src/releases/release.ts'
import { reworded } from '../database.ts'
import { openApp, publicUrl, root, temporaryFolder } from '../open-app.ts'

const answers = ['one', 'two', 'three'].map((name) => ({
  address: `/${name}`,
  rendered: {
    contentType: 'text/plain',
    languages: ['sv'],
    pinned: false,
    hash: `hash of ${name}`,
    bodies: { identity: Buffer.from(`${name} åäö`), br: Buffer.from(name) },
  },
}))

function written(folder: string): string {
  const writer = new AnswerWriter(join(folder, 'a.unfinished'))
  for (const { address, rendered } of answers) writer.add(address, rendered)
  const file = join(folder, 'a.answers')
  writer.finish(file)
  return file
}

t.test('an answer file gives back what was written, one answer at a time', async (t) => {
  const folder = temporaryFolder(t)
  const writer = new AnswerWriter(join(folder, 'b.unfinished'))
  const line = writer.add('/one', answers[0]?.rendered as never)
  t.same(readAnswer(join(folder, 'b.unfinished'), line), answers[0]?.rendered, 'while it is written, too')
  t.equal(readLines(join(folder, 'b.unfinished')), undefined, 'but it is not whole')
  const lines = readLines(written(folder)) ?? []
  t.same(lines.map(addressOf), ['/one', '/two', '/three'])
  for (const [at, { rendered }] of answers.entries())
    t.same(readAnswer(join(folder, 'a.answers'), lines[at] as string), rendered)
})

t.test('what was damaged is nobody’s answer', async (t) => {
  const folder = temporaryFolder(t)
  const file = written(folder)
  const lines = readLines(file) as string[]
  const whole = readFileSync(file)
  const damage = (at: number) => {
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] as number) ^ 1
    writeFileSync(file, bytes)
  }
  damage(2)
  t.equal(readAnswer(file, lines[0] as string), undefined)
  t.same(readdirSync(folder), [], 'it is made anew at the next start')
  t.equal(readAnswer(file, lines[0] as string), undefined, 'there is none')
  for (let at = 60; at < whole.length; at += 7) {
    damage(at)
    const said = readLines(file)
    if (said) t.same(said, lines, `byte ${at}`)
  }
  for (const length of [0, 1, 79, 80, 200, whole.length - 1]) {
    writeFileSync(file, whole)
    truncateSync(file, length)
    t.equal(readLines(file), undefined, `${length} bytes`)
  }
})

t.test('a file is named by everything that its answers follow from', async (t) => {
  const { catalogue } = await openApp(t)
  const { release } = catalogue
  const where = temporaryFolder(t)
  const names = (release: Release, url = publicUrl) =>
    new Map([...new AnswerFolder(where, url).parts(release)].map(([name, { file }]) => [name || 'none', file]))
  const differing = (a: Map<string, string>, b: Map<string, string>) =>
    [...a.keys()].filter((k) => a.get(k) !== b.get(k))
  t.same(differing(names(release), names(release)), [])
  t.same(differing(names(release), names(release, 'https://other.example')), ['none', 'en', 'fi', 'sv'])
  const changed = (tag: 'sv' | 'en') => {
    const parts = {
      edition: release.edition,
      locales: { ...release.locales, [tag]: reworded(release.locales[tag] as never, 'Ny') },
    }
    return names({ ...release, ...parts, ...freeze(parts) })
  }
  t.same(differing(names(release), changed('en')), ['none', 'en'], 'nothing falls back on English')
  t.same(differing(names(release), changed('sv')), ['none', 'en', 'fi', 'sv'], 'all fall back on Swedish')
})

t.test('all code that renders is in the folders whose code names the files', async (t) => {
  const { metafile } = await build({
    entryPoints: ['src/delivery/ready.ts', 'src/delivery/render.ts'],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'dist',
    platform: 'node',
    format: 'esm',
    // The shapes are built from `schemas/` and the pinned version that package.json names.
    external: ['#typebox'],
    packages: 'external',
  })
  const folders = new Set(Object.keys(metafile.inputs).map((file) => dirname(file)))
  t.ok(folders.size > 1)
  t.same(
    [...folders].filter((folder) => !renderingFolders.includes(folder)),
    [],
  )
})

t.test('a service that starts again has everything ready, and renders nothing', async (t) => {
  const { catalogue, server } = await openApp(t)
  await catalogue.publish(catalogue.release)
  const { release } = catalogue
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })
  const folder = temporaryFolder(t)
  const start = () =>
    buildApp(config, { release, source: undefined as never, folder: new AnswerFolder(folder, publicUrl) })
  const first = await start()
  await first.catalogue.warm()
  const again = await start()
  const before = underWay()
  const warm = again.catalogue.warm()
  t.equal(underWay(), before)
  await warm
  for (const path of ['/heads', '/locales', '/sv/bundle', '/en/questions', '/fi/actions/p1-q1-a1']) {
    const found = again.catalogue.find(root + path)
    t.ok(found, path)
    const { rawPayload, headers } = await server.inject(root + path)
    t.same(found?.variant('identity').body, rawPayload)
    t.equal(found?.variant('identity').etag, headers.etag)
  }
})

const underWay = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length

t.test('answers are sent as soon as they are rendered, before the rest is', async (t) => {
  const { catalogue } = await openApp(t)
  const rendering = catalogue.warm()
  const address = `${root}/en/bundle`
  while (!catalogue.find(address)) await sleep(5)
  t.equal(catalogue.find(`${root}/sv/resources`), undefined, 'Swedish comes later')
  await rendering
  t.ok(catalogue.find(`${root}/sv/resources`))
})

t.test('an answer whose file is damaged or gone is made anew, the same', async (t) => {
  const folder = temporaryFolder(t)
  const { catalogue, server } = await openApp(t, {}, { folder })
  const asked = await server.inject(`${root}/sv/questions/p1-q6`)
  await catalogue.warm()
  const swedish = readdirSync(folder).filter((name) => name.startsWith('sv-'))
  t.equal(swedish.length, 1)
  for (const file of swedish.map((name) => join(folder, name))) writeFileSync(file, Buffer.alloc(statSync(file).size))
  const { payload, headers } = await server.inject(`${root}/sv/questions/p1-q6`)
  t.equal(payload, asked.payload)
  t.equal(headers.etag, asked.headers.etag)
  for (const name of readdirSync(folder)) renameSync(join(folder, name), join(folder, `${name}.gone`))
  t.equal((await server.inject(`${root}/en/questions/p1-q5`)).statusCode, 200)
})

t.test('files are kept for going back to, and not without end', async (t) => {
  const { catalogue } = await openApp(t)
  const where = temporaryFolder(t)
  const folder = new AnswerFolder(where, publicUrl)
  const needed = [...folder.parts(catalogue.release).values()].map(({ file }) => file)
  for (const file of needed) writeFileSync(file, '')
  const old = Array.from({ length: 60 }, (_, at) => join(where, `sv-${String(at).padStart(2, '0')}.answers`))
  const crashed = ['a', 'b'].map((name) => join(where, `${name}.unfinished`))
  for (const [at, file] of [...old, ...crashed].entries()) {
    writeFileSync(file, '')
    const minutesAgo = file === crashed[1] ? 1 : 1000 - at
    const time = Date.now() / 1000 - minutesAgo * 60
    utimesSync(file, time, time)
  }
  folder.tidy(needed)
  const left = readdirSync(where).map((name) => join(where, name))
  t.same(left.sort(), [...needed, ...old.slice(10), crashed[1]].sort())
})
