/** The service with a language that nobody speaks and that runs from right to left. */
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { readContent } from '../src/content/read-content.ts'
import { FeedbackStore } from '../src/feedback/feedback-store.ts'
import type { Locale } from '../src/handbook/locale.ts'
import { snapshotOf } from '../src/store/content-releases.ts'
import { storeSource } from '../src/store/source.ts'
import { databaseAt } from './database.ts'
import { publicUrl } from './open-app.ts'

/** Latin letters become Arabic ones; links and placeholders stay what they are. */
const pseudo = (text: string): string =>
  text
    .split(/(\{\w+\}|\(resource:[a-z0-9-]+\))/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/[a-zåäö]/gi, arabic)))
    .join('')
const arabic = (letter: string): string =>
  'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأ'['abcdefghijklmnopqrstuvwxyzåäö'.indexOf(letter.toLowerCase())] as string

/** The service in its own languages and in one that runs the other way. */
export async function openWithPseudo(t: { teardown: (close: () => unknown) => void }, environment = {}) {
  const { edition, locales } = snapshotOf(readContent('content'))
  const sv = locales.sv as Locale
  const texts = Object.fromEntries(Object.entries(sv.texts).map(([id, text]) => [id, pseudo(text)]))
  // Two texts are missing, so that they fall back and must say their language.
  delete texts['p1-q1.question']
  delete texts['interface.summaryRow']
  const ar = {
    ...sv,
    tag: 'ar',
    endonym: 'العربية',
    dir: 'rtl' as const,
    status: 'unofficial' as const,
    fallback: ['sv'],
    texts,
  }
  const store = await databaseAt(t, undefined).open()
  const release = await store.publish({ base: null, edition, locales: { ...locales, ar }, actor: 'test' })
  const config = readConfig({
    LOG_LEVEL: 'silent',
    HANDBOOK_PUBLIC_URL: publicUrl,
    HANDBOOK_RATE_LIMIT_MAX: '0',
    ...environment,
  })
  const feedback = new FeedbackStore(store.connection(), config)
  const { server } = await buildApp(config, { release, source: storeSource(store), feedback })
  t.teardown(() => server.close())
  return server
}
