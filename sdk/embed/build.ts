/**
 * `npm run build:embed`: the elements as one script that pages load, `dist/embed.js`, and beside it what it loads later: the
 * views after the first, `dist/embed-views.js`, the form for feedback, `dist/embed-feedback.js`, what makes Word files, `dist/embed-word.js`, the workshop,
 * `dist/embed-workshop.js`, what reads QR codes, `dist/embed-scan.js`, what follows up a plan, `dist/embed-follow.js`, what
 * makes and reads spreadsheets, `dist/embed-sheet.js`, and what makes slides, `dist/embed-slides.js`.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { oneFile } from '../one-file.ts'
import { shared, stylesheets, withoutOtherReads } from './bundling.ts'

const source = import.meta.dirname
const out = resolve(process.argv[2] ?? join(source, '../../dist'))

/** What is loaded later, by the address that the service gives it, and that never answers with anything else. */
const addresses = new Map<string, string>()
const apart: Plugin = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ path, kind }) => {
      const address = addresses.get(path)
      return kind === 'dynamic-import' && address ? { path: address, external: true } : undefined
    }),
}

/** Makes one file that needs no other until it asks for one of those made before. */
async function make(entry: string, name: string, legalComments: 'eof' | 'none' = 'none'): Promise<void> {
  const outfile = join(out, `${name}.js`)
  await build({
    ...shared,
    entryPoints: [join(source, entry)],
    outfile,
    plugins: [stylesheets, apart, withoutOtherReads, oneFile(...addresses.keys())],
    legalComments,
  })
  const hash = createHash('sha384').update(readFileSync(outfile)).digest('hex').slice(0, 16)
  addresses.set(`./${entry}`, `./${name}-${hash}.js`)
}

await make('plan-word.ts', 'embed-word', 'eof')
await make('feedback-form.ts', 'embed-feedback')
await make('views.ts', 'embed-views')
await make('workshop-scan.ts', 'embed-scan', 'eof')
await make('plan-slides.ts', 'embed-slides', 'eof')
await make('plan-sheet.ts', 'embed-sheet', 'eof')
await make('plan-follow.ts', 'embed-follow')
await make('workshop.ts', 'embed-workshop', 'eof')
await make('embed.ts', 'embed')
