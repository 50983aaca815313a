/** A process that imports files and publishes without end, and says what begins and what is acknowledged. */
import { writeSync } from 'node:fs'
import type { Person } from '../../src/publishing/people/person.ts'
import { Publishing } from '../../src/publishing/publishing.ts'
import { openStore } from '../../src/store/open-store.ts'
import { reworded, shipped } from '../database.ts'

const say = (...words: unknown[]) => writeSync(1, `${words.join(' ')}\n`)

/** Publishes without end, in both languages, and every other time a file; says what begins and what is acknowledged. */
async function publishForEver(): Promise<void> {
  const store = await openStore({ databaseUrl: process.env.DATABASE_URL, dataDir: process.env.HANDBOOK_DATA_DIR ?? '' })
  const publishing = new Publishing(store)
  const { edition, locales } = shipped()
  for (let number = 0; ; number += 1) {
    const { release: base } = await store.head()
    const text = [...`${process.pid} ${number}`].map((digit) => 'abcdefghij'[Number(digit)] ?? ' ').join('')
    if (base !== null && number % 2 === 1) await importAndPublish(publishing, text)
    else {
      const both = { sv: reworded(locales.sv, text), en: reworded(locales.en, text) }
      say('begins')
      const { id, digest } = await store.publish({ base, edition, locales: both, actor: 'crash' })
      say('published', id, digest)
    }
  }
}

const writer: Person = { actor: 'token:writer', grants: [{ role: 'translator', locale: 'en' }] }
const publisher: Person = { actor: 'token:publisher', grants: [{ role: 'publisher', locale: 'en' }] }

async function importAndPublish({ drafts, translations, review }: Publishing, text: string): Promise<void> {
  const { id } = await drafts.create(writer, { locale: 'en' })
  const units = (await translations.texts(writer, id, 'en')).units
  const unit = units.find((one) => one.id === 'p1.title')
  const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file source-language="sv" target-language="en" product-version="2023-01"><body><trans-unit id="p1.title"><source>${unit?.source}</source><target>${text}</target></trans-unit></body></file></xliff>`
  say('begins')
  const { report, taken, draft } = await translations.importFile(
    writer,
    { id },
    { bytes: Buffer.from(file), apply: true },
  )
  if (taken.length !== 1) throw new Error(`nothing was imported: ${report.message.en}`)
  say('imported', id, draft.revision, text)
  await review.approve(publisher, { id, revision: draft.revision })
  say('begins')
  const release = await review.publish(publisher, { id })
  say('published', release.id, release.digest)
}

await publishForEver()
