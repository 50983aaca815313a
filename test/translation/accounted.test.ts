/** For any file that can be read, what is taken, unchanged and set aside is what it holds. */
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import t from 'tap'
import { readTranslation } from '../../src/translation/read-translation.ts'
import { columnNames, columns } from '../../src/translation/xlsx-columns.ts'
import { escapeAttribute, escapeText } from '../../src/translation/xml-tree.ts'
import { check, edition, finnish, finnishTexts, head, sources } from './sample.ts'

const ids = [...Object.keys(sources), 'p9.title', '']
const words = fc.constantFrom('Omaksu & vahvista', 'Tuki', '–', '{1}x{/1}', 'Lue 3', '\ufffd', ' ', '', 'a'.repeat(600))
const row = fc.record({
  id: fc.constantFrom(...ids),
  source: fc.constantFrom(...Object.values(sources), ''),
  target: fc.option(words, { nil: undefined }),
  state: fc.constantFrom('new', 'initial', 'translated', 'final', 'needs-translation', 'x-mt', ''),
  exported: fc.constantFrom('', '28c2e1d647d5cfad translated'),
})
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never
const ours = ({ exported }: Row) => (exported === '' ? '' : ` handbook:exported="${exported}"`)
const namespaces = 'xmlns:handbook="urn:innovation-handbook:translation"'
const target = ({ target }: Row, state = '') =>
  target === undefined ? '' : `<target${state}>${escapeText(target)}</target>`

const writers: Record<string, (rows: Row[]) => Promise<Uint8Array>> = {
  'XLIFF 1.2': async (rows) => {
    const units = rows.map(
      (one) =>
        `<group><trans-unit id="${escapeAttribute(one.id)}"${ours(one)}><source>${escapeText(one.source)}</source>${target(one, ` state="${one.state}"`)}</trans-unit></group>`,
    )
    return Buffer.from(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" ${namespaces}><file source-language="sv" target-language="fi" product-version="${edition.id}"><body>${units.join('')}</body></file></xliff>`,
    )
  },
  'XLIFF 2.1': async (rows) => {
    const units = rows.map(
      (one) =>
        `<unit id="${escapeAttribute(one.id)}"${ours(one)}><segment state="${one.state}"><source>${escapeText(one.source)}</source>${target(one)}</segment></unit>`,
    )
    return Buffer.from(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${namespaces} srcLang="sv" trgLang="fi"><file id="f" handbook:edition="${edition.id}">${units.join('')}</file></xliff>`,
    )
  },
  XLSX: (rows) => {
    const cells = rows.map((one) =>
      columnNames.map((name) => (name in one ? (one as Record<string, string | undefined>)[name] || null : null)),
    )
    const about = Object.entries(head)
    const headings = columnNames.map((name) => columns[name].en)
    return writeXlsx({
      sheets: [
        { name: 'Texts', rows: [headings, ...cells] },
        { name: 'About', rows: about },
      ],
    })
  },
}

for (const [name, write] of Object.entries(writers))
  t.test(`${name}: taken, unchanged and set aside add up to what the file holds`, async (t) => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 9 }), async (rows) => {
        // A row of a sheet without id, source and translation is none.
        const held = name === 'XLSX' ? rows.filter(({ id, source, target }) => id || source || target) : rows
        if (held.length === 0) return
        const file = await readTranslation(await write(rows))
        const { changes, unchanged, setAside } = check(file, finnish(finnishTexts))
        taken += changes.length
        t.equal(changes.length + unchanged + setAside.length, held.length, JSON.stringify(rows))
      }),
      { numRuns: 300 },
    )
    t.ok(taken > 0, `${taken} texts taken`)
  })
