import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { problems } from '../../src/errors.ts'
import { compile, listen, openProject } from '../consumer.ts'

const readme = readFileSync('sdk/README.md', 'utf8')
const sources = ['errors', 'client', 'cache', 'transport', 'lock-error', 'notifications'].map((name) =>
  readFileSync(`sdk/src/${name}.ts`, 'utf8'),
)

t.test('the README has every code of the service with its remedy, and no other', async (t) => {
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` +\| (\d+) +\| (.+?) +\|$/gm)].map(([, code, status, remedy]) => [
    code,
    Number(status),
    remedy,
  ])
  t.same(
    rows,
    Object.entries(problems).map(([code, { status, remedy }]) => [code, status, remedy.en]),
  )
})

t.test('the README has every code of the package and every option', async (t) => {
  const thrown = sources.flatMap((text) =>
    [...text.matchAll(/(?:code: |refuse\()'([A-Z_]+)'/g)].map(([, code]) => code),
  )
  t.ok(thrown.length > 6)
  for (const code of thrown) t.match(readme, new RegExp(`^\\| \`${code}\` +\\|`, 'm'), `${code}`)
  const [, options = ''] = /interface HandbookOptions[^{]*\{([\s\S]*?)\n\}/.exec(sources[1] ?? '') ?? []
  const names = [...options.matchAll(/^ {2}(\w+)\??: /gm)].map(([, name]) => name)
  const rows = [...readme.slice(readme.indexOf('## Options')).matchAll(/^\| `(\w+)` +\|[^|]+\|[^|]+\|$/gm)].map(
    ([, name]) => name,
  )
  t.ok(names.length > 10)
  t.same(rows.slice(0, names.length).sort(), names.sort())
})

t.test('the README’s code compiles in a portal’s project', async (t) => {
  const { address } = await listen(t)
  const folder = await openProject(t, address, 'newcomer')
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code as string)
  t.ok(blocks.length > 10)
  const files = blocks.map((code, index) => {
    writeFileSync(join(folder, `block-${index}.ts`), code)
    return `block-${index}.ts`
  })
  const web = { lib: ['ES2022', 'DOM'], types: ['node'], module: 'ESNext', moduleResolution: 'bundler' }
  t.equal(await compile(folder, files, web), '')
})
