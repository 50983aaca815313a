import fc from 'fast-check'
import t from 'tap'
import { sourceHash } from '../../src/handbook/source-hash.ts'
import { applyChanges } from '../../src/translation/apply-changes.ts'
import { linksOf, toExchange } from '../../src/translation/exchange-text.ts'
import { checkImport } from '../../src/translation/import-report.ts'
import type { ReadUnit } from '../../src/translation/read-file.ts'
import { check, edition, finnish, finnishTexts, head, source, sources, sourceWith, unitsFor } from './sample.ts'

const target = finnish(finnishTexts)
const where = { sv: 'rad 12', en: 'row 12' }

/** What a file of one text would do. */
function importing(unit: Partial<ReadUnit>, locale = target, from = source) {
  const { id = 'p1-q1.question' } = unit
  const text = source.texts[id] ?? ''
  const current = { sourceHash: sourceHash(text), source: toExchange(text, linksOf(text)) }
  return check(
    { format: 'xliff', heads: [head], units: [{ id, where, ...current, ...unit }], remarks: [] },
    locale,
    from,
  )
}
const reasonOf = (unit: Partial<ReadUnit>, from = source) => importing(unit, target, from).setAside[0]?.reason

t.test('a new text is a change, with what it was translated from', async (t) => {
  t.same(importing({ target: ' Onko tukea? ' }).changes, [
    {
      id: 'p1-q1.question',
      after: 'Onko tukea?',
      state: 'translated',
      sourceHash: sourceHash(sources['p1-q1.question']),
      held: false,
    },
  ])
})

t.test('texts are set aside for what is wrong with them, and named in both languages', async (t) => {
  t.equal(reasonOf({ id: 'p9.title', target: 'x' }), 'UNKNOWN_SEGMENT')
  const other = { source: 'Finns det tid?', sourceHash: sourceHash('Finns det tid?') }
  t.equal(reasonOf({ target: 'x', ...other }), 'SOURCE_CHANGED')
  t.equal(reasonOf({ target: 'Onko aikaa?', sourceHash: '1.2E+15' }), undefined, 'a hash that a program has garbled')
  t.equal(reasonOf({ target: 'x', source: '', sourceHash: undefined } as never), 'NO_SOURCE')
  t.equal(reasonOf({ id: 'p1.title' }), 'EMPTY')
  t.equal(reasonOf({ id: 'p1.title', target: ' \n' }), 'EMPTY')
  t.equal(reasonOf({ doubt: { reason: 'NOT_TEXT', values: { kind: 'a date', shown: '1/2' } } }), 'NOT_TEXT')
  t.equal(reasonOf({ target: 'x'.repeat(501) }), 'TOO_LONG')
  for (const target of ['<b>x</b>', '*x*', 'x\ny', 'a\u0007', '[x]']) t.equal(reasonOf({ target }), 'MARKUP', target)
  t.same(importing({ id: 'p1-q1-a1.text', target: 'Lue {1}julistus{/1}.' }).setAside, [
    {
      id: 'p1-q1-a1.text',
      where,
      reason: 'PLACEHOLDERS',
      message: {
        sv: 'Rad 12: p1-q1-a1.text har inte samma märken som källtexten: {1}…{/1} {2}…{/2}.',
        en: 'Row 12: p1-q1-a1.text does not have the same marks as the source: {1}…{/1} {2}…{/2}.',
      },
    },
  ])
})

t.test('link marks have to match: none lost, doubled, halved, empty or made up', async (t) => {
  const id = 'p1-q1-a1.text'
  const broken = ['a', '{1}a{/1}{1}b{/1}', '{1}a{/1}{2}b', '{1}a{/1}{2}{/2}', '{1}a{/1}{2} {/2}', '{1}a{/1}{3}b{/3}']
  for (const target of broken) t.equal(reasonOf({ id, target }), 'PLACEHOLDERS', target)
  t.equal(reasonOf({ target: '[x](resource:guide)' }), 'PLACEHOLDERS')
  t.equal(
    importing({ id, target: '{2}b{/2}{1}a{/1}' }).changes[0]?.after,
    '[b](resource:guide)[a](resource:declaration)',
  )
})

t.test('names in braces have to come back too', async (t) => {
  const text = 'Markerade frågor: {marked} av {total}'
  const counted = sourceWith({ ...sources, 'interface.marked': text })
  const unit = { id: 'interface.marked', sourceHash: sourceHash(text), source: text }
  t.equal(reasonOf({ ...unit, target: 'Merkitty: {marked}' }, counted), 'PLACEHOLDERS')
  t.equal(reasonOf({ ...unit, target: 'Merkitty: {merkitty}/{total}' }, counted), 'PLACEHOLDERS')
  t.equal(importing({ ...unit, target: '{total}: {marked}' }, target, counted).changes[0]?.after, '{total}: {marked}')
})

t.test('an untranslated text stays untranslated', async (t) => {
  t.same([importing({}).changes.length, importing({}).unchanged, importing({}).setAside.length], [0, 1, 0])
})

t.test('a minor change of the source does not set a text aside', async (t) => {
  const minor = sourceWith(
    { ...sources, 'p1-q1.question': 'Finns stöd?' },
    {
      'p1-q1.question': [sourceHash(sources['p1-q1.question'])],
    },
  )
  t.equal(
    reasonOf({ target: 'Onko tukea?' }, sourceWith({ ...sources, 'p1-q1.question': 'Finns stöd?' })),
    'SOURCE_CHANGED',
  )
  t.equal(importing({ target: 'Onko tukea?' }, target, minor).changes[0]?.sourceHash, sourceHash('Finns stöd?'))
})

t.test('a text that stands twice is taken when both agree, and set aside with both places when not', async (t) => {
  const unit = { id: 'p1-q1.question', where, source: '', sourceHash: sourceHash(sources['p1-q1.question']) }
  const twice = (second: string) =>
    check({
      format: 'xliff',
      heads: [],
      remarks: [],
      units: [
        { ...unit, target: 'a' },
        { ...unit, where: { sv: 'rad 13', en: 'row 13' }, target: second },
      ],
    })
  t.equal(twice('a').changes.length, 1)
  t.same(
    twice('b').setAside.map(({ reason, where }) => [reason, where.sv]),
    [
      ['DUPLICATE', 'rad 12'],
      ['DUPLICATE', 'rad 13'],
    ],
  )
})

t.test(
  'a text equal to its source is set aside, but for names and a few words that the file gives a state',
  async (t) => {
    const same = (id: string, text: string, state?: ReadUnit['state']) => {
      const unit = {
        id,
        target: toExchange(text, []),
        source: text,
        sourceHash: sourceHash(text),
        ...(state && { state }),
      }
      return importing(unit, target, sourceWith({ ...sources, [id]: text }))
    }
    const reason = (...given: Parameters<typeof same>) => same(...given).setAside[0]?.reason
    for (const state of [undefined, 'missing', 'outdated'] as const)
      for (const id of ['p1-q1.question', 'declaration.name'])
        t.equal(reason(id, 'Samverket', state), 'SAME_AS_SOURCE', `${id} ${state}`)
    for (const state of ['machine', 'translated', 'final'] as const) {
      t.equal(reason('p1.title', 'Design av tjänster', state), undefined, `three words, ${state}`)
      t.equal(reason('p1.title', 'Design av offentliga tjänster', state), 'SAME_AS_SOURCE', `four words, ${state}`)
      t.equal(
        reason('interface.stepOf', 'Steg {step} av {total}', state),
        undefined,
        `words and placeholders, ${state}`,
      )
      t.equal(reason('declaration.name', 'Towards a Strategic Foresight System', state), undefined, `a name, ${state}`)
    }
    const { changes, flagged } = same('declaration.name', 'Samverket', 'machine')
    t.match(changes, [{ after: 'Samverket', state: 'machine' }])
    t.same(
      flagged.map(({ message }) => message.sv),
      ['Rad 12: declaration.name är lika med källtexten.'],
    )
  },
)

t.test('texts are kept in their composed form', async (t) => {
  t.equal(importing({ target: 'Hyva\u0308 tuki?' }).changes[0]?.after, 'Hyv\u00e4 tuki?')
})

t.test('texts that are taken are checked beside the glossary and the other texts', async (t) => {
  const units = ['p1-q1.question', 'p1-q1.guide.title'].map((id) => {
    const text = source.texts[id] as string
    return { id, where, source: text, sourceHash: sourceHash(text), target: 'Onko apua?' }
  })
  const file = { format: 'xliff' as const, heads: [head], units, remarks: [] }
  const terms = [{ source: 'stöd', term: 'tuki' }]
  const { changes, flagged } = checkImport({ file, edition, source, tag: 'fi', terms })
  t.equal(changes.length, 2)
  const told = flagged.map(({ id, message }) => `${id}: ${message.sv.slice(message.sv.indexOf(id) + id.length + 1)}`)
  t.match(told, [
    'p1-q1.question: har samma ord som p1-q1.guide.title, som har en annan källtext.',
    'p1-q1.question: använder inte ordlistans ord: tuki (stöd).',
    'p1-q1.guide.title: har samma ord som p1-q1.question, som har en annan källtext.',
  ])
})

t.test('an import that changes nothing says why', async (t) => {
  const message = (unit: Partial<ReadUnit>) => importing(unit).message.en
  t.match(message({}), 'There are no translations in the file')
  t.match(message({ suggested: true }), 'only matches of a translation memory')
  t.match(message({ id: 'p1.title', target: finnishTexts['p1.title'] }), 'Everything in the file is already in place')
  t.match(message({ target: '–' }), 'Nothing is taken: 1 set aside, each with its reason.')
  const both = (rest: Partial<ReadUnit>) => {
    const units = ['p1.title', 'p1-q1.question'].map((id) => ({ id, where, source: source.texts[id] as string }))
    const [done, open] = units as [ReadUnit, ReadUnit]
    const file = { format: 'xliff' as const, heads: [head], remarks: [] }
    return check(
      {
        ...file,
        units: [
          { ...done, target: finnishTexts['p1.title'] },
          { ...open, ...rest },
        ],
      },
      target,
    )
  }
  t.equal(
    both({}).message.en,
    'The translations in the file are already in place: 1 compared, none needs to change. Without a translation: 1.',
  )
  t.match(both({ suggested: true }).message.en, 'Without a translation: 1. Accept the matches (1) in the translation')
})

t.test('the report says first what needs a person', async (t) => {
  const { message } = importing({ target: 'Onko 2 tukea?' })
  t.match(message.en, /^Set aside: 0\. Worth a look: 1\. To change: 1\. Unchanged: 0\./)
  t.match(message.sv, /^Lagda åt sidan: 0\. Att titta på: 1\. Att ändra: 1\. Oförändrade: 0\./)
})

t.test('taken, unchanged and set aside add up to the texts of the file', async (t) => {
  const unit = { where, source: '', sourceHash: sourceHash(sources['p1-q1.question']) }
  const ids = ['p1-q1.question', 'p1.title', 'p9.title', '–']
  const some = fc.record({
    id: fc.constantFrom(...ids),
    target: fc.option(fc.constantFrom('Onko tukea?', finnishTexts['p1.title'], '', '–', '{1}x'), { nil: undefined }),
    state: fc.constantFrom(...(['missing', 'machine', 'final', 'outdated', undefined] as const)),
    doubt: fc.constantFrom(undefined, { reason: 'NO_ID' as const, values: {} }),
  })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), (rows) => {
      const units = rows.map((row) => ({ ...unit, ...row }) as ReadUnit)
      const { changes, unchanged, setAside } = check({ format: 'xlsx', heads: [], units, remarks: [] }, target)
      return changes.length + unchanged + setAside.length === rows.length
    }),
  )
  t.pass()
})

t.test('the state comes from the file; a changed text that says nothing is translated', async (t) => {
  const id = 'p1.title'
  const stateOf = (unit: Partial<ReadUnit>, locale = target) => importing({ id, ...unit }, locale).changes[0]?.state
  t.equal(stateOf({ target: 'Uusi' }), 'translated')
  t.equal(stateOf({ target: 'Uusi', state: 'final' }), 'final')
  t.equal(stateOf({ target: 'Uusi', state: 'machine' }), 'translated', 'a person changed what a machine wrote')
  t.equal(stateOf({ target: 'Uusi', state: 'machine' }, finnish(finnishTexts, { state: 'translated' })), 'machine')
  t.equal(stateOf({ target: finnishTexts[id], state: 'reviewed' }), 'reviewed', 'someone approved it as it is')
  t.equal(stateOf({ target: finnishTexts[id] }), undefined)
  const final = finnish(finnishTexts, { state: 'final' })
  t.equal(stateOf({ target: finnishTexts[id], state: 'translated' }, final), undefined, 'a tool that knows one state')
})

t.test('letters composed in another way are the same text', async (t) => {
  const locale = finnish({ 'p1-q1.question': 'Hyvä' })
  t.equal(importing({ target: 'Hyva\u0308' }, locale).changes.length, 0)
})

t.test('applied, the changes are in the locale and the same file has nothing more to say', async (t) => {
  const unit = { target: 'Onko tukea?', state: 'reviewed' as const }
  const applied = applyChanges(target, importing(unit).changes)
  t.equal(applied.texts['p1-q1.question'], 'Onko tukea?')
  t.equal(applied.states['p1-q1.question'], 'reviewed')
  t.equal(unitsFor(applied).filter((unit) => unit.outdated).length, 0)
  t.same(importing(unit, applied).changes, [])
  t.same(target, finnish(finnishTexts), 'the locale itself is left as it was')
})
