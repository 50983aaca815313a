import { pluralOf } from '../plural.ts'

const count = pluralOf('sv')

export const files = {
  out: 'Exportera för översättning',
  outText: 'Filen har anvisningar till översättaren, källtexten, det som redan är översatt och vad varje text är.',
  which: 'Vilka texter',
  all: 'Alla',
  open: 'Bara de som saknas eller är inaktuella',
  download: {
    xlsx: 'Ladda ner XLSX, för Excel',
    xliff: 'Ladda ner XLIFF 1.2, för översättningsverktyg',
    xliff2: 'Ladda ner XLIFF 2.1, för nyare verktyg',
  },
  preparing: 'Filen skapas …',
  ready: (name: string) => `${name} är nedladdad.`,
  in: 'Importera en översatt fil',
  inText: 'Inget ändras förrän du har läst vad filen skulle ändra och sagt ja.',
  choose: 'Välj en fil eller dra den hit',
  empty: (name: string) => `${name} är tom. Be om filen igen.`,
  draftChanged: 'Inget importerades: utkastet ändrades under tiden. Det här skulle filen ändra nu.',
  reading: (name: string) => `Läser ${name} …`,
  report: (name: string) => `Det här säger ${name}`,
  changes: (n: number) => `Skulle ändras: ${n}`,
  setAside: (n: number) => `Läggs åt sidan: ${n}`,
  flagged: (n: number) => `Att titta på: ${n}`,
  leftOut: (n: number) => `Texter att titta på är inte valda: ${n}. Välj dem som är rätt.`,
  before: 'Nu',
  after: 'Efter',
  chooseNone: 'Välj inga',
  chooseAll: 'Välj alla utan anmärkning',
  chosen: (n: number) => `Importera de ${n} valda`,
  allOf: (n: number) => `Importera alla ${n}`,
  done: (n: number) =>
    count(n, {
      one: '{n} text är inlagd i utkastet. Inget är publicerat.',
      other: '{n} texter är inlagda i utkastet. Inget är publicerat.',
    }),
  goOn: 'Fortsätt med den första texten som återstår',
  look: 'Se hur det blir',
  sourceHasNone: 'Svenskan är källspråket och översätts inte från en fil. Skriv dess texter här på språkbordet.',
}
