/**
 * `npm run build:embed`: the elements as one script that pages load, `dist/embed.js`, and beside it what makes Word files,
 * `dist/embed-word.js`, which is loaded when somebody asks for one.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin, transform } from 'esbuild'
import { oneFile } from '../one-file.ts'

const source = import.meta.dirname
const out = resolve(process.argv[2] ?? join(source, '../../dist'))

/** Stylesheets become minified texts. */
const stylesheets: Plugin = {
  name: 'stylesheets',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, target: 'es2022' })
      return { contents: code, loader: 'text' }
    }),
}

/** The component reads the whole bundle itself, so the part of the client that reads otherwise is left out. */
const withoutOtherReads: Plugin = {
  name: 'without-other-reads',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/sdk\/src\/otherwise\.ts$/ }, () => ({
      contents: 'export const otherwise = (...given) => given.at(-1)',
    })),
}

const shared = { bundle: true, format: 'esm', minify: true, target: 'es2022', logLevel: 'warning' } as const
const wordFile = join(out, 'embed-word.js')
await build({
  ...shared,
  entryPoints: [join(source, 'plan-word.ts')],
  outfile: wordFile,
  legalComments: 'eof',
})

/** The address that the service gives the file, and that never answers with anything else. */
const hash = createHash('sha384').update(readFileSync(wordFile)).digest('hex').slice(0, 16)
/** One file that needs no other for its first view; what makes Word files stays out of it. */
const wordApart: Plugin = {
  name: 'word-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/plan-word\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./embed-word-${hash}.js`, external: true } : undefined,
    ),
}
await build({
  ...shared,
  entryPoints: [join(source, 'embed.ts')],
  outfile: join(out, 'embed.js'),
  plugins: [stylesheets, wordApart, withoutOtherReads, oneFile('/plan-word.ts')],
  legalComments: 'none',
})
