/** The real app over the given content, told by its parent when to publish. */
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { releaseContent } from '../../src/releases/content-releases.ts'

const config = readConfig(process.env)
const current = releaseContent(config.contentDir, new Date())
const { server, catalogue } = await buildApp(config, current)
process.on('message', async () => {
  const began = performance.now()
  await catalogue.publish(current.release)
  process.send?.({ publishedMs: performance.now() - began })
})
await server.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ port: (server.server.address() as { port: number }).port })
