/** The pages that are measured, and what a reader does on them. */
import type { Page } from 'playwright-core'

export interface Interaction {
  name: string
  act: (page: Page) => Promise<unknown>
}

export interface Visit {
  name: string
  on: 'service' | 'portal'
  path: string
  /** A selector of what shows that the page is there. */
  ready: string
  interactions: readonly Interaction[]
}

/** Milliseconds between letters, and between pressing and releasing a button: somewhat faster than people. */
const pause = { delay: 100 }

/** The pointer comes first, because hovering is no interaction. */
const click = (name: string, selector: string): Interaction => ({
  name,
  act: async (page) => {
    await page.locator(selector).first().hover()
    await page.waitForTimeout(pause.delay)
    await page.mouse.down()
    await page.waitForTimeout(pause.delay)
    await page.mouse.up()
  },
})

const type = (name: string, selector: string, words: string): Interaction => ({
  name,
  act: async (page) => {
    await page.locator(selector).first().click()
    await page.keyboard.type(words, pause)
  },
})

export const visits: readonly Visit[] = [
  {
    name: 'front page',
    on: 'service',
    path: '/sv/',
    ready: 'h1',
    interactions: [click('open the languages', '.site-languages summary')],
  },
  {
    name: 'principle',
    on: 'service',
    path: '/sv/principles/p1',
    ready: 'h1',
    interactions: [click('set a mark', '.site-marks input[type=checkbox]')],
  },
  {
    name: 'question',
    on: 'service',
    path: '/sv/questions/p1-q1',
    ready: 'h1',
    interactions: [type('type in the search', '.site-search input', 'strategi')],
  },
  {
    name: 'search',
    on: 'service',
    path: '/sv/search?q=strategi',
    ready: 'h1',
    interactions: [type('type in the search', 'main input[type=search]', ' led')],
  },
  {
    name: 'resources',
    on: 'service',
    path: '/sv/resources',
    ready: 'h1',
    interactions: [{ name: 'choose a filter', act: (page) => page.locator('select[name=kind]').press('ArrowDown') }],
  },
  {
    name: 'start of the documentation',
    on: 'service',
    path: '/docs/start',
    ready: '.docs-code button',
    interactions: [click('copy', '.docs-code button'), type('type in the search', '.docs-search input', 'fallback')],
  },
  {
    name: 'SDK reference',
    on: 'service',
    path: '/docs/sdk-reference',
    ready: '.docs-code button',
    interactions: [click('copy', '.docs-code button')],
  },
  {
    name: 'component',
    on: 'portal',
    path: '/',
    ready: '[part=principle]',
    interactions: [
      click('open a principle', '[part=principle] summary'),
      type('type in the search', '[part=search]', 'strategi'),
    ],
  },
  {
    name: 'component, questions',
    on: 'portal',
    path: '/#handbook.view=map&handbook.principle=p1',
    ready: '[part=mark] input',
    interactions: [click('set a mark', '[part=mark] input'), click('open a guide', '.guide-way a')],
  },
  {
    name: 'component, guide',
    on: 'portal',
    path: '/#handbook.view=guide&handbook.principle=p1&handbook.question=p1-q6',
    ready: '[part=guide] input[type=checkbox]',
    interactions: [click('tick an action', '[part=guide] input[type=checkbox]')],
  },
]
