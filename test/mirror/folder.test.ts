import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { MirrorFolder } from '../../src/mirror/folder.ts'
import { aMirror, stateOf } from '../mirrored.ts'
import { temporaryFolder } from '../open-app.ts'

t.test('a second run writes nothing, and a new release only what it changes', async (t) => {
  const { folder, write, reword } = await aMirror(t, ['sv', 'en'], { principles: 2 })
  const first = await write()
  t.ok(first.written > 300, `${first.written} files`)
  const before = stateOf(folder)
  t.same(await write(), { written: 0, unchanged: first.written, removed: 0 })
  t.same(stateOf(folder), before)

  const next = await reword('En annan rubrik')
  const second = await write(next)
  t.ok(second.written > 0 && second.written < first.written / 3, `${second.written} written`)
  t.ok(second.removed > 0, 'the release before')
  const after = stateOf(folder)
  t.equal(after.size, before.size)
  const item = 'handbook/v1/sv/principles/p1/index.json'
  t.match(readFileSync(join(folder, item), 'utf8'), 'En annan rubrik')
  t.not(after.get(item), before.get(item))
  for (const same of ['handbook/v1/sv/questions/p2-q1/index.json', 'handbook/v1/en/bundle/index.json.br'])
    t.equal(after.get(same), before.get(same), same)
  t.notOk(existsSync(join(folder, 'handbook/v1/releases/2023-01-r1')), 'no empty folder is left')
})

const names = ['docs/index.html', 'handbook/v1/heads/index.json', 'index.html']

/** A folder, and a way to write the same few files into it, some with another body. */
function aFolder(t: Parameters<typeof temporaryFolder>[0]) {
  const folder = join(temporaryFolder(t), 'mirror')
  const about = { release: '2023-01-r1', digest: 'd', publicUrl: 'https://handbook.example' }
  const write = async (bodies: Record<string, string> = {}) => {
    const modified = new Date('2026-11-23T08:00:00Z')
    const files = names.map((path) => ({ path, body: Buffer.from(bodies[path] ?? `body of ${path}`), modified }))
    return (await MirrorFolder.open(folder)).write(files, about)
  }
  return { folder, write }
}

t.test('a file that was damaged or removed is written again', async (t) => {
  const { folder, write } = aFolder(t)
  t.same(await write(), { written: 3, unchanged: 0, removed: 0 })
  const [damaged, removed] = [join(folder, 'docs/index.html'), join(folder, 'handbook/v1/heads/index.json')]
  const whole = readFileSync(damaged)
  writeFileSync(damaged, whole.subarray(1))
  rmSync(removed)
  t.same(await write(), { written: 2, unchanged: 1, removed: 0 })
  t.ok(readFileSync(damaged).equals(whole))
})

t.test('a folder with files that no mirror wrote is refused, and nothing in it is touched', async (t) => {
  const { folder, write } = aFolder(t)
  mkdirSync(join(folder, 'site'), { recursive: true })
  writeFileSync(join(folder, 'site/index.html'), 'mine')
  await t.rejects(write(), {
    name: 'FolderRefused',
    message: /1 files that no mirror wrote, such as site\/index\.html/,
  })
  t.same([...stateOf(folder).keys()], ['site/index.html'])
  rmSync(join(folder, 'site'), { recursive: true })
  await write()
  writeFileSync(join(folder, 'handbook/notes.txt'), 'mine')
  await t.rejects(write(), { name: 'FolderRefused' })
  rmSync(join(folder, 'handbook/notes.txt'))
  symlinkSync('/tmp', join(folder, 'elsewhere'))
  await t.rejects(write(), { name: 'FolderRefused' }, 'a link may lead anywhere')
})

t.test('a list that names files outside the folder is not believed', async (t) => {
  const { folder, write } = aFolder(t)
  const outside = join(folder, '../outside.txt')
  mkdirSync(folder)
  writeFileSync(outside, 'mine')
  for (const path of ['../outside.txt', '/etc/passwd', 'a/../../outside.txt', '..\\outside.txt']) {
    writeFileSync(join(folder, 'mirror.json'), JSON.stringify({ files: { [path]: null } }))
    await t.rejects(write(), { name: 'FolderRefused' }, path)
  }
  writeFileSync(join(folder, 'mirror.json'), '[')
  await t.rejects(write(), { name: 'FolderRefused' })
  t.equal(readFileSync(outside, 'utf8'), 'mine')
  const file = join(folder, '../file')
  writeFileSync(file, '')
  await t.rejects(MirrorFolder.open(file), { name: 'FolderRefused', message: /not a folder/ })
})

t.test('a run that stopped half way leaves whole files, and the next one finishes it', async (t) => {
  const { folder, write, reword } = await aMirror(t)
  await write()
  const before = stateOf(folder)
  const next = await reword('En annan rubrik')
  // A folder stands where a file is to be put: writing fails there, as it would on a full disk.
  const inTheWay = join(folder, 'handbook/v1/sv/principles/p1/index.json.br.partial')
  mkdirSync(inTheWay)
  await t.rejects(write(next))
  const files = stateOf(folder)
  for (const name of before.keys()) t.ok(files.has(name), name)
  t.match(readFileSync(join(folder, 'handbook/v1/heads/index.json'), 'utf8'), '2023-01-r1', 'the head moves last')
  for (const name of files.keys()) if (name.endsWith('index.json')) JSON.parse(readFileSync(join(folder, name), 'utf8'))
  rmSync(inTheWay, { recursive: true })
  writeFileSync(inTheWay, 'half')
  const { written } = await write(next)
  t.ok(written > 0)
  t.match(await write(next), { written: 0, removed: 0 })
  t.match(readFileSync(join(folder, 'handbook/v1/heads/index.json'), 'utf8'), '2023-01-r2')
  t.notOk(existsSync(inTheWay))
})

t.test('two bodies of one file never have the same time and size, whatever clocks say', async (t) => {
  const { folder, write } = aFolder(t)
  const [name = ''] = names
  await write({ [name]: 'Expires: 2027-10-01' })
  const timeAndSize = () => stateOf(folder).get(name)?.split(' ').slice(0, 2)
  const before = timeAndSize()
  t.same(await write({ [name]: 'Expires: 2027-11-01' }), { written: 1, unchanged: 2, removed: 0 })
  t.notSame(timeAndSize(), before)
  t.equal(readFileSync(join(folder, name), 'utf8'), 'Expires: 2027-11-01')
})
