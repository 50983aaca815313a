/** Generated XLIFF of every shape that XML allows is read or refused, and whatever is read says what it holds. */
import fc from 'fast-check'
import t from 'tap'
import { readXliff } from '../../src/translation/xliff-read.ts'
import { readXml } from '../../src/translation/xml-parser.ts'
import { refusal } from './sample.ts'

const namespace = 'urn:oasis:names:tc:xliff:document:1.2'
const name = fc.stringMatching(/^[a-z]{1,8}$/)
const attributes = fc
  .dictionary(
    fc.oneof(
      name,
      name.map((local) => `xmlns:${local}`),
    ),
    fc.stringMatching(/^[a-z0-9 ]{1,9}$/),
    { maxKeys: 120 },
  )
  .map((values) =>
    Object.entries(values)
      .map(([key, value]) => ` ${key}="${value}"`)
      .join(''),
  )
const entity = fc.constantFrom('&amp;', '&lt;', '&#228;', '&#x1F600;', '&lol;', '&#0;', '&amp')
const characters = fc.oneof(
  fc.stringMatching(/^[a-zåäö {}\]]{0,20}$/),
  entity,
  fc.constantFrom('<![CDATA[<x>]]>', '<!-- a -->', '<?a b?>'),
)
const repeated = fc.tuple(characters, fc.integer({ min: 1, max: 300 })).map(([text, count]) => text.repeat(count))
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    repeated,
    fc
      .tuple(fc.constantFrom('g', 'mrk', 'bpt', 'ept', 'x', 'ph', 'sub', 'a:b'), attributes, tie('inline'))
      .map(([local, values, content]) => `<${local}${values}>${content}</${local}>`),
    fc.array(tie('inline'), { maxLength: 5 }).map((pieces) => pieces.join('')),
  ),
}))
const deep = fc
  .tuple(fc.integer({ min: 1, max: 120 }), inline)
  .map(([depth, content]) => '<g id="1">'.repeat(depth) + content + '</g>'.repeat(depth))
const unit = fc
  .tuple(fc.stringMatching(/^[a-z0-9.]{1,9}$/), attributes, fc.oneof(inline, deep), fc.option(inline))
  .map(([id, values, source, target]) => ({
    id,
    text: `<trans-unit${values} ID="${id}" id="${id}"><source>${source}</source>${target === null ? '' : `<target>${target}</target>`}</trans-unit>`,
  }))

/** What the parser has to do for a file: a step for each element, attribute and run of text. */
async function stepsIn(file: Buffer): Promise<number> {
  let steps = 0
  await refusal(() =>
    readXml(file.toString(), {
      open: ({ attributes }) => (steps += 1 + Object.keys(attributes).length),
      close: () => (steps += 1),
      text: () => (steps += 1),
    }),
  )
  return steps
}

t.test(
  '10,000 generated files are read or refused in linear steps, and a unit that is read is told of once',
  async (t) => {
    let read = 0
    let refused = 0
    await fc.assert(
      fc.asyncProperty(attributes, fc.array(unit, { minLength: 1, maxLength: 4 }), async (root, units) => {
        const body = units.map(({ text }) => text).join('')
        const file = Buffer.from(`<xliff xmlns="${namespace}"${root}><file><body>${body}</body></file></xliff>`)
        let ids: string[] | undefined
        const code = await refusal(() => {
          ids = readXliff(file).units.map(({ id }) => id)
        })
        if (code === undefined) read += 1
        else refused += 1
        if ((await stepsIn(file)) > file.length) return false
        return code === undefined
          ? ids?.join() === units.map(({ id }) => id).join()
          : ['MALFORMED', 'CUT_OFF', 'TOO_DEEP', 'TOO_COMPLEX'].includes(code)
      }),
      { numRuns: 10_000 },
    )
    t.ok(read > 500 && refused > 500, `${read} read, ${refused} refused`)
  },
)
