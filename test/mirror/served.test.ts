import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { extensions } from '../../src/mirror/files.ts'
import { aMirror } from '../mirrored.ts'
import { startNginx } from '../nginx.ts'
import { root } from '../open-app.ts'
import { hasNginx } from '../programs.ts'
import { addressesIn, compareServed, isList, onlyHere, queried, testMissing, withoutForms } from '../served.ts'

/** The least a static file server does: files as they are, and the index of a folder. */
function plainServer(folder: string) {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent((request.url as string).split('?')[0] as string))
    const candidates = [path, ...Object.values(extensions).map((extension) => `${path}/index.${extension}`)]
    for (const file of candidates) {
      try {
        response.end(readFileSync(file))
        return
      } catch {}
    }
    response.writeHead(404).end()
  })
  return new Promise<{ address: string; close: () => void }>((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
        close: () => server.close(),
      }),
    ),
  )
}

/** The whole handbook, mirrored once for all that is asked here. */
const { server, folder, write } = await aMirror(t, ['sv', 'en'], { principles: 5 })
await write()

t.test('a mirror on a plain file server answers byte for byte what the service answers', async (t) => {
  const plain = await plainServer(folder)
  t.teardown(plain.close)
  const addresses = addressesIn(folder)
  let compared = 0
  for (const address of addresses.filter((one) => !isList(one) && !onlyHere.includes(one))) {
    const answer = await server.inject(queried(address))
    const mirrored = Buffer.from(await (await fetch(plain.address + address)).arrayBuffer())
    const ours = withoutForms(answer.rawPayload, answer.headers['content-type'])
    if (answer.statusCode !== 200 || !ours.equals(mirrored)) t.fail(address)
    compared += 1
  }
  t.ok(compared > 300, `${compared} answers`)
  const lists = addresses.filter(isList)
  t.equal(lists.length, 13)
  for (const address of lists) {
    const { items, _meta } = JSON.parse(await (await fetch(plain.address + address)).text())
    const pages: unknown[] = []
    for (let page = 1; pages.length < _meta.totalRecords; page += 1)
      pages.push(...(await server.inject(`${address}?limit=50&page=${page}`)).json().items)
    t.same(items, pages, address)
    t.equal(items.length, _meta.totalRecords)
  }
})

t.test('what stands compressed beside a file is that file', async (t) => {
  const { files } = JSON.parse(readFileSync(join(folder, 'mirror.json'), 'utf8')) as { files: object }
  let compared = 0
  for (const path of Object.keys(files).filter((name) => /\.(br|gz)$/.test(name))) {
    const compressed = readFileSync(join(folder, path))
    const body = path.endsWith('.br') ? brotliDecompressSync(compressed) : gunzipSync(compressed)
    if (!body.equals(readFileSync(join(folder, path.slice(0, -3))))) t.fail(path)
    compared += 1
  }
  t.ok(compared > 400, `${compared} files`)
})

t.test(
  'nginx serves a mirror with the service’s bytes, types, times and headers',
  { skip: hasNginx ? false : 'needs nginx: apt-get install nginx-light' },
  async (t) => {
    const { address: nginx, stop } = await startNginx(folder)
    t.teardown(stop)
    const compared = await compareServed(t, nginx, { server, addresses: addressesIn(folder) })
    t.ok(compared > 300, `${compared} answers`)
    const item = await fetch(`${nginx}${root}/sv/questions/p1-q6`)
    t.equal(item.headers.get('content-language'), 'sv')
    t.equal(item.headers.get('content-encoding'), 'gzip')
    const etag = item.headers.get('etag') as string
    t.equal((await fetch(item.url, { headers: { 'if-none-match': etag } })).status, 304)
  },
)

t.test(
  'nginx does not answer what files cannot know',
  { skip: hasNginx ? false : 'needs nginx: apt-get install nginx-light' },
  async (t) => {
    const { address: nginx, stop } = await startNginx(folder)
    t.teardown(stop)
    const status = async (path: string) => (await fetch(nginx + path, { redirect: 'manual' })).status
    t.equal(await status(`${root}/sv/bundle?release=2023-01-r1`), 200)
    t.equal(await status(`${root}/sv/bundle?fallback=chain&release=2023-01-r1`), 200)
    for (const path of [
      'sv/bundle?release=2023-01-r9',
      'sv/actions?page=2',
      'sv/questions?principle=p1',
      'sv/search?q=a',
    ])
      t.equal(await status(`${root}/${path}`), 404, path)
    for (const path of [
      '/nginx.conf',
      '/_headers',
      '/.nojekyll',
      '/.htaccess',
      '/web.config',
      `${root}/sv/nope`,
      `${root}/../../../etc/passwd`,
    ])
      t.equal(await status(path), 404, path)
    t.equal(await status('/id/p1'), 303)
    t.equal(await status('/'), 200)
    t.equal(await status('/portal'), 200)
    t.equal(await status('/embed/sv/principles/p1?view=frame&questions=p1-q1'), 404)
    t.equal(await status('/embed/sv/principles/p1?heading=2&view=fragment'), 200)
    const missing = await fetch(`${nginx}${root}/sv/nope`)
    t.match(missing.headers.get('content-type'), 'application/problem+json')
    t.match(await missing.json(), { code: 'ADDRESS_NOT_FOUND', status: 404 })
    t.equal(missing.headers.get('handbook-mirror'), '2023-01-r1')
    await testMissing(t, (path) => fetch(nginx + path))
    t.equal((await fetch(`${nginx}/nope`)).headers.get('content-type'), 'application/problem+json; charset=utf-8')
    const policy = (await fetch(`${nginx}/sv/nope`)).headers.get('content-security-policy')
    t.equal(policy, (await fetch(`${nginx}/sv/start`)).headers.get('content-security-policy'))
  },
)
