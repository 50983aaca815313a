import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from './config.ts'
import { AnswerFolder } from './delivery/answer-folder.ts'
import { openFront } from './front.ts'
import { beginServing } from './releases/begin.ts'
import { openStore } from './releases/open-store.ts'

/** Milliseconds that who asks first has the processor to themselves, before it is taken by all else there is to start. */
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
    if ((await store.head()).release === null) await beginAside(config)
    const { release, head } = await beginServing(store, config)
    const folder = answerFolder(config)
    const front = openFront(config, { release, rolledBackAt: head.rolledBackAt, folder })
    await new Promise<void>((resolve, reject) => {
      front.server.once('error', reject).listen({ port: config.port, host: config.host }, resolve)
    })
    const starting = Promise.race([front.needed, sleep(headStart)])
      .then(() => import('./replica.ts'))
      .then(({ startReplica }) => startReplica(config, { store, front, head, folder }))
    return {
      started: starting.then(({ log }) => {
        lost = (error) => log.warn({ err: error }, 'the connection to the database was lost')
      }),
      close: async () => {
        const replica = await starting.catch(() => undefined)
        if (replica) await replica.stop()
        else front.server.close().closeAllConnections()
        await store.close()
      },
    }
  } catch (error) {
    // An open database would keep the process from ending.
    await store.close()
    throw error
  }
}

/** Publishes the first release in a process of its own. Where that fails, beginning here fails too and says why. */
async function beginAside(config: Config): Promise<void> {
  const { fork } = await import('node:child_process')
  const child = fork(new URL('./releases/begin-process.ts', import.meta.url), { execArgv: [], silent: true })
  child.send(config, () => undefined)
  await new Promise((resolve) => child.once('close', resolve).once('error', resolve))
}

/** Where rendered answers are kept, if anything can be written there: replicas with a database of their own may have no disk. */
function answerFolder({ dataDir, publicUrl }: Config): AnswerFolder | undefined {
  try {
    return new AnswerFolder(join(dataDir, 'answers'), publicUrl)
  } catch {
    return undefined
  }
}
