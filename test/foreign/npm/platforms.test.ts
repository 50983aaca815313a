import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import t from 'tap'
import { openContext } from '../../browser.ts'
import { finish, listen, nodeVersion, nodeVersions, openProject } from '../../consumer.ts'
import { openApp } from '../../open-app.ts'

/** Uses every entry of the package, on the small release that it brings. */
const everyEntry = `
import { createMaintainer } from '@innovation-handbook/sdk/admin'
import { fixtureFetch as fetch, fixtureUrl as baseUrl } from '@innovation-handbook/sdk/fixtures'
import { attempt, createHandbook } from '@innovation-handbook/sdk'
import { createLock, locked } from '@innovation-handbook/sdk/lock'
import { verifyNotification } from '@innovation-handbook/sdk/notifications'
import { toHtml } from '@innovation-handbook/sdk/text'
import { check } from '@innovation-handbook/sdk/validation'

export async function useAll() {
  const plain = createHandbook({ baseUrl, fetch, check })
  const lock = await createLock(plain, { locales: ['fi'] })
  const options = { ...(await locked(lock, { baseUrl, fetch })), baseUrl, fetch, locale: 'fi', mode: 'bundle' }
  const question = await createHandbook(options).questions.get('p1-q6')
  const late = createHandbook({ baseUrl, fetch: () => new Promise(() => {}), timeout: 20, retries: 0 })
  const gone = AbortSignal.abort()
  const forged = { 'webhook-id': 'a', 'webhook-timestamp': String(Math.floor(Date.now() / 1000)), 'webhook-signature': 'v1,AAAA' }
  const secret = 'whsec_' + btoa('a secret of some length, for a test')
  const codeOf = (promise) => promise.then(() => 'none', ({ code, name }) => code ?? name)
  return {
    title: toHtml(question, '/guide/title', 'h1').replace(/>.*/, '>'),
    missing: (await attempt(plain.questions.get('p9-q9'))).error?.code,
    late: await codeOf(late.principles.list()),
    aborted: await plain.principles.list({}, { signal: gone }).catch(({ name }) => name),
    forged: await codeOf(verifyNotification({ secret, headers: forged, body: '{}' })),
    refused: await codeOf(createMaintainer({ baseUrl, token: 'none', fetch }).drafts.create({ locale: 'fi' })),
  }
}
`
const expected = {
  title: '<h1 lang="sv" dir="ltr">',
  missing: 'ITEM_NOT_FOUND',
  late: 'TIMEOUT',
  aborted: 'AbortError',
  forged: 'INVALID_SIGNATURE',
  refused: 'METHOD_NOT_ALLOWED',
}

t.test('every entry works on every Node that is supported, in Chromium, and in a worker', async (t) => {
  const { address } = await listen(t)
  const folder = await openProject(t, address, 'newcomer')
  const print = 'console.log(JSON.stringify(await useAll()))'
  writeFileSync(join(folder, 'every-entry.mjs'), `${everyEntry}\n${print}`)
  for (const program of [process.execPath, ...(await Promise.all(nodeVersions.map(nodeVersion)))]) {
    const { stdout } = await finish(folder, ['every-entry.mjs'], program)
    t.same(JSON.parse(stdout), expected, program.replace(/.*cache/, ''))
  }

  const { outputFiles } = await build({
    stdin: { contents: `${everyEntry}\nglobalThis.useAll = useAll`, resolveDir: folder, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
  })
  const { server } = await openApp(t)
  const html = `<!doctype html><title>Portal</title><script type="module">${outputFiles[0]?.text}</script>`
  const pages = { 'https://portal.example/': { html } }
  const { context } = await openContext(t, server, { pages })
  const page = await context.newPage()
  await page.goto('https://portal.example/')
  t.same(await page.evaluate('useAll()'), expected, 'Chromium')
  const inWorker = `new Promise((resolve, reject) => {
    const code = document.querySelector('script').textContent + '; useAll().then(postMessage)'
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { type: 'module' })
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
  })`
  t.same(await page.evaluate(inWorker), expected, 'a worker')
})
