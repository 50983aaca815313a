/** A process of its own that renders answers: what it needs of memory is gone with it, and it yields to readers. */
import { enableCompileCache } from 'node:module'
import { setPriority } from 'node:os'
import type { Release } from '../releases/release.ts'
import type { Rendered } from './representation.ts'

/** What is to be rendered. */
export interface RenderTask {
  release: Release
  locales: string[]
  publicUrl: string
}

/** Bytes handed over at a time: little enough that taking them in never holds up a request. */
const batchBytes = 64 * 1024

setPriority(19)
// Whoever asked is gone, and nobody takes the answers.
process.once('disconnect', () => process.exit())
enableCompileCache()
const { readyDrafts } = await import('./ready.ts')
const { render } = await import('./representation.ts')

process.once('message', async ({ release, locales, publicUrl }: RenderTask) => {
  let batch: [string, Rendered][] = []
  let bytes = 0
  const handOver = () =>
    new Promise<void>((resolve, reject) => {
      process.send?.(batch, (error: Error | null) => (error ? reject(error) : resolve()))
      batch = []
      bytes = 0
    })
  for (const [address, draft] of readyDrafts(release, locales, publicUrl)) {
    const rendered = await render(draft)
    batch.push([address, rendered])
    bytes += rendered.bodies.identity.length
    if (bytes >= batchBytes) await handOver()
  }
  await handOver()
  process.disconnect()
})
