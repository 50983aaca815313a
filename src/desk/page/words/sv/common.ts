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
  texts: (n: number) => (n === 1 ? '1 text' : `${n} texter`),
  summaries: (n: number) => (n === 1 ? '1 sammanfattning' : `${n} sammanfattningar`),
  states,
  statesOfMany,
  otherLanguage: 'English',
  guide: 'Vägledning till den här sidan',
}
