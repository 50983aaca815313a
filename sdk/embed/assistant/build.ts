/**
 * `npm run build:view`: the view for assistants, `dist/assistant-view.html`, with its script and style in it. The service
 * puts the handbook into it.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { oneFile } from '../../one-file.ts'
import { shared, stylesheets, withoutOtherReads } from '../bundling.ts'

const source = import.meta.dirname

/** What differs in an assistant: what to do with a plan, and no feedback, because the view may send nothing. */
const inAssistants: Plugin = {
  name: 'in-assistants',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /\/plan-take\.ts$/ }, () => ({ path: join(source, 'take-along.ts') }))
    onLoad({ filter: /\/feedback\.ts$/ }, () => ({ contents: 'export const feedbackOf = () => []' }))
  },
}

const { outputFiles } = await build({
  ...shared,
  entryPoints: [join(source, 'view.ts')],
  inject: [join(source, 'platform.ts')],
  plugins: [inAssistants, stylesheets, withoutOtherReads, oneFile()],
  legalComments: 'none',
  write: false,
})
const script = outputFiles[0]?.text.replaceAll('</script', '<\\/script')
const html = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Innovationshandboken</title>
<script type="application/json" id="handbook"></script>
<body>
<script type="module">${script}</script>
`
writeFileSync(resolve(source, '../../../dist/assistant-view.html'), html)
