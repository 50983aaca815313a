/** The official clients of both lines of the SDK, the Inspector's command line and the conformance suite, over HTTP. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { mostTokens, tokensOf } from '../../../src/mcp/tokens.ts'
import { tools } from '../../../src/mcp/tools.ts'
import { freePort } from '../../free-port.ts'
import { openApp, temporaryFolder } from '../../open-app.ts'
import { printVersions } from '../service.ts'

const folder = import.meta.dirname
const packages = join(folder, 'node_modules/@modelcontextprotocol')
const require = createRequire(join(folder, 'package.json'))
const names = tools.map(({ name }) => name)

/** The members of an official client that the tests call. */
interface Client {
  connect(transport: object): Promise<void>
  close(): Promise<void>
  listTools(): Promise<{ tools: { name: string }[] }>
  callTool(call: { name: string; arguments: object }): Promise<{
    content: { text: string }[]
    structuredContent?: { items: { id: string }[]; language: string }
    isError?: boolean
  }>
  getPrompt(call: { name: string; arguments: object }): Promise<{ messages: { content: { text: string } }[] }>
  readResource(call: { uri: string }): Promise<{ contents: { text: string }[] }>
}
type Named = Record<string, new (...given: never[]) => never>

const load = (path: string): Promise<Named> => import(pathToFileURL(require.resolve(path)).href)

/** The service on a socket, under the address that it names. */
async function serve(t: Test): Promise<string> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const { server } = await openApp(t, { HANDBOOK_PUBLIC_URL: address })
  await server.listen({ port, host: '127.0.0.1' })
  return address
}

t.test('the versions', async (t) => {
  printVersions(
    t,
    folder,
    ['client', 'sdk', 'inspector', 'conformance'].map((name) => `@modelcontextprotocol/${name}`),
  )
})

/** Asks as an assistant would: a search, the guide of what it finds, a plan, a prompt, a resource. */
async function journey(t: Test, client: Client, address: string): Promise<void> {
  t.same(
    (await client.listTools()).tools.map(({ name }) => name),
    names,
  )
  const call = (name: string, given: object) => client.callTool({ name, arguments: { language: 'en', ...given } })
  const found = await call('search_handbook', { query: 'portfolio', type: 'question' })
  const id = found.structuredContent?.items[0]?.id as string
  t.equal(id, 'p1-q6')
  const guide = await call('get_question', { id })
  t.equal(guide.structuredContent?.language, 'en')
  t.match(guide.content[0]?.text, `${address}/id/p1-q6`)
  t.match((await call('make_plan', { questions: [id] })).content[0]?.text, 'p1-q6-a1')
  const wrong = await call('get_question', { id: 'p1-q66' })
  t.equal(wrong.isError, true)
  t.match(wrong.content[0]?.text, /Did you mean p1-q6/)
  const { messages } = await client.getPrompt({ name: 'prepare_workshop', arguments: { language: 'en' } })
  t.match(messages[0]?.content.text, 'Hold a workshop with the handbook')
  const { contents } = await client.readResource({ uri: `${address}/id/p1` })
  t.equal(JSON.parse(contents[0]?.text ?? '{}').id, 'p1')
  await client.close()
}

t.test('the client of line 2, with the newest protocol and with that of 2025', async (t) => {
  const address = await serve(t)
  const { Client, StreamableHTTPClientTransport } = await load('@modelcontextprotocol/client')
  const make = (options: object) => {
    const about = { name: 'test', version: '1' }
    return new (Client as unknown as new (about: object, options: object) => Client)(about, options)
  }
  for (const mode of [{ pin: '2026-07-28' }, 'auto', 'legacy']) {
    const Transport = StreamableHTTPClientTransport as unknown as new (url: URL) => object
    const client = make({ versionNegotiation: { mode } })
    await client.connect(new Transport(new URL(`${address}/mcp`)))
    await journey(t, client, address)
  }
})

interface Tokenizers {
  getEncoding(name: string): { encode(text: string): number[] }
}

/** The client of line 1, connected. */
async function connectEarlier(address: string): Promise<Client> {
  const { Client } = await load('@modelcontextprotocol/sdk/client/index.js')
  const { StreamableHTTPClientTransport } = await load('@modelcontextprotocol/sdk/client/streamableHttp.js')
  const client = new (Client as unknown as new (about: object) => Client)({ name: 'test', version: '1' })
  const Transport = StreamableHTTPClientTransport as unknown as new (url: URL) => object
  await client.connect(new Transport(new URL(`${address}/mcp`)))
  return client
}

t.test('the client of line 1', async (t) => {
  const address = await serve(t)
  await journey(t, await connectEarlier(address), address)
})

/** Runs a program to its end. Without what tap loads into Node. */
const run = (t: Test, program: string, ...given: string[]) =>
  promisify(execFile)('env', ['-u', 'NODE_OPTIONS', process.execPath, program, ...given], { cwd: temporaryFolder(t) })

t.test('the Inspector’s command line lists the tools, finds no fault in them, and calls one', async (t) => {
  const address = await serve(t)
  const inspector = join(packages, 'inspector/clients/launcher/build/index.js')
  const inspect = (...given: string[]) => run(t, inspector, '--cli', `${address}/mcp`, '--transport', 'http', ...given)
  const { stdout } = await inspect('--method', 'tools/list', '--strict')
  t.same(
    JSON.parse(stdout).tools.map(({ name }: { name: string }) => name),
    names,
  )
  const call = ['--method', 'tools/call', '--tool-name', 'get_question', '--tool-arg', 'id=p1-q6']
  t.match(JSON.parse((await inspect(...call)).stdout).structuredContent.items[0], { id: 'p1-q6' })
})

t.test('the conformance suite finds nothing but what the baseline names', async (t) => {
  const address = await serve(t)
  const baseline = join(folder, 'conformance-baseline.yml')
  const program = join(packages, 'conformance/dist/index.js')
  const { stdout } = await run(t, program, 'server', '--url', `${address}/mcp`, '--expected-failures', baseline)
  const passed = [
    'server-initialize',
    'ping',
    'tools-list',
    'resources-list',
    'prompts-list',
    'dns-rebinding-protection',
  ]
  for (const name of passed) t.match(stdout, new RegExp(`✓ ${name}: [1-9]`))
})

t.test('a tokenizer counts fewer tokens than we estimate', async (t) => {
  const client = await connectEarlier(await serve(t))
  const { getEncoding } = (await load('js-tiktoken')) as unknown as Tokenizers
  const tokenizer = getEncoding('o200k_base')
  const counted = (text: string) => tokenizer.encode(text).length
  const listed = JSON.stringify((await client.listTools()).tools)
  t.comment(`tools/list: ${counted(listed)} tokens of o200k_base, estimated ${tokensOf(listed)}`)
  t.ok(counted(listed) <= mostTokens)
  for (const language of ['sv', 'en', 'fi', 'nb', 'da'])
    for (const id of ['p1', 'p3', 'p5']) {
      const { content } = await client.callTool({ name: 'get_principle', arguments: { id, language } })
      const text = content[0]?.text ?? ''
      t.ok(counted(text) <= tokensOf(text), `${id} ${language}: ${counted(text)} of ${tokensOf(text)}`)
    }
  await client.close()
})
