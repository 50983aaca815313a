import { pluralOf } from '../plural.ts'

const count = pluralOf('sv')

/** The list of changes that a reviewer reads. */
export const review = {
  text: 'Överstruket tas bort och understruket kommer till. Vad du har läst sparas bara i den här webbläsaren.',
  shown: 'Visa',
  unread: (n: number) =>
    count(n, { one: '{n} ändring som du inte har läst', other: '{n} ändringar som du inte har läst' }),
  all: (n: number) => count(n, { one: 'Alla: {n} ändring', other: 'Alla: {n} ändringar' }),
  read: 'Läst',
  readOf: (place: string) => `Läst: ${place}`,
  readAll: 'Markera alla som lästa',
  toApproval: 'Till godkännandet',
  allRead: 'Du har läst alla ändringar.',
  source: 'Källtext',
  since: 'Ändrat sedan du läste',
  giveBack: 'Skicka tillbaka',
  giveBackOf: (place: string) => `Skicka tillbaka: ${place}`,
  reason: 'Vad ska ändras?',
  giveBackText: 'Översättaren hittar texten överst i listan.',
  more: (n: number) => count(n, { one: 'Visa {n} till', other: 'Visa {n} till' }),
}
