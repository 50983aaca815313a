/** WebKitGTK from Debian over WebDriver, on a screen that nobody sees. */
import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import t, { type Test } from 'tap'
import { freePort } from '../../free-port.ts'
import { answers, printPackages, run } from '../debian.ts'
import { printVersions } from '../service.ts'
import { type Browser, testJourney } from '../walk.ts'

interface Element {
  click: () => Promise<void>
}
interface Driver {
  get: (url: string) => Promise<void>
  quit: () => Promise<void>
  executeScript: (code: string) => Promise<unknown>
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
  const element = async (code: string) => (await driver.executeScript(`return ${code}`)) as Element
  return {
    open: (url) => driver.get(url),
    evaluate: (code) => driver.executeScript(`return ${code}`),
    click: async (code) => (await element(code)).click(),
  }
}

testJourney(t, open)
