/** A real store with the shipped content, the real app over it, and a folder to mirror into. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { mirror } from '../src/mirror/mirror.ts'
import type { Release } from '../src/store/release.ts'
import { storeSource } from '../src/store/source.ts'
import { databaseAt, reworded, shipped } from './database.ts'
import { publicUrl } from './open-app.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

/** @param principles How many of them there are to mirror; one will do where the content does not matter. */
export async function aMirror(t: Test, tags: ('sv' | 'en')[] = ['sv'], { principles = 1 } = {}) {
  const store = await databaseAt(t, undefined).open({ now: () => new Date('2026-11-23T08:00:00Z') })
  const { edition: whole, locales: all } = shipped()
  const edition = { ...whole, principles: whole.principles.slice(0, principles) }
  const locales = Object.fromEntries(tags.map((tag) => [tag, all[tag]]))
  const release = await store.load(await published(store.publish({ base: null, edition, locales, actor: 'test' })))
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })
  const { server } = await buildApp(config, { release, source: storeSource(store) })
  t.teardown(() => server.close())
  const folder = join(mkdtempSync(join(tmpdir(), 'handbook-mirror-')), 'mirror')
  t.teardown(() => rmSync(join(folder, '..'), { recursive: true, force: true }))
  const write = (of: Release = release, now?: Date) =>
    mirror(folder, { release: of, rolledBackAt: null, config, document: (hash) => store.document(hash) }, now)
  /** Publishes another Swedish title of the first principle. */
  const reword = async (text: string) =>
    store.load(
      await published(store.publish({ base: release.id, locales: { sv: reworded(all.sv, text) }, actor: 'test' })),
    )
  return { store, server, release, folder, write, reword }
}

const published = async (publishing: Promise<{ id: string }>) => (await publishing).id

/** Every file with its size, time and node, so that a rewritten one shows. */
export function stateOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort()
  return new Map(
    files.map((name) => {
      const { size, mtimeMs, ino } = statSync(join(folder, name))
      return [name, `${size} ${mtimeMs} ${ino}`]
    }),
  )
}
