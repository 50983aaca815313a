import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { Publishing } from '../../src/publishing/publishing.ts'
import { openStore } from '../../src/store/open-store.ts'
import { runHandbook, spawnHandbook } from '../handbook-command.ts'
import { copyContent } from '../open-app.ts'

/** The command on a content folder and a store of its own. */
function desk(t: Parameters<typeof copyContent>[0]) {
  const content = copyContent(t)
  const folder = dirname(content)
  const environment = { LANG: 'en_GB.UTF-8', HANDBOOK_CONTENT_DIR: content, HANDBOOK_DATA_DIR: join(folder, 'data') }
  const handbook = (...args: string[]) => runHandbook(environment, args)
  const change = (file: string, from: string, to: string) => {
    const path = join(content, file)
    const before = readFileSync(path, 'utf8')
    if (!before.includes(from)) throw new Error(`${file} does not say ${from}`)
    writeFileSync(path, before.replace(from, to))
  }
  return { environment, handbook, change, folder, content }
}

t.test('a correction goes from content/ to readers and back with one command', async (t) => {
  const { handbook, change } = desk(t)
  t.match((await handbook('releases')).stderr, 'nothing is published yet')
  t.match((await handbook('publish-content')).stdout, 'Published 2023-01-r1')
  t.equal((await handbook('publish-content')).status, 1, 'nothing to publish is no success')
  change('locales/en/principles/p1.yaml', 'p1-c3: How can we create', 'p1-c3: How may we create')
  const published = await handbook('publish-content')
  t.match(published.stdout, 'Published 2023-01-r2')
  t.match(published.stdout, 'To undo: handbook rollback 2023-01-r1')
  const changes = JSON.parse((await handbook('changes', '2023-01-r1', '--json')).stdout)
  t.same(
    changes.map(({ locale, segment, after }: Record<string, string>) => [locale, segment, after]),
    [['en', 'p1-c3.text', 'How may we create a culture that fosters innovation?']],
  )
  t.equal((await handbook('rollback', '2023-01-r1')).status, 2, 'a rollback needs a reason')
  t.match((await handbook('rollback', '2023-01-r1', '--reason', 'wrong word')).stdout, '2023-01-r1 is current again')
  t.match((await handbook('releases')).stdout, /2023-01-r1 .*current\n/)
  t.equal((await handbook('withdraw', '2023-01-r1', '--replacement', '2023-01-r2', '--reason', 'x')).status, 1)
  t.equal((await handbook('withdraw', '2023-01-r2', '--replacement', '2023-01-r1', '--reason', 'wrong word')).status, 0)
  t.same(
    JSON.parse((await handbook('audit', '--json')).stdout).map(({ action }: { action: string }) => action),
    ['withdraw', 'rollback', 'publish-content', 'publish-content'],
  )
})

t.test('a new language goes out as XLIFF and comes back, a dry run first', async (t) => {
  const { handbook, folder, content } = desk(t)
  await handbook('publish-content')
  const file = join(folder, 'is.xlf')
  t.equal((await handbook('export', 'is', '--out', file)).status, 2, 'a new language needs its name')
  t.equal((await handbook('export', 'is', '--out', file, '--endonym', 'íslenska')).status, 0)
  const empty = await handbook('import', file, '--locale', 'is', '--endonym', 'íslenska')
  t.match(empty.stdout, 'There are no translations in the file')
  const translated = readFileSync(file, 'utf8').replace(
    /(<trans-unit id="p1\.title".*\n.*\n)<target state="needs-translation"><\/target>/,
    '$1<target state="translated">Fögnum og eflum nýsköpun hjá hinu opinbera</target>',
  )
  writeFileSync(file, translated)
  const named = ['--locale', 'is', '--endonym', 'íslenska']
  t.match((await handbook('import', file, ...named)).stdout, 'repeat with --apply')
  t.throws(() => readFileSync(join(content, 'locales/is/locale.yaml')), 'a dry run writes nothing')
  t.match((await handbook('import', file, ...named, '--apply')).stdout, 'locales/is/principles/p1.yaml')
  t.match(readFileSync(join(content, 'locales/is/locale.yaml'), 'utf8'), 'endonym: íslenska')
  t.match((await handbook('publish-content')).stdout, 'Published 2023-01-r2')
  const status = JSON.parse((await handbook('status', '--json')).stdout)
  const icelandic = status.find(({ locale }: { locale: string }) => locale === 'is')
  t.same([icelandic.translated, icelandic.total - icelandic.missing, icelandic.outdated], [1, 1, 0])
  t.equal((await handbook('import', file, '--locale', 'en')).status, 1, 'a file in another language is refused whole')
})

t.test('a text that is worth a look is written only when --take names it', async (t) => {
  const { handbook, folder, content } = desk(t)
  const file = join(folder, 'en.xlf')
  await handbook('export', 'en', '--out', file)
  const titled = /(<trans-unit id="p1\.title"[\s\S]*?<target[^>]*>)[^<]*/
  writeFileSync(file, readFileSync(file, 'utf8').replace(titled, '$1Embrace 7 innovations'))
  const written = () => readFileSync(join(content, 'locales/en/principles/p1.yaml'), 'utf8')
  const held = await handbook('import', file, '--locale', 'en', '--apply')
  t.equal(held.status, 3, 'done in part')
  t.match(held.stdout, 'has other numbers than the source: 7')
  t.match(held.stdout, 'Take texts that are worth a look with --take ID,ID')
  t.notMatch(written(), 'Embrace 7 innovations')
  t.match(await handbook('import', file, '--locale', 'en', '--apply', '--take', 'p1.titel'), { status: 2 })
  t.equal((await handbook('import', file, '--locale', 'en', '--apply', '--take', 'p1.title')).status, 0)
  t.match(written(), 'Embrace 7 innovations')
})

t.test(
  'a spreadsheet that comes back untouched changes nothing, and an outdated text is asked for again',
  async (t) => {
    const { handbook, change, folder } = desk(t)
    await handbook('publish-content')
    const sheet = join(folder, 'en.xlsx')
    await handbook('export', 'en-GB', '--out', sheet)
    const report = JSON.parse((await handbook('import', sheet, '--locale', 'en', '--apply', '--json')).stdout)
    t.same([report.changes.length, report.setAside.length, report.written.length], [0, 0, 0])
    change('locales/sv/principles/p1.yaml', 'p1-c3: Hur kan vi skapa', 'p1-c3: Hur skapar vi')
    await handbook('publish-content')
    const outdated = JSON.parse((await handbook('status', '--json')).stdout).find(
      ({ locale }: { locale: string }) => locale === 'en',
    )
    t.equal(outdated.outdated, 1)
    const open = join(folder, 'open.xlf')
    t.match((await handbook('export', 'en', '--only', 'open', '--out', open)).stdout, 'Wrote 1 texts')
    const text = readFileSync(open, 'utf8')
    t.match(text, 'Hur skapar vi en kultur som främjar innovation?')
    t.match(text, 'Hur kan vi skapa en kultur som främjar innovation?', 'the old wording is shown beside the new')
    const stale = JSON.parse((await handbook('import', sheet, '--locale', 'en', '--json')).stdout)
    t.ok(stale.changes.every(({ id }: { id: string }) => id !== 'p1-c3.text'))
  },
)

t.test('commands that do not exist, and wrong words, are told from failures', async (t) => {
  const { handbook, environment } = desk(t)
  for (const [args, says] of [
    [['relases'], 'did you mean releases?'],
    [['constructor'], 'there is no command'],
    [['changes'], 'usage: handbook changes <since>'],
    [['releases', '--limit', 'many'], '--limit must be a whole number'],
    [['export', 'sv'], 'cannot be translated'],
    [['import', '/nowhere.xlf', '--locale', 'is'], 'there is no file'],
    [['releases', '--colour'], '--colour'],
  ] as [string[], string][]) {
    const { status, stderr } = await handbook(...args)
    t.equal(status, 2, args.join(' '))
    t.match(stderr, says)
    t.notMatch(stderr, /\.ts:\d+/)
  }
  t.equal((await handbook('--help')).status, 0)
  t.equal((await handbook()).status, 2)
  // As processes the commands end with the same codes.
  for (const [args, status] of [
    [['--help'], 0],
    [['releases'], 1],
    [['relases'], 2],
  ] as [string[], number][])
    t.equal((await spawnHandbook(environment, args)).status, status, args.join(' '))
})

t.test('the first token comes from the command line, is shown once, and ends there too', async (t) => {
  const { handbook } = desk(t)
  await handbook('publish-content')
  for (const args of [
    ['create', 'Cecilia'],
    ['create', 'Cecilia', '--roles', 'king'],
    ['create', 'Cecilia', '--roles', 'administrator', '--expires', 'soon'],
    ['revoke'],
    ['lend', 'Cecilia'],
  ])
    t.equal((await handbook('tokens', ...args)).status, 2, args.join(' '))
  const issued = await handbook('tokens', 'create', 'Cecilia', '--roles', 'administrator')
  const [token = ''] = issued.stdout.split('\n')
  t.match(token, /^hbk_[\w-]{43}[0-9a-f]{8}$/)
  const refused = await handbook('tokens', 'create', 'Anna', '--roles', 'translator', '--json')
  t.equal(refused.status, 1)
  t.equal(refused.stderr, '')
  t.equal(JSON.parse(refused.stdout).error.errors[0].pointer, '/grants/0/locale')
  const both = await handbook('tokens', 'create', 'Anna', '--roles', 'translator:fi,reviewer:*', '--json')
  const { id } = JSON.parse(both.stdout)
  const listed = (await handbook('tokens')).stdout
  t.match(listed, /Cecilia +administrator/)
  t.match(listed, /Anna +translator:fi reviewer:\*/)
  t.notMatch(listed, token)
  t.equal((await handbook('tokens', 'revoke', id)).status, 0)
  t.match((await handbook('tokens')).stdout, new RegExp(`${id}.*revoked`))
  t.equal((await handbook('tokens', 'revoke', 'nothing')).status, 1)
})

t.test('a draft is listed, approved and published from the command line', async (t) => {
  const { handbook, folder } = desk(t)
  await handbook('publish-content')
  const store = await openStore({ databaseUrl: undefined, dataDir: join(folder, 'data') })
  const { drafts } = new Publishing(store)
  const anna = { actor: 'token:anna', grants: [{ role: 'translator' as const, locale: 'sv' }] }
  const { id } = await drafts.create(anna, { locale: 'sv' })
  await drafts.edit(anna, { id }, { texts: { 'p1.title': { text: 'En ny rubrik' } } })
  await store.close()
  t.match((await handbook('drafts')).stdout, new RegExp(`${id} +sv +1 +2023-01-r1 +token:anna .*not yet`))
  t.equal((await handbook('publish', id)).status, 1, 'not approved')
  t.match((await handbook('approve', id)).stdout, `handbook publish ${id}`)
  const { release } = JSON.parse((await handbook('publish', id, '--json')).stdout)
  t.equal(release, '2023-01-r2')
  t.match((await handbook('changes', '2023-01-r1')).stdout, 'En ny rubrik')
  t.same(JSON.parse((await handbook('drafts', '--json')).stdout), [])
  t.equal((await handbook('approve', '0123456789abcdef')).status, 1)
})
