import t from 'tap'
import { Language } from '../../src/search/language.ts'
import { stemmerFor } from '../../src/search/stemmer.ts'
import { wordsOf } from '../../src/search/words.ts'

const swedish = async () =>
  new Language(await stemmerFor('sv'), {
    synonyms: [
      ['chef', 'ledare'],
      ['synliggöra', 'lyfta fram'],
    ],
    compounds: { testbädd: ['test', 'bädd'] },
    ignore: ['på'],
  })
const partsOf = (language: Language, text: string) => [...wordsOf(text)].flatMap((word) => language.parts(word))

t.test('forms of a word share a term, with and without its marks', async (t) => {
  const language = await swedish()
  for (const forms of [
    ['lärdom', 'lärdomar', 'lärdomarna', 'lardomarna'],
    ['sandlåda', 'sandlådor', 'sandlador'],
  ]) {
    const terms = new Set(forms.map((form) => language.stem(form)))
    for (const form of forms)
      t.ok(
        language.terms(form).some((term) => terms.has(term) && terms.size <= 2),
        form,
      )
  }
})

t.test('English keeps experiments and experiences apart, which its stemmer does not', async (t) => {
  const stem = await stemmerFor('en')
  t.equal(stem('experimenting'), stem('experimentation'))
  t.not(stem('experiments'), stem('experiences'))
})

t.test('Finnish nouns share the stem of their dictionary form, and other words do not', async (t) => {
  const stem = await stemmerFor('fi')
  for (const forms of [
    ['julkinen', 'julkisen', 'julkista', 'julkisten'],
    ['osaaminen', 'osaamisen', 'osaamista'],
    ['kumppanuus', 'kumppanuuden', 'kumppanuutta', 'kumppanuuksia'],
    ['talous', 'talouden', 'taloutta'],
    ['rahoitus', 'rahoituksen', 'rahoitusta'],
    ['päätös', 'päätöksen', 'päätöksiä'],
    ['arviointi', 'arvioinnin', 'arviointia', 'arvioida'],
    ['oppi', 'oppien', 'oppeja'],
  ])
    t.equal(new Set(forms.map(stem)).size, 1, forms.join(', '))
  t.equal(new Set(['hanke', 'hankinta', 'yhteisö', 'yhteistyö', 'yhteinen', 'arvo', 'arviointi'].map(stem)).size, 7)
})

t.test('Norwegian and Danish have one stem for all forms of a noun that ends in -er', async (t) => {
  const norwegian = await stemmerFor('nb')
  const danish = await stemmerFor('da')
  const one = (stem: (word: string) => string, words: string) =>
    t.equal(new Set(words.split(' ').map(stem)).size, 1, `${words.split(' ').map((word) => `${word}: ${stem(word)}`)}`)
  one(norwegian, 'leder ledere lederen lederne ledernes')
  one(norwegian, 'innbygger innbyggere innbyggeren innbyggerne')
  one(norwegian, 'evaluere evaluerer evalueres evaluert evaluerte evaluering evalueringene')
  one(norwegian, 'utveksle utveksler utveksling utvekslingen')
  t.not(norwegian('ting'), norwegian('tenke'), 'a short word keeps its -ing')
  one(norwegian, 'lærdom lærdommer lærdommene')
  one(danish, 'leder ledere lederen lederne ledernes')
})

t.test('a language without a stemmer keeps its words whole', async (t) => {
  const stem = await stemmerFor('is')
  t.equal(stem('nýsköpun'), 'nýsköpun')
})

t.test('words are read in any script, composed or decomposed, and joined over hyphens', async (t) => {
  const words = (text: string) => [...wordsOf(text)].map(({ word }) => word)
  t.same(words('På A\u030Angström, ÖPPET!'), ['på', 'ångström', 'öppet'])
  t.same(words('Co-creation och system-, organisations- och'), ['cocreation', 'och', 'system', 'organisations', 'och'])
  t.same(words('ابتكار 😀 創新'), ['ابتكار', '創新'])
  const [word] = wordsOf('av Co-Design nu'.slice(3))
  t.same([word?.pieces, word?.start, word?.end], [['co', 'design'], 0, 9])
})

t.test('compounds are split into words that texts use, over a linking s and more than once', async (t) => {
  const language = await swedish()
  language.learn(['Innovation kräver kultur, kompetens och utveckling av förvaltning'])
  t.same(partsOf(language, 'innovationskultur'), ['innovation', 'kultur'])
  t.same(partsOf(language, 'kompetensutvecklingskulturen'), [language.stem('kompetens'), 'utveckling', 'kultur'])
  t.same(partsOf(language, 'kultur'), [])
  t.same(partsOf(language, 'kulturxyz'), [])
})

t.test('a linking s is left out where the stemmer leaves it on', async (t) => {
  const language = new Language(await stemmerFor('is'), { synonyms: [] })
  language.learn(['Samstarf um verkefni og umhverfi', 'starf'])
  t.same(partsOf(language, 'samstarfsverkefni'), ['samstarf', 'verkefni'])
  t.same(partsOf(language, 'starfsumhverfi'), ['starf', 'umhverfi'])
  t.same(partsOf(language, 'samstarfsumhverfisverkefni'), ['samstarf', 'umhverfi', 'verkefni'])
  t.same(partsOf(language, 'samstarfrverkefni'), [], 'no other letter links')
})

t.test('the parts that maintainers give hold for every form of the word', async (t) => {
  const language = await swedish()
  for (const form of ['testbädd', 'testbädden', 'testbaddar']) t.same(partsOf(language, form), ['test', 'badd'], form)
})

t.test('synonyms hold in every form, and phrases where the query has all their words', async (t) => {
  const language = await swedish()
  t.same(
    language.terms('cheferna').flatMap((term) => language.synonymsOf(term)),
    ['ledare'],
  )
  t.same(language.phrasesIn(['lyfter', 'fram']), [{ words: ['lyfter', 'fram'], others: ['synliggöra'] }])
  t.same(language.phrasesIn(['lyfta', 'upp']), [])
})

t.test('words to ignore are ignored without their marks too', async (t) => {
  const language = await swedish()
  t.ok(language.isIgnored('på') && language.isIgnored('pa') && !language.isIgnored('par'))
})
