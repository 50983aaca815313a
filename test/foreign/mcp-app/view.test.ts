/** The view for assistants in the official host library of MCP Apps, in a real Chromium: its frame has no origin and no network. */
import t from 'tap'
import { faultsInLightAndDark, isSeen } from '../../browser.ts'
import { arabic } from '../../material.ts'
import { copyContent } from '../../open-app.ts'
import { soon } from '../../wait.ts'
import { printVersions } from '../service.ts'
import { openHost, picture } from './host.ts'

t.test('the versions', async (t) => {
  printVersions(t, import.meta.dirname, ['ext-apps', 'client'].map((name) => `@modelcontextprotocol/${name}`))
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
  const heard = await soon(told.bind(undefined), (all) => all.length > 0)
  t.ok(heard)
  t.same([faults, asked], [[], []], 'the frame asks for nothing')
  t.ok(address)
})
