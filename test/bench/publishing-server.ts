/** The real app over the given content, told by its parent when to publish. */
import { join } from 'node:path'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { sourceLocale } from '../../src/handbook/locale.ts'
import { releaseContent } from '../../src/releases/content-releases.ts'
import { freeze, type Release } from '../../src/releases/release.ts'
import { AnswerFolder } from '../../src/responses/answer-folder.ts'

/**
 * The same answers from a release that differs in every locale from all before, so that none is taken over or found
 * rendered: all fall back on the source locale, whose list of minor changes is part of a release but of no answer.
 */
function differing(release: Release, number: number): Release {
  const source = release.locales[sourceLocale]
  if (!source) throw new Error(`the content has no ${sourceLocale}`)
  const minor = { ...source.minor, 'handbook.title': [`bench ${number}`] }
  const locales = { ...release.locales, [sourceLocale]: { ...source, minor } }
  const { manifest, digest } = freeze({ edition: release.edition, locales })
  return { ...release, locales, manifest, digest }
}

const config = readConfig(process.env)
const current = releaseContent(config.contentDir, new Date())
const folder = new AnswerFolder(join(config.dataDir, 'answers'), config.publicUrl)
const { server, catalogue } = await buildApp(config, { ...current, folder })
// Made beforehand, for hashing them would hold up readers.
const prepared = Array.from({ length: 10 }, (_, number) => differing(current.release, number))
process.once('disconnect', () => process.exit())
process.on('message', async () => {
  const next = prepared.pop()
  if (!next) throw new Error('no release is prepared')
  const began = performance.now()
  await catalogue.publish(next)
  process.send?.({ publishedMs: performance.now() - began })
})
await server.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ port: (server.server.address() as { port: number }).port })
