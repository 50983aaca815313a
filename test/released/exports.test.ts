import t from 'tap'
import { databaseAt } from '../database.ts'
import { fill, read } from './artefacts.ts'
import { startCurrent } from './current.ts'
import { ask, requester } from './process.ts'

const types = {
  'xlf.br': 'application/xliff+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What translators had written when the files were exported. */
const written = {
  fi: {
    'p1.title': 'Vahvista julkisen sektorin innovaatioita',
    'p2.title': 'Kannusta & tue kaikkia: johtoa ja henkilöstöä',
  },
  da: { 'p2.title': 'Opmuntr og rust alle ledere og medarbejdere' },
} as const

interface Report {
  applied: boolean
  unchanged: number
  changes: { id: string; after: string }[]
  setAside: object[]
}

t.test('files that the release exported are imported', async (t) => {
  const { env, life } = await fill(databaseAt(t, undefined))
  const { address, stop } = await startCurrent(env)
  t.teardown(stop)
  const anna = requester(address, life.tokens.translator)
  const { _meta } = await ask<{ _meta: { totalRecords: number } }>(
    anna,
    'GET',
    `/drafts/${life.drafts.open}/texts?limit=1`,
  )
  for (const locale of ['fi', 'da'] as const)
    for (const [extension, type] of Object.entries(types)) {
      const name = `exports/${locale}.${extension}`
      const file = { bytes: new Uint8Array(read(name)), type }
      const send = (draft: string, query = '') =>
        ask<Report>(anna, 'POST', `/drafts/${draft}/imports${query}`, { file })
      const own = locale === 'fi' ? life.drafts.open : life.drafts.approved
      const unchanged = await send(own)
      t.match(unchanged, { applied: false, changes: [], setAside: [] }, `${name}: nothing is new in its own draft`)
      t.equal(unchanged.unchanged, _meta.totalRecords, `${name}: every text was read`)

      const { id } = await ask<{ id: string }>(anna, 'POST', '/drafts', { json: { locale } })
      const report = await send(id, `?apply=true&take=${Object.keys(written[locale])}`)
      t.match(report, { applied: true, setAside: [] }, name)
      const changes = Object.fromEntries(report.changes.map(({ id, after }) => [id, after]))
      t.same(changes, written[locale], `${name}: the texts of the translator`)
      const principle = await ask(anna, 'GET', `/${locale}/principles/p2?draft=${id}`)
      t.match(principle, { title: written[locale]['p2.title'] }, name)
      await ask(anna, 'DELETE', `/drafts/${id}`)
    }
})
