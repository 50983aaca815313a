import t from 'tap'
import { readXliff } from '../../src/translation/xliff-read.ts'
import { refusal } from './sample.ts'

const namespace = 'urn:oasis:names:tc:xliff:document:1.2'
const ours = 'urn:innovation-handbook:translation'
/** A file with these units in it. */
const fileOf = (units: string, { root = '', file = 'source-language="sv" target-language="fi"' } = {}) =>
  Buffer.from(`<xliff xmlns="${namespace}" ${root}><file ${file}><body>${units}</body></file></xliff>`)
const unitOf = (unit: string, more?: Parameters<typeof fileOf>[1]) => readXliff(fileOf(unit, more)).units[0]

t.test('a unit is read with its place, source, target and state', async (t) => {
  t.same(unitOf('<trans-unit id=" p1.title ">\n<source>a</source><target state="final">b</target></trans-unit>'), {
    id: 'p1.title',
    where: { sv: 'enheten p1.title, rad 1', en: 'unit p1.title, line 1' },
    source: 'a',
    target: 'b',
    state: 'final',
  })
  t.same(unitOf('<trans-unit id="a"/>'), {
    id: 'a',
    where: { sv: 'enheten a, rad 1', en: 'unit a, line 1' },
    source: '',
  })
  t.equal(unitOf(`<trans-unit id="${'x'.repeat(300)}"/>`)?.id, 'x'.repeat(200))
  for (const id of ['', 'id=""', 'id=" "']) t.equal(unitOf(`<trans-unit ${id}/>`)?.id, '–', id)
  t.notOk(
    'target' in (unitOf('<trans-unit id="a"><target state="new"/></trans-unit>') ?? {}),
    'an empty target is none',
  )
})

t.test('units are read from groups and from every file, elements of others are not', async (t) => {
  const inner = '<group><group><trans-unit id="a"/></group></group><trans-unit id="b"/>'
  const strange = '<x:trans-unit xmlns:x="urn:x" id="c"/><x:g xmlns:x="urn:x"><trans-unit id="d"/></x:g>'
  t.same(
    readXliff(fileOf(inner + strange)).units.map(({ id }) => id),
    ['a', 'b'],
  )
  const file = (id: string) => `<file><body><trans-unit id="${id}"/></body></file>`
  const two = Buffer.from(
    `<xliff xmlns="${namespace}">${file('a')}<note><trans-unit id="x"/></note>${file('b')}</xliff>`,
  )
  t.same(
    readXliff(two).units.map(({ id }) => id),
    ['a', 'b'],
  )
  t.equal(readXliff(two).heads.length, 2)
})

t.test('each file says what it belongs to', async (t) => {
  const heads = (file: string) => readXliff(fileOf('<trans-unit id="a"/>', { file })).heads
  const languages = { sourceLocale: 'sv', targetLocale: 'fi-FI' }
  const said = 'source-language="sv" target-language="fi-FI"'
  t.same(heads(`${said} product-version="2023-01" build-num="r1"`), [
    { ...languages, edition: '2023-01', release: 'r1' },
  ])
  t.same(heads(said), [languages])
  t.same(heads(''), [{ sourceLocale: '', targetLocale: '' }])
})

t.test('the hash is found under whatever prefix a tool gave our namespace', async (t) => {
  const hash = (unit: string, root = '') => unitOf(unit, { root })?.sourceHash
  t.equal(hash('<trans-unit id="a" h:source-hash="1"/>', `xmlns:h="${ours}"`), '1')
  t.equal(hash(`<trans-unit id="a" xmlns:ns0="${ours}" ns0:source-hash="2"/>`), '2')
  t.equal(hash(`<trans-unit id="a" xmlns:b="${ours}" b:source-hash="3"/>`, `xmlns:a="${ours}"`), '3')
  t.equal(hash('<trans-unit id="a" h:source-hash="4"/>', 'xmlns:h="urn:x"'), undefined, 'of another namespace')
  t.equal(hash('<trans-unit id="a" source-hash="5"/>'), undefined)
})

t.test('a line break is layout, unless xml:space keeps it', async (t) => {
  const source = (text: string, keep = { unit: '', element: '', root: '' }) =>
    unitOf(`<trans-unit id="a" ${keep.unit}><source ${keep.element}>${text}</source></trans-unit>`, { root: keep.root })
      ?.source
  t.equal(source('\n  a \n  b  c\n'), 'a b  c')
  t.equal(source(' a '), 'a')
  const [keep, usual] = ['xml:space="preserve"', 'xml:space="default"']
  t.equal(source(' a\nb ', { unit: '', element: '', root: keep }), ' a\nb ')
  t.equal(source(' a\nb ', { unit: keep, element: '', root: '' }), ' a\nb ')
  t.equal(source(' a\nb ', { unit: '', element: keep, root: '' }), ' a\nb ')
  t.equal(source(' a\nb ', { unit: usual, element: '', root: keep }), 'a b', 'the nearest decides')
  t.equal(
    unitOf('<trans-unit id="a"><target>\n</target></trans-unit>')?.target,
    undefined,
    'a target of layout alone is none',
  )
})

t.test('a file of at most 20 MB is read', async (t) => {
  const filled = (size: number) => {
    const file = fileOf('<trans-unit id="a"/>')
    return Buffer.concat([file, Buffer.alloc(size - file.length, ' ')])
  }
  t.equal(await refusal(() => readXliff(filled(20 * 1024 * 1024))), undefined)
  t.equal(await refusal(() => readXliff(filled(20 * 1024 * 1024 + 1))), 'TOO_LARGE')
  t.throws(() => readXliff(Buffer.alloc(21 * 1024 * 1024)), { message: 'at most 20 MB fit' })
})

t.test('other XML is not XLIFF, and a file has to have a unit', async (t) => {
  t.throws(() => readXliff(Buffer.from('\n<html/>')), { code: 'NOT_XLIFF', line: 2 })
  t.throws(() => readXliff(Buffer.from(`<file xmlns="${namespace}"/>`)), { code: 'NOT_XLIFF' })
  t.throws(() => readXliff(Buffer.from('<xliff xmlns="urn:oasis:names:tc:xliff:document:3.0"/>')), {
    code: 'NOT_XLIFF',
  })
  t.throws(() => readXliff(fileOf('')), { code: 'NO_TEXTS' })
})
