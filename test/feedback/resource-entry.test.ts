import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { readContent } from '../../src/content/read-content.ts'
import { resourceEntry } from '../../src/desk/page/resource-entry.ts'
import { snapshotOf } from '../../src/store/content-releases.ts'
import { copyContent } from '../open-app.ts'
import { example } from './sender.ts'

const received = {
  ...example,
  id: '0123456789abcdef',
  locale: 'sv',
  release: '2023-01-r1',
  receivedAt: '2026-11-28T08:00:00.000Z',
  keptUntil: '2026-12-28T08:00:00.000Z',
  handledAt: null,
  handledBy: null,
}

t.test('an example becomes an entry that the content check accepts, whatever its sender wrote', async (t) => {
  for (const sent of [
    received,
    { ...received, place: 'Åmåls kommun', text: '"Quoted": # no comment\n- id: other' },
    { ...received, place: null, url: null, text: "it's: {a: b}" },
  ]) {
    const folder = copyContent(t)
    const { id, facts, texts } = resourceEntry(sent)
    appendFileSync(join(folder, 'edition/resources.yaml'), facts)
    for (const locale of ['sv', 'en']) appendFileSync(join(folder, `locales/${locale}/resources.yaml`), texts)
    const { edition, locales } = snapshotOf(readContent(folder))
    t.match(
      edition.resources.find((one) => one.id === id),
      { kind: 'case-study', publisher: sent.place, url: sent.url },
    )
    t.equal(locales.sv?.texts[`${id}.name`], sent.text.split('\n')[0])
  }
})
