/** Looks at pages in one width: axe finds nothing in light and dark, and nothing needs scrolling sideways. */
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { faultsInLightAndDark, openContext } from '../browser.ts'
import { publicUrl } from '../open-app.ts'

export async function lookAtPages(t: Test, server: FastifyInstance, width: number, paths: readonly string[]) {
  const { context, lost } = await openContext(t, server, { viewport: { width, height: 640 } })
  const page = await context.newPage()
  for (const path of paths) {
    await page.goto(`${publicUrl}${path}`)
    t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, `${path} at ${width}`)
    const needed = await page.evaluate('document.documentElement.scrollWidth')
    t.ok(Number(needed) <= width, `${path} needs ${needed} of ${width} pixels`)
  }
  t.same(lost, [])
}
