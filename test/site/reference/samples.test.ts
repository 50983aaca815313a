import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { createHandbook } from '../../../sdk/src/index.ts'
import { tags } from '../../../src/discovery/document-info.ts'
import { compile, listen, openProject } from '../../consumer.ts'
import { operations, reading } from '../../document.ts'
import { fetchOf } from '../../inject-fetch.ts'
import { openApp, publicUrl } from '../../open-app.ts'

type Server = Awaited<ReturnType<typeof openApp>>['server']

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const plain = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] as string)

/** The samples of one form by operation. */
async function samples(server: Server, form: 'curl' | 'fetch' | 'sdk'): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const tag of Object.keys(tags)) {
    const { body } = await server.inject(`/docs/reference/${tag}`)
    for (const section of body.split('<section id="').slice(1)) {
      const [, text] = new RegExp(`<pre class="docs-${form}"[^>]*><code>([\\s\\S]*?)</code>`).exec(section) ?? []
      if (text !== undefined) found.set(section.slice(0, section.indexOf('"')), plain(text))
    }
  }
  return found
}

t.test('every operation has a sample for curl, and those of readers are answered', async (t) => {
  const { server } = await openApp(t)
  const curl = await samples(server, 'curl')
  t.same([...curl.keys()].sort(), operations.map(({ operationId }) => operationId).sort())
  for (const { operationId } of reading) {
    const [, url = ''] = /^curl '([^']+)'$/.exec(curl.get(operationId) ?? '') ?? []
    t.ok(url.startsWith(publicUrl), operationId)
    t.equal((await server.inject(url.replace(publicUrl, ''))).statusCode, 200, url)
  }
})

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor

t.test('the samples for fetch and the SDK print what the service returns', async (t) => {
  const { server } = await openApp(t)
  const { fetch } = fetchOf(server)
  const ids = new Set(reading.map(({ operationId }) => operationId))
  const run = async (code: string) => {
    const printed: unknown[] = []
    const create = (options: object) => createHandbook({ ...options, baseUrl: publicUrl, fetch })
    await new AsyncFunction('createHandbook', 'fetch', 'console', code.replace(/^import .*\n/gm, ''))(create, fetch, {
      log: (value: unknown) => printed.push(value),
    })
    return printed
  }
  for (const form of ['fetch', 'sdk'] as const) {
    const all = [...(await samples(server, form))].filter(([operationId]) => ids.has(operationId))
    t.ok(all.length >= (form === 'fetch' ? ids.size : 20), form)
    for (const [operationId, code] of all) {
      const printed = await run(code)
      if (code.includes('console.log')) t.type(printed[0], 'object', `${form} ${operationId}`)
    }
  }
})

t.test('every sample for the SDK compiles in a project of its own', async (t) => {
  const { server } = await openApp(t)
  const { address } = await listen(t)
  const folder = await openProject(t, address, 'newcomer')
  const all = [...(await samples(server, 'sdk'))]
  t.ok(all.length > 45, `${all.length} samples`)
  const files = all.map(([operationId, code]) => {
    const given = code.includes(', file,') ? 'declare const file: Blob\n' : ''
    writeFileSync(join(folder, `${operationId}.ts`), `${given}${code}\n`)
    return `${operationId}.ts`
  })
  const web = { lib: ['ES2022', 'DOM'], types: ['node'], module: 'ESNext', moduleResolution: 'bundler' }
  t.equal(await compile(folder, files, web), '')
})
