import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import t, { type Test } from 'tap'
// @ts-expect-error: dependency-cruiser reads its configuration from JavaScript.
import { modules } from '../../.dependency-cruiser.mjs'

const table = modules as Record<string, string[]>

/** Lints a directory that holds these files beside the configuration. */
function lint(t: Test, files: Record<string, string>): Promise<{ code: number; said: string }> {
  const root = mkdtempSync(join(tmpdir(), 'handbook-modules-'))
  t.teardown(() => rmSync(root, { recursive: true }))
  cpSync('.dependency-cruiser.mjs', join(root, '.dependency-cruiser.mjs'))
  for (const directory of ['src', 'schemas', 'sdk/src']) mkdirSync(join(root, directory), { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const [, ...args] = (scripts['lint:modules'] as string).split(' ')
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  return new Promise((done) =>
    execFile(process.execPath, [program, ...args], { cwd: root }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    ),
  )
}

t.test('the linter accepts what the table allows', async (t) => {
  const files = { 'src/store/a.ts': "export * from '../handbook/b.ts'\n", 'src/handbook/b.ts': 'export const b = 1\n' }
  t.match(await lint(t, files), { code: 0, said: /no dependency violations found/ })
})

const violations: [what: string, rule: string, files: Record<string, string>][] = [
  [
    'a module that uses one outside its row',
    'uses-of-handbook',
    { 'src/handbook/a.ts': "export * from '../store/b.ts'\n", 'src/store/b.ts': 'export const b = 1\n' },
  ],
  [
    'a module that imports only a type from one outside its row',
    'uses-of-http',
    {
      'src/http/a.ts': "import type { B } from '../store/b.ts'\nexport const a: B = 1\n",
      'src/store/b.ts': 'export type B = number\n',
    },
  ],
  [
    'a cycle of types',
    'no-cycles',
    {
      'src/store/a.ts': "import type { B } from './b.ts'\nexport type A = B[]\n",
      'src/store/b.ts': "import type { A } from './a.ts'\nexport type B = { a: A }\n",
    },
  ],
  [
    'a directory that the table lacks',
    'every-module-is-listed',
    { 'src/helpers/a.ts': "export * from '../handbook/b.ts'\n", 'src/handbook/b.ts': 'export const b = 1\n' },
  ],
  [
    'a schema that uses the service',
    'schemas-use-no-module',
    { 'schemas/a.ts': "export * from '../src/handbook/b.ts'\n", 'src/handbook/b.ts': 'export const b = 1\n' },
  ],
]
for (const [what, rule, files] of violations)
  t.test(`the linter rejects ${what}`, async (t) => {
    t.match(await lint(t, files), { code: 1, said: new RegExp(`error ${rule}: `) })
  })

t.test('the architecture document and the linter have the same table', async (t) => {
  const text = readFileSync('docs/architecture.md', 'utf8')
  const rows = [...text.matchAll(/^\| `(\w+)\/`.*\|.*\|([^|]+)\|$/gm)].map(([, name, uses = '']) => [
    name,
    [...uses.matchAll(/`(\w+)\/`/g)].map(([, used]) => used),
  ])
  t.same(Object.fromEntries(rows.filter(([name]) => name !== 'commands')), table)
})
