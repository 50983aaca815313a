import t from 'tap'
import { readXliff } from '../../src/translation/xliff-read.ts'
import { check, finnish, finnishTexts, source } from './sample.ts'

const file = (units: string, { root = '', version = '2.0' } = {}) =>
  Buffer.from(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:h="urn:innovation-handbook:translation" version="${version}" srcLang="sv" trgLang="fi" ${root}><file id="f1">${units}</file></xliff>`,
  )
const unit = (content: string, more = '') => readXliff(file(`<unit id="p1.title" ${more}>${content}</unit>`)).units[0]
const segment = (source: string, target: string, more = '') =>
  `<segment ${more}><source>${source}</source><target>${target}</target></segment>`

t.test('a unit of XLIFF 2.0 and 2.1 is read with its segments, hashes and state', async (t) => {
  const content = `${segment('Ett.', 'Yksi.', 'state="final"')}<ignorable><source> </source></ignorable>${segment('Två.', 'Kaksi.', 'state="translated"')}`
  t.same(unit(content, 'h:source-hash="1" h:exported="2 translated"'), {
    id: 'p1.title',
    where: { sv: 'enheten p1.title, rad 1', en: 'unit p1.title, line 1' },
    source: 'Ett. Två.',
    target: 'Yksi. Kaksi.',
    sourceHash: '1',
    exported: '2 translated',
    state: 'translated',
  })
  const { heads, units } = readXliff(
    file(`<group id="g"><unit id="a">${segment('a', 'b')}</unit></group>`, { version: '2.1' }),
  )
  t.same(heads, [{ sourceLocale: 'sv', targetLocale: 'fi' }])
  t.same(
    units.map(({ id, target }) => [id, target]),
    [['a', 'b']],
  )
  t.throws(() => readXliff(file('')), { code: 'NO_TEXTS' })
})

t.test('links come back as pairs of codes, in one piece or two', async (t) => {
  t.equal(unit(segment('a', '<pc id="1">b</pc>'))?.target, '{1}b{/1}')
  t.equal(unit(segment('a', '<sc id="1"/>b<ec startRef="1"/>'))?.target, '{1}b{/1}')
  t.equal(unit(segment('a', '<mrk id="m" type="term">b</mrk><sm id="n"/>c<em startRef="n"/>'))?.target, 'bc')
  t.equal(unit(segment('a', '<ph id="1"/>'))?.target, '{0}')
})

t.test('a text is set aside where a segment is empty, unfinished or repeats its source', async (t) => {
  const doubt = (content: string, more = '') => unit(content, more)?.doubt?.reason
  const whole = segment('Ett.', 'Yksi.')
  t.equal(doubt(whole), undefined)
  t.equal(doubt(whole + segment('Två.', '')), 'INCOMPLETE')
  t.equal(doubt(`${whole}<segment><source>Två.</source></segment>`), 'INCOMPLETE')
  t.equal(doubt(whole + segment('Ett par ord här.', 'Ett par ord här.')), 'INCOMPLETE')
  t.equal(doubt(segment('Ett.', 'Yksi.', 'state="initial"')), 'UNFINISHED')
  t.equal(doubt(whole + segment('Två.', 'Kaksi.', 'state="initial"')), 'UNFINISHED')
  t.equal(doubt(segment('Ett.', 'Yksi.', 'state="translated" subState="x:rejected"')), 'UNFINISHED')
  t.equal(doubt(segment('Ett.', 'Yksi.', 'state="translated" subState="x:spell-checked"')), undefined)
  t.equal(doubt(whole, 'translate="no"'), 'UNFINISHED')
  t.equal(doubt(segment('Ett.', '<mrk id="1" type="x:deleted">Kaksi</mrk> Yksi.')), 'TRACKED_CHANGES')
})

t.test('targets stand in the order that they state', async (t) => {
  const one = '<segment><source>Ett.</source><target order="2">Yksi.</target></segment>'
  t.equal(
    unit(`${one}<segment><source>Två.</source><target order="1">Kaksi. </target></segment>`)?.target,
    'Kaksi. Yksi.',
  )
})

t.test('a file of a tool changes the texts that are translated', async (t) => {
  const units = `<unit id="p1-q1.question">${segment(source.texts['p1-q1.question'] as string, 'Onko tukea?', 'state="reviewed"')}</unit>
    <unit id="handbook.title"><segment state="initial"><source>Innovationshandboken</source></segment></unit>`
  const { changes, setAside } = check(readXliff(file(units)), finnish({ 'p1.title': finnishTexts['p1.title'] }))
  t.match(changes, [{ id: 'p1-q1.question', after: 'Onko tukea?', state: 'reviewed' }])
  t.same(setAside, [])
})
