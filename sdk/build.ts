/**
 * `npm run build:sdk`: the package as portals install it, in `dist/sdk`, and the file that the service hands out. The
 * same source gives the same bytes.
 */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describeElements } from './embed/describe.ts'
import { oneFile } from './one-file.ts'

const source = import.meta.dirname
/** Another folder may be named, so that a test can build without touching what is served. */
const out = resolve(process.argv[2] ?? join(source, '../dist'))
const staged = join(out, 'sdk')

rmSync(staged, { recursive: true, force: true })
for (const name of existsSync(out) ? readdirSync(out) : [])
  if (/^innovation-handbook-sdk.*\.tgz$/.test(name)) rmSync(join(out, name))
mkdirSync(join(staged, 'dist'), { recursive: true })
const compiler = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))
execFileSync(process.execPath, [compiler, '-p', source, '--outDir', join(staged, 'dist')], { stdio: 'inherit' })

// The compiler writes `.js` in the code but leaves `.ts` in the declarations.
for (const name of readdirSync(join(staged, 'dist'), { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue
  const file = join(staged, 'dist', name)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(from '\.[^']*|import\("\.[^"]*)\.ts(['"])/g, '$1.js$2'))
}

const shared = { bundle: true, format: 'esm', logLevel: 'warning', legalComments: 'none' } as const
await build({
  ...shared,
  entryPoints: [join(source, 'src/index.ts')],
  outfile: join(staged, 'dist/browser.js'),
  plugins: [oneFile()],
  minify: true,
  target: 'es2022',
})
writeFileSync(join(staged, 'dist/browser.d.ts'), "export * from './index.js'\n")
await build({
  ...shared,
  entryPoints: [join(source, 'src/cli/handbook-sdk.ts')],
  outfile: join(staged, 'dist/cli.js'),
  platform: 'node',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
})
// How the files beside it are read follows from it.
copyFileSync(join(source, 'package.json'), join(staged, 'package.json'))
// For CommonJS, file by file, so that its entries share their classes. Older Node, Jest and TypeScript need it.
const modules = readdirSync(join(staged, 'dist'), { recursive: true, encoding: 'utf8' })
const cjs = join(staged, 'dist/cjs')
const bundles = ['browser.js', 'cli.js']
await build({
  entryPoints: modules
    .filter((name) => name.endsWith('.js') && !bundles.includes(name))
    .map((name) => join(staged, 'dist', name)),
  outdir: cjs,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  supported: { 'dynamic-import': false },
  // Not the one that the folder happens to lie under, so that the bytes are the same everywhere.
  tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
  logLevel: 'warning',
})
for (const name of modules.filter((file) => file.endsWith('.d.ts') && file !== 'browser.d.ts'))
  copyFileSync(join(staged, 'dist', name), join(cjs, name))
writeFileSync(join(cjs, 'package.json'), '{ "type": "commonjs" }\n')

// The elements, with what they load later beside them under the names that they load it by.
const embed = join(staged, 'dist/embed')
execFileSync(process.execPath, [join(source, 'embed/build.ts'), embed], { stdio: 'inherit' })
const rename = (part: string, from: string) => {
  const [name = ''] = new RegExp(`embed-${part}-\\w+\\.js`).exec(readFileSync(join(embed, from), 'utf8')) ?? []
  renameSync(join(embed, `embed-${part}.js`), join(embed, name))
}
rename('word', 'embed-views.js')
rename('scan', 'embed-workshop.js')
rename('sheet', 'embed-follow.js')
rename('slides', 'embed-follow.js')
rename('follow', 'embed-workshop.js')
rename('workshop', 'embed.js')
rename('views', 'embed.js')
for (const [name, text] of Object.entries(describeElements())) writeFileSync(join(staged, name), text)

for (const name of ['README.md', 'LICENSE']) copyFileSync(join(source, name), join(staged, name))

// The npm that runs this script, or the one on the path.
const { npm_execpath: npm } = process.env
// One file, `innovation-handbook-sdk-<version>.tgz`.
const pack = ['pack', staged, '--pack-destination', out, '--ignore-scripts', '--silent']
execFileSync(npm ? process.execPath : 'npm', npm ? [npm, ...pack] : pack, { cwd: out })
