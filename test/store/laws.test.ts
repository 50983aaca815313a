import fc from 'fast-check'
import t from 'tap'
import type { Difference } from '../../src/handbook/difference.ts'
import { differencesBetween } from '../../src/handbook/differences.ts'
import { type Locale, type Locales, serve } from '../../src/handbook/locale.ts'
import { segmentsOf } from '../../src/handbook/segments.ts'
import { mergeContent } from '../../src/store/merge.ts'
import { digestOf, freeze, hashOf, type Snapshot } from '../../src/store/release.ts'
import { databaseAt, shipped } from '../database.ts'

const segments = segmentsOf(shipped().edition).map(({ id }) => id)
const danish: Locale = {
  ...shipped().locales.en,
  tag: 'da',
  fallback: ['en', 'sv'],
  texts: {},
  states: {},
  sources: {},
}
const handbook: Snapshot = { ...shipped(), locales: { ...shipped().locales, da: danish } }
const tags = Object.keys(handbook.locales)

/** The hash of one locale's document. */
const hashOfLocale = (locale: unknown) => freeze({ ...handbook, locales: { it: locale as Locale } }).manifest.locales.it

/** Text edits: a text in a locale gets another wording, or goes. */
const edits = fc.array(
  fc.record({
    tag: fc.constantFrom(...tags),
    segment: fc.constantFrom(...segments),
    text: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
  }),
  { maxLength: 30 },
)
type Edits = typeof edits extends fc.Arbitrary<infer Value> ? Value : never

function edited(locales: Locales, made: Edits): Locales {
  const result = structuredClone(locales)
  for (const { tag, segment, text } of made) {
    const { texts } = result[tag] as Locale
    if (text === null) delete texts[segment]
    else texts[segment] = text
  }
  return result
}

const textsOf = (locales: Locales) =>
  Object.fromEntries(Object.entries(locales).map(([tag, { texts }]) => [tag, texts]))

/** The texts that a list of differences leads to. */
function applied(differences: Difference[], locales: Locales) {
  const texts = structuredClone(textsOf(locales))
  for (const { change, locale, segment, before, after } of differences) {
    const here = texts[locale as string] as Record<string, string>
    if ((here[segment as string] ?? null) !== before) throw new Error(`${segment} was not ${before}`)
    if (change === 'removed') delete here[segment as string]
    else here[segment as string] = after as string
  }
  return texts
}

const check = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, numRuns: number) =>
  fc.assert(property, { numRuns })

t.test('a digest does not depend on the order of keys, at any depth', async (t) => {
  const shuffled = (value: unknown, seed: number): unknown => {
    if (Array.isArray(value)) return value.map((child) => shuffled(child, seed))
    if (value === null || typeof value !== 'object') return value
    const rank = (key: string) => hashOf(`${seed}${key}`)
    const entries = Object.entries(value).sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1))
    return Object.fromEntries(entries.map(([key, child]) => [key, shuffled(child, seed)]))
  }
  check(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), fc.nat(), (part, seed) => {
      t.equal(hashOfLocale(shuffled(part, seed)), hashOfLocale(part))
    }),
    100,
  )
  const { digest } = freeze(handbook)
  check(
    fc.property(fc.nat(), (seed) => {
      t.equal(freeze(shuffled(handbook, seed) as Snapshot).digest, digest)
    }),
    5,
  )
})

t.test('the differences between two releases, applied to one, give the other', async (t) => {
  check(
    fc.property(edits, edits, (one, other) => {
      const [before, after] = [edited(handbook.locales, one), edited(handbook.locales, other)]
      const differences = differencesBetween({ ...handbook, locales: before }, { ...handbook, locales: after })
      t.same(applied(differences, before), textsOf(after))
    }),
    30,
  )
})

t.test('proposals for different locales give the same digest in whichever order they are published', async (t) => {
  await fc.assert(
    fc.asyncProperty(edits, fc.subarray(tags, { minLength: 1, maxLength: tags.length - 1 }), async (made, mine) => {
      const wanted = edited(handbook.locales, made)
      const pick = (chosen: string[]) =>
        Object.fromEntries(
          chosen
            .filter((tag) => hashOfLocale(wanted[tag]) !== hashOfLocale(handbook.locales[tag]))
            .map((tag) => [tag, wanted[tag] as Locale]),
        )
      const proposals = [pick(mine), pick(tags.filter((tag) => !mine.includes(tag)))]
      const digests: string[] = []
      for (const order of [proposals, proposals.toReversed()]) {
        const store = await databaseAt(t, undefined).open()
        let { digest } = await store.publish({ base: null, ...handbook, actor: 'ann' })
        for (const locales of order) {
          if (Object.keys(locales).length > 0)
            digest = (await store.publish({ base: '2023-01-r1', locales, actor: 'ann' })).digest
        }
        digests.push(digest)
      }
      t.equal(digests[0], digests[1])
      t.equal(digests[0], freeze({ ...handbook, locales: wanted }).digest)
    }),
    { numRuns: 8 },
  )
})

t.test('merging content takes the side that changed, and lists every text that both did', async (t) => {
  check(
    fc.property(edits, edits, (one, other) => {
      const [theirs, ours] = [
        { ...handbook, locales: edited(handbook.locales, one) },
        { ...handbook, locales: edited(handbook.locales, other) },
      ]
      const digest = (snapshot: Snapshot) => freeze(snapshot).digest
      t.equal(digest(mergeContent(handbook, theirs, handbook).snapshot), digest(theirs))
      t.equal(digest(mergeContent(handbook, handbook, ours).snapshot), digest(ours))
      const { snapshot, kept } = mergeContent(handbook, theirs, ours)
      for (const tag of tags) {
        for (const segment of segments) {
          const [base, their, our, merged] = [handbook, theirs, ours, snapshot].map(
            ({ locales }) => locales[tag]?.texts[segment],
          )
          const isKept = kept.some(({ locale, what }) => locale === tag && what === segment)
          const both = their !== base && our !== base && their !== our
          if (isKept !== both) t.fail(`${tag} ${segment} is ${isKept ? '' : 'not '}listed`)
          if (merged !== (our === base ? their : our)) t.fail(`${tag} ${segment} is ${merged}`)
        }
      }
    }),
    10,
  )
})

t.test('a language that was begun in a draft gets its search words from content', (t) => {
  const search = { synonyms: [['leder', 'chef']] }
  const theirs = { ...handbook, locales: { ...handbook.locales, da: { ...danish, search } } }
  const ours = { ...handbook, locales: { ...handbook.locales, da: { ...danish, search: { synonyms: [] } } } }
  const { da: _, ...known } = handbook.locales
  const { snapshot, kept } = mergeContent({ ...handbook, locales: known }, theirs, ours)
  t.same(kept, [])
  t.same(snapshot.locales.da?.search, search)
  t.end()
})

t.test('what falls back is truthfully marked and never becomes part of what is stored', async (t) => {
  check(
    fc.property(
      edits,
      fc.constantFrom(...tags),
      fc.constantFrom('chain' as const, 'none' as const),
      (made, tag, fallback) => {
        const locales = edited(handbook.locales, made)
        const before = freeze({ ...handbook, locales })
        let borrowed = 0
        for (const segment of segments) {
          const { value, lang, state } = serve(locales, tag, segment, fallback)
          const chain = fallback === 'none' ? [tag] : [tag, ...(locales[tag]?.fallback ?? [])]
          const holder = chain.find((other) => locales[other]?.texts[segment] !== undefined)
          if (holder !== tag) borrowed += 1
          const isTrue =
            holder === undefined
              ? value === null && lang === tag && state === 'missing'
              : value === locales[holder]?.texts[segment] && lang === holder && state !== 'missing'
          if (!isTrue) t.fail(`${tag} ${segment} is served as ${value} in ${lang}, ${state}`)
        }
        if (tag === 'da') t.ok(borrowed > 0)
        const after = freeze({ ...handbook, locales })
        t.equal(after.digest, before.digest)
        t.equal(digestOf(after.manifest), after.digest)
      },
    ),
    30,
  )
})
