/** The view for assistants in the official host library of MCP Apps, in a real Chromium: its frame has no origin and no network. */
import t from 'tap'
import { faultsInLightAndDark, isSeen } from '../../browser.ts'
import { arabic } from '../../material.ts'
import { copyContent } from '../../open-app.ts'
import { soon } from '../../wait.ts'
import { printVersions } from '../service.ts'
import { openHost, picture } from './host.ts'

t.test('the versions', async (t) => {
  printVersions(
    t,
    import.meta.dirname,
    ['ext-apps', 'client'].map((name) => `@modelcontextprotocol/${name}`),
  )
})

t.test('a team goes from a challenge to a plan, and on in the conversation', async (t) => {
  const { address, page, show, told, faults, asked } = await openHost(t)
  const { frame, bytes, mimeType, text } = await show({ name: 'list_questions', given: { language: 'sv' } })
  t.equal(mimeType, 'text/html;profile=mcp-app')
  t.comment(`the view has ${bytes} bytes`)
  t.ok(bytes <= 300_000, 'the view is small')
  t.match(text, /Licence: CC BY-SA 3\.0 IGO/, 'the text says the same')
  t.equal(await frame.evaluate('origin'), 'null', 'the frame has no origin')
  await frame.locator('summary').first().click()
  await picture(page, 'start-sv')
  await frame.locator('[part=principle] [part=choice]').first().click()
  t.ok(await isSeen(frame.getByRole('heading', { level: 1 })))
  await picture(page, 'challenge-sv')
  await frame.locator('[part=main-way]').click()
  const marks = frame.locator('[part=mark] input')
  await marks.nth(0).check()
  await marks.nth(1).check()
  t.ok(await isSeen(frame.locator('[part=main-way]')))
  await picture(page, 'map-sv')
  await frame.locator('.guide-way a').first().click()
  t.ok(await isSeen(frame.locator('[part=guide]')))
  t.same(await faultsInLightAndDark(page), { light: [], dark: [] })
  await frame.locator('[part=actions] input').first().check()
  await frame.locator('.own input').fill('Vi provar en timme i veckan')
  await frame.locator('.own input').press('Enter')
  await picture(page, 'guide-sv')
  await frame.locator('[part=main-way]').click()
  t.ok(await isSeen(frame.getByRole('button', { name: 'Fortsätt i samtalet' })))
  await picture(page, 'plan-sv')
  t.same(await told(), [], 'nothing is told before the reader chooses so')
  await frame.getByRole('button', { name: 'Fortsätt i samtalet' }).click()
  t.ok(await isSeen(frame.getByText('finns nu i samtalet')))
  await frame.getByRole('button', { name: /Markdown/ }).click()
  await frame.getByRole('link', { name: 'Skriv ut eller spara på webbplatsen' }).click()
  await frame.locator('[rel=license]').click()
  await soon(() => page.evaluate('told.length === 4'))
  const [message, file, site, licence] = await told()
  t.match(message?.params.content?.[0]?.text, /\(p1-q1: p1-q1-a1\)\n {2}- Vi provar en timme i veckan\n.*\(p1-q2\)$/)
  t.match(file?.params.contents?.[0]?.resource.text, /Vi provar en timme i veckan/)
  t.equal(site?.params.url, `${address}/sv/plan?questions=p1-q1,p1-q2`)
  t.match(licence, { method: 'open-link', params: { url: /creativecommons/ } })
  t.same([faults, asked], [[], []], 'the frame asks for nothing')
})

t.test('each tool opens its place, in the language of the result and the colours of the host', async (t) => {
  const environment = { HANDBOOK_CONTENT_DIR: copyContent(t, arabic) }
  const { page, show, faults, asked } = await openHost(t, environment, 320)
  const places: [name: string, given: object, seen: string][] = [
    ['list_questions', { challenge: 'p4-c1', language: 'en' }, 'Support exploration'],
    ['get_principle', { id: 'p2', language: 'sv' }, 'Uppmuntra och rusta'],
    ['get_question', { id: 'p1-q6', language: 'en' }, 'portfolio'],
    ['get_principle', { id: 'p1', language: 'ar' }, 'هل يدعم السياسيون'],
    ['make_plan', { questions: ['p3-q2', 'p1-q1'], language: 'en' }, 'Our plan'],
  ]
  for (const [name, given, seen] of places) {
    const { frame } = await show({ name, given, context: { theme: 'dark' } })
    t.ok(await isSeen(frame.locator('[part=view]', { hasText: seen })), seen)
    const { language } = given as { language: string }
    t.equal(await frame.evaluate('document.documentElement.lang'), language)
    t.equal(await frame.locator('[part=view]').getAttribute('dir'), language === 'ar' ? 'rtl' : 'ltr')
    t.equal(await frame.evaluate('document.documentElement.scrollWidth'), 320, 'nothing is cut off')
    const [colour] = (await frame.evaluate('[getComputedStyle(document.body).backgroundColor]')) as [string]
    t.equal(colour, 'rgb(16, 24, 22)', 'the host is dark')
    await picture(page, `${name}-${language}-dark`)
  }
  const { light } = await faultsInLightAndDark(page)
  t.same(light, [], 'in the dark of the host')
  await page.evaluate('bridge.setHostContext({ theme: "light" })')
  const [, frame] = page.frames()
  await soon(() => frame?.evaluate('getComputedStyle(document.body).backgroundColor === "rgb(255, 255, 255)"'))
  t.same([faults, asked], [[], []])
})

t.test('the keyboard alone leads to a plan', async (t) => {
  const { page, show } = await openHost(t)
  const { frame } = await show({ name: 'get_principle', given: { id: 'p1', language: 'en' } })
  t.ok(await isSeen(frame.locator('[part=mark]').first()))
  const focused = () =>
    frame.evaluate(`(() => {
      const at = document.activeElement?.shadowRoot?.activeElement
      return at?.type === 'checkbox' ? 'mark' : (at?.getAttribute('part') ?? '')
    })()`) as Promise<string>
  const tabTo = async (part: string) => {
    await page.keyboard.press('Tab')
    if ((await focused()) !== part) await tabTo(part)
  }
  await tabTo('mark')
  await page.keyboard.press('Space')
  t.ok(await isSeen(frame.locator('[part=main-way]')))
  await tabTo('main-way')
  await page.keyboard.press('Enter')
  t.ok(await isSeen(frame.getByRole('heading', { name: 'Our plan', level: 1 })))
  t.equal(await focused(), 'heading', 'the focus goes with the reader')
})

t.test('a host that can do less shows the same', async (t) => {
  const { page, show, told, faults, asked } = await openHost(t)
  const plan = { name: 'make_plan', given: { questions: ['p1-q1'], language: 'en' } }
  const { frame: bare } = await show({ ...plan, capabilities: {} })
  t.ok(await isSeen(bare.getByText('Vår plan')), 'in Swedish, where the host reads nothing for the view')
  t.same(await bare.locator('[part=tools] button').count(), 0)
  const { frame } = await show({
    ...plan,
    capabilities: { serverResources: {}, updateModelContext: {} },
    isRefusing: true,
  })
  await frame.getByRole('link', { name: 'Print or save on the website' }).click()
  t.ok(await isSeen(frame.locator('code')), 'an address that the host does not open can be copied')
  await frame.getByRole('button', { name: 'Continue in the conversation' }).click()
  await soon(() => page.evaluate('told.length === 2'))
  t.same(
    (await told()).map(({ method }) => method),
    ['open-link', 'update-model-context'],
  )
  const { frame: wrong, text } = await show({ name: 'get_question', given: { id: 'p1-q66' } })
  t.ok(await isSeen(wrong.getByText(text)), 'an error stands as its text')
  t.same([faults, asked], [[], []])
})
