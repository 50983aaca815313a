/** A process of its own that renders answers: what it needs of memory is gone with it, and it yields to readers. */
import { spawnSync } from 'node:child_process'
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

/** Bytes handed over at a time. Much more would hold up requests for longer, much less would hold up more of them. */
const batchBytes = 128 * 1024

// However nice, a process that runs is left its few milliseconds before a reader's request is looked at; one that Linux
// counts as idle gives way at once. Where `chrt` is missing or not permitted, being nice must do.
setPriority(19)
spawnSync('chrt', ['--idle', '--all-tasks', '--pid', '0', String(process.pid)])
// Whoever asked is gone, and nobody takes the answers.
process.once('disconnect', () => process.exit())
enableCompileCache()
const { readyDrafts } = await import('./ready.ts')
const { pack } = await import('./parcel.ts')
const { render } = await import('./representation.ts')

process.once('message', async ({ release, locales, publicUrl }: RenderTask) => {
  let batch: [string, Rendered][] = []
  let bytes = 0
  const handOver = () =>
    new Promise<void>((resolve, reject) => {
      process.send?.(pack(batch), (error: Error | null) => (error ? reject(error) : resolve()))
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
