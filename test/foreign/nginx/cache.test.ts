/** nginx as a cache with the documented configuration. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { freePort } from '../../free-port.ts'
import { temporaryFolder } from '../../open-app.ts'
import { openService, read, readAll, repeated, testVariants } from '../cached.ts'
import { answers, printPackages, run } from '../debian.ts'

/** nginx as documented, but for the ports and the folder. */
async function startNginx(t: Test, publicUrl: string): Promise<string> {
  const folder = temporaryFolder(t)
  const port = await freePort()
  const recipe = readFileSync('docs/caches/nginx.conf', 'utf8')
    .replace('127.0.0.1:3000', new URL(publicUrl).host)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/var/cache/nginx', folder)
  writeFileSync(join(folder, 'cache.conf'), recipe)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/pid; daemon off; master_process off; events {}
http { access_log off; ${temporary.join(' ')} include cache.conf; }`,
  )
  const nginx = run(t, 'nginx', ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')])
  const address = `http://127.0.0.1:${port}`
  await nginx.until(() => answers(address))
  return address
}

printPackages(t, import.meta.dirname)

t.test('10,000 reads reach the service once per address and encoding', async (t) => {
  const { publicUrl, reached, addresses, etagOf } = await openService(t)
  const nginx = await startNginx(t, publicUrl)
  reached.length = 0
  await readAll(t, nginx, addresses, 10_000)
  t.ok(reached.length > 1000 && reached.length < 4000, `${reached.length} of 10,000 reach the service`)
  // nginx asks again after a minute, and gets a 304.
  t.same(repeated(reached.filter((line) => !line.endsWith('if-none-match'))), [])
  for (const address of addresses) {
    const { headers } = await read(nginx + address, { accept: '*/*', 'accept-encoding': 'gzip, br' })
    if (headers.etag !== (await etagOf(address, 'br'))) t.fail(`${address} differs`)
  }
})

t.test('types, languages, maintainers and outages', async (t) => {
  const service = await openService(t)
  await testVariants(t, await startNginx(t, service.publicUrl), service)
})
