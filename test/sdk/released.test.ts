/** What earlier versions handed out is still handed out, and works with the current service. */
import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { openContext, savedBytes } from '../browser.ts'
import { hostUrl } from '../host-page.ts'
import { openApp, publicUrl } from '../open-app.ts'
import { read, readJson } from '../released/artefacts.ts'

interface Asset {
  hashedPath: string
  integrity: string
  file: string
}

t.test('every script and style of 1.0.0 has its address and its bytes, and so has the SDK', async (t) => {
  const { server } = await openApp(t)
  const assets = readJson<Asset[]>('embed/addresses.json')
  t.equal(assets.length, 6)
  for (const { hashedPath, file } of assets) {
    const response = await server.inject(hashedPath)
    t.equal(response.statusCode, 200, hashedPath)
    t.ok(response.rawPayload.equals(read(`embed/${file}`)), hashedPath)
    t.match(response.headers['cache-control'], /immutable/, hashedPath)
  }
  const sdk = await server.inject('/sdk/innovation-handbook-sdk.tgz')
  t.ok(sdk.rawPayload.equals(read('sdk.tgz')), 'npm has written its hash into lock files')
})

t.test('every file that is kept is served as it is', async (t) => {
  const { server } = await openApp(t)
  const names = readdirSync('sdk/released', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(css|js|tgz)$/.test(name),
  )
  t.ok(names.length >= 7)
  for (const name of names)
    t.ok((await server.inject(`/${name}`)).rawPayload.equals(readFileSync(`sdk/released/${name}`)), name)
})

const scripts = readdirSync('sdk/released/sdk').filter((name) => /^embed-[0-9a-f]{16}\.js$/.test(name))
t.ok(scripts.length > 0)
for (const script of scripts)
  t.test(`a pasted line with ${script} takes a team to its plan and a Word file`, async (t) => {
    const { server } = await openApp(t)
    const { integrity } = readJson<Asset[]>('embed/addresses.json').find(({ hashedPath }) =>
      hashedPath.endsWith(script),
    ) as Asset
    const line = `<script type="module" src="${publicUrl}/sdk/${script}" integrity="${integrity}" crossorigin="anonymous"></script>`
    const html = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Intranät</title>${line}<innovation-handbook></innovation-handbook></html>`
    const { context, lost } = await openContext(t, server, { pages: { [hostUrl]: { html } } })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(hostUrl)
    const handbook = page.locator('innovation-handbook')
    await handbook.getByRole('link', { name: 'Hur kan vi skapa en kultur som främjar innovation?' }).click()
    await handbook.getByRole('link', { name: 'Kartlägg er situation' }).click()
    await handbook.getByRole('checkbox', { name: /Har en portföljstrategi/ }).check()
    await handbook.getByRole('link', { name: 'Till planen' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      handbook.getByRole('button', { name: /Word/ }).click(),
    ])
    t.equal((await savedBytes(download)).toString('latin1', 0, 2), 'PK', 'a ZIP file, as Word documents are')
    t.same([errors, lost], [[], []])
  })
