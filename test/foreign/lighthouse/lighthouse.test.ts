/**
 * Lighthouse on the pages that newcomers see first. Its scores for accessibility, best practices and search engines are
 * full, nothing moves while a page loads, and a page weighs little. Speed is printed: on a shared machine it says little.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { findChromium, installChromium } from '../../chromium.ts'
import { freePort } from '../../free-port.ts'
import { openApp } from '../../open-app.ts'
import { printVersions } from '../service.ts'

interface Result {
  lhr: {
    categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>
    audits: Record<string, { score: number | null; title: string; numericValue?: number }>
  }
}

const { default: lighthouse } = await import('./node_modules/lighthouse/core/index.js' as string)
const { launch } = await import('./node_modules/chrome-launcher/dist/index.js' as string)

const port = await freePort()
const address = `http://127.0.0.1:${port}`
const { server } = await openApp(t, { HANDBOOK_PUBLIC_URL: address })
await server.listen({ port, host: '127.0.0.1' })

/** An empty page of a portal with the component in it. */
const host = createServer((request, response) => {
  const html = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="En sida på ett intranät som visar handboken"><link rel="icon" href="data:,"><title>Intranät</title><style>innovation-handbook{display:block;min-height:100vh}</style><script type="module" src="${address}/sdk/embed.js" crossorigin="anonymous"></script></head><body><main><h1>Intranät</h1><innovation-handbook lang="sv"></innovation-handbook></main></body></html>`
  const isRobots = request.url === '/robots.txt'
  response.setHeader('Content-Type', isRobots ? 'text/plain' : 'text/html; charset=utf-8')
  response.end(isRobots ? 'User-agent: *\nAllow: /\n' : html)
})
await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
t.teardown(() => host.close())

const { executablePath, env } = findChromium() ?? installChromium()
const chromium = await launch({
  chromePath: executablePath,
  envVars: env,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  logLevel: 'error',
})
t.teardown(() => chromium.kill())
printVersions(t, import.meta.dirname, ['lighthouse'])

/** Kilobytes in all, by page. */
const pages = {
  [`${address}/sv/`]: 60,
  [`${address}/sv/questions/p1-q6`]: 60,
  [`${address}/docs/start`]: 80,
  [`http://127.0.0.1:${(host.address() as AddressInfo).port}/`]: 120,
}

for (const [url, kilobytes] of Object.entries(pages))
  t.test(url.replace(/:\d+/, ''), async (t) => {
    const { lhr }: Result = await lighthouse(url, { port: chromium.port, output: 'json', logLevel: 'error' })
    for (const name of ['accessibility', 'best-practices', 'seo']) {
      const { score, auditRefs } = lhr.categories[name] as Result['lhr']['categories'][string]
      const failed = auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      t.same(
        failed.map(({ id }) => `${id}: ${lhr.audits[id]?.title}`),
        [],
        `${name} ${score}`,
      )
    }
    const value = (id: string) => lhr.audits[id]?.numericValue ?? Number.NaN
    t.equal(value('cumulative-layout-shift'), 0, 'nothing moves')
    const weight = value('total-byte-weight') / 1000
    t.ok(weight < kilobytes, `${weight.toFixed(1)} kB of ${kilobytes}`)
    t.comment(
      `performance ${lhr.categories.performance?.score}, blocking time ${value('total-blocking-time')} ms, largest paint ${Math.round(value('largest-contentful-paint'))} ms`,
    )
  })
