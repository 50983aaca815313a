/** A store, an app and a follower of which every call to the store can be held open. */
import { cpSync } from 'node:fs'
import inject, { type DispatchFunc } from 'light-my-request'
import { buildApp } from '../../../src/app.ts'
import { readConfig } from '../../../src/config.ts'
import { Follower } from '../../../src/store/follow.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { storeSource } from '../../../src/store/source.ts'
import type { ReleaseStore } from '../../../src/store/store.ts'
import { publicUrl, temporaryFolder } from '../../open-app.ts'
import { smallHandbook, worded } from './small-handbook.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

/** Settles when what `label` names may go on. */
export type Hold = (label: string) => Promise<unknown>

export const idOf = (number: number): string => `2023-01-r${number}`

/** How many releases the store begins with; the last is current. */
export const publishedBefore = 3

/** A constant clock: the store puts each change in a second of its own. */
const now = () => new Date('2026-11-23T08:00:00Z')

/** A folder with a store of three releases, to be copied. */
export async function storeFolder(t: Test): Promise<string> {
  const dataDir = temporaryFolder(t)
  const store = await openStore({ dataDir, now })
  const { edition, locales } = smallHandbook()
  for (let number = 1; number <= publishedBefore; number += 1) {
    const base = number === 1 ? null : idOf(number - 1)
    const proposed = { sv: worded(locales.sv, number), en: worded(locales.en, number) }
    await store.publish({ base, edition, locales: proposed, actor: 'ann' })
  }
  await store.close()
  return dataDir
}

/** The store with every call held before it begins, and again before its outcome is known. */
const held = (store: ReleaseStore, hold: Hold): ReleaseStore =>
  new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return async (...parameters: unknown[]) => {
        await hold(`${String(name)} begins`)
        const outcome: Promise<unknown> = value.apply(target, parameters)
        await outcome.catch(() => undefined)
        await hold(`${String(name)} ends`)
        return outcome
      }
    },
  })

/** An app that serves the head of a store, as a service that starts now would. */
async function openReader(dataDir: string, hold: Hold = async () => undefined) {
  const store = await openStore({ dataDir, now })
  const source = storeSource(held(store, hold))
  const head = await store.head()
  const release = await store.load(head.release as string)
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })
  const { server, head: served } = await buildApp(config, { release, rolledBackAt: head.rolledBackAt, source })
  await server.ready()
  // `server.inject` would pass by what answers before the routes do.
  const listener: DispatchFunc = (request, response) => server.server.emit('request', request, response)
  const get = (url: string) => {
    const accept = url.endsWith('/feed') ? 'application/atom+xml' : '*/*'
    return inject(listener, { url, headers: { accept } })
  }
  const close = async () => {
    await server.close()
    await store.close()
  }
  return { store, served, head, get, close }
}

/** A service on a copy of a store’s folder. It looks at the head when told to, never by itself: mock its timers. */
export async function openHeldService(t: Test, from: string, holds: { reading: Hold; changing: Hold }) {
  const dataDir = temporaryFolder(t)
  cpSync(from, dataDir, { recursive: true })
  const { store: direct, served, head, get, close } = await openReader(dataDir, holds.reading)
  const store = held(direct, holds.changing)
  const failures: Error[] = []
  const follower = new Follower({
    from: head,
    head: () => store.head(),
    onChange: async (news) => void (await served.follow(news)),
    onState: (_state, error) => error && failures.push(error),
  })
  return {
    /** The store itself, with nothing held. */
    direct,
    store,
    follower,
    /** What the follower could not do. */
    failures,
    get,
    /** The same store as a service that starts now reads it. */
    openAnew: () => openReader(dataDir),
    close: async () => {
      await follower.stop()
      await close()
    },
  }
}
