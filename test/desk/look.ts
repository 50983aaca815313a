/** Looks at a screen: axe finds nothing, it fits at 320 pixels and with text twice as large, and, when asked, a picture. */
import { mkdirSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import type { Test } from 'tap'
import { faultsInLightAndDark } from '../browser.ts'

/** Where pictures for the guide go (`docs/images`); none are made without it. */
const guide = process.env.DESK_GUIDE
/** Where pictures of every screen, narrow and wide, light and dark, go. */
const every = process.env.DESK_SCREENS

interface Looked {
  /** Whether the guide shows it, and what of it stands at the top there. */
  inGuide?: boolean | Locator
}

export async function look(t: Test, page: Page, name: string, { inGuide = false }: Looked = {}): Promise<void> {
  t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, `${name}: axe finds nothing`)
  if (inGuide) await pictureForGuide(page, name, inGuide === true ? undefined : inGuide)
  await layout(t, page, name)
  await picture(page, `${name}-dark`, 'dark')
}

/** A picture for the guide in the language of the page, when such are asked for. */
export async function pictureForGuide(page: Page, name: string, top?: Locator): Promise<void> {
  if (!guide) return
  const wide = page.viewportSize() as { width: number; height: number }
  await page.setViewportSize({ width: 900, height: 640 })
  await top?.evaluate((element) => (element as unknown as { scrollIntoView: () => void }).scrollIntoView())
  await page.screenshot({ path: `${guide}/desk-${name}.${await page.locator('html').getAttribute('lang')}.png` })
  await page.setViewportSize(wide)
}

/** A picture for the guide in each language of the desk. */
export async function picturesForGuide(page: Page, name: string, top: Locator): Promise<void> {
  if (!guide) return
  for (const other of ['Svenska', 'English']) {
    await pictureForGuide(page, name, top)
    await page.getByRole('button', { name: other, exact: true }).click()
    await page.getByRole('button', { name: other, exact: true }).waitFor({ state: 'detached' })
  }
}

/** At 320 pixels axe finds nothing, light and dark, and it fits in both languages of maintainers. */
export async function lookThrough(t: Test, page: Page, name: string, { isModal = false } = {}): Promise<void> {
  const wide = page.viewportSize() as { width: number; height: number }
  await picture(page, `${name}-wide`)
  await page.setViewportSize({ width: 320, height: 720 })
  t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, `${name}: axe finds nothing`)
  // What lies over everything else lies over the button that changes the language, too.
  for (const _ of isModal ? [1] : [1, 2]) {
    const language = await page.locator('html').getAttribute('lang')
    const here = `${name}-${language}`
    t.ok(await fits(page), `${here}: fits at 320 pixels`)
    await picture(page, `${here}-light`)
    await picture(page, `${here}-dark`, 'dark')
    if (isModal) continue
    await page.getByRole('button', { name: language === 'sv' ? 'English' : 'Svenska', exact: true }).click()
    await page.locator(`html:not([lang=${language}])`).waitFor()
  }
  await page.setViewportSize(wide)
}

/** It fits at 320 pixels and with text twice as large. */
export async function layout(t: Test, page: Page, name: string): Promise<void> {
  const wide = page.viewportSize() as { width: number; height: number }
  await picture(page, `${name}-wide`)
  await page.setViewportSize({ width: 320, height: 720 })
  t.ok(await fits(page), `${name}: fits at 320 pixels`)
  await picture(page, `${name}-narrow`)
  await page.setViewportSize({ width: 640, height: 720 })
  await textSize(page, '200%')
  t.ok(await fits(page), `${name}: fits with text twice as large`)
  await textSize(page, '')
  await page.setViewportSize(wide)
  // A click while the page gets wider would miss what it was aimed at.
  await page.waitForFunction(`innerWidth === ${wide.width}`)
}

const fits = (page: Page) =>
  page.evaluate(() => {
    const { document, innerWidth } = globalThis as unknown as Window
    return document.documentElement.scrollWidth <= innerWidth
  })

const textSize = (page: Page, size: string) =>
  page.evaluate((given) => {
    const { document } = globalThis as unknown as Window
    document.documentElement.style.fontSize = given
  }, size)

/** What of a browser's window these looks use. */
interface Window {
  document: { documentElement: { scrollWidth: number; scrollHeight: number; style: { fontSize: string } } }
  innerWidth: number
}

async function picture(page: Page, name: string, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  if (!every) return
  mkdirSync(every, { recursive: true })
  const tall = await page.evaluate(() => (globalThis as unknown as Window).document.documentElement.scrollHeight)
  await page.emulateMedia({ colorScheme })
  await page.screenshot({ path: `${every}/${name}.png`, fullPage: tall < 5000 })
  await page.emulateMedia({ colorScheme: 'light' })
}
