import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { startService, stop } from '../bench/server-process.ts'
import { runHandbook, spawnHandbook } from '../handbook-command.ts'
import { soon } from '../wait.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

/** A service with a store of its own, and the command as it is used here, on that store, and from elsewhere. */
async function serving(t: Test) {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-remote-'))
  const base = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'en_GB.UTF-8' }
  const here = { ...base, HANDBOOK_DATA_DIR: join(folder, 'data') }
  const service = await startService({ ...here, PORT: '0', HOST: '127.0.0.1' })
  t.teardown(async () => {
    await stop(service)
    rmSync(folder, { recursive: true, force: true })
  })
  const server = `http://127.0.0.1:${service.port}`
  const elsewhere = { ...base, HANDBOOK_DATA_DIR: join(folder, 'nothing') }
  const local = (...args: string[]) => runHandbook(here, args)
  const as = (token: string, ...args: string[]) =>
    runHandbook({ ...elsewhere, HANDBOOK_TOKEN: token }, [...args, '--server', server])
  const issue = async (name: string, roles: string) =>
    JSON.parse((await local('tokens', 'create', name, '--roles', roles, '--json')).stdout) as {
      token: string
      id: string
    }
  return { folder, server, elsewhere, local, as, issue }
}

t.test('a translator, a reviewer and a publisher do the whole job on a server elsewhere', async (t) => {
  const { folder, as, issue, local } = await serving(t)
  const [anna, rune, petra, cecilia] = await Promise.all([
    issue('Anna', 'translator:is'),
    issue('Rune', 'reviewer:is'),
    issue('Petra', 'publisher:is'),
    issue('Cecilia', 'administrator'),
  ])
  t.match((await as(anna.token, 'export', 'is')).stderr, 'handbook drafts begin is')
  const begun = await as(anna.token, 'drafts', 'begin', 'is', '--endonym', 'íslenska', '--json')
  const { id } = JSON.parse(begun.stdout)
  const file = join(folder, 'is.xlf')
  t.match((await as(anna.token, 'export', 'is', '--out', file)).stdout, `handbook import ${file} --draft ${id}`)
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      /(<trans-unit id="p1\.title".*\n.*\n)<target state="needs-translation"><\/target>/,
      '$1<target state="translated">Fögnum og eflum nýsköpun hjá hinu opinbera</target>',
    ),
  )
  const dry = await as(anna.token, 'import', file, '--locale', 'is')
  t.match(dry.stdout, 'repeat with --apply')
  t.match((await as(anna.token, 'preview', id)).stdout, /^\d+ changes for readers. 0 of/m, 'a dry run changes nothing')
  t.match((await as(anna.token, 'import', file, '--draft', id, '--apply')).stdout, `handbook approve ${id}`)
  t.match((await as(anna.token, 'preview', id)).stdout, 'Fögnum og eflum nýsköpun')
  const preview = ['preview', id, 'is/principles/p1']
  const shown = (await as(anna.token, ...preview)).stdout
  t.equal(JSON.parse(shown).title, 'Fögnum og eflum nýsköpun hjá hinu opinbera')
  t.equal(shown, (await as(anna.token, ...preview, '--json')).stdout)
  t.match((await as(anna.token, 'status')).stdout, new RegExp(`^is +${id} +\\d+ .*`, 'm'))
  t.equal((await as(anna.token, 'approve', id)).status, 1, 'nobody approves their own work')
  t.equal((await as(petra.token, 'publish', id)).status, 1, 'not approved')
  t.match((await as(rune.token, 'approve', id)).stdout, `handbook publish ${id}`)
  const published = await as(petra.token, 'publish', id)
  t.match(published.stdout, 'published in 2023-01-r2')
  t.match(published.stdout, 'To undo: handbook rollback 2023-01-r1')
  const locales = await soon(
    async () => (await as(anna.token, 'locales')).stdout,
    (said) => said.includes('íslenska'),
  )
  t.match(locales, /^is +íslenska +ltr +unofficial +sv +1 of/m)
  t.equal(
    (await as(petra.token, 'rollback', '2023-01-r1', '--reason', 'too early')).status,
    1,
    'an Icelandic publisher',
  )
  const undone = await as(cecilia.token, 'rollback', '2023-01-r1', '--reason', 'too early')
  t.match(undone.stdout, '2023-01-r1 is current again. Before, 2023-01-r2 was.')
  const withdrawn = ['withdraw', '2023-01-r2', '--replacement', '2023-01-r1', '--reason', 'too early']
  t.equal((await as(cecilia.token, ...withdrawn)).status, 0)
  for (const command of [
    ['releases'],
    ['changes', '2023-01-r1', '2023-01-r1'],
    ['audit'],
    ['tokens'],
    ['drafts'],
    ['locales'],
  ]) {
    const [there, here] = await Promise.all([as(cecilia.token, ...command, '--json'), local(...command, '--json')])
    t.equal(there.status, 0, there.stderr)
    t.equal(withoutUse(there.stdout), withoutUse(here.stdout), `${command[0]} says the same here and there`)
  }
  t.equal((await as(cecilia.token, 'tokens', 'revoke', anna.id)).status, 0)
  t.match((await as(anna.token, 'drafts')).stderr, /token/i)
})

/** When a token was last used differs from one look to the next. */
const withoutUse = (json: string) => json.replace(/"lastUsedAt": .*/g, '')

t.test('what cannot be done elsewhere, and servers that are none, are told apart from refusals', async (t) => {
  const { as, elsewhere, server } = await serving(t)
  const token = 'hbk_wrong'
  const wrong = await as(token, 'drafts')
  t.equal(wrong.status, 1)
  t.notMatch(wrong.stderr + wrong.stdout, token)
  t.equal((await runHandbook(elsewhere, ['locales', '--server', server])).status, 0, 'readers need no token')
  for (const command of [['publish-content'], ['write-content'], ['mirror', 'public']]) {
    const refused = await as(token, ...command)
    t.equal(refused.status, 2)
    t.match(refused.stderr, `${command[0]} uses the local store`)
  }
  t.match((await runHandbook(elsewhere, ['locales', '--server', 'handbook.example'])).stderr, 'HANDBOOK_SERVER must be')
  const plain = await runHandbook({ ...elsewhere, HANDBOOK_TOKEN: token }, [
    'drafts',
    '--server',
    'http://handbook.example',
  ])
  t.equal(plain.status, 2)
  t.match(plain.stderr, 'would be sent in clear text')
})

t.test('an address where no handbook service answers ends with a code of its own', async (t) => {
  const answers: Record<string, RequestListener> = {
    'responds with 200, but is not': (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Welcome</h1>')
    },
    'responds with 502, but is not': (_request, response) => {
      response.writeHead(502, { 'Content-Type': 'text/plain' }).end('Bad gateway')
    },
    'redirects to https://elsewhere.example/': (_request, response) => {
      response.writeHead(302, { Location: 'https://elsewhere.example/' }).end()
    },
    'does not respond': (request) => request.socket.destroy(),
  }
  for (const [says, answer] of Object.entries(answers)) {
    const other = createServer(answer).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const env = { PATH: process.env.PATH, HANDBOOK_SERVER: `http://127.0.0.1:${port}`, HANDBOOK_TOKEN: 'hbk_secret' }
    const run = says === 'does not respond' ? spawnHandbook : runHandbook
    const { status, stderr } = await run(env, ['drafts'])
    other.close()
    t.equal(status, 4, says)
    t.match(stderr, says)
    t.notMatch(stderr, /hbk_secret|\.ts:\d+/)
  }
})
