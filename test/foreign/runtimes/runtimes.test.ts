/** The SDK in programs that run JavaScript: each reads the same from the service. */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { nodeVersion } from '../../consumer.ts'
import { complaint, openForeignPortal, printVersions, serve } from '../service.ts'

const run = promisify(execFile)
const packages = join(import.meta.dirname, 'node_modules')

/** What a portal does with the modules of the SDK. */
const portal = (baseUrl: string) => `
async function read({ attempt, createHandbook }, { toHtml }) {
  const handbook = createHandbook({ baseUrl: '${baseUrl}', locale: 'en' })
  const question = await handbook.questions.get('p1-q6')
  const titles = []
  for await (const { id } of handbook.principles.iterate({ limit: 2 })) titles.push(id)
  const { error } = await attempt(handbook.questions.get('p9-q9'))
  return [titles.join(), toHtml(question, '/guide/title', 'h1').replace(/>.+</, '>…<'), error.code]
}
`
const expected = ['p1,p2,p3,p4,p5', '<h1>…</h1>', 'ITEM_NOT_FOUND']

const asModule = (baseUrl: string) => `
import * as sdk from '@innovation-handbook/sdk'
import * as text from '@innovation-handbook/sdk/text'
${portal(baseUrl)}
console.log(JSON.stringify(await read(sdk, text)))
`
const required = "require('@innovation-handbook/sdk'), require('@innovation-handbook/sdk/text')"
const asCommonJs = (baseUrl: string) => `
${portal(baseUrl)}
read(${required}).then((found) => console.log(JSON.stringify(found)))
`
const asJestTest = (baseUrl: string) => `
${portal(baseUrl)}
test('the handbook', async () => expect(await read(${required})).toEqual(${JSON.stringify(expected)}))
`

/** A portal with its program in both forms. */
async function open(t: Test) {
  const address = await serve(t)
  const folder = await openForeignPortal(t, address, import.meta.dirname)
  writeFileSync(join(folder, 'portal.mjs'), asModule(address))
  writeFileSync(join(folder, 'portal.cjs'), asCommonJs(address))
  return { folder, address }
}

async function runs(t: Test, folder: string, program: string, given: string[]): Promise<void> {
  t.comment((await run(program, ['--version'])).stdout.trim().split('\n')[0] ?? '')
  for (const file of ['portal.mjs', 'portal.cjs']) {
    const { stdout } = await run('env', ['-u', 'NODE_OPTIONS', program, ...given, file], { cwd: folder })
    t.same(JSON.parse(stdout), expected, file)
  }
}

for (const version of ['20.20.2', '22.23.3', '24'])
  t.test(`Node ${version}`, async (t) => {
    const { folder } = await open(t)
    await runs(t, folder, version === '24' ? process.execPath : await nodeVersion(version), [])
  })

t.test('Bun', async (t) => {
  const { folder } = await open(t)
  await runs(t, folder, join(packages, '@oven/bun-linux-x64/bin/bun'), ['--no-install'])
})

t.test('Deno', async (t) => {
  const { folder } = await open(t)
  const allowed = ['--allow-net=127.0.0.1', '--allow-env', '--allow-read']
  const manual = ['--node-modules-dir=manual', '--cached-only', '--no-remote']
  await runs(t, folder, join(packages, '@deno/linux-x64-glibc/deno'), ['run', ...allowed, ...manual])
})

t.test('Jest as it is without configuration', async (t) => {
  printVersions(t, import.meta.dirname, ['jest'])
  const { folder, address } = await open(t)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  writeFileSync(join(folder, 'portal.test.js'), asJestTest(address))
  t.equal(await complaint(folder, join(packages, 'jest/bin/jest.js')), '')
})
