/** Every read operation through Prism, which compares requests and responses with the OpenAPI document. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { document } from '../../document.ts'
import { freePort } from '../../free-port.ts'
import { openApp, root } from '../../open-app.ts'
import { reads } from '../reads.ts'

/** Prism in front of the service; returns its address. */
async function startPrism(t: Test): Promise<string> {
  const { server } = await openApp(t)
  const upstream = await server.listen({ port: 0, host: '127.0.0.1' })
  const port = await freePort()
  const program = join(import.meta.dirname, 'node_modules/@stoplight/prism-cli/dist/index.js')
  const files = ['proxy', 'schemas/openapi.json', `${upstream}${root}`]
  const prism = spawn(process.execPath, [program, ...files, '--port', `${port}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.teardown(() => prism.kill())
  let log = ''
  prism.stdout.setEncoding('utf8')
  while (!log.includes('Prism is listening')) log += await once(prism.stdout, 'data')
  prism.stdout.resume()
  return `http://127.0.0.1:${port}`
}

t.test('every read operation keeps to the document', async (t) => {
  const prism = await startPrism(t)
  const get = (path: string) => fetch(`${prism}${path}`, { redirect: 'manual' })
  t.ok(reads.length > 20, `${reads.length} operations of ${Object.keys(document.paths).length} paths`)
  for (const { address } of reads) {
    const response = await get(address)
    await response.arrayBuffer()
    t.equal(response.headers.get('sl-violations'), null, address)
    t.equal(response.status, 200, address)
  }
  const wrong = await get('/sv/questions?limit=0')
  t.match(wrong.headers.get('sl-violations'), /limit/, 'Prism names what is wrong with a request')
})
