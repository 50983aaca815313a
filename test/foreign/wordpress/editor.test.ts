/** An author of WordPress pastes an address in the block editor, looks at it there, and publishes it. */
import t from 'tap'
import { soon } from '../../wait.ts'
import { printPackages } from '../debian.ts'
import { frameOf, isWhole, openHandbook, openPage, sizes } from './handbook.ts'
import { openSite, publishPost, signIn } from './site.ts'

printPackages(t, import.meta.dirname)
const { FOREIGN_PICTURES: pictures } = process.env
const { publicUrl, provider } = await openHandbook(t)
const principle = `${publicUrl}/embed/sv/principles/p1`

/** What the browser tells a page when its reader pastes a text. */
const paste = (text: string) => `(() => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', ${JSON.stringify(text)})
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  return document.activeElement.dispatchEvent(event)
})()`

for (const [kind, plugin] of Object.entries({ discovery: '', provider }))
  t.test(`${kind}: a pasted address in the editor`, async (t) => {
    const site = await openSite(t)
    site.use(plugin)
    for (const width of [1280, 390]) {
      const page = await openPage(t, width)
      await signIn(page, site.address)
      await page.goto(`${site.address}/wp-admin/post-new.php`)
      const title = page.getByRole('textbox', { name: 'Add title' })
      await title.fill('Innovation')
      await title.press('Enter')
      // On a busy machine the block is there before the focus is in it.
      await page.getByRole('document', { name: /^Empty block/ }).focus()
      await page.evaluate(paste(principle))
      const look = async (where: string) => {
        const frame = await frameOf(page, principle)
        await frame.getByRole('heading', { level: 1, name: /^Omfamna och stärk/ }).waitFor()
        const { place, inner } = await sizes(frame)
        t.ok(inner.width <= place.width && place.width > Math.min(width - 100, 600), `${where}: fits ${width} px`)
        t.equal(place.border, 0, 'no border')
        if (kind === 'provider')
          t.ok(await soon(async () => isWhole(await sizes(frame))), 'and is as high as its content')
        if (pictures) await page.screenshot({ path: `${pictures}/${kind}-${where}-${width}.png` })
      }
      await look('editor')
      t.equal(await page.getByRole('document', { name: 'Block: Embed' }).count(), 1, 'the address became a block')
      await page.goto(await publishPost(page))
      await page.getByRole('heading', { level: 1, name: 'Innovation' }).waitFor()
      await look('published')
    }
  })
