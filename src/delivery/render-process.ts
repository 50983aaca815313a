/** A process of its own that renders answers: what it needs of memory is gone with it, and it yields to readers. */
import { spawnSync } from 'node:child_process'
import { enableCompileCache } from 'node:module'
import { setPriority } from 'node:os'
import type { Locale, Locales } from '../handbook/locale.ts'
import type { Release } from '../releases/release.ts'
import type { Part } from './parts.ts'

/** What is to be rendered, each part into a file. It is told of piece by piece: to write all of it out takes a while. */
export type RenderOrder =
  | { release: Omit<Release, 'locales'> }
  | { locale: Locale }
  | { parts: { part: Part; unfinished: string; file: string }[]; publicUrl: string }

/** What has been rendered: more answers of a part, or all of it. */
export type RenderNews = { part: Part; lines: string[] } | { whole: Part }

/** Answers told of at a time: whoever hears of them should not be kept from readers for long. */
const batch = 20

// However nice, a process that runs is left its few milliseconds before a reader's request is looked at; one that Linux
// counts as idle gives way at once. Where `chrt` is missing or not permitted, being nice must do.
setPriority(19)
spawnSync('chrt', ['--idle', '--all-tasks', '--pid', '0', String(process.pid)])
// Whoever asked is gone, and nobody needs the answers.
process.once('disconnect', () => process.exit())
enableCompileCache()
const { readyDrafts } = await import('./ready.ts')
const { AnswerWriter } = await import('./answer-file.ts')
const { render } = await import('./render.ts')

const tell = (news: RenderNews) =>
  new Promise<void>((resolve, reject) => {
    process.send?.(news, (error: Error | null) => (error ? reject(error) : resolve()))
  })

const locales: Locales = {}
let release: Release | undefined
process.on('message', async (order: RenderOrder) => {
  if ('release' in order) release = { ...order.release, locales }
  else if ('locale' in order) locales[order.locale.tag] = order.locale
  else await renderParts(order)
})

async function renderParts({ parts, publicUrl }: Extract<RenderOrder, { parts: unknown }>): Promise<void> {
  for (const { part, unfinished, file } of parts) {
    const writer = new AnswerWriter(unfinished)
    let lines: string[] = []
    for (const [address, draft] of readyDrafts(release as Release, [part], publicUrl)) {
      lines.push(writer.add(address, await render(draft)))
      if (lines.length < batch) continue
      await tell({ part, lines })
      lines = []
    }
    writer.finish(file)
    await tell({ whole: part })
  }
  process.disconnect()
}
