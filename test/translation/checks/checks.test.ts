import t from 'tap'
import { foreignLanguage } from '../../../src/handbook/language.ts'
import { type Beside, concernsOf, heldFor, mentionsOf, stopIn } from '../../../src/translation/checks/checks.ts'
import { neverIn } from '../../../src/translation/checks/never-in.ts'

const source = 'Det finns 3 sätt att stödja innovation.'
const isRejected = (text: string) => neverIn.some(({ pattern }) => pattern.test(text))
const isHeld = (text: string, from = source) => heldFor(text, from, 'nb') !== undefined
const mentions = (text: string, beside: Partial<Beside> = {}, from = source) =>
  mentionsOf(text, from, { tag: 'nb', ...beside }).map(({ en }) => en)

t.test('characters that no text contains are rejected wherever they are written', async (t) => {
  const wrong = ['a\u0007', 'a\u0085', 'a\u2028b', 'a\ufffd', 'a\ufffc', '\u202eabc', 'a\u2066b', 'a\u206a', '\ufeffa']
  for (const text of [...wrong, 'a\u{e0041}', '\uf0b7 a']) t.ok(isRejected(text), encodeURIComponent(text))
  for (const text of ['Det är “så” – 50 %', 'می\u200cخواهم', '\u200fعربي', 'co\u00adoperation', '日本語', '👩\u200d💻'])
    t.notOk(isRejected(text), text)
})

t.test('a text in the wrong encoding is held', async (t) => {
  const utf8 = Buffer.from('Støtte på “ære” – übermäßig')
  const others = ['windows-1252', 'macintosh', 'ibm866'].map((name) => new TextDecoder(name).decode(utf8))
  for (const text of ['Ã¦Ã¸Ã¥ er bokstaver', 'Det er Â« slik Â»', 'â€œHeiâ€\u009d', 'ÐÐ°', 'ï»¿Hei', ...others])
    t.ok(isHeld(text), text)
  t.ok(isHeld('St?tte p? alle niv?er.'), 'letters that became question marks')
  const sound = ['”Å” är en bokstav', 'NÃO É ASSIM', 'Ça va, être', 'Århus Øst', 'Hva? Hvem?', '√ 4', '(hvorfor?)']
  for (const text of sound) t.notOk(isHeld(text), text)
})

t.test('a text that stands in for a translation is held', async (t) => {
  for (const text of ['–', '-', '...', '???', '…', 'N/A', 'n/a.', 'TODO', '[tbd]', 'xxx', 'Lorem ipsum dolor'])
    t.ok(isHeld(text), text)
  for (const text of ['3', 'Na', 'Todos', 'X-akse']) t.notOk(isHeld(text), text)
  t.notOk(isHeld('–', '–'), 'where the source has none either')
})

t.test('a text in another language is mentioned', async (t) => {
  const isForeign = (text: string, tag = 'nb', from = source) =>
    mentions(text, { tag, foreignLanguage }, from).some((message) => message.startsWith('seems to be in another'))
  const english = 'The quick brown fox jumps over the lazy dog and this is English'
  const swedish = 'Den här frågan handlar om hur ledningen kan ge stöd åt innovation i hela organisationen.'
  const finnish = 'Tässä kysymyksessä pohditaan, miten johto voi tukea innovaatioita koko organisaatiossa.'
  const norwegian = 'Dette spørsmålet handler om hvordan ledelsen kan støtte innovasjon i hele organisasjonen vår.'
  for (const text of [english, finnish]) t.ok(isForeign(text), text)
  t.ok(isForeign(swedish, 'fi'))
  t.notOk(isForeign(norwegian))
  t.notOk(isForeign(finnish, 'fi'))
  t.notOk(isForeign(english, 'nb', english), 'a source in that language names what has no translation')
})

t.test('numbers that differ are mentioned, however a language writes them', async (t) => {
  t.same(mentions('Det finnes 3 måter å støtte innovasjon.'), [])
  t.same(mentions('Det finnes 4 måter å støtte innovasjon.'), ['has other numbers than the source: 4.'])
  t.same(mentions('Det finnes måter.'), ['has other numbers than the source: –.'])
  t.same(mentions('توجد ٣ طرق.', { tag: 'ar' }), [])
  for (const text of ['10,000 by 2.5', '10.000 by 2,5', '10 000 by 2.5', '10000 by 2.5'])
    t.same(mentions(text, { tag: 'en' }, '10\u00a0000 på 2,5'), [], text)
})

t.test('punctuation, spaces and quotation marks are mentioned', async (t) => {
  for (const [text, ...expected] of [
    ['Det finnes 3 måter?', 'does not end as the source does, but with “?”.'],
    ['Det finnes  3 måter.', 'has double spaces.'],
    ['Det finnes \u00a03 måter.', 'has double spaces.'],
    ['Det finnes 3 måter , alt i alt.', 'has a space before “,”.'],
    ['Det finnes.Måter er 3.', 'lacks a space: “s.Må”.'],
    ['Det finnes,måter er 3.', 'lacks a space: “s,m”.'],
    ['Det finnes (3 måter.', 'has a bracket without its other half: (.'],
    ['Det finnes 3) måter.', 'has a bracket without its other half: ).'],
    ['Det „finnes“ 3.', 'has the quotation marks of another language: „.'],
    ['Det "finnes" 3.', 'has the quotation marks of another language: ".'],
    ['Se «no.example.com» 3, OECDs 3:e.', 'has other numbers than the source: 3 3.'],
  ] as const)
    t.same(mentions(text), expected, text)
  t.same(mentions('Es gibt 3 „Wege“.', { tag: 'de' }), [])
  t.same(mentions('Il y a 3 façons : « voici ».', { tag: 'fr' }), [])
  t.same(mentions('有“办法”？', { tag: 'zh' }, 'Finns det ”sätt”?'), [])
  t.same(mentions('هل هناك طرق؟', { tag: 'ar' }, 'Finns det sätt?'), [])
  t.same(mentions('Υπάρχουν τρόποι;', { tag: 'el' }, 'Finns det sätt?'), [])
  t.same(mentions('Det "finnes".', {}, 'Det "finns".'), [], 'straight ones where the source has them')
})

t.test('a word that runs into a link is mentioned', async (t) => {
  const link = 'Läs [guiden](resource:guide) nu.'
  t.same(mentions('Les [guiden](resource:guide) nå.', {}, link), [])
  t.match(mentions('Les[guiden](resource:guide) nå.', {}, link), ['lacks a space: “s[guiden]”.'])
  t.match(mentions('Les [guiden](resource:guide)nå.', {}, link), [/^lacks a space/])
})

t.test('words of the glossary that are not used, or are avoided, are mentioned', async (t) => {
  const terms = [
    { source: 'offentlig sektor', term: 'julkinen sektori' },
    { source: 'innovation i offentlig sektor', term: 'julkisen sektorin innovointi' },
    { source: 'tjänsteperson', term: 'virkamies', avoid: ['viranhaltija'] },
    { source: 'ledning', term: 'johto' },
  ]
  const of = (text: string, from: string) => mentions(text, { tag: 'fi', terms }, from)
  t.same(of('Virkamiehet julkisella sektorilla.', 'Tjänstepersoner i offentlig sektor.'), [], 'in other forms')
  t.same(of('Viranhaltija.', 'Tjänsteperson.'), [
    'does not use the words of the glossary: virkamies (tjänsteperson).',
    'has words that the glossary avoids: viranhaltija → virkamies.',
  ])
  t.same(of('Julkisen sektorin innovointi.', 'Innovation i offentlig sektor.'), [], 'the longer term alone')
  t.same(of('Uudistus julkisella sektorilla.', 'Innovation i offentlig sektor.').length, 1)
  t.same(of('Syy.', 'Anledning.'), [], 'within another word')
})

t.test('the same words for another source are mentioned', async (t) => {
  const sameAs = 'p1.title'
  t.same(mentions('Det finnes 3.', { sameAs }), ['has the same words as p1.title, whose source is different.'])
})

t.test('the desk shows what is held beside what is mentioned', async (t) => {
  t.same(
    concernsOf('–', source, { tag: 'nb' }).map(({ severity, words }) => `${severity} ${words.sv}`),
    [
      'doubt har varken bokstäver eller siffror: –.',
      'note har andra tal än källtexten: –.',
      'note slutar inte som källtexten, utan med ”–”.',
    ],
  )
})

t.test('a text is corrected where only one correction is right', async (t) => {
  const corrected = (text: string, beside: Partial<Beside> = {}, from = source) =>
    concernsOf(text, from, { tag: 'nb', ...beside }).flatMap((concern) => concern.corrected ?? [])
  for (const [text, ...expected] of [
    ['Det finnes  3 måter.', 'Det finnes 3 måter.'],
    ['Det finnes 3 måter , alt i alt.', 'Det finnes 3 måter, alt i alt.'],
    ['Det finnes,måter er 3.', 'Det finnes, måter er 3.'],
    ['Det finnes 3 måter', 'Det finnes 3 måter.'],
    ['Det finnes 3 måter?', 'Det finnes 3 måter.'],
    ['Det "finnes" 3.', 'Det «finnes» 3.'],
    ['Det „finnes“ 3.', 'Det «finnes» 3.'],
    ['Det finnes 3" og "måter.'],
    ['Det finnes 3 måter …'],
    ['Det finnes 4 måter.'],
  ] as const)
    t.same(corrected(text), expected, text)
  t.same(
    corrected('Hay 3 maneras', { tag: 'es' }, 'Finns det 3 sätt?'),
    [],
    'where a mark stands at the beginning, too',
  )
  t.same(corrected('Il y a 3 «façons".', { tag: 'fr' }), [], 'where the marks have spaces within')
  t.same(corrected('有3个', { tag: 'zh' }), [], 'in another script')
  const link = 'Läs [guiden](resource:guide) nu.'
  t.same(corrected('Les[guiden](resource:guide) nå.', {}, link), ['Les [guiden](resource:guide) nå.'])
  t.same(corrected('Les [guiden](resource:guide)nå.', {}, link), [], 'an ending of inflection')
})

t.test('a word that the glossary avoids is replaced, unless a note says when it is right', async (t) => {
  const term = { source: 'tjänsteperson', term: 'public servant', avoid: ['civil servant', 'official'] }
  const corrected = (text: string, note?: string) =>
    concernsOf(text, 'Tjänsteperson.', { tag: 'en', terms: [note ? { ...term, note } : term] }).flatMap(
      (concern) => concern.corrected ?? [],
    )[0]
  t.equal(corrected('Civil servant: a public servant.'), 'Public servant: a public servant.')
  t.equal(corrected('[A civil servant](resource:official).'), '[A public servant](resource:official).')
  t.equal(corrected('A public servant, no civil servant.', 'Not in titles.'), undefined)
})

t.test('what keeps a text from being published is said, and corrected where nobody sees a difference', async (t) => {
  const stop = (text: string | undefined, from = source) => stopIn(text, from, { rich: true, maxLength: 20 })
  t.equal(stop('Det er 3.'), undefined)
  t.match(stop('x'.repeat(21)), { severity: 'stop', words: { en: /^has 21 characters/ } })
  t.match(stop(undefined, '[a](resource:a)'), {
    words: { en: 'does not have the same marks as the source: {1}…{/1}.' },
  })
  t.equal(stop('Det\u0007 er 3.\u202e')?.corrected, 'Det er 3.')
  t.notOk(stop('Det <b>er</b> 3.')?.corrected)
})
