import t, { type Test } from 'tap'
import { openContext, savedBytes } from '../browser.ts'
import { openApp, publicUrl, root } from '../open-app.ts'
import { soon } from '../wait.ts'
import { read, readJson } from './artefacts.ts'

interface Asset {
  path: string
  hashedPath: string
  integrity: string
  type: string
  file: string
}
const assets = readJson<Asset[]>('embed/addresses.json')
const asset = (path: string) => assets.find((one) => one.path === path) as Asset
const embed = asset('/sdk/embed.js')
const word = asset('/sdk/embed-word.js')
const host = asset('/embed/host.js')
const hostUrl = 'https://intranet.example/innovation'

/** An intranet page with a line that was pasted at the time. The paths in `released` answer with the released files. */
async function openHost(t: Test, body: string, released: string[] = [embed.path, host.path]) {
  const { server } = await openApp(t)
  const html = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Intranät</title></head><body>${body}</body></html>`
  const { context, lost, requests } = await openContext(t, server, { pages: { [hostUrl]: { html } } })
  for (const { path, hashedPath, file, type } of assets.filter(({ path }) => released.includes(path)))
    for (const address of [path, hashedPath])
      await context.route(publicUrl + address, (route) => {
        const headers = { 'access-control-allow-origin': '*' }
        return route.fulfill({ body: read(`embed/${file}`), contentType: type, headers })
      })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(hostUrl)
  const get = async <Body>(path: string) => (await server.inject(root + path)).json() as Body
  return { page, errors, lost, requests, get }
}

const lines = {
  plain: `<script type="module" src="${publicUrl}${embed.path}" crossorigin="anonymous"></script>`,
  hashed: `<script type="module" src="${publicUrl}${embed.hashedPath}" integrity="${embed.integrity}" crossorigin="anonymous"></script>`,
}

const cases = [
  { name: 'the plain line, with the chunk of the release', line: lines.plain, released: [embed.path, word.path] },
  { name: 'the line with a hash, with the chunk of the current service', line: lines.hashed, released: [embed.path] },
]
for (const { name, line, released } of cases)
  t.test(`${name}: a team goes from a challenge to a plan and saves it as a Word file`, async (t) => {
    const element = '<innovation-handbook><p>Kommer strax.</p></innovation-handbook>'
    const { page, errors, lost, requests, get } = await openHost(t, line + element, released)
    const words = await get<Record<'toMapping' | 'toPlan' | 'plan' | 'downloadWord', string>>('/sv/interface')
    const { title, challenges } = await get<{ title: string; challenges: { text: string }[] }>('/sv/principles/p1')
    const { question } = await get<{ question: string }>('/sv/questions/p1-q6')
    const handbook = page.locator('innovation-handbook')
    await handbook.getByRole('link', { name: challenges[0]?.text as string }).click()
    await handbook.getByText(title).first().waitFor()
    await handbook.getByRole('link', { name: words.toMapping }).click()
    await handbook.getByRole('checkbox', { name: question }).check()
    await handbook.getByRole('link', { name: words.toPlan }).click()
    await handbook.getByRole('heading', { name: words.plan }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      handbook.getByRole('button', { name: words.downloadWord }).click(),
    ])
    t.equal((await savedBytes(download)).toString('latin1', 0, 2), 'PK', 'a ZIP file, as Word documents are')
    const isCurrent = requests.includes(publicUrl + word.path)
    t.equal(isCurrent, !released.includes(word.path), 'the script loads its chunk from the same directory')
    t.same([errors, lost], [[], []])
  })

t.test('the released elements show one question and one plan', async (t) => {
  const elements =
    '<handbook-question question="p1-q6"></handbook-question><handbook-plan questions="p1-q1,p3-q2"></handbook-plan>'
  const { page, errors, get } = await openHost(t, lines.hashed + elements)
  const [first, second] = [await get<Guide>('/sv/questions/p1-q6'), await get<Guide>('/sv/questions/p3-q2')]
  t.ok(first.guide.actions.length > 0 && second.guide.actions.length > 0)
  for (const { markdown } of first.guide.actions.map(({ text }) => text).slice(0, 2))
    await page.locator('handbook-question').getByText(plain(markdown)).first().waitFor()
  await page
    .locator('handbook-plan')
    .getByText(plain(second.guide.actions[0]?.text.markdown as string))
    .first()
    .waitFor()
  t.same(errors, [])
})

t.test('the released script of a host page gives a frame of the current service its height', async (t) => {
  const frame = `<iframe src="${publicUrl}/embed/sv/principles/p1?view=frame" title="Princip 1" width="720" height="10"></iframe>`
  const { page, errors } = await openHost(t, `${frame}<script src="${publicUrl}${host.path}" async></script>`)
  const height = async () => (await page.locator('iframe').boundingBox())?.height ?? 0
  t.ok((await soon(height, (found) => found > 200)) > 200)
  t.same(errors, [])
})

t.test('an address with a hash answers with the bytes that it was released with, or not at all', async (t) => {
  const { server } = await openApp(t)
  for (const { path, hashedPath, file } of assets) {
    const response = await server.inject(hashedPath)
    if (response.statusCode === 404) t.comment(`${hashedPath} is gone`)
    else t.same(response.rawPayload, read(`embed/${file}`), hashedPath)
    t.equal((await server.inject(path)).statusCode, 200, path)
  }
})

interface Guide {
  guide: { actions: { text: { markdown: string } }[] }
}
const plain = (markdown: string) => markdown.split('[')[0]?.slice(0, 60) as string
