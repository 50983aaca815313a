/** workerd ends the work of a request with the request: a client at module level must not wait for what died. */
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { soon } from '../../wait.ts'
import { bundle, printVersions, serve } from '../service.ts'

const folder = import.meta.dirname
const { Miniflare } = createRequire(import.meta.url)('miniflare') as { Miniflare: new (options: object) => Worker }
interface Worker {
  dispatchFetch(url: string): Promise<{ status: number; json(): Promise<Record<string, unknown>> }>
  dispose(): Promise<void>
}

/** The service behind a switch: answers that are old at once, and requests that wait until they are let go. */
async function behindSwitch(t: { teardown: (end: () => unknown) => void }, service: string) {
  const network = { cacheControl: 'max-age=0', requests: 0, holds: false }
  const server = createServer(async (request, response) => {
    network.requests += 1
    if (network.holds) return
    const { headers, status, ...answer } = await fetch(`${service}${request.url}`).then(async (found) => ({
      headers: found.headers,
      status: found.status,
      body: Buffer.from(await found.arrayBuffer()),
    }))
    response.writeHead(status, {
      'content-type': 'application/json',
      'cache-control': network.cacheControl,
      etag: headers.get('etag') ?? '""',
    })
    response.end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { network, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const worker = (baseUrl: string) => `
import { createHandbook } from '@innovation-handbook/sdk'
const handbook = createHandbook({ baseUrl: ${JSON.stringify(baseUrl)}, timeout: 2000, retries: 0 })
export default {
  async fetch(request) {
    const { pathname, searchParams } = new URL(request.url)
    const read = handbook.principles.get(pathname.slice(1))
    // The visitor has gone, or the page was sent before the read had ended.
    if (searchParams.has('leave')) {
      read.catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 50))
      return Response.json({ left: true })
    }
    return read.then(
      ({ id, title, _meta }) => Response.json({ id, title, stale: _meta.stale }),
      ({ code, message }) => Response.json({ code, message }, { status: 502 }),
    )
  },
}
`

t.test('a client at module level goes on reading when the request that began a read has ended', async (t) => {
  printVersions(t, folder, ['miniflare', 'workerd'])
  const { network, address } = await behindSwitch(t, await serve(t))
  const script = await bundle(folder, worker(address))
  const miniflare = new Miniflare({ modules: true, script, compatibilityDate: '2025-11-01' })
  t.teardown(() => miniflare.dispose())
  const get = async (path: string) => (await miniflare.dispatchFetch(`http://worker.example/${path}`)).json()

  t.match(await get('p1'), { id: 'p1', stale: false })
  t.match(await get('p1'), { id: 'p1', stale: false }, 'a copy that is too old is read again')

  network.holds = true
  const read = network.requests
  t.same(await get('p2?leave'), { left: true })
  await soon(() => network.requests > read)
  network.holds = false
  t.match(await get('p2'), { id: 'p2', stale: false }, 'the read that died is replaced')

  network.cacheControl = 'max-age=0, stale-while-revalidate=1'
  t.match(await get('p3'), { id: 'p3' })
  network.holds = true
  t.match(await get('p3'), { id: 'p3' }, 'the copy, and a read in the background that dies with the request')
  network.holds = false
  const before = network.requests
  const asked = async () => {
    t.match(await get('p3'), { id: 'p3' })
    return network.requests > before
  }
  t.ok(await soon(asked), 'the service is asked again')
  network.holds = true
  t.match(await get('p4'), { code: 'TIMEOUT' }, 'the time of a read is kept')
})
