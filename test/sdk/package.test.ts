import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import t from 'tap'
import { referencePages } from '../../sdk/reference.ts'
import { surfaceOf } from '../../sdk/surface.ts'
import { sdkAddress } from '../consumer.ts'
import { openApp } from '../open-app.ts'

const run = promisify(execFile)
const served = sdkAddress.replace('/sdk', 'dist')

/** Bytes that an application loads at once for a piece of code, after a bundler has been over it. */
async function bundled(code: string) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: 'dist/sdk/dist', loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    // Loaded by those who need them: the bundle, mirrors and other languages; failures; all pages of a list.
    external: ['./otherwise.js', './failure.js', './iterate.js'],
  })
  const text = outputFiles[0]?.text ?? ''
  return { text, size: brotliCompressSync(text).length }
}

t.test('the package that is served is the one this source gives, byte for byte', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-sdk-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  await run(process.execPath, ['sdk/build.ts', folder])
  const again = readFileSync(join(folder, sdkAddress.replace('/sdk/', '')))
  t.ok(readFileSync(served).equals(again), 'otherwise run npm run build:sdk')
  const { server } = await openApp(t)
  const answer = await server.inject(sdkAddress)
  t.equal(answer.statusCode, 200)
  t.equal(answer.headers['content-type'], 'application/gzip')
  t.ok(answer.rawPayload.equals(again))
  // Weak, as a proxy makes it that compresses.
  const headers = { 'if-none-match': `"x", W/${answer.headers.etag}` }
  t.equal((await server.inject({ url: sdkAddress, headers })).statusCode, 304)
  t.equal((await server.inject({ url: sdkAddress, method: 'POST' })).statusCode, 405)
})

t.test('what portals import is what was decided', async (t) => {
  const otherwise = 'a change: decide on the version in sdk/package.json, then npm run surface:sdk'
  t.equal(surfaceOf(), readFileSync('sdk/surface.txt', 'utf8'), otherwise)
})

t.test('the documentation has the exports and elements of the package', (t) => {
  for (const [file, text] of Object.entries(referencePages()))
    t.equal(text, readFileSync(file, 'utf8'), 'run npm run surface:sdk')
  t.end()
})

t.test('publint and Are the types wrong? find nothing to say', async (t) => {
  const { messages, pkg } = await publint({ pkgDir: 'dist/sdk', strict: true })
  t.same(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  )
  const attw = async (...options: string[]) => {
    const program = 'node_modules/@arethetypeswrong/cli/dist/index.js'
    const { stdout } = await run(process.execPath, [program, served, ...options, '--format', 'json'])
    const { analysis } = JSON.parse(stdout) as { analysis: { entrypoints: object } }
    return Object.keys(analysis.entrypoints).length
  }
  // Data, without types.
  const data = 'custom-elements.json'
  // Browsers load them as modules, and the elements find their service by `import.meta`, which CommonJS lacks. `require`
  // gets the module, as Node has done since 20.19.
  const modules = ['browser', 'embed', 'embed/react', 'embed/svelte', 'embed/vue']
  const both = await attw('--exclude-entrypoints', data, ...modules)
  const modulesOnly = await attw('--entrypoints', ...modules, '--ignore-rules', 'cjs-resolves-to-esm')
  const { exports } = JSON.parse(readFileSync('sdk/package.json', 'utf8')) as { exports: object }
  t.equal(modulesOnly, modules.length)
  t.equal(both + modulesOnly + 1, Object.keys(exports).length)
})

const services = ['search', 'plan', 'bundle', 'texts', 'locales', 'releases', 'changes', 'release', 'head']
const kinds = ['principles', 'dimensions', 'challenges', 'questions', 'actions', 'resources']

t.test('the main entry is at most 3,200 bytes, and what is not used costs nothing', async (t) => {
  const { size } = await bundled("export * from './index.js'")
  t.ok(size <= 3200, `${size} bytes`)
  t.equal((await bundled("import * as all from './index.js'")).text, '')
  const using = async (...names: string[]) => {
    const list = [...new Set(['createClient', ...names])].join(', ')
    return (await bundled(`export { ${list} } from './index.js'`)).text.length
  }
  const client = await using()
  const [item, all] = [await using('actions'), await using(...kinds, ...services)]
  t.ok(item - client < 800, 'what all kinds share')
  for (const name of kinds) t.ok((await using('actions', name)) - item < 80, name)
  for (const name of services) t.ok((await using('actions', name)) - item < 250, name)
  t.ok(all - client > 1000, 'together they are something to leave out')
})

t.test('the file for pages without a bundler holds everything', async (t) => {
  const text = readFileSync('dist/sdk/dist/browser.js', 'utf8')
  t.notMatch(text, /\bfrom\s*["']|import\(/)
  const size = brotliCompressSync(text).length
  // The README says what each part of it takes.
  t.ok(size <= 6100, `${size} bytes`)
})
