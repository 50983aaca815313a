import type { Locale, Term } from '../handbook/locale.ts'
import type { ReleaseStore } from '../store/store.ts'

export type Terms = readonly Term[]

/** The glossaries: of a release where a draft has changed them, else of `content/`. */
export class Glossaries {
  readonly #store: ReleaseStore
  readonly #contentDir: string | undefined
  /** Those of `content/`, each read once. */
  readonly #read = new Map<string, Terms>()

  constructor(store: ReleaseStore, contentDir: string | undefined) {
    this.#store = store
    this.#contentDir = contentDir
  }

  /** The terms that `content/` lists for a locale; none for most new languages. */
  async ofFiles(locale: string): Promise<Terms> {
    if (this.#contentDir === undefined) return []
    const { ContentFiles } = await import('../content/content-files.ts')
    const terms = this.#read.get(locale) ?? new ContentFiles(this.#contentDir).glossary(locale).terms
    if (terms.length > 0) this.#read.set(locale, terms)
    return terms
  }

  /** The terms of a locale as a release or a draft has it. */
  async of(tag: string, locale: Locale | undefined): Promise<Terms> {
    return locale?.glossary ?? this.ofFiles(tag)
  }

  /** The terms of a locale in the current release. */
  async released(tag: string): Promise<Terms> {
    const { release } = await this.#store.head()
    const { locales } = await this.#store.load(release as string)
    return this.of(tag, locales[tag])
  }
}
