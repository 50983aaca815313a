import { readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { isSeen, savedBytes } from '../browser.ts'
import { grant, title, total } from '../publishing/maintainers.ts'
import { openDesk, openPage } from './desk.ts'
import { layout, look } from './look.ts'

const translator = grant('translator', 'da')
const anna = { actor: 'token:Anna', grants: [translator] } as const

/** Anna at the files of a Danish draft that has one text. */
async function atFiles(t: Test) {
  const desk = await openDesk(t, { principles: 5 })
  const { id } = await desk.publishing.drafts.create(anna, { locale: 'da', endonym: 'dansk' })
  await desk.publishing.drafts.edit(anna, { id }, title('Dansk titel'))
  const opened = await openPage(t, desk, { person: anna, at: `drafts/${id}/files` })
  const textsOf = async () => (await desk.publishing.drafts.open(anna, id)).draft.proposal.texts
  return { ...opened, desk, id, textsOf }
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

/** What the desk gives when a file is asked for. */
async function takeOut(page: Page, format: 'XLSX' | 'XLIFF 1.2', which: string): Promise<Buffer> {
  await page.getByLabel(which).check()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: `Download ${format}` }).click()
  return savedBytes(await downloading)
}

/** Takes in what is chosen: all but the texts that are worth a look. Returns how many those were. */
async function takeChosen(page: Page): Promise<number> {
  const taking = page.getByRole('button', { name: /^Import the [1-9]\d* chosen$/ })
  const count = Number(/\d+/.exec((await taking.textContent()) as string)?.[0])
  await taking.click()
  return count
}

const bringIn = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer })

/** Lets a file go over the middle of the page, as a hand would. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, content]) => {
      const { DataTransfer, File } = globalThis as unknown as Browser
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], name))
      return transfer
    },
    [name, content] as const,
  )
  await page.dispatchEvent('h1', 'dragover', { dataTransfer })
  await page.locator('.drop.over').waitFor()
  await page.dispatchEvent('h1', 'drop', { dataTransfer })
}

interface Browser {
  DataTransfer: new () => { items: { add: (file: unknown) => void } }
  File: new (content: readonly string[], name: string) => unknown
}

/** The texts of a workbook, each row changed; the sheets come back in another order, as Excel may leave them. */
async function edited(bytes: Buffer, change: (row: Sheet['rows'][number]) => void): Promise<Buffer> {
  const { sheets } = await readXlsx(bytes)
  const [texts, ...others] = sheets.map(({ name, rows }) => ({ name, rows }))
  const [headings, ...rows] = texts?.rows ?? []
  for (const row of rows) change(row)
  const sorted = { name: texts?.name as string, rows: [headings ?? [], ...rows.toReversed()] }
  return Buffer.from(await writeXlsx({ sheets: [...others, sorted] }))
}

t.test('what is missing goes out as a workbook and comes back filled in', async (t) => {
  const { page, textsOf, faults } = await atFiles(t)
  const ids: unknown[] = []
  const workbook = await edited(await takeOut(page, 'XLSX', 'Only what is missing or outdated'), (row) => {
    ids.push(row[0])
    // Half of them, as on a Friday afternoon.
    if (ids.length % 2 === 0) [row[3], row[4]] = [`Dansk: ${row[2]}`, 'reviewed']
  })
  t.equal(ids.length, total - 1)
  t.notOk(ids.includes('p1.title'), 'only what is missing')
  const half = Math.floor(ids.length / 2)
  await bringIn(page, 'fredag.xlsx', workbook)
  await page.getByText(`To change: ${half}. Unchanged: ${ids.length - half}.`).waitFor()
  await layout(t, page, 'report-workbook')
  // The long ones are Swedish, which the report says.
  await page.getByText('seems to be in another language: sv').first().waitFor()
  const taken = await takeChosen(page)
  t.ok(taken > 20 && taken < half, `${taken} of ${half}`)
  await page.getByText(`${taken} texts are in the draft. Nothing is published.`).waitFor()
  const texts = await textsOf()
  t.equal(Object.keys(texts).length, taken + 1)
  t.match(texts, { 'p1.title': { text: 'Dansk titel', state: 'translated' } })
  t.equal(Object.values(texts).filter(({ state }) => state === 'reviewed').length, taken)
  await page.getByText(`Texts that are worth a look are not chosen: ${half - taken}.`).waitFor()
  const rest = page.locator('.report input[type=checkbox]')
  await button(page, 'Choose all without remarks').click()
  t.ok(await button(page, 'Import the 0 chosen').isDisabled(), 'a text with a remark is chosen by itself')
  await rest.first().check()
  await takeChosen(page)
  await page.getByText('1 text is in the draft.').waitFor()
  t.equal(Object.keys(await textsOf()).length, taken + 2)
  t.same(faults, [])
})

/** Every unit translated, and four that are wrong each in its way. */
const withBroken = (xliff: string): string => {
  const done = xliff.replaceAll(
    /(<source[^>]*>)([\s\S]*?)(<\/source>\s*)<target[^>]*?(?:\/>|>[\s\S]*?<\/target>)/g,
    (_, open: string, source: string, close: string) => `${open}${source}${close}<target>Dansk ${source}</target>`,
  )
  const put = (file: string, id: string, target: string) =>
    file.replace(
      new RegExp(`(<trans-unit id="${id}"[\\s\\S]*?<target>)[\\s\\S]*?(</target>)`),
      (_, before: string, after: string) => before + target + after,
    )
  const linked = /<trans-unit id="([^"]+)"(?:(?!<\/trans-unit>)[\s\S])*?<source[^>]*>[^<]*<[gx] /.exec(done)?.[1]
  return [
    ['p2.title', 'x'.repeat(201)],
    ['p3.title', 'Dansk &lt;b&gt;titel&lt;/b&gt;'],
    [linked as string, 'Uden link'],
  ]
    .reduce((file, [id, target]) => put(file, id as string, target as string), done)
    .replace('<trans-unit id="p4.title"', '<trans-unit id="p9.title"')
}

t.test('what of a file cannot be taken is told by unit, with the way to it; of the rest some is taken', async (t) => {
  const { page, textsOf, desk, id, faults } = await atFiles(t)
  const xliff = withBroken(String(await takeOut(page, 'XLIFF 1.2', 'All')))
  await drop(page, 'bureau.xlf', xliff)
  await page.getByText('Set aside: 4', { exact: true }).waitFor()
  for (const why of [
    /201 characters; at most 200 fit/,
    /contains an HTML tag/,
    /does not have the same marks as the source/,
    /p9\.title.* is not in the edition/,
  ])
    t.equal(await page.getByRole('listitem').filter({ hasText: why }).count(), 1, String(why))
  await layout(t, page, 'report-problems')
  const changes = total - 4
  await page.getByText(`Would change: ${changes}`).waitFor()
  await button(page, 'Choose none').click()
  t.ok(await button(page, 'Import the 0 chosen').isDisabled())
  await page.getByLabel('Principle 1 › title', { exact: true }).check()
  await page.getByLabel('Principle 5 › title', { exact: true }).check()
  await button(page, 'Import the 2 chosen').click()
  await page.getByText('2 texts are in the draft.').waitFor()
  const beside = await page.getByRole('link', { name: 'Open the text: Principle 3 › title' }).elementHandle()
  await button(page, 'Svenska').click()
  await page.getByText(/201 tecken/).waitFor()
  // What the page has said follows the language too: the file that came in, and the one that went out.
  await page.getByText('2 texter är inlagda i utkastet.').waitFor()
  await page.getByText('handbook-da.xlf är nedladdad.').waitFor()
  await button(page, 'English').click()
  await page.getByText('2 texts are in the draft.').waitFor()
  await page.getByText(/201 characters/).waitFor()
  const isThere = await beside?.evaluate((link) => (link as unknown as { isConnected: boolean }).isConnected)
  t.equal(isThere, true, 'the other language does not take a link from under a click')
  t.same(Object.keys(await textsOf()).sort(), ['p1.title', 'p5.title'])
  t.match((await textsOf())['p1.title'], { text: /^Dansk / })

  await page.getByRole('link', { name: 'Open the text: Principle 3 › title' }).click()
  t.ok(await isSeen(page.getByText('Principle 3 › title')))
  t.equal(await page.getByLabel('Translation').inputValue(), '')
  await page.getByLabel('Translation').fill('Skrevet i hånden')
  await page.getByText('Saved.').waitFor()
  await page.goBack()
  await page.getByText('Set aside: 4', { exact: true }).waitFor()
  const taking = page.getByRole('button', { name: /^Import the [1-9]\d* chosen$/ })
  await taking.waitFor()

  // Somebody else writes between the report and the yes to it.
  await desk.publishing.drafts.edit(anna, { id }, { texts: { 'p1-q1.question': { text: 'Bos spørgsmål' } } })
  await taking.click()
  await page.getByText('Nothing was imported: the draft changed meanwhile.').waitFor()
  t.equal(Object.keys(await textsOf()).length, 4)
  const newer = page.getByRole('listitem').filter({ hasText: 'was changed in the draft since the file was exported' })
  await newer.filter({ hasText: 'p1-q1.question' }).waitFor()
  const taken = await takeChosen(page)
  await page.getByText(`${taken} texts are in the draft.`).waitFor()
  t.equal(Object.keys(await textsOf()).length, taken + 4)
  t.match((await textsOf())['p1-q1.question'], { text: 'Bos spørgsmål' })
  t.same(faults, [])
})

t.test('a file that is no translation, or is empty, damaged or too large, says so and changes nothing', async (t) => {
  const { page, desk, id, faults } = await atFiles(t)
  const refused = async (name: string, content: Buffer, why: string | RegExp) => {
    await bringIn(page, name, content)
    await page.getByText(why).waitFor()
    t.equal(await page.getByRole('heading', { level: 3, name: 'What' }).count(), 0, 'there is nothing to bring in')
  }
  await refused('faktura.pdf', Buffer.from('%PDF-1.7'), 'The file is neither XLIFF (1.2, 2.0 or 2.1) nor a workbook')
  await look(t, page, 'file-wrong-kind')
  await refused('tom.xlf', Buffer.alloc(0), 'tom.xlf is empty. Ask for the file again.')
  await refused('side.xlf', Buffer.from('<html></html>'), 'The file is neither XLIFF (1.2, 2.0 or 2.1) nor a workbook')
  await layout(t, page, 'file-refused')
  const locked = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  await refused('låst.xlsx', locked, 'The file is not a workbook in the format XLSX without a password')
  await refused('faktura.xlsx', Buffer.from('%PDF-1.7'), 'The file is neither XLIFF (1.2, 2.0 or 2.1) nor a workbook')
  const file = await takeOut(page, 'XLIFF 1.2', 'All')
  await refused('kapad.xlf', file.subarray(0, -500), 'The end of the file is missing.')
  await refused('stor.xlf', Buffer.alloc(6 * 1024 * 1024, ' '), 'The body is larger than the URL accepts: 5 MB')
  t.equal((await desk.publishing.drafts.open(anna, id)).draft.revision, 2)
  t.same(faults, [])
})

t.test('a file that is let go elsewhere on the desk does not take its place', async (t) => {
  const { page, desk } = await atFiles(t)
  await page.goto(`${desk.publicUrl}/desk#/history`)
  await page.getByRole('heading', { level: 1, name: 'History' }).waitFor()
  const isStopped = await page.evaluate(() => {
    const { DataTransfer, File, DragEvent, document } = globalThis as unknown as Browser & Dragging
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['x'], 'x.xlf'))
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    return !document.body.dispatchEvent(event)
  })
  t.ok(isStopped)
})

interface Dragging {
  DragEvent: new (type: string, options: object) => unknown
  document: { body: { dispatchEvent: (event: unknown) => boolean } }
}
