/** The real app over the given content, told by its parent when to publish. */
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Locale } from '../../src/handbook/locale.ts'
import { releaseContent } from '../../src/store/content-releases.ts'
import { freeze, type Release } from '../../src/store/release.ts'

/**
 * The same responses from a release that differs from all before in one language, on which no other falls back: its list of
 * minor changes is part of a release but of no response.
 */
function differing(release: Release, number: number): Release {
  const english = release.locales.en as Locale
  const locales = { ...release.locales, en: { ...english, minor: { 'handbook.title': [`bench ${number}`] } } }
  const { manifest, digest } = freeze({ edition: release.edition, locales })
  return { ...release, locales, manifest, digest }
}

const config = readConfig(process.env)
const current = releaseContent(config.contentDir, new Date())
const { server, head } = await buildApp(config, current)
// Made beforehand, for hashing them would hold up readers.
const prepared = Array.from({ length: 30 }, (_, number) => differing(current.release, number))
process.once('disconnect', () => process.exit())
process.on('message', async () => {
  const next = prepared.pop()
  if (!next) throw new Error('no release is prepared')
  const began = performance.now()
  await head.move(next)
  process.send?.({ publishedMs: performance.now() - began })
})
await server.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ port: (server.server.address() as { port: number }).port })
