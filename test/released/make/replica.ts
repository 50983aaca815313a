import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** What of esbuild is used here; the checkout brings it. */
interface Esbuild {
  build: (options: object) => Promise<{ outputFiles: { path: string; text: string }[] }>
}

const entries = {
  main: 'src/main.ts',
  'render-process': 'src/delivery/render-process.ts',
  'begin-process': 'src/store/begin-process.ts',
}

/**
 * The whole service of a checkout with its dependencies, as files by their name below `src/service/`. The processes that
 * it starts keep the names under which it looks for them.
 */
export async function makeReplica(checkout: string): Promise<Record<string, string>> {
  const require = createRequire(join(resolve(checkout), 'package.json'))
  const { build } = require('esbuild') as Esbuild
  const { outputFiles } = await build({
    absWorkingDir: resolve(checkout),
    entryPoints: entries,
    outdir: 'service',
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    external: ['pg-native'],
    banner: {
      js: "import{createRequire as handbookRequire}from'node:module';const require=handbookRequire(import.meta.url);",
    },
    logLevel: 'warning',
  })
  const bundled = outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text])
  const processes = ['render-process', 'begin-process'].map((name) => [`${name}.ts`, `import './${name}.js'\n`])
  const licences = ['licences.txt', readFileSync(join(checkout, 'dist/licences.txt'), 'utf8')]
  return Object.fromEntries([...bundled, ...processes, licences])
}
