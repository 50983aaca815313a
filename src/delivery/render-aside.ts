import { type ChildProcess, fork } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { setImmediate as readersTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Digest, Release } from '../releases/release.ts'
import { type AnswerFolder, codeHash } from './answer-folder.ts'
import type { AnswerPart } from './answer-part.ts'
import type { Part } from './parts.ts'
import type { RenderOrder } from './render-process.ts'

interface Task {
  release: Release
  parts: Map<Part, AnswerPart>
  folder: AnswerFolder
  publicUrl: string
  /** Whether there are readers to yield to. */
  beside: boolean
  /** A document of the release as JSON, where it is stored: to write it out anew would hold up readers. */
  document: (hash: Digest) => Promise<string | undefined>
}

/** Renders the ready answers of some parts into their files, in a process of its own. Each can be read when it is whole. */
export async function renderAside(task: Task, signal: AbortSignal): Promise<void> {
  const { parts, folder, publicUrl, beside } = task
  const files = [...parts].map(([part, { file }]) => ({ part, file, unfinished: folder.unfinished() }))
  const child = fork(fileURLToPath(new URL('./render-process.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    signal,
  })
  try {
    // Where telling it fails it has ended, and why is known then.
    const told = instruct(child, task, { parts: files, publicUrl, code: codeHash(), beside }).catch(() => undefined)
    await Promise.all([ending(child), told])
  } finally {
    for (const { unfinished } of files) await rm(unfinished, { force: true })
  }
}

/** @throws with what the process said last, where it did not end well. */
function ending(child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-2000)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.once('close', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`rendering stopped with ${signal ?? `exit code ${code}`}: ${said}`)),
    )
  })
}

/** Tells a process what to render; readers have their turn between the pieces. */
async function instruct(child: ChildProcess, { release, document }: Task, order: RenderOrder): Promise<void> {
  const write = promisify((order: RenderOrder, done: (error: Error | null) => void) => child.send(order, done))
  const send = async (order: RenderOrder) => {
    await write(order)
    await readersTurn()
  }
  const jsonOf = async (hash: Digest, part: object) =>
    (await document(hash).catch(() => undefined)) ?? JSON.stringify(part)
  const { edition, locales, ...rest } = release
  const { manifest } = release
  await send({ release: rest })
  await send({ edition: await jsonOf(manifest.edition, edition) })
  for (const [tag, locale] of Object.entries(locales))
    await send({ locale: await jsonOf(manifest.locales[tag] as Digest, locale) })
  await send(order)
}
