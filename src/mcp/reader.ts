import { matchLocale } from '../../schemas/locale-match.ts'
import { localeNotFound } from '../errors.ts'
import type { Entry } from '../handbook/entry.ts'
import type { Kind } from '../handbook/kinds/kind.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import { nearest } from '../handbook/nearest.ts'
import { LocalisedRelease } from '../responses/localised-release.ts'
import { noDrafts } from '../responses/preview.ts'
import { findOtherRelease } from '../responses/read-request.ts'
import type { ResponseCache } from '../responses/response-cache.ts'
import { missing } from '../responses/routes/items.ts'
import type { SearchIndexes } from '../responses/search-index.ts'
import type { Release } from '../store/release.ts'

interface ReaderOptions {
  /** The cache that was current when the request arrived. Its release answers the whole request. */
  cache: ResponseCache
  indexes: SearchIndexes
  publicUrl: string
  /** The `Accept-Language` header, for requests that name no language. */
  acceptLanguage: string | undefined
}

/** The handbook as one MCP request reads it. */
export class Reader {
  readonly indexes: SearchIndexes
  readonly publicUrl: string
  readonly #cache: ResponseCache
  readonly #acceptLanguage: string | undefined

  constructor({ cache, indexes, publicUrl, acceptLanguage }: ReaderOptions) {
    this.#cache = cache
    this.indexes = indexes
    this.publicUrl = publicUrl
    this.#acceptLanguage = acceptLanguage
  }

  get release(): Release {
    return this.#cache.release
  }

  /**
   * The current release in a language.
   * @throws {ProblemError} if the handbook is not published in it.
   */
  in(language: string | undefined): LocalisedRelease {
    const tags = Object.keys(this.release.locales)
    const locale =
      language === undefined ? lookUpLocale(this.#acceptLanguage, tags, sourceLocale) : matchLocale(language, tags)
    if (locale === undefined) throw localeNotFound(`${language}`, nearest(`${language}`, tags), tags).at('language')
    return new LocalisedRelease(this.release, {
      locale,
      fallback: 'chain',
      pinned: false,
      publicUrl: this.publicUrl,
    })
  }

  /** An item by its id or its permanent address. @throws {ProblemError} if the release lacks it. */
  entry(kind: Kind, idOrAddress: string): Entry {
    const id = idOf(idOrAddress)
    const problem = missing(kind, id, this.release)
    if (problem) throw problem
    return kind.entries(this.release.edition).find((entry) => entry.id === id) as Entry
  }

  /** An earlier release. @throws {ProblemError} if it does not exist or is withdrawn. */
  earlier(id: string): Promise<Release> {
    return findOtherRelease(id, 'since', { cache: this.#cache, openDraft: noDrafts, publicUrl: this.publicUrl })
  }
}

/** The id in a permanent address, which assistants pass on as they received it. */
export const idOf = (idOrAddress: string): string => idOrAddress.slice(idOrAddress.lastIndexOf('/') + 1)
