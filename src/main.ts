/** The process: reads the environment, starts the server, stops it when asked. Nothing else touches `process`. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { ConfigError, readConfig } = await import('./config.ts')
const { serve } = await import('./serve.ts')

try {
  const { started, close } = await serve(readConfig(process.env))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
  await started.catch(async (error) => {
    await close()
    throw error
  })
} catch (error) {
  const known = error instanceof ConfigError || (error as Error).name === 'ContentError'
  console.error(known ? (error as Error).message : error)
  process.exitCode = 1
}
