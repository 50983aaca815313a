import type { Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Locale } from '../../src/handbook/locale.ts'
import { storeSource } from '../../src/store/source.ts'
import { databaseAt, reworded, shipped } from '../database.ts'
import { publicUrl, root } from '../open-app.ts'

const first = '2023-01-r1'

/** The service on four releases: an English text, a Swedish text and settings, a new language. The third is withdrawn. */
export async function openHistory(t: Test) {
  let month = 0
  const now = () => {
    month += 1
    return new Date(Date.UTC(2026, month - 1, 1))
  }
  const store = await databaseAt(t, undefined).open({ now })
  const { edition, locales } = shipped()
  const { sv, en } = locales
  await store.publish({ base: null, edition, locales: { sv, en }, actor: 'ann' })
  await store.publish({ base: first, locales: { en: reworded(en, 'Two <& more>') }, actor: 'ann' })
  const settings: Locale = { ...en, endonym: 'British English', status: 'official' }
  const third = { sv: reworded(sv, 'Tre'), en: settings }
  await store.publish({ base: '2023-01-r2', locales: third, actor: 'ann' })
  const da: Locale = { ...en, tag: 'da', endonym: 'dansk', fallback: ['en', 'sv'], texts: {} }
  const release = await store.publish({ base: '2023-01-r3', locales: { da }, actor: 'ann' })
  await store.withdraw('2023-01-r3', release.id, 'ann', 'wrong')
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })
  const { server, head } = await buildApp(config, { release, source: storeSource(store) })
  t.teardown(() => server.close())
  return { store, head, get: (url: string) => server.inject(root + url) }
}
