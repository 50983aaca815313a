import { pluralOf } from '../plural.ts'

const count = pluralOf('sv')

export const work = {
  mine: 'Bara mina avsnitt',
  sections: 'Avsnitt',
  section: 'Avsnitt',
  progress: 'Klart',
  assignee: 'Tilldelat',
  due: 'Senast',
  dueOptional: 'Senast (kan lämnas tomt)',
  done: (done: number, total: number) => `${done} av ${total} klara`,
  remove: 'Ta bort tilldelningen',
  assign: 'Tilldela ett avsnitt',
  take: 'Ta ett avsnitt',
  nobody: 'Ingen kan tilldelas ett avsnitt än, eftersom ingen har rollen översättare för språket.',
  people: 'Så långt har var och en kommit',
  changeMany: 'Ändra flera texter',
  changeManyHint: 'Gäller de texter som visas i listan. Inget publiceras, och varje ändring kan ångras.',
  find: 'Sök efter',
  replace: 'Ersätt med',
  matchCase: 'Skilj på stora och små bokstäver',
  found: (n: number) => count(n, { one: 'Finns i {n} text.', other: 'Finns i {n} texter.' }),
  left: (n: number) =>
    count(n, {
      one: '{n} text kan inte ändras så: den skulle bli tom eller för lång.',
      other: '{n} texter kan inte ändras så: de skulle bli tomma eller för långa.',
    }),
  more: (n: number) => count(n, { one: 'och {n} text till', other: 'och {n} texter till' }),
  replaceIn: (n: number) => count(n, { one: 'Ersätt i {n} text', other: 'Ersätt i {n} texter' }),
  include: 'Ta med',
  newState: 'Nytt tillstånd',
  setState: (n: number) => count(n, { one: 'Ändra tillstånd för {n} text', other: 'Ändra tillstånd för {n} texter' }),
  stateHint: 'Texter som saknas, är inaktuella eller oavslutade ändras inte.',
  changed: (n: number) =>
    count(n, { one: '{n} text är ändrad i utkastet.', other: '{n} texter är ändrade i utkastet.' }),
  undo: 'Ångra',
  redo: 'Gör om',
  undone: (n: number) =>
    count(n, { one: '{n} text är som före ändringen.', other: '{n} texter är som före ändringen.' }),
  redone: (n: number) => count(n, { one: '{n} text är ändrad igen.', other: '{n} texter är ändrade igen.' }),
  notUndone: 'Inget ändrades, eftersom någon annan har ändrat texten sedan dess.',
  shortcuts: 'Kortkommandon',
  singleKeys: 'Använd kommandon med en enda tangent',
  close: 'Stäng',
  keys: {
    next: 'Nästa text',
    previous: 'Föregående text',
    nextToDo: 'Nästa text som saknas eller är inaktuell',
    search: 'Gå till sökfältet',
    undo: 'Ångra det senaste',
    redo: 'Gör om det ångrade',
    close: 'Stäng texten',
    list: 'Visa kortkommandon',
  },
  showMore: (n: number) => count(n, { one: 'Visa {n} text till', other: 'Visa {n} texter till' }),
}
