/** What the tests of foreign clients share: the service, bundles of a portal's code, pages, and the versions in the output. */
import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build, type Plugin } from 'esbuild'
import type { Test } from 'tap'
import { openContext } from '../browser.ts'
import { openPortal } from '../consumer.ts'
import { openApp, publicUrl, temporaryFolder } from '../open-app.ts'
import { soon } from '../wait.ts'

/** Says the versions of installed packages in the output. */
export function printVersions(t: Test, folder: string, names: string[]): void {
  for (const name of names) {
    const file = join(folder, 'node_modules', name, 'package.json')
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
    t.comment(`${name} ${version}`)
  }
}

/** Writes files of a project, by their paths in it. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

const run = promisify(execFile)

/**
 * Runs a JavaScript program to its end, without what tap loads into Node.
 * @returns What it said when it failed, otherwise nothing.
 */
export const complaint = (folder: string, program: string, ...given: string[]): Promise<string> =>
  run('env', ['-u', 'NODE_OPTIONS', process.execPath, program, ...given], { cwd: folder }).then(
    () => '',
    ({ stdout, stderr }) => `${stdout}${stderr}` || 'It failed without a word.',
  )

/** A portal's project outside the repository: the SDK from the service, and all that a foreign program has installed. */
export function openForeignPortal(t: Test, address: string, program: string): Promise<string> {
  const packages = join(program, 'node_modules')
  const names = readdirSync(packages).filter((name) => !name.startsWith('.'))
  return openPortal(t, address, packages, names)
}

/** The service on a socket. */
export async function serve(t: Test): Promise<string> {
  const { server } = await openApp(t)
  return server.listen({ port: 0, host: '127.0.0.1' })
}

const sdk = join(process.cwd(), 'dist/sdk/dist')

/** A portal's code with the built SDK in one file, as a bundler makes it. */
export async function bundle(folder: string, contents: string, options: object = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    alias: {
      '@innovation-handbook/sdk/embed': join(sdk, 'embed/embed.js'),
      '@innovation-handbook/sdk': join(sdk, 'index.js'),
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    ...options,
  })
  return outputFiles[0]?.text ?? ''
}

interface Framework {
  folder: string
  /**
   * Code with `renderOnServer()`, `hydrate(root)` and `mount(root)` of an app: a question, a button that sets its language
   * to `en`, and the whole handbook, whose event `handbook-step` puts the number of the step into `<output>`.
   */
  app: string
  /** For esbuild. */
  plugins?: Plugin[]
}

/** The app in Chromium: mounted before the elements are defined, after, and over the HTML of a server. */
export function testElements(t: Test, { folder, app, plugins = [] }: Framework): void {
  const elements = '@innovation-handbook/sdk/embed'
  const browser = (code: string) =>
    bundle(folder, `${app}\nconst root = document.querySelector('#root')\n${code}`, { plugins })
  const cases = {
    'elements defined before the app': () => browser(`import '${elements}'\nmount(root)`),
    'elements defined after the app': () => browser(`mount(root)\nawait import('${elements}')`),
    'HTML of a server, hydrated': () => browser(`import '${elements}'\nhydrate(root)`),
  }
  for (const [name, make] of Object.entries(cases))
    t.test(name, async (t) => {
      const { server } = await openApp(t)
      const html = name.includes('server') ? await onServer(t, { folder, app, plugins }) : ''
      const script = (await make()).replaceAll('</script', '<\\/script')
      const page = `<!doctype html><html lang="sv-SE"><meta charset="utf-8"><title>Portal</title><div id="root">${html}</div><script type="module">${script}</script></html>`
      const url = 'https://portal.example/'
      const { context, lost } = await openContext(t, server, { pages: { [url]: { html: page } } })
      const tab = await context.newPage()
      const errors: string[] = []
      tab.on('pageerror', ({ message }) => errors.push(message))
      tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      await tab.goto(url)
      const element = tab.locator('handbook-question')
      const language = () => element.locator('[part=view]').getAttribute('lang')
      t.ok(await soon(language, (found) => found === 'sv'))
      t.match(await element.getByRole('heading').first().textContent(), /\S/)
      await tab.getByRole('button', { name: 'English' }).click()
      t.ok(await soon(language, (found) => found === 'en'), 'a changed property is shown')
      t.equal(await element.getAttribute('locale'), 'en', 'and stands in the attribute')
      const view = tab.locator('innovation-handbook').locator('[part=view]')
      await view.locator('summary').first().click()
      await view.getByRole('link').first().click()
      const step = () => tab.locator('output').textContent()
      t.ok(await soon(step, (found) => /^[123]$/.test(found ?? '')), 'an event is heard')
      t.same([errors, lost.filter((address) => !address.endsWith('/favicon.ico'))], [[], []])
    })
}

/** What the framework renders on a server, where the elements are imported too. */
async function onServer(t: Test, { folder, app, plugins }: Framework): Promise<string> {
  const code = `import '@innovation-handbook/sdk/embed'\n${app}\nexport { renderOnServer }`
  const file = join(temporaryFolder(t), 'server.mjs')
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" }
  writeFileSync(file, await bundle(folder, code, { platform: 'node', banner, plugins }))
  const { renderOnServer } = await import(pathToFileURL(file).href)
  const html = await renderOnServer()
  t.match(html, /<handbook-question[^>]* question="p1-q6"/)
  return html
}

export { publicUrl }
