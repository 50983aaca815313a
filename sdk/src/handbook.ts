import { type Client, createClient, type HandbookOptions, type ReadOptions } from './client.ts'
import { itemsByKind } from './generated/items.ts'
import type { Items } from './items.ts'
import * as service from './service.ts'
import type { Fallback, KindName, LocaleTag } from './types.ts'

type Rest<Function_> = Function_ extends (client: never, ...rest: infer Arguments) => unknown ? Arguments : never

type ItemsByKind<F extends Fallback> = { readonly [Name in KindName]: Items<Name, F> }

/** The handbook of one service, in one language, at one release. */
export interface Handbook<F extends Fallback = 'chain'> extends ItemsByKind<F> {
  /** The handbook’s own texts: introduction, the three steps, labels, credits, licence. */
  texts(options?: ReadOptions): ReturnType<typeof service.texts<F>>
  /** The whole handbook in one language. */
  bundle(options?: ReadOptions): ReturnType<typeof service.bundle<F>>
  /** Ranked hits, best first; always the server’s. */
  search(...given: Rest<typeof service.search<F>>): ReturnType<typeof service.search<F>>
  /** The guides for the questions a team needs to get better at, in the order of the handbook. */
  plan(...given: Rest<typeof service.plan<F>>): ReturnType<typeof service.plan<F>>
  /** The published languages. */
  locales(...given: Rest<typeof service.locales>): ReturnType<typeof service.locales>
  /** The releases, newest first. */
  releases(...given: Rest<typeof service.releases>): ReturnType<typeof service.releases>
  /** One release with its manifest. */
  release(...given: Rest<typeof service.release>): ReturnType<typeof service.release>
  /** The current release. */
  head(...given: Rest<typeof service.head>): ReturnType<typeof service.head>
  /** What changed since an earlier release. */
  changes(...given: Rest<typeof service.changes>): ReturnType<typeof service.changes>
  /**
   * From now on no earlier copy is used before the service confirms it: no copy that carries one of the tags (as in the
   * response header `Cache-Tag`), or without tags no copy at all.
   */
  refresh(tags?: readonly string[]): void
  /** The same handbook in another language. */
  in(locale: LocaleTag): Handbook<F>
  /** The same handbook at a release, for ever. */
  at(release: string): Handbook<F>
  /** The way to the service, for the functions that take one. */
  readonly client: Client<F>
}

/**
 * Everything of the handbook from one object. Where size matters more, `createClient` with the functions that are used,
 * `questions(client).get('p1-q6')`, leaves the others out.
 * @throws {HandbookError} `INVALID_OPTION` when `baseUrl` is not an http address without credentials.
 */
export const createHandbook = <const F extends Fallback = 'chain'>(options: HandbookOptions<F>): Handbook<F> =>
  handbookOf(createClient(options))

function handbookOf<F extends Fallback>(client: Client<F>): Handbook<F> {
  const bind =
    <Given extends unknown[], Result>(read: (client: Client<F>, ...given: Given) => Result) =>
    (...given: Given) =>
      read(client, ...given)
  return {
    ...itemsByKind(client),
    texts: bind(service.texts<F>),
    bundle: bind(service.bundle<F>),
    search: bind(service.search<F>),
    plan: bind(service.plan<F>),
    locales: bind(service.locales),
    releases: bind(service.releases),
    release: bind(service.release),
    head: bind(service.head),
    changes: bind(service.changes),
    refresh: client.refresh,
    in: (locale) => handbookOf(client.with({ locale })),
    at: (release) => handbookOf(client.with({ release })),
    client,
  }
}
