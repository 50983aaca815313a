import t from 'tap'
import { readContent } from '../../src/content/read-content.ts'
import { digestOf, freeze } from '../../src/releases/release.ts'

t.test('the same content gives the same digest whenever and in whatever order it is frozen', async (t) => {
  const { edition, locales } = readContent('content')
  const plain = Object.fromEntries(Object.entries(locales).map(([tag, { locale }]) => [tag, locale]))
  const one = freeze(edition, plain, 1, new Date(0))
  const shuffle = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shuffle)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, child]) => [key, shuffle(child)]),
          )
        : value
  const other = freeze(shuffle(edition) as typeof edition, shuffle(plain) as typeof plain, 7, new Date())
  t.equal(other.digest, one.digest)
  t.equal(one.digest, digestOf(one.manifest))
  const sv = plain.sv as NonNullable<typeof plain.sv>
  const changed = freeze(
    edition,
    { ...plain, sv: { ...sv, texts: { ...sv.texts, 'p1.title': 'Annan' } } },
    1,
    new Date(0),
  )
  t.not(changed.digest, one.digest)
  t.equal(changed.manifest.locales.en, one.manifest.locales.en, 'one language can be verified by itself')
})
