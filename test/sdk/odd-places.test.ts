/** The elements where pages put them: moved, taken away, in closed roots, in sandboxes, and in pages that change their language. */

import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { sharedBrowser } from '../browser.ts'
import { choose, openHost, shown } from '../host-page.ts'
import { openApp, publicUrl } from '../open-app.ts'
import { soon } from '../wait.ts'

const question = '<handbook-question question="p1-q6"></handbook-question>'
const languageOf = (page: Page, selector = 'handbook-question') =>
  page.locator(`${selector} [part=view]`).getAttribute('lang')
const becomes = async (t: Test, page: Page, language: string, selector?: string) =>
  t.ok(
    await soon(
      () => languageOf(page, selector),
      (found) => found === language,
    ),
    `the language becomes ${language}`,
  )

t.test('an element follows the language of the page, also one that changes while it is loading', async (t) => {
  const { server } = await openApp(t)
  const { page, errors } = await openHost(t, server, `<section>${question}</section>`)
  await shown(page, 'handbook-question')
  await page.evaluate(`document.documentElement.lang = 'en'`)
  await becomes(t, page, 'en')
  await page.evaluate(`document.querySelector('section').lang = 'fi'`)
  await becomes(t, page, 'fi')
  await page.evaluate(`{
    document.querySelector('section').lang = 'nb'
    const other = document.createElement('handbook-question')
    other.setAttribute('question', 'p1-q1')
    document.querySelector('section').replaceChildren(other)
    document.querySelector('section').lang = 'da'
  }`)
  await becomes(t, page, 'da')
  await page.evaluate(`document.querySelector('handbook-question').locale = 'sv'`)
  await becomes(t, page, 'sv')
  await page.evaluate(`document.querySelector('section').lang = 'en'`)
  await page.evaluate(`document.querySelector('handbook-question').heading = 4`)
  await page.locator('handbook-question h4').first().waitFor()
  t.equal(await languageOf(page), 'sv', 'what the element states counts')
  t.same(errors, [])
})

t.test('an element that is moved keeps what was marked, and takes the language of its new place', async (t) => {
  const { server } = await openApp(t)
  const body = '<innovation-handbook></innovation-handbook><section lang="en"></section>'
  const { page, errors } = await openHost(t, server, body)
  const handbook = await shown(page)
  await choose(handbook, /Hur kan vi öka eller/)
  await handbook.getByRole('link', { name: 'Kartlägg er situation' }).click()
  await handbook.getByRole('checkbox').first().check()
  await page.evaluate(`document.querySelector('section').append(document.querySelector('innovation-handbook'))`)
  await becomes(t, page, 'en', 'innovation-handbook')
  t.equal(await handbook.getByRole('checkbox', { checked: true }).count(), 1)
  t.same(errors, [])
})

t.test('an element that is taken away while it loads does nothing, and works when it comes back', async (t) => {
  const { server } = await openApp(t)
  const { page, errors } = await openHost(t, server, '')
  await page.evaluate(`{
    window.taken = document.createElement('innovation-handbook')
    document.body.append(taken)
    taken.remove()
    document.body.append(taken)
    taken.remove()
  }`)
  await page.evaluate(`fetch('${publicUrl}/handbook/v1/sv/bundle').then((response) => response.text()).then(() => 0)`)
  await page.evaluate(`location.hash = 'handbook.view=map&handbook.principle=p1'`)
  await page.evaluate('document.body.append(taken)')
  const handbook = await shown(page)
  t.ok((await handbook.getByRole('checkbox').count()) > 0, 'it shows where the page is now')
  t.same(errors, [])
})

t.test('a closed shadow root, and a page without a head', async (t) => {
  const { server } = await openApp(t)
  const { page, errors } = await openHost(t, server, '<div id="outer" lang="en"></div>')
  await page.evaluate(`{
    document.head.remove()
    window.inner = document.createElement('innovation-handbook')
    document.querySelector('#outer').attachShadow({ mode: 'closed' }).append(inner)
  }`)
  const language = () => page.evaluate(`inner.shadowRoot.querySelector('[part=view]').lang`)
  t.ok(await soon(language, (found) => found === 'en'))
  await page.evaluate(`inner.shadowRoot.querySelector('details a').click()`)
  const step = () => page.evaluate(`inner.shadowRoot.querySelector('[aria-current=step]')?.textContent ?? ''`)
  t.ok(await soon(step, (found) => found !== ''))
  t.same(errors, [])
})

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
  t.test(`a frame with sandbox="${sandbox}" and the page in srcdoc`, async (t) => {
    const { server } = await openApp(t)
    const service = await server.listen({ port: 0, host: '127.0.0.1' })
    // By the network itself: what a test answers in its place does not reach a frame without an origin.
    const context = await (await sharedBrowser()).newContext()
    t.teardown(() => context.close())
    context.setDefaultTimeout(0)
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    const inner = `<!doctype html><html lang=sv><script type=module src=${service}/sdk/embed.js></script><innovation-handbook></innovation-handbook>`
    await page.setContent(`<iframe sandbox="${sandbox}" srcdoc="${inner}" width="900" height="900"></iframe>`)
    const frame = page.frameLocator('iframe')
    const handbook = frame.locator('innovation-handbook')
    await handbook.locator('footer').waitFor()
    await handbook.locator('summary').first().click()
    await handbook.locator('details a').first().click()
    await handbook.getByRole('link', { name: 'Kartlägg er situation' }).click()
    await handbook.getByRole('checkbox').first().check()
    t.equal(await handbook.getByRole('checkbox', { checked: true }).count(), 1)
    t.same(errors, [])
  })
