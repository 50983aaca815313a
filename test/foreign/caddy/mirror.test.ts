/** Caddy serves a mirror with the mirror's own Caddyfile and nothing else. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { freePort } from '../../free-port.ts'
import { aMirror } from '../../mirrored.ts'
import { root, temporaryFolder } from '../../open-app.ts'
import { addressesIn, compareServed, testMissing } from '../../served.ts'
import { answers, printPackages, run } from '../debian.ts'

printPackages(t, import.meta.dirname)

t.test('Caddy serves a mirror with the service’s bytes, types, times and headers', async (t) => {
  const { server, folder, write } = await aMirror(t, ['sv', 'en'], { principles: 5 })
  await write()
  const port = await freePort()
  const place = temporaryFolder(t)
  const file = join(place, 'Caddyfile')
  writeFileSync(
    file,
    `{\n\tadmin off\n}\nhttp://127.0.0.1:${port} {\n\troot * ${folder}\n\timport ${folder}/Caddyfile\n}\n`,
  )
  const env = { ...process.env, HOME: place }
  const caddy = run(t, 'caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { env })
  const host = `http://127.0.0.1:${port}`
  await caddy.until(() => answers(host))

  const compared = await compareServed(t, host, { server, addresses: addressesIn(folder) })
  t.ok(compared > 300, `${compared} responses`)
  const item = await fetch(`${host}${root}/sv/questions/p1-q6`)
  t.match(Object.fromEntries(item.headers), { 'content-language': 'sv', 'content-encoding': /gzip|br/ })
  const etag = item.headers.get('etag') as string
  t.equal((await fetch(item.url, { headers: { 'if-none-match': etag } })).status, 304)
  const status = async (path: string) => (await fetch(host + path, { redirect: 'manual' })).status
  t.equal(await status(`${root}/sv/bundle?fallback=chain&release=2023-01-r1`), 200)
  for (const path of [
    '/Caddyfile',
    '/_headers',
    '/.htaccess',
    '/web.config',
    `${root}/sv/nope`,
    `${root}/sv/search?q=a`,
    `${root}/sv/actions?page=2`,
  ])
    t.equal(await status(path), 404, path)
  t.equal(await status('/id/p1'), 303)
  const missing = await fetch(`${host}${root}/sv/nope`)
  t.match(Object.fromEntries(missing.headers), {
    'content-type': /^application\/problem\+json/,
    'handbook-mirror': '2023-01-r1',
  })
  t.match(await missing.json(), { code: 'ADDRESS_NOT_FOUND', status: 404 })
  await testMissing(t, (path) => fetch(host + path))
})
