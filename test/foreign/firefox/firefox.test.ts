/** Firefox ESR from Debian over WebDriver BiDi. */
import { createRequire } from 'node:module'
import t, { type Test } from 'tap'
import { printPackages } from '../debian.ts'
import { printVersions } from '../service.ts'
import { type Browser, testJourney } from '../walk.ts'

interface Element {
  click: () => Promise<void>
}
interface Page {
  evaluate: (code: string) => Promise<unknown>
  evaluateHandle: (code: string) => Promise<{ asElement: () => Element }>
  goto: (url: string) => Promise<unknown>
  setDefaultTimeout: (milliseconds: number) => void
  setViewport: (size: { width: number; height: number }) => Promise<void>
}
interface Context {
  newPage: () => Promise<Page>
  close: () => Promise<void>
}
interface Firefox {
  createBrowserContext: () => Promise<Context>
  close: () => Promise<void>
}
interface Puppeteer {
  launch: (options: object) => Promise<Firefox>
}
/** Its types are there only where it is installed. */
const puppeteer: Puppeteer = createRequire(import.meta.url)('puppeteer-core')

printPackages(t, import.meta.dirname)
printVersions(t, import.meta.dirname, ['puppeteer-core'])
const firefox = await puppeteer.launch({
  browser: 'firefox',
  executablePath: '/usr/bin/firefox-esr',
  protocolTimeout: 0,
})
t.teardown(() => firefox.close())

async function open(t: Test): Promise<Browser> {
  const context = await firefox.createBrowserContext()
  const page = await context.newPage()
  t.teardown(() => context.close())
  page.setDefaultTimeout(0)
  await page.setViewport({ width: 1280, height: 900 })
  const element = async (code: string) => (await page.evaluateHandle(code)).asElement()
  return {
    open: (url) => page.goto(url),
    evaluate: (code) => page.evaluate(code),
    click: async (code) => (await element(code)).click(),
  }
}

testJourney(t, open)
