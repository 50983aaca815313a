import t from 'tap'
import { readZip, repacked } from '../../src/translation/zip-read.ts'
import { refusal } from './sample.ts'
import { type ZipPart, zipOf } from './zip.ts'

const megabyte = 1024 * 1024
const part = (name: string, content: string | Buffer = '<a/>', rest: Partial<ZipPart> = {}): ZipPart => ({
  name,
  content: Buffer.from(content as string),
  ...rest,
})
const codeOf = (file: Uint8Array) => refusal(() => readZip(file))
const codeOfParts = (...parts: ZipPart[]) => codeOf(zipOf(parts))
const two = zipOf([part('a.xml', 'first'), part('b.xml', 'second')])
const directory = two.indexOf('PK\u0001\u0002')
const end = two.indexOf('PK\u0005\u0006')
/** The file with bytes written over at a place. */
const damaged = (at: number, ...bytes: number[]) => {
  const copy = Buffer.from(two)
  copy.set(bytes, at)
  return codeOf(copy)
}

t.test('whole files are read, deflated or stored, with extra fields and comments', async (t) => {
  const surrounded = { extra: Buffer.alloc(9, 1), comment: Buffer.alloc(5, 2) }
  for (const method of [0, 8])
    for (const more of [{}, surrounded]) {
      const parts = readZip(zipOf([part('a.xml', 'first', { method, ...more }), part('b.xml', 'second', more)]))
      t.same([...parts].map(String), ['a.xml,first', 'b.xml,second'])
    }
  t.equal(await codeOf(zipOf([part('a.xml')], Buffer.alloc(0xffff, 'x'))), undefined, 'the longest comment there is')
  const within = Buffer.concat([Buffer.alloc(3), two, Buffer.alloc(3)])
  t.equal(await codeOf(within.subarray(3, -3)), undefined, 'a view of a larger buffer')
})

t.test('what is repacked holds the same parts, stored', async (t) => {
  const parts = readZip(two)
  t.same(readZip(repacked(parts)), parts)
})

t.test('what is unpacked fits 20 MB for all parts together', async (t) => {
  const half = (name: string, size = 10) => part(name, Buffer.alloc(size * megabyte))
  t.equal(await codeOfParts(half('a.bin'), half('b.bin')), undefined)
  t.equal(await codeOfParts(half('a.bin'), half('b.bin'), part('c', 'c')), 'TOO_LARGE')
  t.equal(await codeOf(Buffer.alloc(20 * megabyte + 1)), 'TOO_LARGE', 'packed')
  t.equal(await codeOf(Buffer.alloc(20 * megabyte)), 'NOT_XLSX')
  t.throws(() => readZip(Buffer.alloc(20 * megabyte + 1)), {
    message: 'The file is too large: at most 20 MB fit, unpacked if it is packed.',
  })
})

t.test('the sizes that the directory states are the real ones', async (t) => {
  const bomb = Buffer.alloc(100 * megabyte)
  t.equal(await codeOfParts(part('a.bin', bomb)), 'TOO_LARGE')
  t.equal(await codeOfParts(part('a.bin', bomb, { claimed: 1 })), 'ZIP_DAMAGED')
  t.equal(await codeOfParts(part('a.bin', 'aaa', { claimed: 4 })), 'ZIP_DAMAGED')
  t.equal(await codeOfParts(part('a.bin', 'aaa', { claimed: 2, method: 0 })), 'ZIP_DAMAGED')
  t.equal(await damaged(directory + 16, 0, 0, 0, 0), 'ZIP_DAMAGED', 'another check sum')
})

t.test('there is one directory, which ends the file, and zip64 is refused', async (t) => {
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50)
  const zip64 = Buffer.concat([two.subarray(0, end), locator, two.subarray(end)])
  t.equal(await codeOf(zip64), 'ZIP_DAMAGED', 'a zip64 locator')
  t.equal(await damaged(end + 12, 255, 255, 255, 255), 'ZIP_DAMAGED', 'a size that stands for zip64')
  t.equal(await damaged(end + 16, 255, 255, 255, 255), 'ZIP_DAMAGED', 'an offset that stands for zip64')
  t.equal(await damaged(end + 8, 255, 255, 255, 255), 'TOO_COMPLEX', 'a count that stands for zip64')
  t.equal(await damaged(end + 8, 1, 0, 1, 0), 'ZIP_DAMAGED', 'more entries than are counted')
  t.equal(await damaged(end + 4, 1), 'ZIP_DAMAGED', 'another disk')
  t.equal(await codeOf(Buffer.concat([two, Buffer.alloc(1)])), 'CUT_OFF', 'something behind the end')
  const twice = Buffer.concat([two.subarray(0, end), two.subarray(directory)])
  t.equal(await codeOf(twice), 'ZIP_DAMAGED', 'a second directory')
})

t.test('parts have names of their own, and do not overlap', async (t) => {
  t.equal(await codeOfParts(part('a.xml'), part('a.xml')), 'ZIP_DAMAGED')
  const second = two.lastIndexOf('PK\u0001\u0002')
  t.equal(await damaged(second + 42, 0), 'ZIP_DAMAGED', 'two entries of one part')
  t.equal(await damaged(30, 'x'.charCodeAt(0)), 'ZIP_DAMAGED', 'another name beside the part')
})

t.test('at most a thousand parts are unpacked', async (t) => {
  const parts = Array.from({ length: 1001 }, (_, index) => part(`${index}`, 'x', { method: 0 }))
  t.equal(await codeOf(zipOf(parts.slice(1))), undefined)
  t.equal(await codeOf(zipOf(parts)), 'TOO_COMPLEX')
})

t.test('encrypted parts and unknown methods are no workbook', async (t) => {
  t.equal(await codeOfParts(part('a.xml', 'a', { flags: 1 })), 'NOT_XLSX')
  t.equal(await codeOfParts(part('a.xml', 'a', { flags: 0x0800 })), undefined, 'names in UTF-8')
  t.equal(await codeOfParts(part('a.xml', 'a', { method: 12 })), 'NOT_XLSX')
})

t.test('a file that contradicts itself is refused', async (t) => {
  t.equal(await damaged(0, 255), 'NOT_XLSX')
  t.equal(await damaged(directory, 255), 'ZIP_DAMAGED', 'the first entry has no signature')
  t.equal(await damaged(two.lastIndexOf('PK\u0001\u0002'), 255), 'ZIP_DAMAGED', 'nor has the second')
  t.equal(await damaged(end, 255), 'CUT_OFF', 'the directory has no end')
  t.equal(await damaged(directory + 45, 255), 'ZIP_DAMAGED', 'a part stands outside the file')
  t.equal(await damaged(36, 255, 255, 255), 'ZIP_DAMAGED', 'the data is damaged')
  for (const length of [0, 1, 3]) t.equal(await codeOf(two.subarray(0, length)), 'NOT_XLSX', `${length} bytes`)
  for (const length of [4, 21, two.length - 1])
    t.equal(await codeOf(two.subarray(0, length)), 'CUT_OFF', `${length} bytes`)
})
