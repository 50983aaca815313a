import { type Reader, type ReadOptions, reader } from './cache.ts'
import { Memory, type Store } from './copies.ts'
import { HandbookError } from './errors.ts'
import { root } from './root.ts'
import { fullBudget, longest } from './transport.ts'
import type { Fallback, LocaleTag, Meta, Receipt } from './types.ts'

export interface HandbookOptions<F extends Fallback = 'chain'> {
  /** Where the service is, such as `https://handbok.example`. */
  baseUrl: string | URL
  /** The language to read in; `sv` unless stated. */
  locale?: LocaleTag | undefined
  /** What to do where the language lacks a text: `chain` (unless stated) takes it from another, `none` says null. */
  fallback?: F | undefined
  /** The release to stay at; the current one unless stated. */
  release?: string | undefined
  /** `bundle` reads the whole handbook at once and takes every item from it, also offline. */
  mode?: 'bundle' | 'single' | undefined
  /** What sends requests; the platform’s own unless stated. */
  fetch?: typeof fetch | undefined
  /** Milliseconds that a read may take with all its repetitions, more than 0; 10 000 unless stated. */
  timeout?: number | undefined
  /** How often a read may be repeated; 2 unless stated. */
  retries?: number | undefined
  /** Headers for every request, for a gateway in between. Never found in errors. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Where copies of responses are kept; memory unless stated. */
  store?: Store | undefined
  /**
   * Looks at every response before it is used, also at a stored one, and throws if it must not be used; see `/validation`
   * and `/lock`. A `HandbookError` reaches the caller as it is, any other error as `INVALID_ANSWER`.
   */
  check?: ((body: object, address: string) => void) | undefined
  /**
   * Keeps a worker alive until work in the background has ended. Cloudflare Workers: `import { waitUntil } from
   * 'cloudflare:workers'`.
   */
  waitUntil?: ((work: Promise<unknown>) => void) | undefined
  /** A draft to read as if it were published; needs `headers` with a token that may see it. */
  draft?: string | undefined
}

export type Query = Readonly<Record<string, string | number | undefined>>

export type { ReadOptions }

/** A way to the service, shared by all that is read through it. */
export interface Client<F extends Fallback = 'chain'> {
  readonly options: HandbookOptions<F>
  /** The same way in another language or at another release; one cache for both. */
  with(changes: Pick<HandbookOptions<F>, 'locale' | 'release'>): Client<F>
  /** Reads a path below the language. */
  read<Body>(path: string, query?: Query, options?: ReadOptions): Promise<Body & { _meta: Meta }>
  /** Reads a path without a language. */
  readPlain<Body>(path: string, query?: Query, options?: ReadOptions): Promise<Body & { _meta: Receipt }>
  /**
   * From now on no earlier copy is used before the service confirms it: no copy that carries one of the tags (as in the
   * response header `Cache-Tag`), or without tags no copy at all.
   */
  refresh(tags?: readonly string[]): void
}

/** @throws {HandbookError} `INVALID_OPTION`: `baseUrl` is not the http(s) URL of a service, `timeout` or `retries` is too small. */
export function createClient<const F extends Fallback = 'chain'>(options: HandbookOptions<F>): Client<F> {
  const { timeout = 10_000, retries = 2, store = new Memory(), headers, baseUrl, check, waitUntil } = options
  if (!(timeout > 0 && retries >= 0)) throw invalid('timeout, retries')
  // Read at each call, because tests and tracing replace the platform's `fetch`.
  const send: typeof fetch = (...given) => (options.fetch ?? fetch)(...given)
  const transport = { fetch: send, headers, timeout: Math.min(timeout, longest), retries, budget: fullBudget }
  return clientOf(options, reader(transport, { store, check, waitUntil }), { root: rootOf(baseUrl), tags: {} })
}

const invalid = (message: string) => new HandbookError(message, { code: 'INVALID_OPTION' })

/** The address of the API: that of the service with the path of this version, unless it has one. */
export function rootOf(baseUrl: string | URL): string {
  const text = `${baseUrl}`.trim().replace(/\/+$/, '')
  const [service = '', version = root, rest] = text.split(/(\/handbook\/v\d+)/)
  // Not repeated: it may hold a password.
  if (rest || !/^https?:\/\/[^/?#@]+(\/[^?#@]*)?$/.test(text))
    throw invalid('baseUrl: http(s), no credentials, query or language')
  return service + version
}

/** A query as an address carries it. */
export function search(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const text = `${new URLSearchParams(given as [string, string][])}`
  return text && `?${text.replaceAll('%2C', ',')}`
}

/** What was found out of the way to the handbook; see `otherwise`. */
export interface Way {
  /** The address of the API. */
  readonly root: string
  /** Whether files stand there instead of a service; undefined until something suggests it. */
  isMirror?: boolean | undefined
  /** The published tags of languages that were asked for in another form. */
  readonly tags: Record<string, string>
}

/** A read that `otherwise` may answer. */
export interface Asked {
  /** Absent for addresses without one. */
  locale?: string
  path: string
  query?: Query | undefined
  given?: ReadOptions | undefined
  /** Whether the bundle answers. */
  whole?: boolean
}

function clientOf<F extends Fallback>(options: HandbookOptions<F>, ask: Reader, way: Way): Client<F> {
  const { locale = 'sv', fallback, release, draft, mode } = options
  const reading = { fallback: fallback === 'none' ? fallback : undefined, release, draft }
  const get = async (path: string, query: Query, given: ReadOptions) => {
    const { body, ...receipt } = await ask.read(way.root + path + search(query), given)
    const { _links, _meta, ...rest } = body as { _links?: object; _meta?: object }
    return { ...rest, _meta: { ..._meta, ...receipt } } as never
  }
  const answer = async (asked: Asked): Promise<never> => {
    const { path, query = {}, given = {} } = asked
    const inLocale = asked.locale ? `/${encodeURIComponent(way.tags[locale] ?? locale).toLowerCase()}` : ''
    const first: Promise<{ _meta: Receipt }> | undefined =
      way.isMirror || asked.whole ? undefined : get(inLocale + path, query, given)
    try {
      const found = await first
      if (found && (found._meta.release || way.isMirror === false)) return found as never
    } catch (error) {
      if (!/^(ADDRESS|LOCALE|HTTP_40[34]|INVALID_A)/.test((error as HandbookError)?.code)) throw error
    }
    // A bundle, a mirror, or a language that has another tag here. Loaded by those who need it.
    const { otherwise } = await import('./otherwise.ts')
    return otherwise(asked, way, get, answer, first) as never
  }
  return {
    options,
    with: (changes) => clientOf({ ...options, ...changes }, ask, way),
    read: (path, query, given) =>
      answer({
        locale,
        path,
        query: { ...reading, ...query },
        given,
        whole: mode === 'bundle' && path !== '/search',
      }),
    readPlain: (path, query, given) => answer({ path, query, given }),
    refresh: ask.refresh,
  }
}
