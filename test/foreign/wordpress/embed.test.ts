/** WordPress with a pasted address: by discovery, as authors without a plugin meet us, and by the documented provider. */
import { readFileSync } from 'node:fs'
import type { ElementHandle, Frame, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { sharedBrowser } from '../../browser.ts'
import { openDesk } from '../../desk/desk.ts'
import { soon } from '../../wait.ts'
import { printPackages } from '../debian.ts'
import { openSite } from './site.ts'

printPackages(t, import.meta.dirname)
const { FOREIGN_PICTURES: pictures } = process.env
const { publicUrl } = await openDesk(t, { principles: 5, environment: () => ({ HANDBOOK_RATE_LIMIT_MAX: '0' }) })
const principle = `${publicUrl}/embed/sv/principles/p1`
const question = `${publicUrl}/embed/sv/questions/p1-q6`

/** The documented line, with the address of this service. */
const [line = ''] = /^wp_oembed_add_provider.*$/m.exec(readFileSync('docs/embed.md', 'utf8')) ?? []
const provider = line.replaceAll('https://handbok.example', publicUrl)

/** What the block editor stores for an address that was pasted. */
const block = (url: string) =>
  `<!-- wp:embed {"url":"${url}","type":"rich"} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`

const frameOf = (page: Page, url: string): Promise<Frame> =>
  soon(() => page.frames().find((frame) => frame.url().startsWith(`${url}?view=frame`))) as Promise<Frame>

async function open(t: Test, width: number): Promise<Page> {
  const context = await (await sharedBrowser()).newContext({ viewport: { width, height: 900 } })
  t.teardown(() => context.close())
  context.setDefaultTimeout(0)
  return context.newPage()
}

for (const [kind, plugin] of Object.entries({ discovery: '', provider })) {
  t.test(`${kind}: the published page`, async (t) => {
    // A site of its own: PHP may keep a plugin that it has read.
    const site = await openSite(t)
    site.use(plugin)
    // The second address stands alone in a line, as the classic editor keeps it.
    const post = site.publish(`${block(principle)}\n\n<!-- wp:freeform -->\n<p>${question}</p>\n<!-- /wp:freeform -->`)
    for (const width of [1280, 390]) {
      const page = await open(t, width)
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

interface Shown {
  clientLeft: number
  getBoundingClientRect: () => { x: number; width: number; height: number }
  ownerDocument: { documentElement: { scrollWidth: number } }
}

/** Of a frame: its place in the page, the width of the page, and its content. */
async function sizes(frame: Frame) {
  const element = (await frame.frameElement()) as unknown as ElementHandle<Shown>
  const { place, whole } = await element.evaluate((shown) => {
    const { x, width, height } = shown.getBoundingClientRect()
    return {
      place: { x, width, height, border: shown.clientLeft },
      whole: shown.ownerDocument.documentElement.scrollWidth,
    }
  })
  const inner = (await frame.evaluate(`({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  })`)) as { width: number; height: number }
  return { place, whole, inner }
}

const isWhole = ({ place, inner }: Awaited<ReturnType<typeof sizes>>) => inner.height <= place.height
