import t from 'tap'
import type { FileRefused } from '../../src/translation/file-refused.ts'
import { ImportThread } from '../../src/translation/import-thread.ts'
import { writeXliff } from '../../src/translation/xliff-write.ts'
import { writeXlsx } from '../../src/translation/xlsx-write.ts'
import { edition, finnish, finnishTexts, head, refusal, source, unitsFor } from './sample.ts'
import { zipOf } from './zip.ts'

const units = unitsFor(finnish(finnishTexts))
const xliff = writeXliff(units, head)
const hour = 3_600_000
const thread = new ImportThread()
const imported = (bytes: Uint8Array, most?: ConstructorParameters<typeof ImportThread>[0]) =>
  (most ? new ImportThread(most) : thread).check({ bytes, beside: { edition, source, tag: 'fi' } })
/** How many texts of the sample's file are in the report. */
const textsIn = async (file: ReturnType<typeof imported>) => {
  const { changes, unchanged, setAside } = (await file).report
  return changes.length + unchanged + setAside.length
}

t.test('files of both kinds are recognised by their content, read and compared', async (t) => {
  const [one, other] = await Promise.all([
    imported(xliff),
    imported(await writeXlsx(units, { ...head, dir: 'ltr', language: 'en' })),
  ])
  t.same([one.format, other.format], ['xliff', 'xlsx'])
  t.same([one.format, other.format], ['xliff', 'xlsx'])
  const { changes, unchanged, setAside } = one.report
  t.same([changes.length, unchanged, setAside.length], [0, 2, 3], 'the texts of the file are gone from the draft')
  t.same(other.report.setAside.length, 3)
  t.ok(xliff.length > 0, 'the bytes of the caller are still there')
})

t.test('a file of another kind is refused in words, not in those of a parser', async (t) => {
  for (const other of ['%PDF-1.7', 'Id;Källtext;Översättning', '\ufeff{"p1.title": "x"}'])
    t.equal(await refusal(() => imported(Buffer.from(other))), 'NOT_XLIFF', other)
  t.equal(await refusal(() => imported(Buffer.from(' '))), 'CUT_OFF')
  const wide = Buffer.from(`\ufeff${Buffer.from(xliff).toString().replace('UTF-8', 'UTF-16')}`, 'utf16le')
  t.equal(await textsIn(imported(wide)), 5, 'UTF-16 begins otherwise')
})

t.test('a refusal comes back with its reason, values and line', async (t) => {
  const broken = Buffer.from(`\n${Buffer.from(xliff).toString().slice(39)}`.replace('</target>', '</targte>'))
  const error = (await imported(broken).catch((error) => error)) as FileRefused
  t.match(error, { name: 'FileRefused', code: 'MALFORMED', line: Number })
  t.match(error.text, {
    sv: 'ett element avslutas inte där det ska. (rad',
    en: 'an element does not end where it should. (line',
  })
})

t.test('a file that takes more memory than is allowed is refused, and the next one is read', async (t) => {
  const large = Buffer.from(`<a>${'<b>x</b>'.repeat(400_000)}</a>`)
  t.equal(await refusal(() => imported(large, { memory: 16, deadline: hour })), 'TOO_COMPLEX')
  t.equal(await textsIn(imported(xliff)), 5)
})

t.test('a file that takes more time than is allowed is refused, and the next one is read', async (t) => {
  const reading = imported(xliff, { memory: 256, deadline: 0 })
  const next = imported(xliff)
  t.equal(await refusal(() => reading), 'TOO_COMPLEX')
  t.equal(await textsIn(next), 5)
})

t.test('the event loop turns while a file is read', async (t) => {
  const large = Buffer.from(`<a>${`<b>${'x'.repeat(40)}</b>`.repeat(190_000)}</a>`)
  let isRead = false
  const reading = refusal(() => imported(large)).finally(() => {
    isRead = true
  })
  let turns = 0
  while (!isRead) {
    turns += 1
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  t.equal(await reading, 'NOT_XLIFF')
  t.ok(turns > 10, `${turns} turns`)
})

const namespace = 'urn:oasis:names:tc:xliff:document:1.2'
const document = (root: string, content: string) =>
  Buffer.from(`<xliff xmlns="${namespace}" ${root}><file><body>${content}</body></file></xliff>`)
const many = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => piece(at)).join('')
const zip = (content: Buffer, name = '[Content_Types].xml') => zipOf([{ name, content }])

t.test('bombs are refused', async (t) => {
  const files = {
    'thousands of attributes on the root': document(
      many(8000, (at) => `a${at}="" `),
      many(8000, (at) => `<trans-unit id="${at}"/>`),
    ),
    'tens of thousands of namespaces': document(
      many(50_000, (at) => `xmlns:a${at}="urn:${at}" `),
      '',
    ),
    'a million elements in one text': document(
      '',
      `<trans-unit id="a"><source>${'<x/>'.repeat(1_000_000)}</source></trans-unit>`,
    ),
    'a content type part of elements': zip(Buffer.from(`<a>${'<a/>'.repeat(5_000_000)}</a>`)),
    'a part of 100 MB': zip(Buffer.alloc(100 * 1024 * 1024)),
    'a part that states another size': zipOf([{ name: 'a.xml', content: Buffer.alloc(100 * 1024 * 1024), claimed: 1 }]),
  }
  const refused = ['TOO_COMPLEX', 'TOO_LARGE', 'ZIP_DAMAGED']
  for (const [what, file] of Object.entries(files))
    t.ok(refused.includes(String(await refusal(() => imported(file)))), what)
  t.equal(await textsIn(imported(xliff)), 5, 'the next file is read')
})
