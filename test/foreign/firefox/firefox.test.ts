/** Firefox ESR from Debian over WebDriver BiDi. */
import { createRequire } from 'node:module'
import t, { type Test } from 'tap'
import { soon } from '../../wait.ts'
import { printPackages } from '../debian.ts'
import { printVersions } from '../service.ts'
import { type Browser, type Shown, testDesk, testFrame, testJourney, testWorkshop } from '../walk.ts'

interface Element {
  click: () => Promise<void>
  type: (text: string) => Promise<void>
}
interface Frame {
  evaluate: (code: string) => Promise<unknown>
  evaluateHandle: (code: string) => Promise<{ asElement: () => Element }>
  parentFrame: () => Frame | null
}
interface Page extends Frame {
  frames: () => Frame[]
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
  return {
    ...shown(() => page),
    open: (url) => page.goto(url),
    frame: shown(() => soon(() => page.frames().find((frame) => frame.parentFrame()))),
  }
}

/** @param find The page, or the frame in it as it is now. */
function shown(find: () => Page | Promise<Frame | undefined>): Shown {
  const element = async (code: string) => (await (await find())?.evaluateHandle(code))?.asElement()
  return {
    evaluate: async (code) => (await find())?.evaluate(code),
    click: async (code) => (await element(code))?.click(),
    write: async (code, text) => {
      await (await find())?.evaluate(`${code}.select()`)
      await (await element(code))?.type(text)
    },
  }
}

testJourney(t, open)
testWorkshop(t, open)
testFrame(t, open)
testDesk(t, open)
