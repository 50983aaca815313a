import t from 'tap'
import { readXliff } from '../../src/translation/xliff-read.ts'
import { writeXliff2, xliff2Namespace } from '../../src/translation/xliff2-write.ts'
import { child, elements, parseXml, type XmlElement } from '../../src/translation/xml-tree.ts'
import { check, finnish, finnishTexts, head, unitsFor } from './sample.ts'

const target = finnish(finnishTexts, { states: { 'handbook.title': 'reviewed' } })
const units = unitsFor({ ...target, sources: { ...target.sources, 'handbook.title': '0000000000000000' } })
const text = Buffer.from(writeXliff2(units, head)).toString()

t.test('an export is XLIFF 2.1, with its languages, notes, limits and states', async (t) => {
  const root = parseXml(text)
  t.match(root, { namespace: xliff2Namespace, attributes: { version: '2.1', srcLang: 'sv', trgLang: 'fi' } })
  const files = elements(root)
  t.equal(new Set(files.map(({ attributes }) => attributes.id)).size, files.length)
  const all = files.flatMap((file) => elements(file).filter(({ local }) => local === 'unit'))
  t.equal(all.length, units.length)
  const [first] = all as [XmlElement]
  t.match(first.attributes, { id: 'handbook.title', 'slr:sizeRestriction': `${units[0]?.maxLength}` })
  const states = all.map((unit) => child(unit, 'segment')?.attributes)
  t.match(states[0], { state: 'initial', subState: 'handbook:outdated' })
  t.match(states[1], { state: 'initial', subState: 'handbook:machine' })
  t.match(text, '<note category="context">')
  t.match(text, /<pc id="1" type="link" [^>]*dispStart="declaration">deklarationen<\/pc>/)
  for (const { attributes } of all) t.match(attributes.id, /^[\w.:-]+$/, 'an NMTOKEN, as the specification wants')
})

t.test('a translator’s state counts, whatever the tool does with the sub-state', async (t) => {
  const reading = (from: string, to: string) => check(readXliff(Buffer.from(text.replace(from, to))), target)
  const machine = '<segment state="initial" subState="handbook:machine">'
  const confirmed = (state: string, rest = '') => reading(machine, `<segment state="${state}"${rest}>`).changes
  t.match(confirmed('reviewed'), [{ id: 'p1.title', state: 'reviewed' }])
  t.match(confirmed('translated', ' subState="handbook:machine"'), [{ id: 'p1.title', state: 'translated' }])
  const edited = reading('Omaksu &amp; vahvista', 'Tartu ja vahvista')
  t.match(edited.changes, [{ id: 'p1.title', after: 'Tartu ja vahvista', state: 'translated' }])
})
