/** `npm run dev`: serves `content/` itself, without a store; the script starts it again at every change. */
import { buildApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { ContentError } from '../content/read-content.ts'
import { releaseContent } from '../store/content-releases.ts'

try {
  const config = readConfig(process.env)
  const { server } = await buildApp(config, releaseContent(config.contentDir, new Date()))
  await server.listen({ port: config.port, host: config.host })
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  // Not an exit: the next change may fix it.
  console.error(error.message)
}
