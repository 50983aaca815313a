/** The process: reads the environment, starts the service, stops it when asked. */
import { ConfigError, readConfig } from './config.ts'
import { serve } from './serve.ts'

try {
  const serving = serve(readConfig(process.env))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void serving.then(({ close }) => close()))
  await serving
} catch (error) {
  const known = error instanceof ConfigError || ['ContentError', 'DatabaseFileError'].includes((error as Error).name)
  console.error(known ? (error as Error).message : error)
  // Whatever was started is of no use without the rest.
  process.exit(1)
}
