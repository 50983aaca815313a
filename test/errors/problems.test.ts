import t from 'tap'
import { type Bilingual, problems } from '../../src/errors.ts'

const sentences = (text: string) => text.split(/(?<=[.?])\s+/)

/** @returns what is wrong with a text of an error. */
function* faultsOf(text: string): Generator<string> {
  if (!/^\p{Lu}|^oEmbed/u.test(text)) yield 'does not begin with a capital letter'
  if (!text.endsWith('.')) yield 'does not end with a full stop'
  if (text.includes(';')) yield 'chains sentences with a semicolon'
  for (const sentence of sentences(text))
    if (sentence.split(/\s+/).length > 25) yield `has a sentence of more than 25 words: ${sentence}`
}

t.test('every error says what happened and what to do, in whole sentences of at most 25 words', async (t) => {
  const entries = Object.entries(problems)
  t.ok(entries.length > 25)
  for (const [code, { title, cause, remedy }] of entries)
    for (const language of ['sv', 'en'] as const) {
      t.match(title[language], /^\p{Lu}[^.;]*$|^If-Match[^.;]*$/u, `${code}: title`)
      for (const [name, text] of Object.entries({ cause, remedy } satisfies Record<string, Bilingual>))
        t.same([...faultsOf(text[language])], [], `${code}: ${name} in ${language}`)
    }
})

t.test('a chained or endless sentence is found', async (t) => {
  t.same([...faultsOf('Send less; try again.')], ['chains sentences with a semicolon'])
  t.match([...faultsOf(`Send ${'less '.repeat(30)}.`)], [/more than 25 words/])
})
