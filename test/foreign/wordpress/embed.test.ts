/** WordPress with a pasted address: by discovery, as authors without a plugin meet us, and by the documented provider. */
import type { Frame } from 'playwright-core'
import t from 'tap'
import { soon } from '../../wait.ts'
import { printPackages } from '../debian.ts'
import { frameOf, isWhole, openHandbook, openPage, sizes } from './handbook.ts'
import { openSite } from './site.ts'

printPackages(t, import.meta.dirname)
const { FOREIGN_PICTURES: pictures } = process.env
const { publicUrl, provider } = await openHandbook(t)
const principle = `${publicUrl}/embed/sv/principles/p1`
const question = `${publicUrl}/embed/sv/questions/p1-q6`

/** What the block editor stores for an address that was pasted. */
const block = (url: string) =>
  `<!-- wp:embed {"url":"${url}","type":"rich"} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`

for (const [kind, plugin] of Object.entries({ discovery: '', provider })) {
  t.test(`${kind}: the published page`, async (t) => {
    // A site of its own, because WordPress keeps what it made of an address.
    const site = await openSite(t)
    site.use(plugin)
    // The second address stands alone in a line, as the classic editor keeps it.
    const post = await site.publish(
      `${block(principle)}\n\n<!-- wp:freeform -->\n<p>${question}</p>\n<!-- /wp:freeform -->`,
    )
    for (const width of [1280, 390]) {
      const page = await openPage(t, width)
      await page.goto(post)
      const frames = [await frameOf(page, principle), await frameOf(page, question)]
      for (const [at, frame] of frames.entries()) {
        await frame.getByRole('heading', { level: 1 }).waitFor()
        const element = await frame.frameElement()
        t.equal(await element.getAttribute('sandbox'), kind === 'discovery' ? 'allow-scripts' : null)
        const { place, whole, inner } = await sizes(frame)
        t.ok(inner.width <= place.width && place.x >= 0 && place.x + place.width <= width, `${at} fits ${width} px`)
        t.ok(place.width > Math.min(width - 100, 600), `${place.width} px of ${width} are used`)
        t.equal(place.border, 0, 'no border')
        if (kind === 'provider')
          t.ok(await soon(async () => isWhole(await sizes(frame))), 'and is as high as its content')
        t.equal(whole, width, 'the page does not scroll sideways')
      }
      if (pictures) await page.screenshot({ path: `${pictures}/${kind}-${width}.png`, fullPage: true })
      const [journey] = frames as [Frame, Frame]
      await journey.getByRole('link', { name: 'Det här behöver vi bli bättre på!' }).first().click()
      await journey.getByRole('link', { name: 'Visa planen' }).click()
      await journey.getByRole('heading', { level: 1, name: 'Vår plan' }).waitFor()
      t.match(journey.url(), /\/embed\/sv\/plan\?.*questions=p1-q1/, 'the plan is shown in the frame')
      t.equal(page.url(), post)
      if (pictures) await page.screenshot({ path: `${pictures}/${kind}-${width}-plan.png` })
    }
  })
}
