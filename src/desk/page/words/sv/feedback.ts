import { pluralOf } from '../plural.ts'

const count = pluralOf('sv')

export const feedback = {
  title: 'Återkoppling',
  text: 'Läsare har skickat det här. Tjänsten tar bort det automatiskt när tiden är ute.',
  item: 'Post',
  itemHint: 'Till exempel p1-q6.',
  locale: 'Språk',
  localeHint: 'Till exempel sv.',
  show: 'Visa',
  open: 'Ohanterad',
  handled: 'Hanterad',
  everything: 'All',
  download: 'Ladda ner som CSV',
  found: (n: number) => count(n, { one: '{n} återkoppling', other: '{n} återkopplingar' }),
  newer: 'Visa nyare',
  older: 'Visa äldre',
  thought: 'Tanke',
  example: 'Exempel',
  received: (time: string, locale: string, release: string) => `${time} · ${locale} · ${release}`,
  kept: (time: string) => `Tas bort senast ${time}`,
  handledBy: (name: string, time: string) => `Hanterad av ${name} ${time}`,
  answer: 'Svara med e-post',
  answerOf: (about: string) => `Svara med e-post: ${about}`,
  subject: (item: string) => `Din återkoppling på ${item} i innovationshandboken`,
  handle: 'Markera som hanterad',
  reopen: 'Markera som ohanterad',
  remove: 'Ta bort',
  resource: 'Gör en resurs av exemplet',
  resourceText: 'Kopiera raderna till de två filerna. Kontrollera uppgifterna, och lägg till land och språk.',
}
