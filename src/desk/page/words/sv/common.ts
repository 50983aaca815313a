import { pluralOf } from '../plural.ts'

const count = pluralOf('sv')

const states = {
  missing: 'saknas',
  machine: 'maskinöversatt',
  translated: 'översatt',
  reviewed: 'granskad',
  final: 'slutlig',
  outdated: 'inaktuell',
}

/** The same of several texts. */
const statesOfMany = {
  missing: 'saknas',
  machine: 'maskinöversatta',
  translated: 'översatta',
  reviewed: 'granskade',
  final: 'slutliga',
  outdated: 'inaktuella',
}

/** Words that every screen uses. */
export const common = {
  desk: 'Språkbordet',
  skip: 'Till innehållet',
  loading: 'Hämtar …',
  offline: 'Tjänsten går inte att nå. Det du har skrivit finns kvar här; försök igen om en stund.',
  retry: 'Försök igen',
  texts: (n: number) => count(n, { one: '{n} text', other: '{n} texter' }),
  summaries: (n: number) => count(n, { one: '{n} sammanfattning', other: '{n} sammanfattningar' }),
  workshop: (n: number) => count(n, { one: '{n} text om workshop', other: '{n} texter om workshop' }),
  states,
  textsIn: (n: number, state: keyof typeof states) =>
    count(n, { one: `{n} ${states[state]}`, other: `{n} ${statesOfMany[state]}` }),
  otherLanguage: 'English',
  guide: 'Vägledning till den här sidan',
}
