/** `npm run pictures`: draws the pictures of links (`src/site/pictures`) from the symbols, in Chromium. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type SymbolName, symbols } from '../schemas/look/symbols.ts'
import { symbol } from '../src/site/symbol.ts'
import { launchBrowser } from './browser.ts'

const folder = 'src/site/pictures'
const tokens = readFileSync('schemas/look/tokens.css', 'utf8')
/** The dark ground of the site. */
const ink = '#14201c'

const colourOf = (name: string): string =>
  name === 'mark' ? ink : (new RegExp(`--hb-band: var\\(--handbook-${name}, (#\\w+)\\)`).exec(tokens)?.[1] as string)

mkdirSync(folder, { recursive: true })
const browser = await launchBrowser()
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
for (const name of (Object.keys(symbols) as SymbolName[]).filter((one) => /^(mark|p\d)$/.test(one))) {
  const style = `margin:0;height:100vh;display:grid;place-items:center;color:#fff;background:${colourOf(name)}`
  await page.setContent(`<body style="${style}">${symbol(name, 250)}</body>`)
  writeFileSync(`${folder}/${name === 'mark' ? 'handbook' : name}.png`, await page.screenshot())
}
await browser.close()
