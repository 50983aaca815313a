import { pluralOf } from '../plural.ts'

const count = pluralOf('sv')

/** Ordlistan för ett språk. */
export const glossary = {
  step: 'Ordlista',
  title: (language: string) => `Ordlista: ${language}`,
  text: 'Termer som ska översättas likadant överallt. Kontrollerna använder dem medan du skriver. Ändringar granskas och publiceras med utkastet.',
  published: 'Termerna i den aktuella utgåvan. De ändras i ett utkast.',
  terms: 'Termer',
  add: 'Lägg till en term',
  source: 'Svensk term',
  term: 'Term på språket',
  avoid: 'Ord att undvika',
  avoidHint: 'Skilj orden åt med semikolon.',
  note: 'När termen används',
  save: 'Spara termen',
  change: 'Ändra',
  changeOf: (source: string) => `Ändra termen ${source}`,
  remove: 'Ta bort',
  removeOf: (source: string) => `Ta bort termen ${source}`,
  cancel: 'Avbryt',
  undo: 'Ångra',
  exists: (source: string, term: string) => `Ordlistan har redan ${source}: ${term}. Ändra den i stället.`,
  written: (source: string) => `${source} är sparad i utkastet.`,
  removed: (source: string) => `${source} är borttagen i utkastet.`,
  undone: (source: string) => `Ändringen av ${source} är ångrad.`,
  moved: (source: string) =>
    `Någon annan har ändrat ${source} under tiden. Inget är överskrivet. Se den nya lydelsen och försök igen.`,
  search: 'Sök i ordlistan',
  shown: (shown: number, all: number) => `Visar ${shown} av ${all} termer.`,
  empty: 'Ordlistan är tom.',
  none: 'Inga termer matchar. Ändra sökningen.',
  more: (n: number) => `Visa ${n} till`,
  usedIn: (n: number) => count(n, { one: '{n} text har termen', other: '{n} texter har termen' }),
  usedInOf: (n: number, source: string) =>
    count(n, { one: `{n} text har termen ${source}`, other: `{n} texter har termen ${source}` }),
  unused: 'Ingen text har termen.',
  files: 'Ta ut ordlistan',
  tbx: 'TBX, för översättningsverktyg',
  csv: 'CSV, för kalkylprogram',
  ready: (name: string) => `${name} är hämtad.`,
  open: 'Öppna i ordlistan',
  openOf: (source: string) => `Öppna i ordlistan: ${source}`,
  link: 'Ordlista',
  linkOf: (language: string) => `Ordlista: ${language}`,
  entry: (source: string) => `Ordlista: ${source}`,
}
