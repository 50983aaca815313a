import fc from 'fast-check'
import t from 'tap'
import type { Locale } from '../../../src/handbook/locale.ts'
import { type DraftProposal, proposedLocale } from '../../../src/publishing/drafts/draft.ts'

const segments = ['a.title', 'b.title', 'c.title', 'd.title']
const state = fc.constantFrom('machine', 'translated', 'reviewed', 'final')
const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.dictionary(fc.constantFrom(...segments), value, { noNullPrototype: true }) as fc.Arbitrary<Record<string, Value>>

/** A locale whose facts are of texts that it has. */
const locale: fc.Arbitrary<Locale> = fc
  .record({ texts: some(fc.string({ minLength: 1 })), states: some(state), sources: some(fc.string()), state })
  .map(({ texts, states, sources, state }) => {
    const ofTexts = <Value>(record: Record<string, Value>) =>
      Object.fromEntries(Object.entries(record).filter(([id]) => texts[id] !== undefined))
    const facts = { tag: 'fi', endonym: 'suomi', dir: 'ltr', status: 'unofficial', fallback: ['sv'] } as const
    const search = { synonyms: [] }
    return {
      ...facts,
      fallback: ['sv'],
      texts,
      states: ofTexts(states),
      sources: ofTexts(sources),
      minor: {},
      search,
      state,
    }
  })

const proposal: fc.Arbitrary<DraftProposal> = fc.record({
  settings: fc.record({ state }, { requiredKeys: [] }),
  texts: some(fc.record({ text: fc.string({ minLength: 1 }), state, source: fc.string() })),
})

const stateOf = ({ texts, states, state }: Locale, id: string) =>
  texts[id] === undefined ? 'missing' : (states[id] ?? state)

t.test('a draft changes the texts it names and nothing else, whatever state it gives the language', async (t) => {
  fc.assert(
    fc.property(locale, proposal, (before, given) => {
      const after = proposedLocale('fi', before, given)
      return segments.every((id) => {
        const written = given.texts[id]
        return written
          ? after.texts[id] === written.text &&
              stateOf(after, id) === written.state &&
              after.sources[id] === written.source
          : after.texts[id] === before.texts[id] &&
              stateOf(after, id) === stateOf(before, id) &&
              after.sources[id] === before.sources[id]
      })
    }),
  )
  t.pass()
})

t.test(
  'two drafts of different texts come to the same in either order, and one twice to the same as once',
  async (t) => {
    fc.assert(
      fc.property(locale, proposal, proposal, (before, first, second) => {
        const apart = { settings: first.settings, texts: without(second.texts, Object.keys(first.texts)) }
        const apply = (...proposals: DraftProposal[]) =>
          proposals.reduce((locale, one) => proposedLocale('fi', locale, one), before)
        const same = (one: Locale, other: Locale) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
        return same(apply(first, apart), apply(apart, first)) && same(apply(first, first), apply(first))
      }),
    )
    t.pass()
  },
)

const without = <Value>(record: Record<string, Value>, names: string[]) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))

const sorted = ({ texts, states, sources, state }: Locale) => [
  state,
  ...[texts, states, sources].map((record) => Object.entries(record).sort()),
]

t.test('a source text that changes in meaning lets go of the wordings that counted as it', async (t) => {
  const before = proposedLocale('sv', undefined, {
    settings: {},
    texts: { 'a.title': { text: 'Ett', state: 'final', minor: ['0'] } },
  })
  const changed = (text: string, minor?: string[]) =>
    proposedLocale('sv', before, {
      settings: {},
      texts: { 'a.title': { text, state: 'final', ...(minor && { minor }) } },
    })
  t.same(before.minor, { 'a.title': ['0'] })
  t.same(changed('Två').minor, {})
  t.same(changed('Ett').minor, { 'a.title': ['0'] })
  t.same(changed('Ett.', ['0', '1']).minor, { 'a.title': ['0', '1'] })
})
