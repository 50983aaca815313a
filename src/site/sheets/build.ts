/**
 * `npm run build:material`: the script of the workshop's files, `dist/material.js`, and beside it what makes slides, which it
 * loads when it is asked for.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { hashOf } from '../assets.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const out = (name: string) => at(`../../../dist/${name}.js`)
const make = (entry: string, options: BuildOptions) =>
  build({
    entryPoints: [at(`browser/${entry}.ts`)],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'eof',
    logLevel: 'warning',
    ...options,
  })

await make('slides', { outfile: out('material-slides') })
const slides = `./material-slides-${hashOf(readFileSync(out('material-slides'), 'utf8'))}.js`
await make('material', {
  outfile: out('material'),
  plugins: [
    {
      name: 'slides-apart',
      setup: ({ onResolve }) => onResolve({ filter: /^\.\/slides\.ts$/ }, () => ({ path: slides, external: true })),
    },
  ],
})
