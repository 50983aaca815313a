/** A workshop from cards to plan, held by five browsers in five languages, of which no answer leaves. */
import type { Page } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'
import t from 'tap'
import { isKept, listen, openBrowser, storedBy } from '../listening.ts'
import { copyContent } from '../open-app.ts'
import { soon } from '../wait.ts'

/** A part of the handbook in Arabic; the rest falls back. */
const arabic: Record<string, string> = {
  'locales/ar/locale.yaml':
    'tag: ar\nendonym: العربية\ndir: rtl\nstatus: unofficial\nfallback: [en, sv]\nstate: translated\npublished: true\n',
  'locales/ar/handbook.yaml': 'labels:\n  needsImprovement: علينا أن نتحسن في هذا!\n',
  'locales/ar/principles/p1.yaml': 'title: تبني الابتكار في القطاع العام\n',
}
const questions = 7
const improve: Record<string, RegExp> = {
  sv: /bättre på!/,
  en: /get better at this!/,
  fi: /kehityttävä!/,
  nb: /bli bedre på!/,
  ar: /نتحسن/,
}

/** What the members answer, by language: the places of the positions, question by question. */
const answers: Record<string, number[]> = {
  sv: [0, 1, 2, 3, 0, 2, 2],
  en: [0, 2, 2, 3, 1, 2, 0],
  fi: [0, 0, 1, 3, 2, 2, 2],
  nb: [0, 2, 0, 3, 3, 2, 1],
  ar: [0, 1, 2, 3, 0, 2, 0],
}

/** What a QR code on the page says, read as a camera would. */
async function readQr(page: Page): Promise<string> {
  const qr = page.locator('handbook-workshop svg.qr')
  const side = Number(((await qr.getAttribute('viewBox')) as string).split(' ')[2])
  const path = (await qr.locator('path').last().getAttribute('d')) as string
  const scale = 6
  const width = side * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < scale; column++) {
        const at = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4
        data.fill(0, at, at + 3)
      }
  return decodeQR({ width, height: width, data })
}

/** A camera that sees what the page has in `shown`: the path of a QR code and its side. */
const camera = `if (navigator.mediaDevices) navigator.mediaDevices.getUserMedia = async () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 480, height: 480 })
  const context = canvas.getContext('2d')
  setInterval(() => {
    context.fillStyle = '#fff'
    context.fillRect(0, 0, 480, 480)
    if (!globalThis.shown) return
    const { path, side } = globalThis.shown
    context.save()
    context.scale(480 / side, 480 / side)
    context.fillStyle = '#000'
    context.fill(new Path2D(path))
    context.restore()
  }, 50)
  return canvas.captureStream()
}`

t.test('five browsers in five languages hold a workshop, and no answer leaves any of them', async (t) => {
  const content = copyContent(t, arabic, ['sv', 'en', 'fi', 'nb'])
  const { origin, received } = await listen(t, { HANDBOOK_CONTENT_DIR: content })
  const opened = async (tag: string) => ({ tag, ...(await openBrowser(t, { viewport: { width: 320, height: 640 } })) })
  const browsers = await Promise.all(Object.keys(answers).map(opened))

  // The facilitator comes from the guide with the cards.
  const [{ context: own }] = browsers as [(typeof browsers)[number]]
  await own.addInitScript(camera)
  const lead = await own.newPage()
  await lead.goto(`${origin}/sv/workshop`)
  await lead.getByRole('link', { name: 'Låt alla svara var för sig' }).click()
  const leading = lead.locator('handbook-workshop')
  const press = (name: string) => leading.getByRole('button', { name }).click()
  await leading.locator('footer').waitFor()
  await press('Fortsätt till länken')
  await leading.getByText('Välj minst en fråga.').waitFor()
  await leading.getByRole('checkbox', { name: 'Alla principens frågor' }).first().check()
  await leading.getByText('Bedömningsfrågor').nth(1).click()
  await leading.getByRole('checkbox', { name: /^Är / }).or(leading.locator('input[value=p2-q1]')).first().check()
  await leading.getByText(`Valda frågor: ${questions}`).waitFor()
  await press('Fortsätt till länken')
  const link = await leading.getByRole('textbox', { name: 'Länk till deltagarna' }).inputValue()
  t.equal(link, `${origin}/sv/workshop/answer#release=2023-01-r1&questions=p1,p2-q1`)
  t.equal(await readQr(lead), link, 'the QR code says the same')

  // Each member opens it, and answers in a language of their own.
  const codes: string[] = []
  const members: Page[] = []
  let path: string | undefined
  for (const { tag, context } of browsers) {
    const page = await context.newPage()
    members.push(page)
    await page.goto(link)
    const element = page.locator('handbook-workshop')
    const asked = element.locator('fieldset.positions')
    const mark = (at: number) =>
      asked
        .nth(at)
        .getByRole('radio')
        .nth((answers[tag] as number[])[at] as number)
        .check()
    await asked.first().waitFor()
    t.equal(await asked.count(), questions)
    await mark(0)
    if (tag !== 'sv') {
      await element.locator(`option[value=${tag}]`).waitFor({ state: 'attached' })
      await element.locator('select').selectOption(tag)
      await element
        .getByRole('radio', { name: improve[tag] as RegExp })
        .first()
        .waitFor()
      // The view is drawn anew, and asks for the languages again.
      await element.locator(`option[value=${tag}]`).waitFor({ state: 'attached' })
      t.equal(await element.locator('select').inputValue(), tag)
    }
    const radio = asked
      .first()
      .getByRole('radio')
      .nth((answers[tag] as number[])[0] as number)
    t.ok(await radio.isChecked(), `${tag}: what was marked stays`)
    t.equal(await element.locator('[part=view]').getAttribute('dir'), tag === 'ar' ? 'rtl' : 'ltr')
    await isKept(page, new RegExp(`/${tag}/bundle`))
    // A phone in a room without a network.
    if (tag === 'fi') await context.setOffline(true)
    for (let at = 1; at < questions; at++) await mark(at)
    const code = (await element.locator('.code > span').first().textContent()) as string
    t.match(code, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}$/)
    t.equal(
      await element.locator('.code .spoken').textContent(),
      [...code.replace('-', '')].join(' ').replace(/^(.{7}) /, '$1, '),
    )
    t.equal(await element.locator('.code').getAttribute('dir'), 'ltr')
    t.equal(await readQr(page), code)
    path ??= (await element.locator('svg.qr path').last().getAttribute('d')) as string
    codes.push(code)
    t.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= 320, `${tag}: it fits`)
  }
  t.equal(new Set(codes).size, 5)

  // Typed, pasted and scanned.
  const field = leading.getByRole('textbox', { name: 'Koder, en på varje rad' })
  const received4 = (number: number) => leading.getByText(`Mottagna koder: ${number}`).waitFor()
  await field.fill(`${(codes[1] as string).toLowerCase().replace('-', ' ')}`)
  await press('Lägg till koderna')
  await received4(1)
  await press('Läs QR-koder med kameraet'.replace('kameraet', 'kameran'))
  await leading.getByText('Håll upp QR-koden').waitFor()
  await lead.evaluate(`globalThis.shown = ${JSON.stringify({ path, side: 29 })}`)
  await received4(2)
  await press('Stäng kameran')
  await press('Stäng insamlingen och visa svaren')
  await leading.getByText('Det behövs minst fyra koder. Hittills: 2.').waitFor()
  t.equal(await leading.locator('.spread').count(), 0, 'nothing shows before')
  const wrong = (codes[2] as string).replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
  await field.fill([wrong, ...codes.slice(2), codes[3]].join('\n'))
  await press('Lägg till koderna')
  await received4(5)
  t.match(await leading.locator('.refused').textContent(), `${wrong} – Det är fel i grupp 1.`)
  t.match(await leading.locator('.same').textContent(), `Koden ${codes[3]} finns redan.`)
  await press('Stäng insamlingen och visa svaren')
  const isAsked = () =>
    leading.getByRole('button', { name: 'Ja, räkna båda' }).evaluate((node) => node.matches(':focus'))
  t.ok(await soon(isAsked), 'the question is answered first')
  await press('Nej, räkna den en gång')
  await press('Stäng insamlingen och visa svaren')

  // What the group sees: totals, most disagreement first, and no code.
  await leading.getByText('Räknade koder: 5').waitFor()
  const sections = leading.locator('section.talk')
  t.equal(await sections.count(), questions)
  const totals = await sections
    .locator('.spread-words')
    .evaluateAll((lists) =>
      lists.map((list) => [...list.children].map((item) => Number(/^\d+/.exec(item.textContent ?? '')?.[0]))),
    )
  const expected = Array.from({ length: questions }, (_, at) =>
    [0, 1, 2, 3].map((position) => Object.values(answers).filter((own) => own[at] === position).length),
  )
  t.same(totals.map(String).toSorted(), expected.map(String).toSorted())
  t.same([totals.at(-1), totals.at(-2), totals.at(-3)].map(String).toSorted(), ['0,0,0,5', '0,0,5,0', '5,0,0,0'])
  t.equal(await leading.locator('.picture li').count(), 2)
  t.equal(await leading.getByRole('row').count(), 3)
  const html = await lead.evaluate(`document.querySelector('handbook-workshop').shadowRoot.innerHTML`)
  for (const code of [...codes, wrong]) t.notOk(`${html}`.replaceAll(/[- ]/g, '').includes(code.replace('-', '')), code)

  // What it decides becomes the plan.
  await press('Gör en plan av besluten')
  await leading.getByText('Markera minst en fråga').waitFor()
  await leading.locator('input[value=p1-q6]').check()
  await press('Gör en plan av besluten')
  await leading.getByRole('heading', { name: 'Portföljstrategi för innovation' }).waitFor()
  t.equal(await leading.getByRole('button', { name: 'Kopiera länk' }).count(), 0, 'no address has it')
  const mapped = leading.locator('.mapping a').first()
  t.equal(await mapped.getAttribute('href'), `${origin}/sv/principles/p1`)
  await press('Tillbaka till svaren')
  t.ok(await leading.locator('input[value=p1-q6]').isChecked())

  // Everything that left a browser, was stored in it, or stands in an address.
  const allowed = /^GET https?:[^?#]+(\?release=2023-01-r1)?(#release=2023-01-r1&questions=p1,p2-q1)? $/
  const looked = browsers.flatMap(({ asked }) => asked)
  t.ok(looked.length > 50)
  for (const line of looked) if (!allowed.test(line) || !line.startsWith(`GET ${origin}/`)) t.fail(line)
  t.ok(received.length > 50)
  for (const line of received) if (!/^GET \/[^?]*(\?release=2023-01-r1)? \{[^\n]*\} $/.test(line)) t.fail(line)
  const secrets = codes.flatMap((code) => [code, code.replace('-', '')])
  for (const line of [...looked, ...received]) for (const secret of secrets) if (line.includes(secret)) t.fail(line)
  for (const [at, { tag, context, errors }] of browsers.entries()) {
    const page = members[at] as Page
    t.equal(page.url(), link)
    const { caches, other } = await storedBy(context, page)
    t.same(other, [], `${tag} stores nothing else`)
    t.ok(caches.length >= 5)
    for (const url of caches) if (!/^[^?#]+(\?release=2023-01-r1)?$/.test(url)) t.fail(url)
    t.same(
      errors.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text)),
      [],
      tag,
    )
  }
  t.equal(lead.url(), `${origin}/sv/workshop/lead`)
})
