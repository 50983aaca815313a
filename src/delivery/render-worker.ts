import { parentPort, workerData } from 'node:worker_threads'
import type { Release } from '../releases/release.ts'
import { readyDrafts } from './ready.ts'
import { type Rendered, render } from './representation.ts'

/** Answers handed over at a time: few enough that taking them in never holds up a request. */
const batchSize = 50

const { release, locales, publicUrl } = workerData as { release: Release; locales: string[]; publicUrl: string }
let batch: [string, Rendered][] = []
const handOver = () => {
  parentPort?.postMessage(batch)
  batch = []
}
for (const [address, draft] of readyDrafts(release, locales, publicUrl)) {
  batch.push([address, await render(draft)])
  if (batch.length === batchSize) handOver()
}
handOver()
