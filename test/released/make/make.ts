/**
 * Makes everything in `test/released/` that is handed out, by running the code of a checkout:
 * `node test/released/make/make.ts CHECKOUT DATABASE_URL`, as README.md says.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { ask, requester, settings, startService } from '../process.ts'
import { makeClients } from './clients.ts'
import { type Life, live } from './life.ts'
import { makeReplica } from './replica.ts'
import { recordResponses } from './responses.ts'

const [checkout = '', databaseUrl = ''] = process.argv.slice(2)
const out = resolve(import.meta.dirname, '../1.0.0')
const work = mkdtempSync(join(tmpdir(), 'handbook-released-'))
process.once('exit', () => rmSync(work, { recursive: true, force: true }))
for (const folder of ['exports', 'embed']) mkdirSync(join(out, folder), { recursive: true })

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(out, name), content)
const compressed = (content: string | Uint8Array) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS } })
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** The store that one service lived in, with that service still running. */
async function lived(env: Record<string, string>) {
  const command = (...args: string[]) =>
    execFileSync(process.execPath, ['src/commands/handbook.ts', ...args], {
      cwd: checkout,
      env: { PATH: process.env.PATH, ...settings, ...env },
      encoding: 'utf8',
    })
  const service = await startService(['src/launch.js'], env, checkout)
  const expires = new Date(Date.now() + 700 * 24 * 60 * 60 * 1000).toISOString()
  const created = command('tokens', 'create', 'Cecilia', '--roles', 'administrator', '--expires', expires, '--json')
  const life = await live(service.address, (JSON.parse(created) as { token: string }).token)
  return { service, command, life }
}

/** The files that translators got, of the open Finnish and the approved Danish draft. */
async function exportFiles(address: string, { tokens, drafts }: Life): Promise<void> {
  const request = requester(address, tokens.translator)
  for (const [locale, draft] of [
    ['fi', drafts.open],
    ['da', drafts.approved],
  ] as const)
    for (const [format, extension] of [
      ['xliff', 'xlf'],
      ['xlsx', 'xlsx'],
    ] as const) {
      const response = await request('GET', `/drafts/${draft}/exports?format=${format}`, { headers: { accept: '*/*' } })
      const bytes = new Uint8Array(await response.arrayBuffer())
      // A workbook is compressed as it is.
      if (format === 'xlsx') write(`exports/${locale}.xlsx`, bytes)
      else write(`exports/${locale}.${extension}.br`, compressed(bytes))
    }
}

/** Scripts and styles as they are served, with both addresses of each. */
async function copyAssets(address: string): Promise<void> {
  const names = [
    '/sdk/embed.js',
    '/sdk/embed-word.js',
    '/embed/host.js',
    '/embed/frame.js',
    '/embed/embed.css',
    '/embed/portal.css',
  ]
  const assets = []
  for (const path of names) {
    const response = await fetch(address + path)
    const bytes = Buffer.from(await response.arrayBuffer())
    const digest = createHash('sha384').update(bytes).digest()
    const hashedPath = path.replace(/\.(?=\w+$)/, `-${digest.toString('hex').slice(0, 16)}.`)
    const hashed = Buffer.from(await (await fetch(address + hashedPath)).arrayBuffer())
    if (!response.ok || !hashed.equals(bytes)) throw new Error(`${hashedPath} does not answer with ${path}`)
    const file = path.slice(path.lastIndexOf('/') + 1)
    write(`embed/${file}`, bytes)
    const type = response.headers.get('content-type')
    assets.push({ path, hashedPath, integrity: `sha384-${digest.toString('base64')}`, type, file })
  }
  write('embed/addresses.json', json(assets))
}

const dataDir = join(work, 'data')
const sqlite = await lived({ HANDBOOK_DATA_DIR: dataDir })
const { address } = sqlite.service
const anyone = requester(address)
write('sdk.tgz', new Uint8Array(await (await fetch(`${address}/sdk/innovation-handbook-sdk.tgz`)).arrayBuffer()))
await copyAssets(address)
await exportFiles(address, sqlite.life)
const lock = [
  'lock',
  '--url',
  address,
  '--locale',
  'sv,en',
  '--use',
  'p1,p1-q6',
  '--file',
  join(out, 'handbook.lock.json'),
]
execFileSync(process.execPath, [join(checkout, 'dist/sdk/dist/cli.js'), ...lock])
write('responses.json.br', compressed(JSON.stringify(await recordResponses(anyone, sqlite.life.releases.readable))))
write('feed.xml', await (await anyone('GET', '/feed')).text())
const openapi = await ask<object>(anyone, 'GET', '/openapi.json')
await sqlite.service.stop()
rmSync(join(out, 'handbook.backup'), { force: true })
sqlite.command('backup', join(out, 'handbook.backup'))
write('store.sqlite.br', compressed(readFileSync(join(dataDir, 'handbook.sqlite'))))

const postgres = await lived({ HANDBOOK_DATA_DIR: join(work, 'other'), DATABASE_URL: databaseUrl })
await postgres.service.stop()
const dump = execFileSync('pg_dump', ['--inserts', '--no-owner', '--no-privileges', databaseUrl], {
  encoding: 'utf8',
  maxBuffer: 100 * 1024 * 1024,
})
// `\restrict` is for psql alone.
write('store.postgres.sql.br', compressed(dump.replace(/^\\(un)?restrict .*\n/gm, '')))

write('life.json', json({ sqlite: sqlite.life, postgres: postgres.life }))
write('clients.mjs.br', compressed(makeClients(join(work, 'clients'), openapi)))
write('replica.json.br', compressed(JSON.stringify(await makeReplica(checkout))))
