import type { Kysely, Transaction } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Edition } from '../handbook/edition.ts'
import type { Locale, Locales } from '../handbook/locale.ts'
import type { Tables } from './database.ts'
import { DamagedRelease } from './failures.ts'
import { type Digest, type Document, digestOf, hashOf, type Release, type ReleaseRecord } from './release.ts'

/** Characters of parsed documents that are cached. A handbook in one language has about a hundred thousand. */
const cacheSize = 8 * 1024 * 1024

/** The documents that releases consist of: one for the edition and one for each locale, by hash. */
export class Documents {
  readonly #parsed = new LRUCache<Digest, object>({ maxSize: cacheSize, sizeCalculation: () => 1 })

  /** Returns the document with a hash, as canonical JSON. */
  async read(db: Kysely<Tables>, hash: Digest): Promise<string | undefined> {
    const row = await db.selectFrom('documents').select('body').where('hash', '=', hash).executeTakeFirst()
    return row?.body
  }

  /** Stores the documents of a release that are new. Returns the hashes of those that were stored before. */
  async store(transaction: Transaction<Tables>, documents: readonly Document[], at: string): Promise<Set<Digest>> {
    const known = new Set<Digest>()
    for (const document of documents) {
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('documents')
        .values({ ...document, first_published_at: at })
        .onConflict((conflict) => conflict.column('hash').doNothing())
        .executeTakeFirst()
      if (numInsertedOrUpdatedRows === 0n) known.add(document.hash)
    }
    return known
  }

  /** Returns a release with its texts, and verifies every part by its hash. @throws {DamagedRelease} */
  async assemble(db: Kysely<Tables>, record: ReleaseRecord): Promise<Release> {
    const { manifest } = record
    const hashes = [manifest.edition, ...Object.values(manifest.locales)]
    const rows = await db
      .selectFrom('documents')
      .select(['hash', 'first_published_at'])
      .where('hash', 'in', hashes)
      .execute()
    const firstPublished = Object.fromEntries(rows.map((row) => [row.hash, row.first_published_at]))
    if (digestOf(manifest) !== record.digest) throw new DamagedRelease(record.id)
    const locales: Locales = {}
    for (const [tag, hash] of Object.entries(manifest.locales))
      locales[tag] = await this.#parse<Locale>(db, hash, record.id)
    return { ...record, edition: await this.#parse<Edition>(db, manifest.edition, record.id), locales, firstPublished }
  }

  async #parse<Parsed extends object>(db: Kysely<Tables>, hash: Digest, release: string): Promise<Parsed> {
    const cached = this.#parsed.get(hash)
    if (cached) return cached as Parsed
    const body = await this.read(db, hash)
    if (body === undefined || hashOf(body) !== hash) throw new DamagedRelease(release)
    const parsed = JSON.parse(body) as Parsed
    this.#parsed.set(hash, parsed, { size: body.length })
    return parsed
  }
}

/** Writes a row that no release refers to and deletes it again. An update to the same value would not reach the disk. */
export async function tryWriting(transaction: Transaction<Tables>): Promise<void> {
  await transaction.insertInto('documents').values({ hash: '', body: '', first_published_at: '' }).execute()
  await transaction.deleteFrom('documents').where('hash', '=', '').execute()
}
