import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as readersTurn, setTimeout as sleep } from 'node:timers/promises'
import type { Config } from './config.ts'
import { AnswerFolder } from './delivery/answer-folder.ts'
import { openFront } from './front.ts'
import { beginServing } from './releases/begin.ts'
import { openStore } from './releases/open-store.ts'
import { storeSource } from './releases/source.ts'

/** Milliseconds for which the processor is left to whoever asks first, before everything else is loaded. */
const headStart = 100

export interface Serving {
  /** Settles when everything is started; fails when something could not be. */
  started: Promise<void>
  close: () => Promise<void>
}

/**
 * Serves the head of the store. It listens as soon as it can answer what is ready; to load everything else takes twice as
 * long, and is begun when that is first asked for, or a moment later.
 */
export async function serve(config: Config): Promise<Serving> {
  let lost = (_error: Error) => {}
  const store = await openStore({ ...config, onLost: (error) => lost(error) })
  try {
    const isFirst = (await store.head()).release === null
    if (isFirst) await beginAside(config)
    const { release, head } = await beginServing(store, config)
    const { folder, unkept } = answerFolder(config)
    const source = storeSource(store)
    const front = openFront(config, { release, rolledBackAt: head.rolledBackAt, source, folder })
    const { server } = front
    // Whoever waits for a release to be made can wait for its answers, and every later start finds them.
    if (isFirst) await front.catalogue.warm({ beside: false })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen({ port: config.port, host: config.host }, () => {
        server.off('error', reject)
        resolve()
      })
    })
    const starting = Promise.race([front.needed, sleep(headStart)])
      .then(load)
      .then(({ startReplica }) => startReplica(config, { store, source, front, head, unkept }))
    const end = async () => {
      // What never ends starting, for want of its database, is not waited for longer than requests are.
      const limit = sleep(config.drainSeconds * 1000, undefined, { ref: false })
      const replica = await Promise.race([starting, limit]).catch(() => undefined)
      if (replica) await replica.stop()
      else server.close().closeAllConnections()
      await store.close()
    }
    let ending: Promise<void> | undefined
    return {
      started: starting.then(({ log }) => {
        lost = (error) => log.warn({ err: error }, 'the connection to the database was lost')
      }),
      close: () => {
        ending ??= end()
        return ending
      },
    }
  } catch (error) {
    // An open database would keep the process from ending.
    await store.close()
    throw error
  }
}

/** Loads the rest of the service, the heaviest by itself: who asks for what is ready has a turn between. */
async function load() {
  await import('#fastify')
  await readersTurn()
  await import('./app.ts')
  await readersTurn()
  return import('./replica.ts')
}

/** Publishes the first release in a process of its own. Where that fails, beginning here fails too and says why. */
async function beginAside(config: Config): Promise<void> {
  const { fork } = await import('node:child_process')
  const child = fork(new URL('./releases/begin-process.ts', import.meta.url), { execArgv: [], silent: true })
  child.send(config, () => undefined)
  await new Promise((resolve) => child.once('close', resolve).once('error', resolve))
}

interface Answers {
  folder: AnswerFolder | undefined
  /** Why they are not kept until the next start. */
  unkept?: Error
}

/** Where rendered answers are: in the data folder, or, where nothing can be written there, as long as the process lasts. */
function answerFolder({ dataDir, publicUrl }: Config): Answers {
  try {
    return { folder: new AnswerFolder(join(dataDir, 'answers'), publicUrl) }
  } catch (error) {
    const unkept = error as Error
    try {
      const place = mkdtempSync(join(tmpdir(), 'handbook-answers-'))
      // However it ends: also where it could not listen, or not start in whole.
      process.once('exit', () => rmSync(place, { recursive: true, force: true }))
      return { folder: new AnswerFolder(place, publicUrl), unkept }
    } catch {
      return { folder: undefined, unkept }
    }
  }
}
