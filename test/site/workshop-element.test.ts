/** The element and its pages: for everybody, on a narrow screen, by keyboard, without a camera, in a portal. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import t from 'tap'
import { type Answer, encode } from '../../sdk/embed/workshop-code.ts'
import { faultsInLightAndDark, openContext } from '../browser.ts'
import { compressed, openHost } from '../host-page.ts'
import { copyContent, openApp, publicUrl } from '../open-app.ts'
import { soon } from '../wait.ts'

const set = { release: '2023-01-r1', questions: ['p1-q1', 'p1-q2'] }
const link = `#release=${set.release}&questions=${set.questions}`
const codes = [
  [0, 0],
  [2, 1],
  [2, 0],
  [3, 2],
  [1, 1],
  [0, 2],
  [3, 3],
  [1, 3],
].map((answers) => encode(answers as Answer[], set))

const shown = async (page: Page): Promise<Locator> => {
  const element = page.locator('handbook-workshop')
  await element.locator('footer').waitFor()
  return element
}
const button = (element: Locator, name: string) => element.getByRole('button', { name, exact: true })

/** The facilitator's page with a link shared. */
async function collecting(page: Page): Promise<Locator> {
  const element = await shown(page)
  await element.locator('.choice summary').first().click()
  for (const id of set.questions) await element.locator(`input[value=${id}]`).check()
  await button(element, 'Fortsätt till länken').click()
  await element.locator('textarea').waitFor()
  return element
}
async function give(element: Locator, given: readonly string[]): Promise<void> {
  await element.locator('textarea:visible').fill(given.join('\n'))
  await element.locator('form:has(textarea:visible) button').click()
}

t.test('the workshop loads when it is asked for, and is small', async (t) => {
  const size = (name: string) => compressed(readFileSync(`dist/${name}.js`))
  t.ok(size('embed-workshop') <= 18_000, `${size('embed-workshop')} bytes`)
  t.ok(size('embed-scan') <= 16_000, `${size('embed-scan')} bytes`)
  for (const name of ['embed-workshop', 'embed-scan'])
    t.notMatch(
      readFileSync(`dist/${name}.js`, 'utf8'),
      /\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write/,
    )
  const { server } = await openApp(t)
  const { requests } = await openHost(t, server, '<handbook-question question="p1-q1"></handbook-question>')
  await soon(() => requests.some((url) => url.includes('embed-views')))
  t.notOk(requests.some((url) => /embed-(workshop|scan)/.test(url)))
})

t.test('axe finds nothing at 320 pixels in any state, from left to right and from right to left', async (t) => {
  const files = {
    'locales/ar/locale.yaml':
      'tag: ar\nendonym: العربية\ndir: rtl\nstatus: unofficial\nfallback: [sv]\nstate: translated\npublished: true\n',
    'locales/ar/principles/p1.yaml': 'title: تبني الابتكار في القطاع العام\n',
  }
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, files) })
  const { context, lost } = await openContext(t, server, { viewport: { width: 320, height: 640 } })
  for (const tag of ['sv', 'ar']) {
    const page = await context.newPage()
    const look = async (state: string) => {
      t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, `${tag} ${state}`)
      const needed = Number(await page.evaluate('document.documentElement.scrollWidth'))
      t.ok(needed <= 320, `${tag} ${state} needs ${needed} pixels`)
    }
    await page.goto(`${publicUrl}/${tag}/workshop/answer${link}`)
    const member = await shown(page)
    await look('questions')
    for (const radios of await member.locator('fieldset').all()) await radios.getByRole('radio').nth(1).check()
    await member.locator('.code').waitFor()
    await look('code')
    await page.goto(`${publicUrl}/${tag}/workshop/lead`)
    await shown(page)
    await look('choice')
    const element = await collecting(page)
    await give(element, [...codes.slice(0, 4), codes[0] as string, 'ABCD'])
    await button(element, 'Nej, räkna den en gång').waitFor()
    await look('collection')
    await button(element, 'Nej, räkna den en gång').click()
    await button(element, 'Stäng insamlingen och visa svaren').click()
    await element.locator('.talk').first().waitFor()
    await element.getByText('Koder som kommer senare').click()
    await look('result')
    await element.locator('.talk input').first().check()
    await button(element, 'Gör en plan av besluten').click()
    await button(element, 'Tillbaka till svaren').waitFor()
    await look('plan')
    await page.close()
  }
  t.same(
    lost.filter((url) => !url.endsWith('/worker.js')),
    [],
  )
})

t.test('a member answers by keyboard, and hears the code character by character', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server, { viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(`${publicUrl}/sv/workshop/answer${link}`)
  const element = await shown(page)
  const first = await element.getByRole('radio').first().boundingBox()
  t.ok(first && first.y + first.height < 740, 'the first answer is there without scrolling')
  await element.locator('select').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  const live = element.locator('[aria-live=polite]')
  await live.getByText('Besvarade frågor: 2 av 2').waitFor()
  const code = encode([1, 0], set)
  t.equal(await live.locator('.code [aria-hidden]').textContent(), code)
  t.equal(await live.locator('.spoken').textContent(), [...code.replace('-', '')].join(' ').replace(/^(.{7}) /, '$1, '))
  t.ok(await live.getByRole('img', { name: 'QR-kod med din kod' }).isVisible())
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await element.getByText('Koden är kopierad.').waitFor()
  t.equal(await page.evaluate('navigator.clipboard.readText()'), code)
  let asked = ''
  page.on('dialog', (dialog) => {
    asked = dialog.type()
    void dialog.accept()
  })
  await page.close({ runBeforeUnload: true })
  t.equal(await soon(() => asked), 'beforeunload', 'the browser asks before the answers are lost')
})

t.test('with the camera refused, codes are typed; late ones wait until there are four', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server)
  const page = await context.newPage()
  await page.goto(`${publicUrl}/sv/workshop/lead`)
  const element = await collecting(page)
  await button(element, 'Läs QR-koder med kameran').click()
  await element.getByText('Kameran kan inte användas.').waitFor()
  await give(element, codes.slice(0, 4))
  await button(element, 'Stäng insamlingen och visa svaren').click()
  const told = async () => [
    await element.locator('.spread-words').allTextContents(),
    await element.getByText(/^Räknade koder/).textContent(),
  ]
  await element.locator('.talk').first().waitFor()
  const before = await told()
  await element.getByText('Koder som kommer senare').click()
  await give(element, codes.slice(4, 7))
  await button(element, 'Räkna de sena koderna').click()
  await element.getByText('Det behövs minst fyra koder. Hittills: 3.').waitFor()
  t.same(await told(), before)
  await give(element, [encode([0, 0], set), codes[7] as string])
  await button(element, 'Räkna de sena koderna').click()
  await element.getByText('Räknade koder: 9').waitFor()
  t.not(`${await told()}`, `${before}`)
})

t.test(
  'a portal has the element: without a worker, in its language, and with words where a link is damaged',
  async (t) => {
    const { server } = await openApp(t)
    const member = (questions: string) =>
      `<handbook-workshop task="answer" release="2023-01-r1" questions="${questions}"></handbook-workshop>`
    const { page, errors, requests, lost } = await openHost(t, server, member('p1-q1'), { lang: 'en' })
    const element = await shown(page)
    await element.getByRole('radio', { name: 'Don’t know' }).check()
    t.equal(
      await element.locator('.code [aria-hidden]').textContent(),
      encode([3], { release: '2023-01-r1', questions: ['p1-q1'] }),
    )
    t.notOk(requests.some((url) => url.endsWith('worker.js')))
    t.same([...errors, ...lost], [])
    const damaged = await openHost(t, server, member('p1-q1,p9'), { lang: 'en' })
    await (await shown(damaged.page)).getByText('The link is damaged. Ask for it again.').waitFor()
  },
)

t.test('without a script, the pages say that they need one, and lead to the guide', async (t) => {
  const { server, head } = await openApp(t)
  for (const tag of Object.keys(head.release.locales))
    for (const task of ['lead', 'answer', 'follow']) {
      const { body, headers } = await server.inject(`/${tag}/workshop/${task}`)
      t.match(
        body,
        new RegExp(`<handbook-workshop task="${task}" locale="${tag}"[^]*JavaScript[^]*${publicUrl}/${tag}/workshop"`),
      )
      t.match(body, `data-worker="${publicUrl}/${tag}/workshop/worker.js"`)
      t.match(headers['content-security-policy'], "connect-src 'self'")
    }
  const worker = await server.inject('/sv/workshop/worker.js')
  t.match(worker.headers, { 'content-type': /javascript/, 'content-security-policy': /connect-src 'self'/ })
  t.equal((await server.inject('/tlh/workshop/worker.js')).statusCode, 404)
  const sitemap = (await server.inject('/sitemap.xml')).body
  t.ok(sitemap.includes(`${publicUrl}/sv/workshop/lead`))
  t.notOk(sitemap.includes('/workshop/answer'))
})
