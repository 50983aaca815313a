/** The process: reads the environment, starts the server, stops it when asked. Nothing else touches `process`. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { buildApp } = await import('./app.ts')
const { ConfigError, readConfig } = await import('./config.ts')
const { freezeContent } = await import('./releases/content-releases.ts')

try {
  const config = readConfig(process.env)
  const { release, notKept } = await freezeContent(config.contentDir, config.dataDir, new Date())
  const { server, catalogue } = await buildApp(config, release)
  if (notKept)
    server.log.warn({ err: notKept }, 'the frozen content could not be kept; the next start will read it again')
  await server.listen({ port: config.port, host: config.host })
  server.log.info({ release: release.id, digest: release.digest }, `serving ${config.publicUrl}`)
  // Until then answers are made when asked for; the first ones need not wait for a thread to start.
  setTimeout(() => {
    catalogue
      .publish(release)
      .catch((error: unknown) => server.log.error({ err: error }, 'answers could not be rendered beforehand'))
  }, 1000).unref()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
} catch (error) {
  const known = error instanceof ConfigError || (error as Error).name === 'ContentError'
  console.error(known ? (error as Error).message : error)
  process.exitCode = 1
}
