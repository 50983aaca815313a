import { match } from '@formatjs/intl-localematcher'
import fc from 'fast-check'
import t from 'tap'
import { matchLocale } from '../../schemas/locale-match.ts'
import { lookUpLocale } from '../../src/handbook/look-up-locale.ts'

t.test('a language is matched by RFC 4647 lookup with likely subtags', async (t) => {
  const cases: [wanted: string, published: string[], found: string | undefined][] = [
    ['sv-SE', ['en', 'sv'], 'sv'],
    ['sv-FI', ['en', 'sv'], 'sv'],
    ['SV', ['en', 'sv'], 'sv'],
    ['sv_SE', ['en', 'sv'], 'sv'],
    ['sv_SE.UTF-8', ['en', 'sv'], 'sv'],
    ['nb_NO.ISO-8859-1@x', ['nb', 'sv'], 'nb'],
    ['sv', ['en', 'sv-se'], 'sv-se'],
    ['no', ['nb', 'sv'], 'nb'],
    ['nb', ['no', 'sv'], 'no'],
    ['nb_NO', ['nb', 'sv'], 'nb'],
    ['no-bok', ['nb', 'sv'], 'nb'],
    ['zh-TW', ['zh', 'zh-hant', 'sv'], 'zh-hant'],
    ['zh-Hant-HK', ['zh-hant-tw', 'zh-hant'], 'zh-hant'],
    ['zh-tw', ['zh-hant', 'zh-tw'], 'zh-tw'],
    ['zh', ['zh-hant', 'zh-hans'], 'zh-hans'],
    ['zh-cmn-Hans-CN', ['zh-hans', 'sv'], 'zh-hans'],
    ['cmn', ['zh', 'sv'], 'zh'],
    ['iw', ['he', 'sv'], 'he'],
    ['pt', ['pt-br', 'sv'], 'pt-br'],
    ['PT-BR', ['pt', 'pt-br'], 'pt-br'],
    ['en-GB-oed', ['en', 'en-gb'], 'en-gb'],
    ['ca-ES-valencia', ['ca', 'ca-valencia'], 'ca-valencia'],
    ['sv-u-co-trad', ['sv'], 'sv'],
    ['zh-Hant-x-private', ['zh-hant'], 'zh-hant'],
    // Others, however close.
    ['da', ['nb', 'sv'], undefined],
    ['nb', ['da', 'sv'], undefined],
    ['zh-TW', ['zh-hans', 'sv'], undefined],
    ['sr-Latn', ['sr-cyrl'], undefined],
    // No languages.
    ['C.UTF-8', ['sv'], undefined],
    ['', ['sv'], undefined],
    ['und', ['en', 'sv'], undefined],
    ['*', ['sv'], undefined],
    ['x-private', ['sv'], undefined],
    ['swedish', ['sv'], undefined],
    ['sv!', ['sv'], undefined],
    [`sv${'-a'.repeat(5000)}`, ['sv'], undefined],
  ]
  for (const [wanted, published, found] of cases)
    t.equal(matchLocale(wanted, published), found, `${wanted} of ${published}`)
})

const languages = ['sv', 'en', 'nb', 'da', 'pt', 'zh']
const scripts = ['Latn', 'Hant', 'Hans']
const regions = ['SE', 'GB', 'US', 'BR', 'PT', 'TW', 'CN', 'NO']
const option = (values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const tag = fc
  .tuple(fc.constantFrom(...languages), option(scripts), option(regions))
  .map((parts) => parts.filter((part) => part !== undefined).join('-'))
const published = fc.uniqueArray(
  tag.map((one) => one.toLowerCase()),
  { minLength: 1, maxLength: 6 },
)
const none = 'tlh'
const canonical = (tags: string[]) => Intl.getCanonicalLocales(tags)
const scriptOf = (one: string) => new Intl.Locale(one).maximize().script
const languageOf = (one: string) => one.split('-')[0]

t.test('whatever is published, the match agrees with an implementation of ECMA-402', async (t) => {
  let [found, missed] = [0, 0]
  fc.assert(
    fc.property(tag, published, (wanted, tags) => {
      const ours = matchLocale(wanted, tags)
      const lookup = match([wanted], canonical(tags), none, { algorithm: 'lookup' })
      // What lookup finds is found, of the same language; likely subtags may find a closer tag.
      if (lookup !== none && languageOf(ours ?? '') !== languageOf(lookup)) return false
      if (ours === undefined) {
        missed += 1
        return true
      }
      found += 1
      // Another script is found only by cutting the tag short.
      if (scriptOf(ours) !== scriptOf(wanted)) return ours === lookup.toLowerCase()
      // And what is found is the wanted language, close enough for the algorithm that measures distances.
      const fitting = match([wanted], canonical([ours]), none, { algorithm: 'best fit' })
      return languageOf(ours) === languageOf(wanted) && fitting !== none
    }),
    { numRuns: 2000 },
  )
  t.ok(found > 100 && missed > 100, `${found} found, ${missed} not`)
})

t.test('a published tag is found in every spelling', async () => {
  fc.assert(
    fc.property(published, fc.nat(), fc.constantFrom('-', '_'), fc.boolean(), (tags, at, separator, upper) => {
      const one = tags[at % tags.length] as string
      const spelt = one.replaceAll('-', separator)
      return matchLocale(upper ? spelt.toUpperCase() : spelt, tags) === one
    }),
  )
})

t.test('Accept-Language chooses by quality, and never what it excludes', async (t) => {
  const tags = ['en', 'fi', 'nb', 'pt-br', 'sv', 'zh-hant']
  const cases: [header: string | undefined, found: string][] = [
    [undefined, 'sv'],
    ['', 'sv'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de, en;q=0.5', 'en'],
    ['en;q=0.5, sv;q=0.9', 'sv'],
    ['no', 'nb'],
    ['nn, no;q=0.9', 'nb'],
    ['zh-TW', 'zh-hant'],
    ['fi_FI, en;q=0.1', 'fi'],
    ['*', 'sv'],
    ['de, *;q=0.1, en;q=0.2', 'en'],
    ['*, sv;q=0.1', 'en'],
    ['sv;q=0, *', 'en'],
    ['sv-SE;q=0, *', 'en'],
    ['sv;q=0, en;q=0, *;q=0.5', 'fi'],
    ['en-GB, en;q=0', 'sv'],
    ['en-GB;q=0, en', 'en'],
    ['en-GB, *;q=0', 'en'],
    ['en;q=0', 'sv'],
    ['sv;q=0', 'en'],
    ['*;q=0', 'sv'],
    [tags.map((one) => `${one};q=0`).join(), 'sv'],
    ['x'.repeat(5000), 'sv'],
    ['fi;q=0.3333333333333333, en;q=0.6666666666666667', 'en'],
    ['en;q=1.00000', 'en'],
    ['en;q=nonsense', 'sv'],
    ['sv;q=nonsense, en;q=0.1', 'en'],
    ['EN ; Q=0.8 , fi;q=0.7', 'en'],
    [',,;q=1,en', 'en'],
  ]
  for (const [header, found] of cases) t.equal(lookUpLocale(header, tags, 'sv'), found, header ?? 'none')
})
