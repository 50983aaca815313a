import { isOutdated, sourceLocale } from '../handbook/locale.ts'
import type { AuditEvent, ReleaseStore } from '../store/store.ts'

/** Releases never change, so what an event did is counted once. */
const mostKept = 1000

/** Counts the texts that a change of the Swedish text made outdated. */
export class OutdatedTexts {
  readonly #releases: Pick<ReleaseStore, 'load' | 'record'>
  readonly #known = new Map<number, Promise<Readonly<Record<string, number>>>>()

  constructor(releases: Pick<ReleaseStore, 'load' | 'record'>) {
    this.#releases = releases
  }

  /** @returns How many texts of each language; languages without any are left out. */
  of(event: AuditEvent): Promise<Readonly<Record<string, number>>> {
    const known = this.#known.get(event.id)
    if (known) return known
    if (this.#known.size >= mostKept) this.#known.clear()
    const counting = this.#count(event)
    this.#known.set(event.id, counting)
    counting.catch(() => this.#known.delete(event.id))
    return counting
  }

  async #count({ from, to }: AuditEvent): Promise<Readonly<Record<string, number>>> {
    if (from === null || to === null) return {}
    const [was, is] = [await this.#releases.record(from), await this.#releases.record(to)]
    if (!was || !is || was.manifest.locales[sourceLocale] === is.manifest.locales[sourceLocale]) return {}
    const before = (await this.#releases.load(from)).locales[sourceLocale]
    const { locales } = await this.#releases.load(to)
    const after = locales[sourceLocale]
    if (!before || !after) return {}
    const counts = Object.entries(locales).map(([tag, locale]): [string, number] => {
      const texts = Object.keys(locale.texts)
      return [tag, texts.filter((id) => isOutdated(after, locale, id) && !isOutdated(before, locale, id)).length]
    })
    return Object.fromEntries(counts.filter(([, count]) => count > 0))
  }
}
