/** WebKitGTK from Debian over WebDriver, on a screen that nobody sees. */
import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import t, { type Test } from 'tap'
import { freePort } from '../../free-port.ts'
import { answers, printPackages, run } from '../debian.ts'
import { printVersions } from '../service.ts'
import { type Browser, type Shown, testDesk, testFrame, testJourney, testWorkshop } from '../walk.ts'

interface Element {
  click: () => Promise<void>
  sendKeys: (text: string) => Promise<void>
}
interface Driver {
  get: (url: string) => Promise<void>
  quit: () => Promise<void>
  executeScript: (code: string) => Promise<unknown>
  switchTo: () => { defaultContent: () => Promise<void>; frame: (which: number) => Promise<void> }
}
interface Builder {
  usingServer: (url: string) => Builder
  withCapabilities: (capabilities: object) => Builder
  build: () => Promise<Driver>
}
interface Selenium {
  Builder: new () => Builder
}
/** Its types are there only where they are installed. */
const { Builder }: Selenium = createRequire(import.meta.url)('selenium-webdriver')

printPackages(t, import.meta.dirname)
printVersions(t, import.meta.dirname, ['selenium-webdriver'])
const screen = run(t, 'Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'])
await screen.until(() => /^\d+\n/.test(screen.log()))
const port = await freePort()
const env = {
  ...process.env,
  DISPLAY: `:${screen.log().trim()}`,
  LIBGL_ALWAYS_SOFTWARE: '1',
  // A machine without a graphics card, and a container without user namespaces.
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
}
const webkit = run(t, 'WebKitWebDriver', [`--port=${port}`], { env })
await webkit.until(() => answers(`http://127.0.0.1:${port}/status`))

async function open(t: Test): Promise<Browser> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')
  const options = { binary, args: ['--automation'] }
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options })
    .build()
  t.teardown(() => driver.quit())
  const page = shown(driver, () => driver.switchTo().defaultContent())
  const frame = shown(driver, async () => {
    await driver.switchTo().defaultContent()
    await driver.switchTo().frame(0)
  })
  return {
    ...page,
    open: (url) => driver.get(url),
    frame: {
      ...frame,
      click: async (code) => {
        // The driver clicks beside what is out of sight in a frame: it does not scroll the page around it.
        const top = await frame.evaluate(`${code}.getBoundingClientRect().top`)
        await page.evaluate(
          `scrollBy(0, document.querySelector('iframe').getBoundingClientRect().top + ${top} - innerHeight / 2)`,
        )
        await frame.click(code)
      },
    },
  }
}

/** @param enter Turns the driver to the document. */
function shown(driver: Driver, enter: () => Promise<void>): Shown {
  const evaluate = async (code: string) => {
    await enter()
    return driver.executeScript(`return ${code}`)
  }
  return {
    evaluate,
    click: async (code) => ((await evaluate(code)) as Element).click(),
    write: async (code, text) => {
      await evaluate(`${code}.select()`)
      await ((await evaluate(code)) as Element).sendKeys(text)
    },
  }
}

testJourney(t, open)
testWorkshop(t, open)
testFrame(t, open)
testDesk(t, open)
