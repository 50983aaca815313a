import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import t from 'tap'
import { listen } from '../consumer.ts'

const program = resolve('dist/sdk/dist/cli.js')

t.test('npx handbook-sdk writes a lock and holds the service to it', async (t) => {
  const { address, stop } = await listen(t)
  const folder = mkdtempSync(join(tmpdir(), 'handbook-lock-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const run = (...given: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      execFile(process.execPath, [program, ...given], { cwd: folder }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
      )
    })
  t.match(await run('--help'), { code: 0, said: /handbook-sdk lock/ })
  t.match(await run(), { code: 2, said: /handbook-sdk lock/ })
  t.match(await run('lock', '--url', address, '--locales', 'sv'), { code: 2, said: /^Unknown option '--locales'/ })
  t.match(await run('check', '--url', address), { code: 2, said: /no such file/ })
  t.match(await run('lock', '--url', address, '--locale', 'xx'), { code: 2, said: /^LOCK_MISMATCH: / })
  const misspelt = await run('lock', '--url', address, '--locale', 'sv', '--use', 'p1,zz')
  t.match(misspelt, { code: 2, said: /^LOCK_MISMATCH: .*“zz”/ })
  t.notOk(existsSync(join(folder, 'handbook.lock.json')))
  t.match(await run('lock', '--url', address, '--locale', 'sv-SE,is_IS,sv', '--use', 'p1-q6'), {
    code: 0,
    said: /2023-01-r1/,
  })

  const file = join(folder, 'handbook.lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  t.match(lock, { release: '2023-01-r1', locales: ['sv', 'is'], uses: ['p1-q6'] })
  t.match(await run('check', '--url', address), { code: 0, said: /is as locked\.\nIt is the current release/ })
  const json = await run('check', '--url', address, '--json')
  t.match(JSON.parse(json.said), { from: '2023-01-r1', to: '2023-01-r1', changes: [], removed: [] })
  writeFileSync(file, JSON.stringify({ ...lock, digest: 'a'.repeat(64) }))
  t.match(await run('check', '--url', address), { code: 2, said: /^LOCK_MISMATCH: / })
  writeFileSync(file, '{}')
  t.match(await run('check', '--url', address), { code: 2, said: /is not a lock file/ })
  await stop()
  t.match(await run('lock', '--url', address), { code: 2, said: /^NETWORK: / })
})
