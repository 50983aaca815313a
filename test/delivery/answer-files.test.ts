import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'esbuild'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { AnswerWriter, lineAbout, readAnswer, readLines } from '../../src/responses/answer-file.ts'
import { AnswerFolder, renderingFolders } from '../../src/responses/answer-folder.ts'
import type { Draft } from '../../src/responses/rendered.ts'
import { freeze, type Release } from '../../src/releases/release.ts'
import { singleSource } from '../../src/releases/source.ts'
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
  const file = written(folder)
  const lines = readLines(file) as string
  for (const { address, rendered } of answers) t.same(readAnswer(file, lineAbout(address, lines) as string), rendered)
  for (const other of ['/', '/tw', '/two/', 'two', '/four', '']) t.equal(lineAbout(other, lines), undefined, other)
})

t.test('what was damaged is nobody’s answer', async (t) => {
  const folder = temporaryFolder(t)
  const file = written(folder)
  const lines = readLines(file) as string
  const line = lineAbout('/one', lines) as string
  const whole = readFileSync(file)
  t.same(readLines(file), lines)
  const damage = (at: number) => {
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] as number) ^ 1
    writeFileSync(file, bytes)
  }
  damage(2)
  t.equal(readAnswer(file, line), undefined)
  t.same(readdirSync(folder), [], 'it is made anew at the next start')
  t.equal(readAnswer(file, line), undefined, 'there is none')
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
    entryPoints: ['src/mirror/release-responses.ts', 'src/responses/body.ts'],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'dist',
    platform: 'node',
    format: 'esm',
    // The shapes are built from `schemas/` and the pinned version that package.json names.
    external: ['typebox'],
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
    buildApp(config, { release, source: singleSource(release, new Map()), folder: new AnswerFolder(folder, publicUrl) })
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

t.test('a language is sent as soon as it is rendered, before the others are', async (t) => {
  const { catalogue } = await openApp(t)
  const rendering = catalogue.warm()
  const address = `${root}/en/bundle`
  while (!catalogue.find(address)) await sleep(5)
  t.equal(catalogue.find(`${root}/sv/resources`), undefined, 'Swedish comes later')
  await rendering
  t.ok(catalogue.find(`${root}/sv/resources`))
})

t.test('what is damaged or gone is made when asked for, the same, and rendered anew', async (t) => {
  const folder = temporaryFolder(t)
  const { catalogue, server } = await openApp(t, {}, { folder })
  const address = `${root}/sv/questions/p1-q6`
  const ask = () => server.inject(address)
  const asked = await ask()
  await catalogue.warm()
  const [name = ''] = readdirSync(folder).filter((name) => name.startsWith('sv-'))
  const file = join(folder, name)
  const whole = readFileSync(file)
  const harm: Record<string, () => void> = {
    bodies: () => writeFileSync(file, Buffer.concat([Buffer.alloc(800_000), whole.subarray(800_000)])),
    index: () => truncateSync(file, whole.length - 1),
    everything: () => writeFileSync(file, ''),
    'the file': () => rmSync(file),
    'the folder': () => rmSync(folder, { recursive: true }),
  }
  for (const [what, harmIt] of Object.entries(harm)) {
    catalogue.forget()
    const anew = await buildApp(readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl }), {
      release: catalogue.release,
      source: singleSource(catalogue.release, new Map()),
      folder: new AnswerFolder(folder, publicUrl),
    })
    t.teardown(() => anew.server.close())
    anew.catalogue.onFailure = (error) => t.fail(error.message)
    harmIt()
    const { payload, headers } = await anew.server.inject(address)
    t.equal(payload, asked.payload, what)
    t.equal(headers.etag, asked.headers.etag, what)
    await anew.catalogue.warm()
    t.ok(readFileSync(file).equals(whole), `${what} is rendered anew`)
  }
})

t.test('a release is shown though it cannot be rendered, and why is told', async (t) => {
  const folder = temporaryFolder(t)
  const { catalogue, server } = await openApp(t, {}, { folder })
  const failures: string[] = []
  catalogue.onFailure = (error) => failures.push(error.message)
  rmSync(folder, { recursive: true })
  writeFileSync(folder, '')
  const { release } = catalogue
  await catalogue.publish({ ...release, id: '2023-01-r9' }, null, 300)
  t.equal(failures.length, 1)
  t.match(failures[0], 'EEXIST')
  t.equal((await server.inject(`${root}/sv/bundle`)).headers['handbook-release'], '2023-01-r9')
})

t.test('what was never finished makes room even where nothing can be rendered', async (t) => {
  const folder = temporaryFolder(t)
  const { catalogue } = await openApp(t, {}, { folder })
  const failures: string[] = []
  catalogue.onFailure = (error) => failures.push(error.message)
  const left = join(folder, 'left.unfinished')
  writeFileSync(left, '')
  utimesSync(left, new Date(0), new Date(0))
  const { release } = catalogue
  const manifest = { ...release.manifest, edition: 'unknown' }
  await catalogue.publish({ ...release, manifest, edition: { id: 'none' } as Release['edition'] })
  t.equal(failures.length, 1)
  t.match(failures[0], /rendering stopped with exit code 1: .*TypeError/s, 'the log has what the process said')
  t.same(readdirSync(folder), [])
})

t.test('a release is rendered once, however often it is asked for', async (t) => {
  const { catalogue } = await openApp(t)
  catalogue.onFailure = (error) => t.fail(error.message)
  const before = underWay()
  await catalogue.publish(catalogue.release, null, 100)
  const warm = catalogue.warm()
  t.equal(underWay(), before + 1)
  await Promise.all([warm, catalogue.warm()])
  t.equal(underWay(), before)
  for (const tag of ['sv', 'en', 'fi']) t.ok(catalogue.find(`${root}/${tag}/bundle`), tag)
})

t.test('code that has changed since the start renders nothing under the old code’s names', async (t) => {
  const folder = temporaryFolder(t)
  const child = fork('src/responses/render-process.ts', { execArgv: [], silent: true })
  const parts = [{ part: '', file: join(folder, 'a'), unfinished: join(folder, 'b') }]
  child.send({ parts, publicUrl, code: 'other' })
  const [said, [code]] = await Promise.all([text(child.stderr as Readable), once(child, 'exit')])
  t.match(said, 'the code has changed since the service started')
  t.not(code, 0)
  t.same(readdirSync(folder), [])
})

t.test('what was asked for before it was forgotten is not kept', async (t) => {
  const { catalogue } = await openApp(t)
  const draft = Promise.withResolvers<Draft>()
  const obtained = catalogue.obtain('/slow', () => draft.promise)
  catalogue.forget()
  draft.resolve({ contentType: 'text/plain', body: 'old', languages: [], pinned: false })
  await obtained
  t.equal(catalogue.find('/slow'), undefined)
})

t.test('files are kept for going back to, and not without end', async (t) => {
  const { catalogue } = await openApp(t)
  const where = temporaryFolder(t)
  const folder = new AnswerFolder(where, publicUrl)
  const needed = [...folder.parts(catalogue.release).values()].map(({ file }) => file)
  for (const file of needed) writeFileSync(file, '')
  const longAgo = new Date(0)
  utimesSync(needed[0] as string, longAgo, longAgo)
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
  folder.tidy(needed.slice(1))
  t.ok(readdirSync(where).includes(basename(needed[0] as string)), 'what was needed last is kept longest')
})
