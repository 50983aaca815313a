import { pluralOf } from '../plural.ts'

const count = pluralOf('sv')

/** Comments and questions on texts, and texts that are returned. */
export const talk = {
  title: 'Frågor och kommentarer',
  kinds: { comment: 'Kommentar', question: 'Fråga', return: 'Tillbakaskickad' } as Record<string, string>,
  kind: 'Sort',
  label: 'Skriv till de andra som arbetar med texten',
  send: 'Skicka',
  sent: 'Skickat.',
  reply: 'Svara',
  yourReply: 'Ditt svar',
  resolve: 'Markera som löst',
  reopen: 'Öppna igen',
  remove: 'Ta bort',
  about: (what: string, by: string) => `${what}: ${by}`,
  deleted: 'Borttaget',
  resolvedBy: (by: string, time: string) => `Löst av ${by}, ${time}.`,
  resolved: (n: number) => count(n, { one: '{n} löst', other: '{n} lösta' }),
  changedSince: 'Texten har ändrats sedan dess.',
  returned: 'tillbakaskickad',
  returnedTexts: 'Tillbakaskickade texter måste ändras innan utkastet kan godkännas:',
  openQuestions: (n: number) => count(n, { one: '{n} öppen fråga', other: '{n} öppna frågor' }),
  questions: 'Öppna frågor',
  questionsText: 'Frågor som väntar på svar, mening för mening. Med en roll för svenska ser du alla språk.',
  noQuestions: 'Ingen fråga väntar på svar.',
  gone: 'Texten finns inte längre i handboken',
  openText: 'Öppna texten',
}
