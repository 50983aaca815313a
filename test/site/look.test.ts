import { readFileSync } from 'node:fs'
import t from 'tap'
import { ink, principleColours } from '../../schemas/look/colours.ts'

t.test('documents have the colours of the pages', (t) => {
  const css = readFileSync('schemas/look/tokens.css', 'utf8')
  const bands = [...css.matchAll(/--hb-band: var\(--handbook-p\d, #(\w{6})\)/g)].map(([, colour]) => colour)
  t.equal(bands.length, 5)
  t.same(bands, principleColours)
  t.match(css, `--hb-ink: light-dark(#${ink},`)
  t.end()
})
