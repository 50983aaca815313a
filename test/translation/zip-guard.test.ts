import t from 'tap'
import { guardZip } from '../../src/translation/zip-guard.ts'
import { refusal } from './sample.ts'
import { type ZipPart, zipOf } from './zip.ts'

const megabyte = 1024 * 1024
const part = (name: string, content: string | Buffer = '<a/>', rest: Partial<ZipPart> = {}): ZipPart => ({
  name,
  content: Buffer.from(content as string),
  ...rest,
})
const codeOf = (file: Uint8Array) => refusal(() => guardZip(file))
const codeOfParts = (...parts: ZipPart[]) => codeOf(zipOf(parts))
const doctype = '<!DOCTYPE a>'

t.test('whole files pass, deflated or stored, with extra fields and comments', async (t) => {
  t.equal(await codeOfParts(part('a.xml'), part('b.xml', '<b/>', { method: 0 })), undefined)
  const surrounded = { extra: Buffer.alloc(9, 1), comment: Buffer.alloc(5, 2) }
  t.equal(await codeOfParts(part('a.xml', 'a', surrounded), part('b.xml', 'b', surrounded)), undefined)
  t.equal(await codeOf(zipOf([part('a.xml')], Buffer.alloc(0xffff, 'x'))), undefined, 'the longest comment there is')
  const within = Buffer.concat([Buffer.alloc(3), zipOf([part('a.xml')]), Buffer.alloc(3)])
  t.equal(await codeOf(within.subarray(3, -3)), undefined, 'a view of a larger buffer')
})

t.test('every XML part is looked through, behind whatever stands before it', async (t) => {
  const before = part('b.bin', 'b', { extra: Buffer.alloc(9, 1), comment: Buffer.alloc(5, 2) })
  for (const method of [0, 8])
    for (const name of ['a.xml', 'a.XML', 'a.rels', '_rels/.rels'])
      for (const text of [doctype, '<!doctype a>', '<!ENTITY a "b">'])
        t.equal(await codeOfParts(before, part(name, text, { method })), 'DOCTYPE', `${name} ${text} ${method}`)
  t.equal(await codeOfParts(part('first.xml', doctype), part('a.xml')), 'DOCTYPE')
  t.equal(await codeOfParts(part('a.png', doctype), part('a.xml.bin', doctype)), undefined, 'not XML')
})

t.test('what is unpacked fits a limit for all parts together, whatever sizes the directory states', async (t) => {
  const half = Buffer.alloc(26 * megabyte)
  t.equal(await codeOfParts(part('a.bin', half, { claimed: 1 })), undefined)
  t.equal(await codeOfParts(part('a.bin', half), part('b.bin', half, { claimed: 1 })), 'TOO_LARGE')
  const exact = part('a.bin', Buffer.alloc(50 * megabyte))
  t.equal(await codeOfParts(exact), undefined)
  t.equal(await codeOfParts(exact, part('b.bin', 'bb')), 'TOO_LARGE')
  t.equal(await codeOf(Buffer.alloc(50 * megabyte + 1)), 'TOO_LARGE', 'packed')
  t.equal(await codeOf(Buffer.alloc(50 * megabyte)), 'NOT_XLSX')
})

t.test('stored parts count like others', async (t) => {
  const half = part('a.bin', Buffer.alloc(24 * megabyte), { method: 0 })
  const packed = part('b.bin', Buffer.alloc(27 * megabyte))
  t.equal(await codeOfParts(half), undefined)
  t.equal(await codeOfParts(packed, half), 'TOO_LARGE')
})

t.test('at most a thousand parts are unpacked', async (t) => {
  const parts = Array.from({ length: 1001 }, (_, index) => part(`${index}`, 'x', { method: 0 }))
  t.equal(await codeOf(zipOf(parts.slice(1))), undefined)
  t.equal(await codeOf(zipOf(parts)), 'TOO_LARGE')
})

t.test('encrypted parts and unknown methods are no workbook', async (t) => {
  t.equal(await codeOfParts(part('a.xml', 'a', { flags: 1 })), 'NOT_XLSX')
  t.equal(await codeOfParts(part('a.xml', 'a', { flags: 0x0800 })), undefined, 'names in UTF-8')
  t.equal(await codeOfParts(part('a.xml', 'a', { method: 12 })), 'NOT_XLSX')
})

t.test('a file that contradicts itself is refused as cut off', async (t) => {
  const good = zipOf([part('a.xml'), part('b.xml')])
  const damaged = (at: number) => {
    const copy = Buffer.from(good)
    copy.writeUInt8((copy[at] as number) ^ 0xff, at)
    return codeOf(copy)
  }
  const directory = good.indexOf('PK\u0001\u0002')
  const end = good.indexOf('PK\u0005\u0006')
  t.equal(await damaged(0), 'NOT_XLSX')
  t.equal(await damaged(directory), 'CUT_OFF', 'the first entry has no signature')
  t.equal(await damaged(good.lastIndexOf('PK\u0001\u0002')), 'CUT_OFF', 'the second entry has no signature')
  t.equal(await damaged(end), 'CUT_OFF', 'the directory has no end')
  t.equal(await damaged(directory + 45), 'CUT_OFF', 'a part stands outside the file')
  for (const length of [0, 1, 3]) t.equal(await codeOf(good.subarray(0, length)), 'NOT_XLSX', `${length} bytes`)
  for (const length of [4, 21, good.length - 1])
    t.equal(await codeOf(good.subarray(0, length)), 'CUT_OFF', `${length} bytes`)
})

t.test('a refusal for size names the limit', async (t) => {
  t.throws(() => guardZip(Buffer.alloc(50 * megabyte + 1)), {
    message: 'The file is too large: at most 50 MB fit, unpacked if it is packed.',
  })
})
