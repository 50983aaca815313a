/** The real app over the given content, told by its parent when to publish. */
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { sourceLocale } from '../../src/handbook/locale.ts'
import { releaseContent } from '../../src/releases/content-releases.ts'
import { freeze, type Release } from '../../src/releases/release.ts'

/**
 * The same answers from a release that differs in every locale, so that none is taken over unrendered: all fall back on
 * the source locale, whose list of minor changes is part of a release but of no answer.
 */
function differing(release: Release): Release {
  const source = release.locales[sourceLocale]
  if (!source) throw new Error(`the content has no ${sourceLocale}`)
  const minor = { ...source.minor, 'handbook.title': ['bench'] }
  const locales = { ...release.locales, [sourceLocale]: { ...source, minor } }
  const { manifest, digest } = freeze({ edition: release.edition, locales })
  return { ...release, locales, manifest, digest }
}

const config = readConfig(process.env)
const current = releaseContent(config.contentDir, new Date())
const { server, catalogue } = await buildApp(config, current)
let [next, afterwards] = [current.release, differing(current.release)]
process.once('disconnect', () => process.exit())
process.on('message', async () => {
  const began = performance.now()
  await catalogue.publish(next)
  ;[next, afterwards] = [afterwards, next]
  process.send?.({ publishedMs: performance.now() - began })
})
await server.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ port: (server.server.address() as { port: number }).port })
