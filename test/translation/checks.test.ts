import t from 'tap'
import { heldFor, mentionsOf, neverIn } from '../../src/translation/checks.ts'

const source = 'Det finns 3 sätt att stödja innovation.'
const isRefused = (text: string) => neverIn.some(({ pattern }) => pattern.test(text))
const isHeld = (text: string, tag = 'nb', from = source) => heldFor(text, from, tag) !== undefined
const mentions = (text: string, tag = 'nb', from = source) => mentionsOf(text, from, tag).map(({ en }) => en)

t.test('characters that no text contains are refused wherever they are written', async (t) => {
  for (const text of ['a\u0007', 'a\u0085', 'a\ufffd', '\u202eabc', 'a\u2066b', '\ufeffa', 'a\u{e0041}'])
    t.ok(isRefused(text), JSON.stringify(text))
  for (const text of ['Det är “så” – 50 %', 'می\u200cخواهم', '\u200fعربي', 'co\u00adoperation', '日本語'])
    t.notOk(isRefused(text), text)
})

t.test('a text in the wrong encoding is held', async (t) => {
  for (const text of ['Ã¦Ã¸Ã¥ er bokstaver', 'Det er Â« slik Â»', 'â€œHeiâ€\u009d', 'ÐÐ°', 'ï»¿Hei'])
    t.ok(isHeld(text), text)
  for (const text of ['”Å” är en bokstav', 'NÃO É ASSIM', 'Ça va, être', 'Århus Øst']) t.notOk(isHeld(text), text)
})

t.test('a text without a word is held', async (t) => {
  for (const text of ['–', '-', '...', '???', '…']) t.ok(isHeld(text), text)
  t.notOk(isHeld('3'))
  t.notOk(isHeld('–', 'nb', '–'), 'where the source has none either')
})

t.test('a text in another language is mentioned', async (t) => {
  const isForeign = (text: string, tag = 'nb', from = source) =>
    mentions(text, tag, from).some((message) => message.startsWith('seems to be in another language'))
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

t.test('what differs from the source is mentioned', async (t) => {
  t.same(mentions('Det finnes 3 måter å støtte innovasjon.'), [])
  t.same(mentions('Det finnes 4 måter å støtte innovasjon.'), ['has other numbers than the source: 4.'])
  t.same(mentions('Det finnes 3 måter å støtte innovasjon?'), ['does not end as the source does: ?.'])
  t.same(mentions('Det finnes  3 måter.'), ['has double spaces.'])
  t.same(mentions('Det finnes 3 måter , alt i alt.'), ['has a space before ,.'])
  t.same(mentions('Det finnes.Måter er 3.'), ['lacks a space after ..'])
  t.same(mentions('Det „finnes“ 3.'), ['has the quotation marks of another language: „.'])
  t.same(mentions('Es gibt 3 „Wege“.', 'de'), [])
  t.same(mentions('Il y a 3 façons : voici.', 'fr'), [])
})
