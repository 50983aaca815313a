import t from 'tap'
import { FileRefused } from '../../src/translation/file-refused.ts'
import { readXliff } from '../../src/translation/xliff-read.ts'
import { writeXliff } from '../../src/translation/xliff-write.ts'
import { check, finnish, finnishTexts, head, refusal, unitsFor } from './sample.ts'

const good = Buffer.from(writeXliff(unitsFor(finnish(finnishTexts)), head)).toString()
const codeOf = (text: string | Buffer) => refusal(() => readXliff(Buffer.from(text as string)))

t.test('files that nobody should send are refused whole', async (t) => {
  const doctype = (declaration: string) => good.replace('<xliff', `<!DOCTYPE xliff ${declaration}>\n<xliff`)
  t.equal(await codeOf(doctype('SYSTEM "http://example.org/x.dtd"')), 'DOCTYPE')
  t.equal(await codeOf(doctype('[<!ENTITY a "b">]')), 'DOCTYPE')
  t.equal(await codeOf(good.replace('Stöd', '&lol;')), 'MALFORMED')
  t.equal(await codeOf(Buffer.from(good, 'latin1')), 'ENCODING')
  t.equal(await codeOf(good.replace('UTF-8', 'ISO-8859-1')), 'ENCODING')
  t.equal(await codeOf(`${'<g>'.repeat(200)}`), 'TOO_DEEP')
  t.equal(await codeOf(Buffer.alloc(21 * 1024 * 1024, ' ')), 'TOO_LARGE')
  t.equal(await codeOf(''), 'CUT_OFF')
  t.equal(await codeOf('hello'), 'MALFORMED')
  t.equal(await codeOf(good.replace('document:1.2', 'document:3.0')), 'NOT_XLIFF')
  t.equal(await codeOf('<html/>'), 'NOT_XLIFF')
  t.equal(await codeOf(good.replace(/<trans-unit[\s\S]*<\/trans-unit>/, '')), 'NO_TEXTS')
  t.equal(await codeOf(good.replace('</target>', '</targte>')), 'MALFORMED')
})

t.test('a file cut off anywhere is refused', async (t) => {
  const whole = Buffer.from(good.trimEnd())
  for (let length = 0; length < whole.length; length += 1) {
    const code = await codeOf(whole.subarray(0, length))
    if (code === undefined || !['CUT_OFF', 'MALFORMED', 'ENCODING'].includes(code)) t.fail(`${length}: ${code}`)
  }
  t.equal(await codeOf(whole.subarray(0, -20)), 'CUT_OFF')
})

t.test('a refusal says why and where in both languages', async (t) => {
  try {
    readXliff(Buffer.from(good.replace('<xliff', '<!DOCTYPE xliff>\n<xliff')))
    t.fail('it was read')
  } catch (error) {
    t.type(error, FileRefused)
    t.match(error, {
      line: 2,
      text: {
        sv: 'Filen har en dokumenttypsdeklaration eller egna entiteter, vilket inte tillåts. (rad 2)',
        en: 'The file has a document type declaration or entities of its own, which is not allowed. (line 2)',
      },
    })
  }
})

t.test('another edition or language is refused; a region that a tool insists on is not', async (t) => {
  const checked = (text: string) => refusal(() => check(readXliff(Buffer.from(text)), finnish(finnishTexts)))
  t.equal(await checked(good.replace(`"${head.edition}"`, '"1999-01"')), 'OTHER_EDITION')
  t.equal(await checked(good.replaceAll('target-language="fi"', 'target-language="et"')), 'OTHER_LANGUAGE')
  t.equal(await checked(good.replaceAll('source-language="sv"', 'source-language="en"')), 'OTHER_LANGUAGE')
  t.equal(await checked(good.replaceAll('target-language="fi"', '')), 'NO_LANGUAGE')
  t.equal(await checked(good.replaceAll('language="fi"', 'language="fi-FI"').replaceAll('"sv"', '"sv-SE"')), undefined)
})
