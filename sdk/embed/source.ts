import { type Client, createClient } from '../src/client.ts'
import { NotFoundError } from '../src/errors.ts'
import { matchLocale } from '../src/generated/locale-match.ts'
import { locales, bundle as readBundle } from '../src/service.ts'
import { Words } from './words.ts'

export interface Source {
  /** The address of the service. */
  api: string
  locale: string
  release: string | undefined
}

/** What is being read, or was; components of one page share it. */
const known = new Map<string, Promise<Words>>()

/**
 * The whole handbook in one language by one request. Nothing else is ever asked, so the service does not learn what is
 * read or marked, and may go away.
 */
export function load({ api, locale, release }: Source): Promise<Words> {
  const key = JSON.stringify([api, locale, release])
  const existing = known.get(key)
  if (existing) return existing
  const loading = readBest(createClient({ baseUrl: api, release, fetch: orStored }), locale)
  known.set(key, loading)
  // Who asks again gets another try.
  loading.catch(() => known.delete(key))
  return loading
}

/** The languages that there are. */
export const languages = async ({ api, release }: Source) =>
  (await locales(createClient({ baseUrl: api, release, fetch: orStored }))).items

/** The language of the page if the service has it, otherwise the best that it has: a page in `sv-SE` shows `sv`. */
async function readBest(client: Client, locale: string): Promise<Words> {
  const read = async (tag: string) => new Words(await readBundle(client.with({ locale: tag })))
  return read(locale).catch(async (error) => {
    if (!(error instanceof NotFoundError)) throw error
    const { items } = await locales(client)
    const tags = items.map(({ tag }) => tag)
    // With the language, it is something else that the service lacks.
    if (tags.includes(locale)) throw error
    return read(matchLocale(locale, tags) ?? 'sv')
  })
}

/**
 * Where the service does not answer, what the browser kept of an earlier answer will do, however old. It is not told on
 * which page the reader is, nor given anything that it or the page has set.
 */
const orStored: typeof fetch = async (address, given) => {
  const discreet: RequestInit = { ...given, credentials: 'omit', referrerPolicy: 'no-referrer' }
  const ask = (at: string, more?: RequestInit) => fetch(at, { ...discreet, ...more }).catch(() => {})
  const answer = await ask(`${address}`)
  if (!answer || answer.status > 499) {
    const stored = await ask(`${address}`, { cache: 'force-cache' })
    if (stored?.ok) return stored
  } else if (!/json/.test(`${answer.headers.get('content-type')}`)) {
    // A mirror on a server that knows no index but `index.html`.
    const file = await ask(`${address}/index.json`)
    if (file?.ok) return file
  }
  if (answer) return answer
  throw TypeError()
}
