import { createClient } from '../src/client.ts'
import { bundle as readBundle } from '../src/service.ts'
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
  const client = createClient({ baseUrl: api, locale, release, fetch: orStored })
  const loading = readBundle(client).then((bundle) => new Words(bundle))
  known.set(key, loading)
  // Who asks again gets another try.
  loading.catch(() => known.delete(key))
  return loading
}

/**
 * Where the service does not answer, what the browser kept of an earlier answer will do, however old. It is not told on
 * which page the reader is, nor given anything that it or the page has set.
 */
const orStored: typeof fetch = async (address, given) => {
  const discreet: RequestInit = { ...given, credentials: 'omit', referrerPolicy: 'no-referrer' }
  const answer = await fetch(address, discreet).catch(() => undefined)
  if (answer && answer.status < 500) return answer
  const stored = await fetch(address, { ...discreet, cache: 'force-cache' }).catch(() => undefined)
  if (stored?.ok) return stored
  if (answer) return answer
  throw new TypeError('the service does not answer')
}
