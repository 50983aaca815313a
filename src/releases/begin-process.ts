/** A process of its own that publishes `content/` as the first release: what reading it needs of memory is gone with it. */
import { enableCompileCache } from 'node:module'
import type { Config } from '../config.ts'

enableCompileCache()
const { beginServing } = await import('./begin.ts')
const { openStore } = await import('./open-store.ts')

process.once('message', async ({ contentDir, dataDir, databaseUrl }: Config) => {
  const store = await openStore({ dataDir, databaseUrl })
  await beginServing(store, { contentDir })
  await store.close()
  process.disconnect()
})
