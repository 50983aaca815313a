import { crc32, deflateRawSync } from 'node:zlib'
import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import t from 'tap'
import { readXlsx } from '../../src/translation/xlsx-read.ts'
import { writeXlsx } from '../../src/translation/xlsx-write.ts'
import { check, finnish, finnishTexts, head, refusal, unitsFor } from './sample.ts'

const target = finnish(finnishTexts)
const good = Buffer.from(await writeXlsx(unitsFor(target), { ...head, dir: 'ltr', language: 'sv' }))
const codeOf = (bytes: Uint8Array) => refusal(() => readXlsx(bytes))

/** A zip file of one part; `claimed` is the size its directory states. */
function zip(name: string, content: Buffer, claimed = content.length, flags = 0): Buffer {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  for (const [header, shift] of [
    [local, 0],
    [entry, 2],
  ] as const) {
    header.writeUInt16LE(20, 4 + shift)
    header.writeUInt16LE(flags, 6 + shift)
    header.writeUInt16LE(8, 8 + shift)
    header.writeUInt32LE(crc32(content), 14 + shift)
    header.writeUInt32LE(packed.length, 18 + shift)
    header.writeUInt32LE(claimed, 22 + shift)
    header.writeUInt16LE(name.length, 26 + shift)
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end])
}

t.test('files that nobody should send are refused whole', async (t) => {
  const zeros = Buffer.alloc(60 * 1024 * 1024)
  t.ok(zip('a.xml', zeros).length < 100_000)
  t.equal(await codeOf(zip('a.xml', zeros)), 'TOO_LARGE')
  t.equal(await codeOf(zip('a.xml', zeros, 10)), 'TOO_LARGE', 'whatever size its directory states')
  t.equal(await codeOf(zip('a.xml', Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a/>'))), 'DOCTYPE')
  t.equal(await codeOf(zip('a.xml', Buffer.from('<a/>'), 4, 1)), 'NOT_XLSX', 'encrypted')
  t.equal(await codeOf(zip('a.xml', Buffer.from('<a/>'))), 'MALFORMED')
  t.equal(await codeOf(Buffer.from('Id;Källtext;Översättning')), 'NOT_XLSX')
  t.equal(await codeOf(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'NOT_XLSX')
  t.equal(await codeOf(Buffer.alloc(0)), 'NOT_XLSX')
})

t.test('a file cut off anywhere is refused', async (t) => {
  for (let length = 0; length < good.length; length += 7) {
    const code = await codeOf(good.subarray(0, length))
    if (code !== 'CUT_OFF' && code !== 'NOT_XLSX') t.fail(`${length}: ${code}`)
  }
  t.equal(await codeOf(good.subarray(0, -1)), 'CUT_OFF')
})

t.test('a workbook without its columns or its edition is refused, and so is an empty one', async (t) => {
  const about = { name: 'About', rows: Object.entries(head) }
  const book = async (...sheets: { name: string; rows: (string | null)[][] }[]) =>
    codeOf(await writeWorkbook({ sheets }))
  t.equal(await book(about, { name: 'a', rows: [['Id', 'Source']] }), 'NO_SHEET')
  t.equal(await book({ name: 'a', rows: [['Id', 'Source', 'Translation'], ['p1.title']] }), 'NO_SHEET')
  t.equal(await book(about, { name: 'a', rows: [['Id', 'Source', 'Translation']] }), 'NO_TEXTS')
})

t.test('a cell in the far corner does not make a sheet of billions', async (t) => {
  const cells = new Map([['1048575,16383', { value: 'x', type: 'string' as const }]])
  const rows = [['Id', 'Source', 'Translation'], ['p1.title']]
  const sheets = [
    { name: 'About', rows: Object.entries(head) },
    { name: 'a', rows, cells },
  ]
  const before = process.memoryUsage().rss
  t.equal((await readXlsx(await writeWorkbook({ sheets }))).units.length, 1)
  t.ok(process.memoryUsage().rss - before < 200 * 1024 * 1024)
})

t.test('another edition or language is refused', async (t) => {
  const checked = async (other: Partial<typeof head>) => {
    const file = await writeXlsx(unitsFor(target), { ...head, ...other, dir: 'ltr', language: 'sv' })
    return refusal(async () => check(await readXlsx(file), target))
  }
  t.equal(await checked({}), undefined)
  t.equal(await checked({ edition: '1999-01' }), 'OTHER_EDITION')
  t.equal(await checked({ targetLocale: 'et' }), 'OTHER_LANGUAGE')
})
