/** A process of its own that renders answers: what it needs of memory is gone with it, and it yields to readers. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { setPriority } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Locale } from '../handbook/locale.ts'
import type { Release } from '../releases/release.ts'
import type { Part } from './parts.ts'

/** What is to be rendered, each part into a file. It is told of piece by piece, for every piece takes a while to write out. */
export type RenderOrder =
  | { release: Omit<Release, 'edition' | 'locales'> }
  /** As JSON. */
  | { edition: string }
  | { locale: string }
  | { parts: { part: Part; unfinished: string; file: string }[]; publicUrl: string; code: string; beside: boolean }

/**
 * How long it rests after a part, beside readers, in times of what that took. Idle as it is, Linux now and then leaves it
 * a few milliseconds that a reader waits for; so they are spread, and more than 99 of 100 readers meet none.
 */
const rest = 3

// However nice, a process that runs is left its few milliseconds before a reader's request is looked at; one that Linux
// counts as idle gives way at once. Where `chrt` is missing or not permitted, being nice must do.
setPriority(19)
spawnSync('chrt', ['--idle', '--all-tasks', '--pid', '0', String(process.pid)])
// Whoever asked is gone, and nobody needs the answers.
process.once('disconnect', () => process.exit())
enableCompileCache()
const { readyDrafts } = await import('./ready.ts')
const { AnswerWriter } = await import('./answer-file.ts')
const { hashCode } = await import('./answer-folder.ts')
const { renderSync } = await import('./render.ts')

const release = { locales: {} } as Release
process.on('message', async (order: RenderOrder) => {
  if ('release' in order) Object.assign(release, order.release)
  else if ('edition' in order) release.edition = JSON.parse(order.edition)
  else if ('locale' in order) {
    const locale = JSON.parse(order.locale) as Locale
    release.locales[locale.tag] = locale
  } else await renderParts(order)
})

async function renderParts({
  parts,
  publicUrl,
  code,
  beside,
}: Extract<RenderOrder, { parts: unknown }>): Promise<void> {
  // The names of the files say what code renders them; what has been loaded here must be that.
  if (hashCode() !== code) throw new Error('the code has changed since the service started: start it again')
  let pause = 0
  for (const { part, unfinished, file } of parts) {
    // Another replica may have been first.
    if (existsSync(file)) continue
    if (beside) await sleep(pause)
    const began = performance.now()
    const writer = new AnswerWriter(unfinished)
    for (const [address, draft] of readyDrafts(release, [part], publicUrl)) writer.add(address, renderSync(draft))
    writer.finish(file)
    pause = rest * (performance.now() - began)
  }
  process.disconnect()
}
