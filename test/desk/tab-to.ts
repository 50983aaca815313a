import type { Locator, Page } from 'playwright-core'

/** Presses Tab until an element has the focus, as somebody without a mouse does. It must be to be seen where one has come. */
export async function tabTo(page: Page, target: Locator, { back = false, most = 60 } = {}): Promise<void> {
  await target.waitFor()
  for (let pressed = 0; pressed <= most; pressed++) {
    if (await isFocused(target)) {
      if (!(await target.evaluate(hasOutline))) throw new Error(`the focus on ${target} is not to be seen`)
      return
    }
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`${most} times Tab do not lead to ${target}`)
}

export const isFocused = (target: Locator) =>
  target.evaluate((element) => (element as unknown as { matches: (selector: string) => boolean }).matches(':focus'))

function hasOutline(element: unknown): boolean {
  const { getComputedStyle } = globalThis as unknown as {
    getComputedStyle: (element: unknown) => { outlineStyle: string; outlineWidth: string }
  }
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
}
