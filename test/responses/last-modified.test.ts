import t from 'tap'
import { lastModified } from '../../src/responses/last-modified.ts'
import { freeze } from '../../src/store/release.ts'
import { shipped } from '../database.ts'

const { edition } = shipped()
const { sv, en } = shipped().locales
const fi = { ...en, tag: 'fi', fallback: ['en', 'sv'] }
const snapshot = { edition, locales: { sv, en, fi } }
const { manifest } = freeze(snapshot)
const on = (month: number) => `2026-0${month}-01T00:00:00.000Z`
const release = {
  ...snapshot,
  manifest,
  publishedAt: on(5),
  firstPublished: {
    [manifest.edition]: on(1),
    [manifest.locales.sv as string]: on(2),
    [manifest.locales.en as string]: on(4),
  },
}

t.test(
  'a response was last modified when the newest of its texts was first published, or when the head moved back',
  async (t) => {
    const at = (locale?: string) => ({ address: { path: '/x', query: {}, ...(locale && { locale }) }, pinned: false })
    const modified = (of: Parameters<typeof lastModified>[0], rolledBackAt: string | null = null) =>
      lastModified(of, { release, rolledBackAt })
    t.equal(modified(at('sv')), on(2))
    t.equal(modified(at('en')), on(4), 'and what it falls back on')
    t.equal(modified(at('fi')), on(5), 'a text whose first publication is not known is as old as the release')
    t.equal(modified(at('de')), on(1), 'of a language that is not published only the structure counts')
    t.equal(modified(at()), on(5), 'without a language all count')
    t.equal(modified({ pinned: false }), on(5))
    t.equal(modified(at('sv'), on(3)), on(3))
    t.equal(modified(at('en'), on(3)), on(4))
    t.equal(modified({ ...at('sv'), modifiedAt: on(6) }), on(6))
    t.equal(modified({ ...at('sv'), modifiedAt: on(1) }, on(3)), on(3))
    t.equal(modified({ ...at('sv'), pinned: true, modifiedAt: on(6) }, on(6)), on(2), 'its texts alone, for ever')
    t.equal(modified({ ...at('sv'), ofHead: true, modifiedAt: on(6) }), on(5))
    t.equal(modified({ ...at('sv'), ofHead: true }, on(6)), on(6))
  },
)
