import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import t from 'tap'
import type { FileRefused } from '../../src/translation/file-refused.ts'
import { xmlFault } from '../../src/translation/xml-faults.ts'
import { parseXml } from '../../src/translation/xml-tree.ts'

/** What saxes says of a file, as its source has it. */
const parser = readFileSync(createRequire(import.meta.url).resolve('saxes'), 'utf8')
const calls = [...parser.matchAll(/\.fail\(((?:"(?:\\[\s\S]|[^"\\])*"|`[^`]*`|[^"`)]|\([^)]*\))*)\)/g)]
const sayings = calls.flatMap(([, said = '']) =>
  [...said.matchAll(/"((?:\\[\s\S]|[^"\\])+)"|`([^`]+)`/g)].map(([, plain, template]) => plain ?? template ?? ''),
)

/** What only a program that uses the parser wrongly gets to read, and what is no message. */
const others = [
  'cannot write after close',
  'inappropriately located doctype',
  'incorrect syntax',
  'the string',
  ']]>',
  'unexpected end.',
]

t.test('whatever the parser finds has a sentence of its own in both languages', async (t) => {
  t.ok(sayings.length > 50, `${sayings.length} sentences`)
  const other = xmlFault('anything else')
  const told = sayings.filter((said) => !others.some((start) => said.startsWith(start)))
  for (const said of told) t.not(xmlFault(said), other, said)
  for (const said of sayings) {
    const { sv, en } = xmlFault(said)
    t.match(sv, /^[a-zåäö].*\.$/u)
    t.match(en, /^[a-z].*\.$/u)
    t.not(sv, en)
  }
})

t.test('no word of the parser reaches the reader', async (t) => {
  const broken = {
    '<a></b>': 'ett element avslutas inte',
    '<a>&b;</a>': 'en entitet',
    '<a>&#xffff;</a>': 'en entitet',
    '<a b:c=""/>': 'ett prefix',
    '<a b="" b=""/>': 'ett attribut',
    '<a b/>': 'ett attribut',
    '<a b=1/>': 'ett attribut',
    '<!-- a -- b --><a/>': 'en kommentar',
    '<?xml version="2"?><a/>': 'deklarationen <?xml',
    ' <?xml version="1.0"?><a/>': 'deklarationen <?xml',
    '<? a?><a/>': 'en bearbetningsinstruktion',
    '<a/><b/>': 'yttersta element',
    'a<b/>': 'yttersta element',
    '<a><1/></a>': 'ett tecken',
    '<a>]]></a>': 'ett tecken',
  }
  for (const [text, words] of Object.entries(broken)) {
    let refused: FileRefused | undefined
    try {
      parseXml(text)
    } catch (error) {
      refused = error as FileRefused
    }
    t.match(refused?.text.sv, words, text)
    t.notMatch(refused?.text.sv, /unexpected|disallowed|malformed|must|attribute|entity/, text)
  }
})
