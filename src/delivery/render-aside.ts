import { type ChildProcess, fork } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Release } from '../releases/release.ts'
import type { AnswerPart } from './answer-part.ts'
import type { Part } from './parts.ts'
import type { RenderNews, RenderOrder } from './render-process.ts'

interface Task {
  release: Release
  parts: Map<Part, AnswerPart>
  publicUrl: string
}

/** Renders the ready answers of some parts into their files, in a process of its own. Each can be read as soon as it is there. */
export async function renderAside(task: Task, signal: AbortSignal): Promise<void> {
  const { release, parts } = task
  const child = fork(fileURLToPath(new URL('./render-process.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [],
    // One answer is compressed at a time, so that a processor is left for readers.
    env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
    signal,
  })
  child.on('message', (news: RenderNews) => {
    if ('whole' in news) parts.get(news.whole)?.finish()
    else parts.get(news.part)?.add(news.lines)
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) =>
      code === 0
        ? resolve()
        : reject(new Error(`rendering ${release.id} stopped with ${signal ?? `exit code ${code}`}`)),
    )
  })
  try {
    await Promise.all([ended, instruct(child, task)])
  } finally {
    for (const { unfinished } of parts.values()) await rm(unfinished, { force: true })
  }
}

/** Tells a process what to render; readers have their turn between the pieces. */
async function instruct(child: ChildProcess, { release, parts, publicUrl }: Task): Promise<void> {
  const send = promisify((order: RenderOrder, done: (error: Error | null) => void) => child.send(order, done))
  const { locales, ...rest } = release
  await send({ release: rest })
  for (const locale of Object.values(locales)) await send({ locale })
  const files = [...parts].map(([part, { file, unfinished }]) => ({ part, file, unfinished }))
  await send({ parts: files, publicUrl })
}
