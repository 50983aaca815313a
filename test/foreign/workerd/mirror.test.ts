/** Cloudflare's server of static files, with the mirror's `_headers` and `_redirects` and nothing else. */
import { createRequire } from 'node:module'
import t from 'tap'
import { createHandbook } from '../../../sdk/src/index.ts'
import { aMirror } from '../../mirrored.ts'
import { publicUrl, root } from '../../open-app.ts'
import { addressesIn, isList, onlyHere, queried, testMissing } from '../../served.ts'
import { printVersions } from '../service.ts'

const { Miniflare } = createRequire(import.meta.url)('miniflare') as { Miniflare: new (options: object) => Host }
interface Host {
  dispatchFetch(url: string, init?: object): Promise<Response>
  dispose(): Promise<void>
}

printVersions(t, import.meta.dirname, ['miniflare', 'workerd'])

t.test('a mirror on Cloudflare', async (t) => {
  const { server, folder, write } = await aMirror(t, ['sv', 'en'], { principles: 2 })
  await write()
  const host = new Miniflare({
    modules: true,
    script: 'export default {}',
    cf: false,
    assets: {
      directory: folder,
      binding: 'ASSETS',
      routerConfig: { has_user_worker: false },
      assetConfig: { not_found_handling: '404-page', html_handling: 'auto-trailing-slash' },
    },
  })
  t.teardown(() => host.dispose())
  const ask = (path: string, init?: object) => host.dispatchFetch(publicUrl + path, init)

  let compared = 0
  for (const address of addressesIn(folder)) {
    const { headers, rawPayload } = await server.inject(queried(address))
    if (address.endsWith('.html') || isList(address) || !headers['content-type'] || onlyHere.includes(address)) continue
    const found = await ask(address)
    const type = `${found.headers.get('content-type')}`.replace(/;.*/, '')
    const isSame = type === 'text/html' || rawPayload.equals(Buffer.from(await found.arrayBuffer()))
    if (found.status !== 200 || !isSame || type !== `${headers['content-type']}`.replace(/;.*/, ''))
      t.fail(`${address}: ${found.status} ${type}`)
    if (found.headers.get('content-security-policy')?.includes(', ')) t.fail(`${address}: two policies`)
    compared += 1
  }
  t.ok(compared > 200, `${compared} responses`)
  const policyOf = async (path: string) => (await ask(path)).headers.get('content-security-policy')
  t.match(await policyOf('/'), "frame-ancestors 'none'")
  t.match(await policyOf('/embed/sv/principles/p1/frame.html'), 'frame-ancestors *')

  t.equal((await ask(`${root}/sv/nope`)).status, 404)
  // It knows no query: a page with marks is the page.
  await testMissing(t, (path) => ask(path.replace('/sv/start?questions=p1-q1', '/sv/nope')))

  const handbook = createHandbook({
    baseUrl: publicUrl,
    fetch: (url, init) => ask(`${url}`.slice(publicUrl.length), init) as Promise<Response>,
  })
  t.equal((await handbook.principles.get('p1')).id, 'p1')
  const { items, _meta } = await handbook.questions.list({ principle: 'p2', limit: 3 })
  t.same(
    items.map(({ principle }) => principle),
    ['p2', 'p2', 'p2'],
  )
  t.ok(_meta.totalRecords > 3)
  t.ok((await handbook.search('innovation')).items.length > 0)
  await t.rejects(handbook.questions.get('p1-q99'), { code: 'ITEM_NOT_FOUND' })
})
