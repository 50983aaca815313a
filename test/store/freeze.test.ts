import t from 'tap'
import { readContent } from '../../src/content/read-content.ts'
import { snapshotOf } from '../../src/store/content-releases.ts'
import { digestOf, freeze, hashOf } from '../../src/store/release.ts'

t.test('the same content gives the same digest in whatever order it was read', async (t) => {
  const snapshot = snapshotOf(readContent('content'))
  const one = freeze(snapshot)
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
  const other = freeze(shuffle(snapshot) as typeof snapshot)
  t.equal(other.digest, one.digest)
  t.equal(one.digest, digestOf(one.manifest))
  for (const { hash, body } of one.documents) t.equal(hashOf(body), hash)
  const sv = snapshot.locales.sv as NonNullable<typeof snapshot.locales.sv>
  const texts = { ...sv.texts, 'p1.title': 'Annan' }
  const changed = freeze({ ...snapshot, locales: { ...snapshot.locales, sv: { ...sv, texts } } })
  t.not(changed.digest, one.digest)
  t.equal(changed.manifest.locales.en, one.manifest.locales.en, 'one language can be verified by itself')
})
