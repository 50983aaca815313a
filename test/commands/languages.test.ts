/** Every command speaks the language of its reader, and says each thing once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { startService, stop } from '../bench/server-process.ts'
import { runHandbook } from '../handbook-command.ts'
import { copyContent } from '../open-app.ts'

/** The names in the list of commands. */
const namesIn = (help: string) => [...help.matchAll(/^ {2}([a-z-]+) {2}/gm)].map(([, name]) => name as string)

/** Whole words of one language that no sentence of the other has. */
const isSwedish = /(?<![\p{L}/.-])(och|inte|är|för|av|till|finns|krävs|alla|den|ett|så|från)(?![\p{L}/.-])/iu
const isEnglish = /(?<![\p{L}/.-])(the|is|not|and|of|to|with|which|this|usage|there|from|it|required)(?![\p{L}/.-])/iu

function desk(t: Test) {
  const content = copyContent(t)
  const folder = dirname(content)
  const environment = {
    HANDBOOK_CONTENT_DIR: content,
    HANDBOOK_DATA_DIR: join(folder, 'data'),
    HANDBOOK_PUBLIC_URL: 'http://127.0.0.1:9',
  }
  const speaking = (variables: Record<string, string>) => (args: string[]) =>
    runHandbook({ ...environment, ...variables }, args)
  return { folder, speaking, sv: speaking({ LANG: 'sv_SE.UTF-8' }), en: speaking({ LANG: 'en_GB.UTF-8' }) }
}

t.test('help, usage and results of every command are in one language', async (t) => {
  const { folder, sv, en } = desk(t)
  const names = namesIn((await en(['--help'])).stdout)
  t.ok(names.length > 15, names.join())
  t.same(namesIn((await sv(['--help'])).stdout), names)
  const wrong = names.map((name) => [name, ...Array(301).fill('x')])
  const file = join(folder, 'en.xlf')
  const broken = join(folder, 'broken.xlf')
  writeFileSync(broken, '<xliff></b>')
  await en(['backup', join(folder, 'kept')])
  const commands = [
    ...names.map((name) => [name, '--help']),
    ...wrong,
    ...names.map((name) => [name, '--colour']),
    ['relases'],
    ['releases'],
    ['publish-content'],
    ['publish-content'],
    ['releases'],
    ['locales'],
    ['status'],
    ['changes', '2023-01-r1'],
    ['rollback', '2023-01-r1'],
    ['rollback', '2023-01-r9', '--reason', 'x'],
    ['withdraw', '2023-01-r1'],
    ['drafts'],
    ['drafts', 'begin', 'nn'],
    ['approve', '0123456789abcdef'],
    ['tokens', 'create', 'A'],
    ['tokens', 'create', 'A', '--roles', 'king'],
    ['tokens', 'create', 'A', '--roles', 'administrator', '--expires', 'x'],
    ['tokens', 'create', 'A', '--roles', 'administrator'],
    ['tokens'],
    ['audit', '--limit', 'x'],
    ['audit'],
    ['export', 'sv'],
    ['export', 'nn'],
    ['export', 'en', '--out', file, '--format', 'doc'],
    ['export', 'en', '--out', file],
    ['import', file],
    ['import', file, '--locale', 'fi'],
    ['import', file, '--locale', 'en'],
    ['import', join(folder, 'nothing.xlf'), '--locale', 'en'],
    ['import', broken, '--locale', 'en'],
    ['backup', join(folder, 'backup')],
    ['restore', broken],
    ['restore', join(folder, 'kept')],
    ['doctor'],
    ['doctor', '--portal', 'http://127.0.0.1:9/'],
    ['mirror', join(folder, 'mirror')],
    ['write-content'],
  ]
  const silent: string[] = []
  for (const args of commands) {
    const called = args.slice(0, 6).join(' ')
    const english = await en(args)
    // What a first run did, a second cannot do again.
    rmSync(join(folder, 'backup'), { force: true })
    const swedish = await sv(args)
    const said = [english, swedish].map(({ stdout, stderr }) => `${stdout}${stderr}`.replaceAll(folder, ''))
    const [inEnglish, inSwedish] = said as [string, string]
    t.notMatch(inEnglish.replace(/[”"“][^”"“]*[”"“]/g, ''), isSwedish, `${called}: in English`)
    t.notMatch(inSwedish.replace(/[”"“][^”"“]*[”"“]/g, ''), isEnglish, `${called}: in Swedish`)
    if (inEnglish === inSwedish) silent.push(called)
    for (const text of said) {
      const lines = text.split('\n').filter((line) => line.trim() !== '')
      t.equal(new Set(lines).size, lines.length, `${called}: says a thing once`)
    }
  }
  t.same(silent, [], 'each says something')
})

t.test('LC_ALL goes before LANG, and an empty one does not count', async (t) => {
  const { speaking } = desk(t)
  const says = async (variables: Record<string, string>) => (await speaking(variables)(['relases'])).stderr
  t.match(await says({ LC_ALL: 'sv_SE.UTF-8', LANG: 'en_GB.UTF-8' }), 'menade du')
  t.match(await says({ LC_ALL: '', LANG: 'sv_SE.UTF-8' }), 'menade du')
  t.match(await says({ LC_MESSAGES: 'sv_SE.UTF-8', LANG: 'en_GB.UTF-8' }), 'menade du')
  t.match(await says({ LANG: 'fi_FI.UTF-8' }), 'did you mean')
})

t.test('with --json an error is JSON as well', async (t) => {
  const { folder, sv } = desk(t)
  const file = join(folder, 'wrong.xlf')
  writeFileSync(file, 'no XML')
  for (const [args, status, code] of [
    [['relases'], 2, 'USAGE'],
    [['releases'], 1, 'FAILED'],
    [['import', file, '--locale', 'en'], 1, 'FILE_REFUSED'],
    [['drafts', '--server', 'http://127.0.0.1:9'], 4, 'UNREACHABLE'],
  ] as const) {
    const { status: ended, stdout, stderr } = await sv([...args, '--json'])
    t.same([ended, stderr], [status, ''], args.join(' '))
    t.match(JSON.parse(stdout), { error: { code, detail: /\S/ } }, args.join(' '))
  }
})

t.test('a command that lacks a token names HANDBOOK_TOKEN, and no header', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-languages-'))
  const base = { PATH: process.env.PATH, HOME: process.env.HOME }
  const service = await startService({
    ...base,
    HANDBOOK_DATA_DIR: join(folder, 'data'),
    PORT: '0',
    HOST: '127.0.0.1',
  })
  t.teardown(async () => {
    await stop(service)
    rmSync(folder, { recursive: true, force: true })
  })
  const server = `http://127.0.0.1:${service.port}`
  for (const LANG of ['sv_SE.UTF-8', 'en_GB.UTF-8']) {
    const { status, stderr } = await runHandbook({ ...base, LANG }, ['drafts', '--server', server])
    t.equal(status, 1)
    t.match(stderr, 'HANDBOOK_TOKEN')
    t.notMatch(stderr, 'Authorization')
  }
})
