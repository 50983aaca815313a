/** Svelte sets properties of custom elements where there are any, otherwise attributes; its components are compiled for each side. */
import { createRequire } from 'node:module'
import type { Plugin } from 'esbuild'
import t from 'tap'
import { printVersions, publicUrl, testElements } from '../service.ts'

interface Compiler {
  compile(source: string, options: { generate: 'client' | 'server' }): { js: { code: string } }
}
const { compile } = createRequire(import.meta.url)('svelte/compiler') as Compiler

const component = `
<script>
  let locale = $state('sv')
  let step = $state(0)
</script>
<div>
  <button type="button" onclick={() => (locale = 'en')}>English</button>
  <handbook-question api="${publicUrl}" question="p1-q6" {locale} heading={3} release={undefined}>
    <p>Kommer strax.</p>
  </handbook-question>
  <innovation-handbook api="${publicUrl}" onhandbook-step={({ detail }) => (step = detail.step)}></innovation-handbook>
  <output>{step}</output>
</div>
`
const compiled: Plugin = {
  name: 'svelte',
  setup({ initialOptions: { platform }, onResolve, onLoad }) {
    onResolve({ filter: /\.svelte$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: 'svelte',
      pluginData: resolveDir,
    }))
    onLoad({ filter: /./, namespace: 'svelte' }, ({ pluginData }) => ({
      contents: compile(component, { generate: platform === 'node' ? 'server' : 'client' }).js.code,
      resolveDir: pluginData,
    }))
  },
}

const app = `
import * as svelte from 'svelte'
import { render } from 'svelte/server'
import App from './App.svelte'
const renderOnServer = () => render(App).body
const hydrate = (target) => svelte.hydrate(App, { target })
const mount = (target) => svelte.mount(App, { target })
`
printVersions(t, import.meta.dirname, ['svelte'])
testElements(t, { folder: import.meta.dirname, app, plugins: [compiled] })
